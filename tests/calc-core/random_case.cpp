// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "random_case.h"

#include <cstdlib>
#include <iostream>

namespace maksuarvio::test {

namespace {

std::uint64_t read_seed()
{
    const char* given = std::getenv("MAKSUARVIO_SEED");
    const std::uint64_t value = given ? std::strtoull(given, nullptr, 10) : 20'261'121;
    std::cout << "MAKSUARVIO_SEED=" << value << '\n';
    return value;
}

template <typename Enum> Enum any(Dice& dice)
{
    return static_cast<Enum>(dice.between(0, static_cast<std::int64_t>(word_count<Enum>()) - 1));
}

Period month_or_year(Dice& dice)
{
    return dice.one_in(4) ? Period::Year : Period::Month;
}

} // namespace

std::uint64_t seed()
{
    static const std::uint64_t value = read_seed();
    return value;
}

std::int64_t Dice::between(std::int64_t from, std::int64_t to)
{
    const auto width = static_cast<std::uint64_t>(to - from) + 1;
    return from + static_cast<std::int64_t>(m_engine() % width);
}

Cents Dice::money(Cents most)
{
    constexpr int kLimits[] = {195, 598, 699, 900, 1200, 1290, 1470, 2025, 2170, 2503, 3481, 3600};
    switch (between(0, 4)) {
    case 0:
        return Cents(between(0, most.value / 10'000) * 10'000);
    case 1:
        return Cents(100 * kLimits[between(0, std::ssize(kLimits) - 1)] + between(-1, 1));
    default:
        return Cents(between(0, most.value));
    }
}

Person Dice::person()
{
    Person person;
    // A total stands instead of its parts.
    const bool in_all = one_in(4);
    const auto income_kind = [&] {
        for (;;) {
            const auto kind = any<IncomeKind>(*this);
            if ((kind == IncomeKind::TotalGross || kind == IncomeKind::TotalNet) == in_all)
                return kind;
        }
    };
    for (std::int64_t i = one_in(12) ? 0 : between(1, 4); i > 0; --i)
        person.incomes.push_back({.kind = income_kind(),
                                  .gross = money("4000"_eur),
                                  .tax = one_in(2) ? money("900"_eur) : Cents(0),
                                  .expenses = one_in(4) ? money("500"_eur) : Cents(0),
                                  .per = month_or_year(*this)});
    for (std::int64_t i = between(0, 2); i > 0; --i)
        person.deductions.push_back({.kind = any<DeductionKind>(*this),
                                     .amount = money("700"_eur),
                                     .per = month_or_year(*this)});
    return person;
}

Household Dice::household()
{
    Household household{.size = static_cast<int>(one_in(4) ? between(1, 20) : between(1, 3)),
                        .income_disclosed = !one_in(10),
                        .client = person(),
                        .lived_together = !one_in(6),
                        .spouse_in_long_term_care = one_in(6)};
    if (one_in(2)) {
        household.spouse = person();
        household.size = std::max(household.size, 2);
    }
    return household;
}

PlannedService Dice::planned(const Snapshot& snapshot)
{
    const std::vector<Service>& services = snapshot.services();
    for (;;) {
        const Service& service =
            services[static_cast<std::size_t>(between(0, std::ssize(services) - 1))];
        const auto mode = any<Mode>(*this);
        if (!snapshot.offer(service, mode))
            continue;
        PlannedService planned{.service = service.id, .mode = mode, .unit = service.unit};
        planned.amount = one_in(20) ? 0 : between(1, one_in(3) ? 9'999 : 2'000);
        planned.per = one_in(2) ? Period::Month : any<Period>(*this);
        if (service.is_long_term_care()) {
            planned.amount = 100;
            planned.per = Period::Month;
        }
        if (service.is_care_day()) {
            planned.amount = between(0, 1'200);
            planned.per = Period::Month;
        }
        if (mode == Mode::Voucher)
            planned.provider_price = money("250"_eur);
        return planned;
    }
}

std::vector<PlannedService> Dice::plan(const Snapshot& snapshot, int most,
                                       const Household& household)
{
    std::vector<PlannedService> services = plan(snapshot, most);
    const bool both =
        household.spouse && household.lived_together && !household.spouse_in_long_term_care;
    for (PlannedService& planned : services)
        planned.whose = both && one_in(3) ? Whose::Spouse : Whose::Client;
    return services;
}

std::vector<PlannedService> Dice::plan(const Snapshot& snapshot, int most)
{
    std::vector<PlannedService> services;
    for (std::int64_t i = between(1, most); i > 0; --i)
        services.push_back(planned(snapshot));
    return services;
}

const Snapshot& random_snapshot(Dice& dice)
{
    constexpr const char* kDays[] = {"2022-02-28", "2022-10-01", "2023-07-15", "2024-02-29",
                                     "2025-12-31", "2026-01-01", "2026-06-30", "2027-03-31"};
    const std::int64_t day = dice.between(0, std::ssize(kDays) - 1);
    const std::int64_t organiser = dice.between(0, day >= 5 ? 2 : 1);
    constexpr const char* kOrganisers[] = {"national", "sample", "helsinki"};
    return snapshot(kOrganisers[organiser], kDays[day]);
}

} // namespace maksuarvio::test
