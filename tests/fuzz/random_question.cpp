// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "random_question.h"

#include "calc-core/value_range.h"
#include "tariffs/book/reader.h"

#include <algorithm>

namespace maksuarvio::fuzz {

namespace {

constexpr std::int64_t kGreatest = 999'999'999;

std::shared_ptr<const Snapshot> snapshot_of(SnapshotData data)
{
    auto made = Snapshot::make(std::move(data));
    require(made.has_value(), "a book within its ranges makes a snapshot");
    return std::make_shared<const Snapshot>(*std::move(made));
}

/// The shipped books on the days around which their values change.
std::vector<std::shared_ptr<const Snapshot>> shipped_tariffs()
{
    std::vector<std::shared_ptr<const Snapshot>> all;
    for (const char* folder : {"sample", "helsinki", "national"}) {
        const auto book = read_book(QStringLiteral(MAKSUARVIO_BOOKS "/") + QLatin1String(folder));
        require(book.has_value(), "a shipped book is read");
        for (const char* day : {"2026-06-01", "2022-03-01", "2024-02-29", "2027-12-31"}) {
            const Date date = *date_from_iso(day);
            if (book->header.valid.contains(date))
                all.push_back(snapshot_of(in_force(*book, date)));
        }
    }
    return all;
}

/// A book with all rules and few rows, in the order of a snapshot: soon copied.
SnapshotData small_tariff()
{
    const auto book = read_book(QStringLiteral(MAKSUARVIO_FUZZ_BOOKS "/book"));
    require(book.has_value(), "the book with all rules is read");
    SnapshotData data = in_force(*book, *date_from_iso("2026-06-01"));
    const auto ordered = snapshot_of(data);
    data.rows.assign(ordered->rows().begin(), ordered->rows().end());
    return data;
}

std::int64_t figure(Bytes& bytes)
{
    switch (bytes.index(6)) {
    case 0:
        return 0;
    case 1:
        return 1;
    case 2:
        return kGreatest;
    case 3:
        return kGreatest - bytes.byte();
    case 4:
        return bytes.number(2);
    default:
        return bytes.number(4) % (kGreatest + 1);
    }
}

/// Any value that the key can have, with a liking for both ends.
Exact value(Bytes& bytes, Key key)
{
    const ValueRange range = value_range(key);
    const std::int64_t parts = range.parts == 1 ? 1 : 1 + bytes.number(2) % range.parts;
    const std::int64_t steps = round_down((range.greatest - range.least) * Exact(parts));
    const std::int64_t step = std::min(figure(bytes), steps);
    return range.least + Exact(bytes.flag() ? steps - step : step, parts);
}

void bend(Bytes& bytes, SnapshotData& data)
{
    switch (bytes.index(5)) {
    case 0:
        if (!data.rows.empty())
            data.rows.erase(data.rows.begin()
                            + static_cast<std::ptrdiff_t>(bytes.index(data.rows.size())));
        break;
    case 1: {
        Offer& offer = data.offers[bytes.index(data.offers.size())];
        offer.voucher_rule = bytes.any<VoucherRule>();
        break;
    }
    case 2: {
        Service& service = data.services[bytes.index(data.services.size())];
        service.rule = bytes.any<FeeRule>();
        service.unit = bytes.any<Unit>();
        service.priced_unit = bytes.any<Unit>();
        break;
    }
    default:
        if (!data.rows.empty()) {
            Row& row = data.rows[bytes.index(data.rows.size())];
            row.value = value(bytes, row.key);
        }
    }
}

Period month_or_year(Bytes& bytes)
{
    return bytes.flag() ? Period::Year : Period::Month;
}

Person person(Bytes& bytes, const Snapshot& snapshot)
{
    Person person;
    const auto is_total = [](IncomeKind kind) {
        return kind == IncomeKind::TotalGross || kind == IncomeKind::TotalNet;
    };
    for (std::size_t i = bytes.index(5); i > 0; --i) {
        const auto kind = bytes.any<IncomeKind>();
        // Mostly as a case is: a total stands instead of its parts.
        if (!person.incomes.empty() && bytes.index(16) != 0
            && is_total(kind) != is_total(person.incomes.front().kind))
            continue;
        person.incomes.push_back({.kind = kind,
                                  .gross = money(bytes, snapshot),
                                  .tax = money(bytes, snapshot),
                                  .expenses = money(bytes, snapshot),
                                  .per = month_or_year(bytes)});
    }
    for (std::size_t i = bytes.index(5); i > 0; --i)
        person.deductions.push_back({.kind = bytes.any<DeductionKind>(),
                                     .amount = money(bytes, snapshot),
                                     .per = month_or_year(bytes)});
    return person;
}

std::int64_t amount(Bytes& bytes)
{
    constexpr std::int64_t kMost = 999'999;
    switch (bytes.index(4)) {
    case 0:
        return std::int64_t(bytes.byte()) * 100;
    case 1:
        return kMost - bytes.byte();
    case 2:
        return bytes.byte();
    default:
        return bytes.number(3) % (kMost + 1);
    }
}

// How much of the amount falls on which time of the week, where the tariff prices them apart.
void by_time(Bytes& bytes, const Snapshot& snapshot, const Service& service,
             PlannedService& planned)
{
    if (snapshot.all_of(service, Key::TimeFactor).empty() || bytes.flag())
        return;
    ByTime<std::int64_t> times{};
    std::int64_t left = planned.amount;
    for (std::size_t i = 0; i < times.size(); ++i) {
        if (!snapshot.of(service, Key::TimeFactor, static_cast<std::int64_t>(i)))
            continue;
        times[i] = std::int64_t(bytes.number(3)) % (left + 1);
        left -= times[i];
        if (planned.provider_price && bytes.flag())
            planned.provider_price_by_time[i] = money(bytes, snapshot);
    }
    planned.by_time = times;
}

PlannedService planned(Bytes& bytes, const Snapshot& snapshot)
{
    const auto& services = snapshot.services();
    const Service& service = services[bytes.index(services.size())];
    const std::uint8_t how = bytes.byte();
    PlannedService planned{.service = service.id, .mode = bytes.any<Mode>(), .unit = service.unit};
    planned.amount = amount(bytes);
    planned.per = bytes.any<Period>();
    if (service.is_long_term_care() && how % 8 != 7) {
        planned.amount = 100;
        planned.per = Period::Month;
    }
    if (how % 32 == 31)
        planned.unit = bytes.any<Unit>();
    if (planned.mode == Mode::Voucher || how % 16 == 15)
        planned.provider_price = money(bytes, snapshot);
    for (std::size_t i = 0; i < 3 && !snapshot.offer(service, planned.mode) && how % 8 != 6; ++i)
        planned.mode = static_cast<Mode>(i);
    if (planned.mode == Mode::Voucher && !planned.provider_price && how % 8 != 5)
        planned.provider_price = Cents(kGreatest);
    by_time(bytes, snapshot, service, planned);
    return planned;
}

} // namespace

Tariff tariff(Bytes& bytes)
{
    static const auto shipped = shipped_tariffs();
    static const SnapshotData small = small_tariff();
    const std::size_t which = bytes.index(2 * shipped.size());
    if (which < shipped.size())
        return {shipped[which], false};
    SnapshotData data = small;
    for (std::size_t i = bytes.index(8); i > 0; --i)
        bend(bytes, data);
    return {snapshot_of(std::move(data)), true};
}

Cents money(Bytes& bytes, const Snapshot& snapshot)
{
    if (bytes.index(4) != 3)
        return Cents(figure(bytes));
    const auto& rows = snapshot.rows();
    if (rows.empty())
        return Cents(0);
    const std::int64_t near =
        round_to_cents(rows[bytes.index(rows.size())].value).value + bytes.byte() % 3 - 1;
    return Cents(std::clamp<std::int64_t>(near, 0, kGreatest));
}

Household household(Bytes& bytes, const Snapshot& snapshot)
{
    const std::uint8_t flags = bytes.byte();
    Household household{.size = static_cast<int>(bytes.index(20)) + 1,
                        .income_disclosed = flags % 8 != 7,
                        .client = person(bytes, snapshot),
                        .lived_together = (flags & 8) == 0,
                        .spouse_in_long_term_care = (flags & 48) == 48};
    if ((flags & 64) != 0) {
        household.spouse = person(bytes, snapshot);
        if (bytes.index(16) != 0)
            household.size = std::max(household.size, 2);
    }
    return household;
}

std::vector<PlannedService> plan(Bytes& bytes, const Snapshot& snapshot, bool may_be_long)
{
    std::vector<PlannedService> services;
    const std::size_t count = bytes.index(64);
    if (count == 63 && may_be_long)
        return {200, planned(bytes, snapshot)};
    for (std::size_t i = 0; i <= count % 4; ++i)
        services.push_back(planned(bytes, snapshot));
    return services;
}

} // namespace maksuarvio::fuzz
