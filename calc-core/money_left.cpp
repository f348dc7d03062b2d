// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "calc-core/money_left.h"

#include "calc-core/income.h"

#include <algorithm>

namespace maksuarvio {

namespace {

bool told_another_cost(const Person& person)
{
    return std::ranges::any_of(person.deductions, [](const Deduction& told) {
        return told.amount > Cents(0) && !facts(told.kind).paid_from_what_is_left;
    });
}

// What says that the sum of the plan is not what will be paid.
bool doubts_the_sum(const Note& note)
{
    return note.code == NoteCode::SpouseOutsideHousehold || note.code == NoteCode::IncomeMissing
           || note.code == NoteCode::TemporaryNursingBesideRegular;
}

bool sum_is_doubted(const AlternativeEstimate& alternative)
{
    return std::ranges::any_of(alternative.notes, doubts_the_sum)
           || std::ranges::any_of(alternative.lines, [](const Line& line) {
                  return std::ranges::any_of(line.notes, doubts_the_sum);
              });
}

bool has_long_term_care(const AlternativeEstimate& alternative)
{
    return std::ranges::any_of(alternative.lines,
                               [](const Line& line) { return line.service->is_long_term_care(); });
}

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
        for (const Deduction& told : person->deductions) {
            if (facts(told.kind).paid_from_what_is_left)
                left = left - per_month(told.amount, told.per);
        }
    }
    return std::optional(round_to_cents(left));
}

MoneyLeftOf money_left_of(const AlternativeEstimate& alternative, const Household& household)
{
    if (!alternative.money_left_month || sum_is_doubted(alternative)
        || told_another_cost(household.client))
        return MoneyLeftOf::Nobody;
    if (!household.spouse)
        return MoneyLeftOf::Client;
    // Of a couple in two homes, or one of whom is, each has their own; a spouse whose income is not
    // told is not in it.
    if (!shares_household(household) || has_long_term_care(alternative)
        || household.spouse->incomes.empty() || told_another_cost(*household.spouse))
        return MoneyLeftOf::Nobody;
    return MoneyLeftOf::Household;
}

} // namespace maksuarvio
