// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "calc-core/snapshot.h"

#include "calc-core/value_range.h"

#include <algorithm>
#include <functional>
#include <map>
#include <tuple>

namespace maksuarvio {

namespace {

constexpr std::size_t kKeys = word_count<Key>();
constexpr std::size_t kModes = word_count<Mode>();

using Place = std::tuple<Key, std::string_view, int, std::int64_t, int>;

int mode_rank(std::optional<Mode> mode)
{
    return mode ? static_cast<int>(*mode) + 1 : 0;
}

Place place_of(const Row& row)
{
    return {row.key, row.service, mode_rank(row.mode), row.at, row.persons};
}

} // namespace

tl::expected<Snapshot, SnapshotError> Snapshot::make(SnapshotData data)
{
    Snapshot snapshot;
    snapshot.m_data = std::move(data);
    auto& services = snapshot.m_data.services;
    auto& offers = snapshot.m_data.offers;
    auto& rows = snapshot.m_data.rows;

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
    snapshot.lay_out_rows();
    snapshot.lay_out_home_services();
    return snapshot;
}

const Service* Snapshot::service(std::string_view id) const
{
    const auto found = m_service_index.find(id);
    return found == m_service_index.end() ? nullptr : &m_data.services[found->second];
}

std::optional<std::size_t> Snapshot::number_of(const Service& service) const
{
    // One of this book's own, as nearly all are, tells by its address where it stands.
    const std::vector<Service>& services = m_data.services;
    const std::less<const Service*> before;
    const Service* first = services.data();
    if (!before(&service, first) && before(&service, first + services.size()))
        return static_cast<std::size_t>(&service - first);
    const auto found = m_service_index.find(service.id);
    return found == m_service_index.end() ? std::nullopt : std::optional(found->second);
}

const Offer* Snapshot::offer(const Service& service, Mode mode) const
{
    const auto number = number_of(service);
    return number ? m_offers[*number * kModes + static_cast<std::size_t>(mode)] : nullptr;
}

std::vector<OfferDays> Snapshot::other_days(const Service& service, Mode mode) const
{
    std::vector<OfferDays> days;
    for (const auto& [offer, valid] : m_data.other_offers) {
        if (offer.service == service.id && offer.mode == mode)
            days.push_back(valid);
    }
    std::ranges::sort(days, {}, &OfferDays::from);
    return days;
}

std::span<const Row> Snapshot::rows_of(std::size_t service, Key key) const
{
    const Range range = m_ranges[service * kKeys + static_cast<std::size_t>(key)];
    return std::span(m_data.rows).subspan(range.first, range.last - range.first);
}

const Row* Snapshot::find(std::span<const Row> rows, std::optional<Mode> mode, std::int64_t at,
                          int persons)
{
    for (const Row& row : rows) {
        if (row.at == at && row.persons == persons && row.mode == mode)
            return &row;
    }
    return nullptr;
}

const Row* Snapshot::general(Key key, int persons) const
{
    return find(rows_of(m_data.services.size(), key), std::nullopt, 0, persons);
}

const Row* Snapshot::of(const Service& service, Key key, std::int64_t at, int persons) const
{
    return find(all_of(service, key), std::nullopt, at, persons);
}

const Row* Snapshot::of(const Service& service, Mode mode, Key key, std::int64_t at) const
{
    const std::span<const Row> rows = all_of(service, key);
    const Row* own = find(rows, mode, at, 0);
    return own ? own : find(rows, std::nullopt, at, 0);
}

std::span<const Row> Snapshot::all_of(const Service& service, Key key) const
{
    const auto number = number_of(service);
    return number ? rows_of(*number, key) : std::span<const Row>();
}

void Snapshot::lay_out_rows()
{
    m_offers.resize(m_data.services.size() * kModes);
    for (const Offer& offer : m_data.offers)
        m_offers[m_service_index.at(offer.service) * kModes
                 + static_cast<std::size_t>(offer.mode)] = &offer;

    m_ranges.resize((m_data.services.size() + 1) * kKeys);
    for (std::uint32_t i = 0; i < m_data.rows.size(); ++i) {
        const Row& row = m_data.rows[i];
        const std::size_t service =
            row.service.empty() ? m_data.services.size() : m_service_index.at(row.service);
        Range& range = m_ranges[service * kKeys + static_cast<std::size_t>(row.key)];
        if (range.last == 0)
            range.first = i;
        range.last = i + 1;
    }
}

void Snapshot::lay_out_home_services()
{
    for (int persons = 1; persons <= 6; ++persons)
        m_home_services.limit[static_cast<std::size_t>(persons - 1)] =
            general(Key::HomeServiceIncomeLimit, persons);
    m_home_services.extra_person = general(Key::HomeServiceIncomeLimitExtraPerson);

    std::map<std::int64_t, HourClass> classes;
    for (const Key key : {Key::HomeServicePercent, Key::HomeServiceHighestFee}) {
        for (const Row& row : rows_of(m_data.services.size(), key)) {
            HourClass& hours = classes[row.at];
            hours.hours_from = static_cast<int>(row.at);
            if (key == Key::HomeServiceHighestFee)
                hours.highest_fee = &row;
            else if (row.persons >= 1 && row.persons <= 6)
                hours.percent[static_cast<std::size_t>(row.persons - 1)] = &row;
        }
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
