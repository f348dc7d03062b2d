// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "calc-core/fee_rules.h"

#include "calc-core/flat_fee.h"
#include "calc-core/home_service_fee.h"
#include "calc-core/income_banded_fee.h"
#include "calc-core/long_term_care_fee.h"

namespace maksuarvio {

namespace {

template <typename T>
Result<Cents> income_share(const FeeInput& input, const Snapshot& snapshot, T& trace)
{
    return home_service_fee({.hours = input.quantity,
                             .persons = input.home.size,
                             .income_disclosed = input.household->income_disclosed,
                             .income_before_deductions = input.income.before_deductions,
                             .deductions = input.income.deductions,
                             .exempt_below = snapshot.of(*input.service, Key::ExemptIncomeBelow),
                             .cost = input.cost},
                            snapshot, trace);
}

template <typename T>
Result<Cents> net_share(const FeeInput& input, const Snapshot& snapshot, T& trace)
{
    return long_term_care_fee({.household = input.household,
                               .whose = input.whose,
                               .in_long_term_care = input.plan.in_long_term_care,
                               .service = input.service,
                               .cost = input.cost},
                              snapshot, trace);
}

// An organiser's own rule: no flat fees from who gets a guarantee pension.
template <typename T> Result<Cents> flat(const FeeInput& input, const Snapshot& snapshot, T& trace)
{
    const Row* exempt = input.household->person(input.whose)->guarantee_pension
                            ? snapshot.general(Key::FlatFeesExemptGuaranteePension)
                            : nullptr;
    if (!exempt || exempt->value == Exact())
        return flat_fee(input, snapshot, trace);
    const DecidedFee nothing = trace.decides({.id = StepId::GuaranteePensionExempt,
                                              .reference = exempt->reference,
                                              .value = Exact(),
                                              .row = exempt});
    return trace.round(nothing, input.service->reference);
}

template <typename T>
Result<Cents> county_cost_only(const FeeInput& input, const Snapshot&, T& trace)
{
    if (!input.cost.month)
        return not_in_force(Key::CountyCost);
    trace(input.cost.step(input.service->reference));
    const DecidedFee nothing = trace.decides(
        {.id = StepId::NoFee, .reference = input.service->reference, .value = Exact()});
    return trace.round(nothing, input.service->reference);
}

// What was computed once for several lines, and this one's part of it.
template <typename T> Cents share_of_fee(const FeeInput& input, T& trace)
{
    const CommonFee& common = *input.plan.share->common;
    trace.follow(common.record);
    if (common.fee == Cents(0))
        return common.fee;
    return trace.pays({.id = StepId::ShareOfFee,
                       .reference = input.service->reference,
                       .value = Exact(input.plan.share->part),
                       .with = {Exact(common.fee), input.quantity, common.quantity}});
}

} // namespace

template <typename T>
Result<Cents> client_fee(const FeeInput& input, const Snapshot& snapshot, T& trace)
{
    if (input.plan.share)
        return share_of_fee(input, trace);
    switch (input.service->rule) {
    case FeeRule::IncomeShare:
        return income_share(input, snapshot, trace);
    case FeeRule::NetShare:
        return net_share(input, snapshot, trace);
    case FeeRule::Flat:
    case FeeRule::FlatAccruing:
    case FeeRule::FlatAccruingUpkeep:
        return flat(input, snapshot, trace);
    case FeeRule::IncomeBanded:
    case FeeRule::IncomeBandedCapped:
        return income_banded_fee(input, snapshot, trace);
    case FeeRule::CountyCostOnly:
        return county_cost_only(input, snapshot, trace);
    }
    return tl::unexpected(Error{});
}

template Result<Cents> client_fee(const FeeInput&, const Snapshot&, Trace&);
template Result<Cents> client_fee(const FeeInput&, const Snapshot&, NoTrace&);

} // namespace maksuarvio
