// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "tests/bench/cases.h"

#include <random>

namespace maksuarvio {

namespace {

PlannedService planned(const char* service, Mode mode, std::int64_t amount, Unit unit, Period per)
{
    return {.service = service, .mode = mode, .amount = amount * 100, .unit = unit, .per = per};
}

} // namespace

std::vector<HomeServiceInput> home_service_cases(const Snapshot& snapshot, std::size_t count)
{
    const Service& service = *snapshot.service("home_care_regular");
    const Row* exempt_below = snapshot.of(service, Key::ExemptIncomeBelow);
    // The standard says which numbers this engine gives, but not which a distribution makes of
    // them.
    std::mt19937_64 engine(10);
    const auto between = [&](std::int64_t least, std::int64_t most) {
        const auto choices = static_cast<std::uint64_t>(most - least + 1);
        return least + static_cast<std::int64_t>(engine() % choices);
    };
    std::vector<HomeServiceInput> cases;
    cases.reserve(count);
    for (std::size_t i = 0; i < count; ++i) {
        const Exact hours(between(2'000, 6'000), 100);
        cases.push_back({.hours = hours,
                         .persons = static_cast<int>(between(1, 8)),
                         .income_before_deductions = Exact(between(0, 600'000)),
                         .exempt_below = exempt_below,
                         .cost = *county_cost(service, Mode::Own, hours, snapshot)});
    }
    return cases;
}

Case ten_services(std::chrono::year_month_day day)
{
    Case question{.organiser = "sample", .date = day};
    question.household.client.incomes = {{.gross = Cents(150'000), .tax = Cents(12'500)}};
    Alternative alternative{.name = "A"};
    alternative.services = {
        planned("home_care_regular", Mode::Voucher, 20, Unit::Hour, Period::Month),
        planned("meal", Mode::Own, 4, Unit::Meal, Period::Week),
        planned("shopping", Mode::Own, 1, Unit::Delivery, Period::Week),
        planned("alarm", Mode::Own, 1, Unit::Month, Period::Month),
        planned("alarm_visit", Mode::Own, 2, Unit::Visit, Period::Month),
        planned("day_activity", Mode::Own, 1, Unit::Day, Period::Week),
        planned("bathing", Mode::Own, 1, Unit::Visit, Period::Week),
        planned("cleaning", Mode::Purchased, 2, Unit::Hour, Period::Month),
        planned("institution_short", Mode::Own, 7, Unit::Day, Period::Month),
        planned("home_care_temporary_nurse", Mode::Own, 1, Unit::Visit, Period::Month)};
    alternative.services.front().provider_price = Cents(4500);
    question.alternatives = {alternative};
    return question;
}

} // namespace maksuarvio
