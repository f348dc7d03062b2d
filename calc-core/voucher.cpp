// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "calc-core/voucher.h"

#include "calc-core/fee_rules.h"
#include "calc-core/home_service_fee.h"
#include "calc-core/income.h"
#include "calc-core/quantity.h"

#include <algorithm>

namespace maksuarvio {

namespace {

// With the income unknown the voucher has its lowest value.
template <typename T> Exact lowest_value(const Row* lowest, Measure measure, T& trace)
{
    trace.looks_at(
        &LookedAt::undisclosed,
        {.id = StepId::IncomeUnknownLowestValue, .reference = lowest->reference, .value = Exact()});
    return trace({.id = StepId::VoucherLowestValue,
                  .reference = lowest->reference,
                  .value = lowest->value,
                  .measure = measure,
                  .row = lowest});
}

// Helsinki's rule, after the repealed 29 b § (388/2008): (base - (income - limit) * percent /
// divisor) * factor, between the lowest and the highest value, to the cent.
template <typename T>
Result<Exact> income_tested_value(const FeeInput& own, const Snapshot& snapshot, T& trace)
{
    const Service& service = *own.service;
    const auto row = [&](Key key) { return snapshot.of(service, key); };
    const Row* lowest = row(Key::VoucherLowest);
    if (!lowest)
        return not_in_force(Key::VoucherLowest);
    if (!own.household->income_disclosed) {
        return lowest_value(lowest, eur_per(service.priced_unit), trace);
    }
    const int persons = own.home.size;
    const Row* base = row(Key::VoucherBase);
    const Row* factor = row(Key::VoucherFactor);
    const Row* divisor = row(Key::VoucherDivisor);
    const Row* highest = row(Key::VoucherHighest);
    const Row* cell = snapshot.of(service, Key::VoucherPercent, 0, std::min(persons, 6));
    const Row* less = row(Key::VoucherPercentLessPerPerson);
    for (const auto& [needed, key] :
         {std::pair{base, Key::VoucherBase}, std::pair{factor, Key::VoucherFactor},
          std::pair{divisor, Key::VoucherDivisor}, std::pair{highest, Key::VoucherHighest},
          std::pair{cell, Key::VoucherPercent}}) {
        if (!needed)
            return not_in_force(key);
    }
    if (persons > 6 && !less)
        return not_in_force(Key::VoucherPercentLessPerPerson);

    const Exact before = own.income.before_deductions;
    const Exact deductions = own.income.deductions;
    const Exact income = trace.looks_at(&LookedAt::household_gross, {.id = StepId::Income,
                                                                     .reference = "734/1992 10 f §",
                                                                     .value = before - deductions,
                                                                     .with = {before, deductions}});
    const Result<Exact> limit = income_limit(snapshot, persons, trace);
    if (!limit)
        return tl::unexpected(limit.error());
    Exact share = cell->value;
    if (persons > 6)
        share = at_least_zero(share - less->value * Exact(persons - 6));
    const Exact percent = trace({.id = StepId::VoucherPercent,
                                 .reference = cell->reference,
                                 .value = share,
                                 .measure = Measure::Percent,
                                 .with = {Exact(persons)},
                                 .row = cell});
    const Exact above = income - *limit;
    const Exact reduction = trace({.id = StepId::VoucherReduction,
                                   .reference = divisor->reference,
                                   .value = above * percent / divisor->value,
                                   .measure = eur_per(service.priced_unit),
                                   .with = {above, percent, divisor->value},
                                   .row = divisor});
    Exact value = trace({.id = StepId::VoucherFormula,
                         .reference = factor->reference,
                         .value = (base->value - reduction) * factor->value,
                         .measure = eur_per(service.priced_unit),
                         .with = {base->value, reduction, factor->value},
                         .row = factor});
    if (const Row* to = row(Key::VoucherRoundedUpTo)) {
        const Exact units(-round_down(-(value / to->value)));
        value = trace({.id = StepId::VoucherRoundedUp,
                       .reference = to->reference,
                       .value = units * to->value,
                       .measure = eur_per(service.priced_unit),
                       .with = {value, to->value},
                       .row = to});
    }
    return Exact(trace.round({.id = StepId::VoucherValue,
                              .reference = base->reference,
                              .value = std::max(lowest->value, std::min(value, highest->value)),
                              .measure = eur_per(service.priced_unit),
                              .with = {value, lowest->value, highest->value},
                              .row = base}));
}

// A value a month by the client's own net income, in steps.
template <typename T>
Result<Exact> net_income_steps_value(const FeeInput& own, const Snapshot& snapshot, T& trace)
{
    const Service& service = *own.service;
    const Row* lowest = snapshot.of(service, Key::VoucherStepLowest);
    if (!lowest)
        return not_in_force(Key::VoucherStepLowest);
    if (!own.household->income_disclosed)
        return lowest_value(lowest, Measure::EurPerMonth, trace);
    const Result<ForestShare> forest = forest_share(*own.household, snapshot);
    if (!forest)
        return tl::unexpected(forest.error());
    const Exact income =
        trace.looks_at(net_of(own.whose),
                       {.id = StepId::ClientNetIncome,
                        .reference = "734/1992 10 b §",
                        .value = income_of(*own.household->person(own.whose),
                                           IncomeConcept::LongTermCare, *forest, own.whose, trace),
                        .whose = own.whose});
    const Row* step = lowest;
    for (const Row& row : snapshot.all_of(service, Key::VoucherStep)) {
        if (income <= Exact(row.at)) {
            step = &row;
            break;
        }
    }
    return trace({.id = StepId::VoucherValueByNetIncome,
                  .reference = step->reference,
                  .value = step->value,
                  .with = {income},
                  .row = step});
}

template <typename T>
Result<Exact> flat_value(const FeeInput& own, const Snapshot& snapshot, T& trace)
{
    const Row* row = snapshot.of(*own.service, Key::VoucherValue);
    if (!row)
        return not_in_force(Key::VoucherValue);
    return trace({.id = StepId::VoucherFlatValue,
                  .reference = row->reference,
                  .value = row->value,
                  .measure = eur_per(own.service->priced_unit),
                  .row = row});
}

template <typename T>
Result<Exact> value_of(VoucherRule rule, const FeeInput& own, const Snapshot& snapshot, T& trace)
{
    switch (rule) {
    case VoucherRule::IncomeTested:
        return income_tested_value(own, snapshot, trace);
    case VoucherRule::NetIncomeSteps:
        return net_income_steps_value(own, snapshot, trace);
    case VoucherRule::FlatValue:
        return flat_value(own, snapshot, trace);
    case VoucherRule::None:
    case VoucherRule::SameFeeAsOwn:
        break;
    }
    return tl::unexpected(Error{.code = ErrorCode::ModeNotOffered, .field = Field::Mode});
}

// 7 §: what the price is above the value, never less than 0 on any time of the week. `value` is of
// one of the service's own units on a weekday, `priced` how many units of the price that is.
Exact above_value(const FeeInput& own, Cents price, Exact value, Exact priced)
{
    if (own.parts.empty())
        return own.quantity * at_least_zero(Exact(price) * priced - value);
    Exact above;
    for (const TimePart& part : own.parts) {
        const Exact each =
            part.provider_price ? Exact(*part.provider_price) : Exact(price) * part.factor;
        above = above + part.quantity * at_least_zero(each * priced - value * part.factor);
    }
    return above;
}

} // namespace

template <typename T>
Result<VoucherPayment> voucher_payment(VoucherRule rule, const FeeInput& own,
                                       std::optional<Cents> provider_price,
                                       const Snapshot& snapshot, T& trace)
{
    if (!provider_price)
        return tl::unexpected(
            Error{.code = ErrorCode::ProviderPriceRequired, .field = Field::ProviderPrice});
    const Result<Exact> found = priced_quantity(*own.service, own.quantity, snapshot);
    if (!found)
        return tl::unexpected(found.error());
    const Exact quantity = *found;
    const Exact whole_price = price_of(own.parts, quantity, *provider_price);
    const auto price_a_month = [&] {
        const Exact each = own.parts.empty() ? Exact(*provider_price) : whole_price / quantity;
        return trace.round({.id = StepId::ProviderPriceMonth,
                            .reference = "569/2009 9 §",
                            .value = whole_price,
                            .with = {each, quantity}});
    };

    if (rule == VoucherRule::SameFeeAsOwn) {
        const Result<Cents> own_fee = client_fee(own, snapshot, trace);
        const bool is_unknown = !own_fee && own_fee.error().code == ErrorCode::IncomeRequired;
        if (!own_fee && !is_unknown)
            return tl::unexpected(own_fee.error());
        const Cents price_of_month = price_a_month();
        // Of an income undisclosed and no highest fee of the own service it is the highest share.
        if (is_unknown)
            return VoucherPayment{.client_to_provider =
                                      trace.pays({.id = StepId::ShareAtMostPrice,
                                                  .reference = "569/2009 7 §",
                                                  .value = Exact(price_of_month)})};
        // 2 §: the provider's price is what this service costs.
        const Cents share = trace.pays({.id = StepId::FeeAsOwn,
                                        .reference = "569/2009 7 §",
                                        .value = Exact(std::min(*own_fee, price_of_month)),
                                        .with = {Exact(*own_fee), Exact(price_of_month)}});
        return VoucherPayment{.client_to_provider = share, .county_gross = price_of_month - share};
    }

    const Result<Exact> value = value_of(rule, own, snapshot, trace);
    if (!value)
        return tl::unexpected(value.error());
    price_a_month();
    // 7 §: the client pays what the price is above the value; 9 §: the county at most the price.
    const bool by_month = rule == VoucherRule::NetIncomeSteps;
    const Exact priced = quantity / own.quantity;
    const Exact of_unit = by_month ? *value : *value * priced;
    const Exact whole_value = of_unit * own.quantity * factor_of(own.parts);
    const Exact above = above_value(own, *provider_price, of_unit, priced);
    // Where a part is not covered by what is left of another, the sums do not say what is paid.
    const bool by_time = above != at_least_zero(whole_price - whole_value);
    const Cents county =
        trace.round({.id = by_time ? StepId::CountyShareByTime : StepId::CountyShare,
                     .reference = "569/2009 9 §",
                     .value = whole_price - above,
                     .with = {whole_value, whole_price}});
    const Cents client =
        trace.pays({.id = by_time ? StepId::ClientShareByTime : StepId::ClientShare,
                    .reference = "569/2009 7 §",
                    .value = above,
                    .with = {whole_price, whole_value}});
    return VoucherPayment{.client_to_provider = client,
                          .county_gross = county,
                          .value = round_to_cents(*value),
                          .value_measure =
                              by_month ? Measure::EurPerMonth : eur_per(own.service->priced_unit)};
}

template Result<VoucherPayment> voucher_payment(VoucherRule, const FeeInput&, std::optional<Cents>,
                                                const Snapshot&, Trace&);
template Result<VoucherPayment> voucher_payment(VoucherRule, const FeeInput&, std::optional<Cents>,
                                                const Snapshot&, NoTrace&);

} // namespace maksuarvio
