// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "calc-core/long_term_care_fee.h"

#include "calc-core/fee_limits.h"
#include "calc-core/income.h"

#include <algorithm>

namespace maksuarvio {

namespace {

bool flag(const Row* row)
{
    return row && row->value > Exact();
}

/// A person as the fee of someone's care sees them.
struct Seen {
    const Person& person;
    Whose whose = Whose::Client;
    /// The spouse of whoever is in care.
    bool partner = false;
};

// 10 d § 2–3 mom: actual medicine costs, at most a month's share of the annual ceiling; an
// organiser may deduct the client a constant instead, which then also limits the spouse's.
template <typename T>
Result<Exact> medicines(const Seen& seen, const Service& service, const Snapshot& snapshot,
                        T& trace)
{
    const Exact entered = deductions_of(seen.person, DeductionKind::Medicines);
    const auto recorded = [&](Exact value, const Row* row) {
        return trace({.id = StepId::MedicinesDeducted,
                      .reference = row && row->key == Key::MedicinesConstant
                                       ? std::string_view(row->reference)
                                       : facts(DeductionKind::Medicines).section,
                      .value = value,
                      .with = {entered},
                      .row = row,
                      .deduction = DeductionKind::Medicines,
                      .whose = seen.whose});
    };
    const Row* constant = snapshot.of(service, Key::MedicinesConstant);
    if (constant && !seen.partner)
        return recorded(constant->value, constant);
    if (entered == Exact())
        return Exact();
    if (constant)
        return entered <= constant->value ? recorded(entered, nullptr)
                                          : recorded(constant->value, constant);
    const Row* ceiling = snapshot.general(Key::MedicineAnnualCeiling);
    if (!ceiling)
        return not_in_force(Key::MedicineAnnualCeiling);
    const Exact month = ceiling->value * Exact(1, 12);
    return entered <= month ? recorded(entered, nullptr) : recorded(month, ceiling);
}

// 10 d § 1 mom: the housing cost less the housing allowance received, not below 0.
template <typename T> Exact housing_cost(const Seen& seen, T& trace)
{
    const Exact cost = deductions_of(seen.person, DeductionKind::HousingCost);
    if (cost == Exact())
        return cost;
    Exact allowance;
    for (const Income& income : seen.person.incomes) {
        if (income.kind == IncomeKind::HousingAllowance)
            allowance = allowance + per_month(income.gross, income.per);
    }
    return trace({.id = StepId::HousingCostDeducted,
                  .reference = facts(DeductionKind::HousingCost).section,
                  .value = at_least_zero(cost - allowance),
                  .with = {cost, allowance},
                  .deduction = DeductionKind::HousingCost,
                  .whose = seen.whose});
}

// Of what the act does not name, by the organiser's own decision.
template <typename T> Exact enforcement(const Seen& seen, const Row& decision, T& trace)
{
    const Exact amount = deductions_of(seen.person, DeductionKind::Enforcement);
    if (amount == Exact())
        return amount;
    return trace({.id = StepId::DeductionCounted,
                  .reference = decision.reference,
                  .value = amount,
                  .row = &decision,
                  .deduction = DeductionKind::Enforcement,
                  .whose = seen.whose});
}

// 10 c, 10 d §: what the person may deduct in this form of care.
template <typename T>
Result<Exact> deductions(const Seen& seen, const Service& service, const Snapshot& snapshot,
                         T& trace)
{
    const auto may = [&](DeductionKind kind) {
        return long_term_deduction_counts(kind, service, seen.partner, snapshot);
    };
    Exact sum = deducted(seen.person, seen.whose, snapshot, trace, [&](DeductionKind kind) {
        return kind != DeductionKind::HousingCost && kind != DeductionKind::Medicines
               && kind != DeductionKind::Enforcement && may(kind);
    });
    if (may(DeductionKind::Enforcement))
        sum = sum + enforcement(seen, *snapshot.of(service, Key::EnforcementDeducted), trace);
    if (may(DeductionKind::HousingCost))
        sum = sum + housing_cost(seen, trace);
    if (may(DeductionKind::Medicines)) {
        const Result<Exact> cost = medicines(seen, service, snapshot, trace);
        if (!cost)
            return tl::unexpected(cost.error());
        sum = sum + *cost;
    }
    return sum;
}

// 7 c § 2 mom: the spouse with whom the person lived immediately before, where only one of them is
// in long-term care; null for anyone else.
const Person* partner_at_home(const LongTermCareInput& input)
{
    const Household& household = *input.household;
    const Whose other = other_than(input.whose);
    const bool in_care = input.in_long_term_care[other]
                         || (other == Whose::Spouse && household.spouse_in_long_term_care);
    return household.spouse && household.lived_together && !in_care ? household.person(other)
                                                                    : nullptr;
}

} // namespace

bool long_term_deduction_counts(DeductionKind kind, const Service& service, bool partner,
                                const Snapshot& snapshot)
{
    const DeductedFrom from = facts(kind).from;
    if (from != DeductedFrom::EveryIncome && partner
        && !flag(snapshot.of(service, Key::SpouseDeductionsInFull)))
        return false;
    switch (from) {
    case DeductedFrom::EveryIncome:
        return true;
    case DeductedFrom::NewHome:
        return !partner;
    case DeductedFrom::Housing24h:
        return service.form == CareForm::Housing24h;
    case DeductedFrom::HousingAndFamilyCare:
        return service.form == CareForm::Housing24h || service.form == CareForm::FamilyCare;
    case DeductedFrom::WhereTheBookSaysSo:
        return flag(snapshot.of(service, Key::EnforcementDeducted));
    }
    return false;
}

// 734/1992 7 c §, in the order of its moments.
template <typename T>
Result<Cents> long_term_care_fee(const LongTermCareInput& input, const Snapshot& snapshot, T& trace)
{
    const Household& household = *input.household;
    const Service& service = *input.service;
    const Row* highest = snapshot.of(service, Key::HighestFee);
    const FeeLimits limits{.cost = input.cost, .highest = highest};
    const auto rounded = [&](DecidedFee fee) { return trace.round(fee, "734/1992 7 c §"); };

    if (!household.income_disclosed)
        return limits.without_income("734/1992 7 c §", trace).map(rounded);

    const Row* single_percent = snapshot.general(Key::LongTermPercentSingle);
    if (!single_percent)
        return not_in_force(Key::LongTermPercentSingle);
    const Row* allowance = snapshot.of(service, Key::PersonalAllowance);
    if (!allowance)
        return not_in_force(Key::PersonalAllowance);
    const Result<ForestShare> forest = forest_share(household, snapshot);
    if (!forest)
        return tl::unexpected(forest.error());

    const Seen in_care{*household.person(input.whose), input.whose};
    // 10 b–10 d §: the client's net income less the deductions of this form of care.
    const Exact client_income = trace.looks_at(
        net_of(in_care.whose), {.id = StepId::ClientNetIncome,
                                .reference = "734/1992 10 b §",
                                .value = income_of(in_care.person, IncomeConcept::LongTermCare,
                                                   *forest, in_care.whose, trace)});
    const Result<Exact> client_deductions = deductions(in_care, service, snapshot, trace);
    if (!client_deductions)
        return tl::unexpected(client_deductions.error());
    const Exact client = trace({.id = StepId::ClientNet,
                                .reference = "734/1992 10 b-10 d §",
                                .value = client_income - *client_deductions,
                                .with = {client_income, *client_deductions}});

    // 1 mom: at most 85 % of the client's net income.
    const DecidedFee single = trace.decides({.id = StepId::SingleShare,
                                             .reference = "734/1992 7 c § 1 mom",
                                             .value = client * single_percent->value,
                                             .with = {client, single_percent->value},
                                             .row = single_percent});
    DecidedFee fee = single;

    // 2 mom: the one with the larger income of spouses who lived together: 42.5 % of both together.
    const Person* partner = partner_at_home(input);
    const Whose other = other_than(in_care.whose);
    const Exact spouse_income =
        partner ? income_of(*partner, IncomeConcept::LongTermCare, *forest, other, trace) : Exact();
    if (partner && client_income <= spouse_income)
        trace({.id = StepId::SpouseIncomeNotSmaller,
               .reference = "734/1992 7 c § 2 mom",
               .value = spouse_income,
               .with = {client_income}});
    if (partner && client_income > spouse_income) {
        const Row* couple_percent = snapshot.general(Key::LongTermPercentCouple);
        if (!couple_percent)
            return not_in_force(Key::LongTermPercentCouple);
        const Row* cap_rule = snapshot.general(Key::LongTermCoupleCapToSingle);
        if (!cap_rule)
            return not_in_force(Key::LongTermCoupleCapToSingle);
        trace.looks_at(net_of(other), {.id = StepId::SpouseNetIncome,
                                       .reference = "734/1992 7 c § 2 mom",
                                       .value = spouse_income,
                                       .with = {client_income}});
        const Result<Exact> spouse_deductions =
            deductions({*partner, other, true}, service, snapshot, trace);
        if (!spouse_deductions)
            return tl::unexpected(spouse_deductions.error());
        const Exact spouse = trace({.id = StepId::SpouseNet,
                                    .reference = "734/1992 10 b-10 d §",
                                    .value = spouse_income - *spouse_deductions,
                                    .with = {spouse_income, *spouse_deductions}});
        fee = trace.decides({.id = StepId::CombinedShare,
                             .reference = "734/1992 7 c § 2 mom",
                             .value = (client + spouse) * couple_percent->value,
                             .with = {client, spouse, couple_percent->value},
                             .row = couple_percent});
        // 5 mom (791/2022, from 1.10.2022): the couple's fee is never above the single fee.
        if (flag(cap_rule) && single.value() < fee.value())
            fee = trace.decides({.id = StepId::CoupleCappedToSingle,
                                 .reference = "734/1992 7 c § 5 mom",
                                 .value = single.value(),
                                 .with = {fee.value(), single.value()},
                                 .row = cap_rule});
        // The organiser's own floor: what the couple keeps together.
        if (const Row* floor = snapshot.of(service, Key::CoupleFloorBeyondAllowance))
            fee = trace.at_most(
                fee, {.id = StepId::CoupleFloor,
                      .reference = floor->reference,
                      .value = at_least_zero(client + spouse - allowance->value - floor->value),
                      .with = {client + spouse, allowance->value, floor->value},
                      .row = floor});
    }
    // More deducted than there is income.
    if (fee.value() < Exact())
        fee = trace.decides(
            {.id = StepId::NotBelowZero, .reference = "734/1992 7 c §", .value = Exact()});

    // 3 mom: the personal allowance is left to the client.
    fee = trace.at_most(fee, {.id = StepId::AfterAllowance,
                              .reference = "734/1992 7 c § 3 mom",
                              .value = at_least_zero(client - allowance->value),
                              .with = {client, allowance->value},
                              .row = allowance});
    return rounded(limits.hold(fee, trace));
}

template Result<Cents> long_term_care_fee(const LongTermCareInput&, const Snapshot&, Trace&);
template Result<Cents> long_term_care_fee(const LongTermCareInput&, const Snapshot&, NoTrace&);

} // namespace maksuarvio
