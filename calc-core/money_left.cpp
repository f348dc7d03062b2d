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
    return note.code == NoteCode::TemporaryNursingBesideRegular;
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

bool plans_for(const AlternativeEstimate& alternative, Whose whose)
{
    return std::ranges::any_of(alternative.lines,
                               [&](const Line& line) { return line.planned.whose == whose; });
}

Exact fees_of(const AlternativeEstimate& alternative, Whose whose)
{
    Cents fees;
    for (const Line& line : alternative.lines) {
        if (line.planned.whose == whose)
            fees += line.client_total();
    }
    return Exact(fees);
}

// What is left, step by step.
class Reckoning {
public:
    explicit Reckoning(std::vector<Step>& steps) : m_steps(steps) {}

    Exact in_hand(Exact net, Whose whose)
    {
        return add(
            {.id = whose == Whose::Client ? StepId::ClientMoneyInHand : StepId::SpouseMoneyInHand,
             .value = net,
             .whose = whose});
    }
    Exact costs(const Person& person, Whose whose)
    {
        Exact sum;
        for (const Deduction& told : person.deductions) {
            if (told.amount > Cents(0) && facts(told.kind).paid_from_what_is_left)
                sum = sum
                      + add({.id = StepId::CostPaid,
                             .value = per_month(told.amount, told.per),
                             .deduction = told.kind,
                             .whose = whose});
        }
        return sum;
    }
    Cents left(Exact net, Exact fees, Exact costs)
    {
        add({.id = StepId::FeesPaid, .value = fees});
        const Cents left = round_to_cents(net - fees - costs);
        add({.id = StepId::MoneyLeft, .value = Exact(left), .with = {net, fees, costs}});
        return left;
    }

private:
    Exact add(const Step& step)
    {
        m_steps.push_back(step);
        return step.value;
    }

    std::vector<Step>& m_steps;
};

} // namespace

Result<void> fill_money_left(AlternativeEstimate& alternative, const Household& household,
                             const Snapshot& snapshot)
{
    if (!household.income_disclosed)
        return {};
    const Result<ForestShare> forest = forest_share(household, snapshot);
    if (!forest)
        return tl::unexpected(forest.error());
    const bool with_spouse = shares_household(household);
    const std::optional<Exact> client = money_in_hand(household.client, *forest);
    const std::optional<Exact> spouse =
        household.spouse ? money_in_hand(*household.spouse, *forest) : std::nullopt;
    if (client && (spouse || !with_spouse)) {
        Reckoning reckoning(alternative.money_left_steps);
        Exact net = reckoning.in_hand(*client, Whose::Client);
        Exact costs = reckoning.costs(household.client, Whose::Client);
        if (with_spouse) {
            net = net + reckoning.in_hand(*spouse, Whose::Spouse);
            costs = costs + reckoning.costs(*household.spouse, Whose::Spouse);
        }
        // Of a spouse who does not count neither the income nor the fees are the household's.
        const Exact fees = with_spouse ? Exact(alternative.client_total_month)
                                       : fees_of(alternative, Whose::Client);
        alternative.money_left_month = reckoning.left(net, fees, costs);
    }
    if (!has_long_term_care(alternative))
        return {};
    // Each with their own income, fees and costs; of a spouse who does not count, only where their
    // services are planned here.
    const auto own = [&](const std::optional<Exact>& net, const Person& person, Whose whose) {
        std::vector<Step> unseen;
        Reckoning reckoning(unseen);
        return net ? std::optional(reckoning.left(*net, fees_of(alternative, whose),
                                                  reckoning.costs(person, whose)))
                   : std::nullopt;
    };
    auto& by_person = alternative.money_left_by_person.emplace();
    by_person.client = own(client, household.client, Whose::Client);
    if (household.spouse && (with_spouse || plans_for(alternative, Whose::Spouse)))
        by_person.spouse = own(spouse, *household.spouse, Whose::Spouse);
    return {};
}

MoneyLeftOf money_left_of(const AlternativeEstimate& alternative, const Household& household)
{
    if (!alternative.money_left_month || sum_is_doubted(alternative)
        || told_another_cost(household.client))
        return MoneyLeftOf::Nobody;
    if (!shares_household(household))
        return MoneyLeftOf::Client;
    // Of a couple one of whom is in long-term care, each has their own.
    if (has_long_term_care(alternative) || told_another_cost(*household.spouse))
        return MoneyLeftOf::Nobody;
    return MoneyLeftOf::Household;
}

} // namespace maksuarvio
