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

/// The two income concepts of the act.
enum class IncomeConcept : std::uint8_t {
    HomeService, ///< 734/1992 10 f §: taxable gross income of client and spouse
    LongTermCare ///< 734/1992 10 b §: the person's net income
};

/// Whether a kind of income is income under the concept.
bool counts(IncomeKind kind, IncomeConcept concept_of);

/// Whether 10 c § 1 mom names the deduction: both home services and long-term care.
bool deducted_everywhere(DeductionKind kind);

/// A person's income a month, each income at least 0. `forest_share` is what is left of the forest
/// yield after the reduction of 10 i § (9/10); only forest income needs it.
Exact income_of(const Person& person, IncomeConcept concept_of, Exact forest_share);

bool has_forest_income(const Household& household);

/// A person's deductions of one kind a month.
Exact deductions_of(const Person& person, DeductionKind kind);

/// A person's deductions under 10 c § 1 mom a month.
Exact deductions_everywhere(const Person& person);

/// What reaches the person's account a month: taxable income after tax and expenses, and tax-free
/// income of every kind. Empty where net income was not entered: no income, or only a gross total.
std::optional<Exact> money_in_hand(const Person& person, Exact forest_share);

/// Whether some taxable income was entered without its tax.
bool lacks_tax(const Person& person);

/// What is left of forest yield (1 - reduction); needed only where there is forest income.
Result<Exact> forest_share(const Household& household, const Snapshot& snapshot);

} // namespace maksuarvio
