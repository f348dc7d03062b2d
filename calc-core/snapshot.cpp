// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "calc-core/snapshot.h"

#include "calc-core/value_range.h"

#include <algorithm>
#include <tuple>

namespace maksuarvio {

namespace {

using Place = std::tuple<Key, std::string_view, int, std::int64_t, int>;

int mode_rank(std::optional<Mode> mode)
{
    return mode ? static_cast<int>(*mode) + 1 : 0;
}

Place place_of(const Row& row)
{
    return {row.key, row.service, mode_rank(row.mode), row.at, row.persons};
}

std::string_view service_of(const Row& row)
{
    return row.service;
}

} // namespace

tl::expected<Snapshot, SnapshotError> Snapshot::make(SnapshotData data)
{
    Snapshot snapshot;
    snapshot.m_data = std::move(data);
    auto& [organiser, version, date, services, offers, rows] = snapshot.m_data;

    for (std::size_t i = 0; i < services.size(); ++i) {
        if (!snapshot.m_service_index.emplace(services[i].id, i).second)
            return tl::unexpected(SnapshotError{SnapshotError::Kind::Conflict, {}, services[i].id});
    }
    for (std::size_t i = 0; i < offers.size(); ++i) {
        const Offer& offer = offers[i];
        const auto same = [&offer](const Offer& other) {
            return other.service == offer.service && other.mode == offer.mode;
        };
        if (!snapshot.m_service_index.contains(offer.service))
            return tl::unexpected(
                SnapshotError{SnapshotError::Kind::UnknownService, {}, offer.service});
        if (std::any_of(offers.begin(), offers.begin() + static_cast<std::ptrdiff_t>(i), same))
            return tl::unexpected(SnapshotError{SnapshotError::Kind::Conflict, {}, offer.service});
    }
    std::ranges::sort(rows, {}, place_of);
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (!rows[i].service.empty() && !snapshot.m_service_index.contains(rows[i].service))
            return tl::unexpected(
                SnapshotError{SnapshotError::Kind::UnknownService, rows[i].key, rows[i].service});
        if (!value_range(rows[i].key).holds(rows[i].value))
            return tl::unexpected(
                SnapshotError{SnapshotError::Kind::OutOfRange, rows[i].key, rows[i].service});
        if (i > 0 && place_of(rows[i]) == place_of(rows[i - 1]))
            return tl::unexpected(
                SnapshotError{SnapshotError::Kind::Conflict, rows[i].key, rows[i].service});
    }
    snapshot.m_first_row_of_key.resize(word_count<Key>() + 1);
    for (std::size_t key = 0; key <= word_count<Key>(); ++key)
        snapshot.m_first_row_of_key[key] = static_cast<std::size_t>(
            std::ranges::lower_bound(
                rows, key, {}, [](const Row& row) { return static_cast<std::size_t>(row.key); })
            - rows.begin());
    snapshot.lay_out_home_services();
    return snapshot;
}

const Service* Snapshot::service(std::string_view id) const
{
    const auto found = m_service_index.find(id);
    return found == m_service_index.end() ? nullptr : &m_data.services[found->second];
}

const Offer* Snapshot::offer(const Service& service, Mode mode) const
{
    const auto found = std::ranges::find_if(m_data.offers, [&](const Offer& offer) {
        return offer.mode == mode && offer.service == service.id;
    });
    return found == m_data.offers.end() ? nullptr : &*found;
}

const Row* Snapshot::find(Key key, std::string_view service, std::optional<Mode> mode,
                          std::int64_t at, int persons) const
{
    const auto first = m_first_row_of_key[static_cast<std::size_t>(key)];
    const auto last = m_first_row_of_key[static_cast<std::size_t>(key) + 1];
    const std::span rows(m_data.rows.data() + first, last - first);
    const Place wanted{key, service, mode_rank(mode), at, persons};
    const auto found = std::ranges::lower_bound(rows, wanted, {}, place_of);
    return found != rows.end() && place_of(*found) == wanted ? &*found : nullptr;
}

const Row* Snapshot::general(Key key, int persons) const
{
    return find(key, {}, std::nullopt, 0, persons);
}

const Row* Snapshot::of(const Service& service, Key key, std::int64_t at, int persons) const
{
    return find(key, service.id, std::nullopt, at, persons);
}

const Row* Snapshot::of(const Service& service, Mode mode, Key key, std::int64_t at) const
{
    const Row* own = find(key, service.id, mode, at, 0);
    return own ? own : find(key, service.id, std::nullopt, at, 0);
}

std::span<const Row> Snapshot::all_of(const Service& service, Key key) const
{
    const auto first = m_first_row_of_key[static_cast<std::size_t>(key)];
    const auto last = m_first_row_of_key[static_cast<std::size_t>(key) + 1];
    const std::span rows(m_data.rows.data() + first, last - first);
    const std::string_view id = service.id;
    const auto begin = std::ranges::lower_bound(rows, id, {}, service_of);
    const auto end = std::ranges::upper_bound(rows, id, {}, service_of);
    return {begin, end};
}

void Snapshot::lay_out_home_services()
{
    for (int persons = 1; persons <= 6; ++persons)
        m_home_services.limit[static_cast<std::size_t>(persons - 1)] =
            general(Key::HomeServiceIncomeLimit, persons);
    m_home_services.extra_person = general(Key::HomeServiceIncomeLimitExtraPerson);

    std::map<std::int64_t, HourClass> classes;
    const auto first = m_first_row_of_key[static_cast<std::size_t>(Key::HomeServicePercent)];
    const auto last = m_first_row_of_key[static_cast<std::size_t>(Key::HomeServiceHighestFee) + 1];
    for (std::size_t i = first; i < last; ++i) {
        const Row& row = m_data.rows[i];
        HourClass& hours = classes[row.at];
        hours.hours_from = static_cast<int>(row.at);
        if (row.key == Key::HomeServiceHighestFee)
            hours.highest_fee = &row;
        else if (row.persons >= 1 && row.persons <= 6)
            hours.percent[static_cast<std::size_t>(row.persons - 1)] = &row;
    }
    for (const auto& [from, hours] : classes)
        m_home_services.classes.push_back(hours);
    std::int64_t hour = 0;
    for (const HourClass*& direct : m_home_services.by_hour)
        direct = m_home_services.search(hour++);
}

const Snapshot::HourClass* Snapshot::HomeServices::search(std::int64_t hours) const
{
    if (classes.empty())
        return nullptr;
    const auto after = std::ranges::upper_bound(classes, hours, {}, &HourClass::hours_from);
    return after == classes.begin() ? &classes.front() : &*std::prev(after);
}

} // namespace maksuarvio
