// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "calc-core/home_service_fee.h"

#include "calc-core/fee_limits.h"

#include <algorithm>

namespace maksuarvio {

namespace {

// 734/1992 10 e § 3 mom: the limit by household size; 4 mom: each further person beyond six.
// Inlined, since the result's way through memory is a tenth of a fee in batch.
template <typename T>
[[gnu::always_inline]] inline Result<Exact> limit_of(const Snapshot& snapshot, int persons,
                                                     T& trace)
{
    const auto& table = snapshot.home_services();
    const int column = std::min(persons, 6);
    const Row* limit = table.limit[static_cast<std::size_t>(column - 1)];
    if (!limit)
        return not_in_force(Key::HomeServiceIncomeLimit);
    const Exact of_column = trace({.id = StepId::IncomeLimit,
                                   .reference = "734/1992 10 e § 3 mom",
                                   .value = limit->value,
                                   .with = {Exact(column)},
                                   .row = limit});
    if (persons <= 6)
        return of_column;
    const Row* extra = table.extra_person;
    if (!extra)
        return not_in_force(Key::HomeServiceIncomeLimitExtraPerson);
    const Exact further(persons - 6);
    return trace({.id = StepId::IncomeLimitExtra,
                  .reference = "734/1992 10 e § 4 mom",
                  .value = of_column + extra->value * further,
                  .with = {of_column, extra->value, further},
                  .row = extra});
}

} // namespace

template <typename T> Result<Exact> income_limit(const Snapshot& snapshot, int persons, T& trace)
{
    return limit_of(snapshot, persons, trace);
}

template Result<Exact> income_limit(const Snapshot&, int, Trace&);
template Result<Exact> income_limit(const Snapshot&, int, NoTrace&);

// 734/1992 10 e §, in the order of its moments.
template <typename T>
Result<Cents> home_service_fee(const HomeServiceInput& input, const Snapshot& snapshot, T& trace)
{
    const auto& table = snapshot.home_services();

    // 6 mom: hours to the nearest whole hour, halves up.
    const std::int64_t whole_hours = round_half_up(input.hours);
    const Exact hours = trace({.id = StepId::Hours,
                               .reference = "734/1992 10 e § 6 mom",
                               .value = Exact(whole_hours),
                               .measure = Measure::HoursPerMonth,
                               .with = {input.hours}});
    const auto* hour_class = table.class_of(whole_hours);
    const FeeLimits limits{.cost = input.cost,
                           .highest = hour_class ? hour_class->highest_fee : nullptr,
                           .hours = hours};
    const auto rounded = [&](DecidedFee fee) { return trace.round(fee, "734/1992 10 e §"); };

    if (!input.income_disclosed)
        return limits.without_income("734/1992 10 e §", trace).map(rounded);

    // 10 f, 10 g §: the household's income less the deductions of 10 c § 1 mom.
    const Exact before = input.income_before_deductions;
    const Exact income =
        trace.looks_at(&LookedAt::household_gross, {.id = StepId::Income,
                                                    .reference = "734/1992 10 f §",
                                                    .value = before - input.deductions,
                                                    .with = {before, input.deductions}});

    if (input.exempt_below && before < input.exempt_below->value) {
        trace({.id = StepId::ExemptIncome,
               .reference = input.exempt_below->reference,
               .value = input.exempt_below->value,
               .with = {before},
               .row = input.exempt_below});
        const DecidedFee nothing = trace.decides(
            {.id = StepId::NoFee, .reference = input.exempt_below->reference, .value = Exact()});
        return rounded(limits.hold(nothing, trace));
    }

    // 2–4 mom: the income limit by household size.
    const Result<Exact> limit = limit_of(snapshot, input.persons, trace);
    if (!limit)
        return tl::unexpected(limit.error());
    const Exact excess = trace({.id = StepId::Excess,
                                .reference = "734/1992 10 e § 2 mom",
                                .value = at_least_zero(income - *limit),
                                .with = {income, *limit}});

    // 2 mom: the percentage by hours and household; no lower beyond six persons.
    const auto column = static_cast<std::size_t>(std::min(input.persons, 6) - 1);
    const Row* cell = hour_class ? hour_class->percent[column] : nullptr;
    if (!cell)
        return not_in_force(Key::HomeServicePercent);
    const Exact percent = trace({.id = StepId::Percent,
                                 .reference = cell->reference,
                                 .value = cell->value,
                                 .measure = Measure::Percent,
                                 .with = {hours, Exact(input.persons)},
                                 .row = cell});
    const DecidedFee share = trace.decides({.id = StepId::IncomeShare,
                                            .reference = "734/1992 10 e § 2 mom",
                                            .value = excess * percent,
                                            .with = {excess, percent}});
    return rounded(limits.hold(share, trace));
}

template Result<Cents> home_service_fee(const HomeServiceInput&, const Snapshot&, Trace&);
template Result<Cents> home_service_fee(const HomeServiceInput&, const Snapshot&, NoTrace&);

} // namespace maksuarvio
