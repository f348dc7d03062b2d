// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "calc-core/money_left.h"

#include "calc-core/income.h"

#include <array>

namespace maksuarvio {

namespace {

/// The costs that are paid from what is left.
constexpr std::array kCosts{DeductionKind::HousingCost, DeductionKind::Medicines,
                            DeductionKind::OtherMedicines};

} // namespace

Result<std::optional<Cents>> money_left(const Household& household, Cents client_total,
                                        const Snapshot& snapshot)
{
    if (!household.income_disclosed)
        return std::optional<Cents>();
    const Result<ForestShare> forest = forest_share(household, snapshot);
    if (!forest)
        return tl::unexpected(forest.error());
    std::optional<Exact> net = money_in_hand(household.client, *forest);
    if (net && household.spouse && !household.spouse->incomes.empty()) {
        const std::optional<Exact> spouse = money_in_hand(*household.spouse, *forest);
        net = spouse ? std::optional(*net + *spouse) : std::nullopt;
    }
    if (!net)
        return std::optional<Cents>();
    Exact left = *net - Exact(client_total);
    for (const Person* person :
         {&household.client, household.spouse ? &*household.spouse : nullptr}) {
        if (!person)
            continue;
        for (const DeductionKind kind : kCosts)
            left = left - deductions_of(*person, kind);
    }
    return std::optional(round_to_cents(left));
}

} // namespace maksuarvio
