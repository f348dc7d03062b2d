// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "calc-core/result.h"

namespace maksuarvio {

/// A yearly figure divided by twelve, exactly.
constexpr Exact per_month(Cents amount, Period per)
{
    return Exact(amount.value, per == Period::Year ? 12 : 1);
}

/// Whether a kind of income is income under the concept.
bool counts(IncomeKind kind, IncomeConcept concept_of);

/// Whether a home service's fee takes a deduction into account: 10 g § 1 mom adds the former home
/// of whoever moves to communal housing.
constexpr bool home_service_deduction_counts(DeductionKind kind, bool moves_to_communal_housing)
{
    const DeductedFrom from = facts(kind).from;
    return from == DeductedFrom::EveryIncome
           || (from == DeductedFrom::NewHome && moves_to_communal_housing);
}

/// Whether there is a spouse who lives in the client's household (912/1992 2 §), so that the
/// spouse's income counts for home services.
bool shares_household(const Household& household);

/// What is left of the forest yield after the reduction of 10 i § (9/10), and the row that says so.
struct ForestShare {
    Exact share;
    const Row* row = nullptr;
};

/// A person's income a month, each income at least 0 and recorded; only forest income needs
/// `forest`.
template <typename T>
Exact income_of(const Person& person, IncomeConcept concept_of, const ForestShare& forest,
                Whose whose, T& trace);

bool has_forest_income(const Household& household);

/// A person's deductions of one kind a month.
Exact deductions_of(const Person& person, DeductionKind kind);

/// 10 c § 1 mom 4 k: a person's guardian's fees together, at most the book's highest, where it has
/// one.
template <typename T>
Exact guardian_fees(const Person& person, Whose whose, const Row& highest, T& trace)
{
    const Exact entered = deductions_of(person, DeductionKind::GuardianFee);
    return trace({.id = StepId::GuardianFeeDeducted,
                  .reference = facts(DeductionKind::GuardianFee).section,
                  .value = smaller(entered, highest.value),
                  .with = {entered},
                  .row = &highest,
                  .deduction = DeductionKind::GuardianFee,
                  .whose = whose});
}

/// The deductions of the kinds that `count(kind)` says, each recorded with its section.
template <typename T, typename Count>
Exact deducted(const Person& person, Whose whose, const Snapshot& snapshot, T& trace, Count count)
{
    Exact sum;
    if (person.deductions.empty())
        return sum;
    const Row* highest = snapshot.general(Key::GuardianFeeHighest);
    const bool capped = highest && count(DeductionKind::GuardianFee)
                        && highest->value < deductions_of(person, DeductionKind::GuardianFee);
    if (capped)
        sum = guardian_fees(person, whose, *highest, trace);
    for (const Deduction& deduction : person.deductions) {
        if (capped && deduction.kind == DeductionKind::GuardianFee)
            continue;
        if (deduction.amount > Cents(0) && count(deduction.kind))
            sum = sum
                  + trace({.id = StepId::DeductionCounted,
                           .reference = facts(deduction.kind).section,
                           .value = per_month(deduction.amount, deduction.per),
                           .deduction = deduction.kind,
                           .whose = whose});
    }
    return sum;
}

/// What reaches the person's account a month: taxable income after tax and expenses, and tax-free
/// income of every kind. Empty where net income was not entered: no income, or only a gross total.
std::optional<Exact> money_in_hand(const Person& person, const ForestShare& forest);

/// Whether some taxable income was entered without its tax.
bool lacks_tax(const Person& person);

/// What a fee has looked at and was not entered, of the persons who are in the household at home.
std::vector<MissingIncome> missing_incomes(const LookedAt& looked_at, const Household& household,
                                           ByPerson<bool> at_home);

/// What of a household contradicts itself: a total beside its parts, a size without the spouse.
std::optional<Error> household_fault(const Household& household);

/// What is left of forest yield (1 - reduction); needed only where there is forest income.
Result<ForestShare> forest_share(const Household& household, const Snapshot& snapshot);

} // namespace maksuarvio
