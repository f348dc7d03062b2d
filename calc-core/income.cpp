// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "calc-core/income.h"

#include <algorithm>

namespace maksuarvio {

namespace {

/// One income a month, never below 0 (10 b §, 10 f §; forest 10 i §).
template <typename T>
Exact amount_of(const Income& income, IncomeConcept concept_of, const ForestShare& forest,
                Whose whose, T& trace)
{
    const bool home = concept_of == IncomeConcept::HomeService;
    const std::string_view section = home ? "734/1992 10 f §" : "734/1992 10 b §";
    const Exact gross = per_month(income.gross, income.per);
    const Exact tax = per_month(income.tax, income.per);
    const Exact expenses = per_month(income.expenses, income.per);
    if (income.per == Period::Year)
        trace({.id = StepId::IncomeOfYear,
               .reference = section,
               .value = gross,
               .with = {Exact(income.gross)},
               .income = income.kind,
               .whose = whose});
    const IncomeNature kind = facts(income.kind).nature;
    if (kind == IncomeNature::Forest)
        return trace({.id = StepId::ForestIncome,
                      .reference = "734/1992 10 i §",
                      .value = at_least_zero(gross * forest.share - expenses),
                      .with = {gross, forest.share, expenses},
                      .row = forest.row,
                      .income = income.kind,
                      .whose = whose});
    const bool taxed = kind == IncomeNature::Taxable && !home && income.tax > Cents(0);
    if (taxed)
        return trace({.id = StepId::IncomeLessTax,
                      .reference = section,
                      .value = at_least_zero(gross - tax - expenses),
                      .with = {gross, tax, expenses},
                      .income = income.kind,
                      .whose = whose});
    if (kind == IncomeNature::Taxable && income.expenses > Cents(0))
        return trace({.id = StepId::IncomeLessExpenses,
                      .reference = section,
                      .value = at_least_zero(gross - expenses),
                      .with = {gross, expenses},
                      .income = income.kind,
                      .whose = whose});
    // The twelfth of a year has said it.
    if (income.per == Period::Year)
        return gross;
    return trace({.id = StepId::IncomeCounted,
                  .reference = section,
                  .value = gross,
                  .income = income.kind,
                  .whose = whose});
}

} // namespace

bool counts(IncomeKind kind, IncomeConcept concept_of)
{
    return concept_of == IncomeConcept::HomeService ? facts(kind).home_service
                                                    : facts(kind).long_term_care;
}

bool shares_household(const Household& household)
{
    return household.spouse && household.lived_together && !household.spouse_in_long_term_care;
}

template <typename T>
Exact income_of(const Person& person, IncomeConcept concept_of, const ForestShare& forest,
                Whose whose, T& trace)
{
    Exact sum;
    for (const Income& income : person.incomes) {
        if (income.gross > Cents(0) && counts(income.kind, concept_of))
            sum = sum + amount_of(income, concept_of, forest, whose, trace);
    }
    return sum;
}

template Exact income_of(const Person&, IncomeConcept, const ForestShare&, Whose, Trace&);
template Exact income_of(const Person&, IncomeConcept, const ForestShare&, Whose, NoTrace&);

bool has_forest_income(const Household& household)
{
    const auto has = [](const Person& person) {
        for (const Income& income : person.incomes) {
            if (income.kind == IncomeKind::Forest && income.gross > Cents(0))
                return true;
        }
        return false;
    };
    return has(household.client) || (household.spouse && has(*household.spouse));
}

Exact deductions_of(const Person& person, DeductionKind kind)
{
    Exact sum;
    for (const Deduction& deduction : person.deductions) {
        if (deduction.kind == kind)
            sum = sum + per_month(deduction.amount, deduction.per);
    }
    return sum;
}

std::optional<Exact> money_in_hand(const Person& person, const ForestShare& forest)
{
    NoTrace unrecorded;
    Exact sum;
    bool gross_total = false;
    bool entered = false;
    bool net_total = false;
    for (const Income& income : person.incomes) {
        const IncomeNature kind = facts(income.kind).nature;
        gross_total = gross_total || kind == IncomeNature::TotalGross;
        net_total = net_total || kind == IncomeNature::TotalNet;
        if (kind == IncomeNature::TotalGross)
            continue;
        entered = true;
        sum =
            sum + amount_of(income, IncomeConcept::LongTermCare, forest, Whose::Client, unrecorded);
    }
    if (!entered || (gross_total && !net_total))
        return std::nullopt;
    return sum;
}

bool lacks_tax(const Person& person)
{
    for (const Income& income : person.incomes) {
        if (facts(income.kind).nature == IncomeNature::Taxable && income.tax == Cents(0)
            && income.gross > Cents(0))
            return true;
    }
    return false;
}

std::vector<MissingIncome> missing_incomes(const LookedAt& looked_at, const Household& household,
                                           ByPerson<bool> at_home)
{
    std::vector<MissingIncome> missing;
    const auto look = [&](Whose whose, IncomeConcept basis) {
        if (std::ranges::none_of(household.person(whose)->incomes,
                                 [&](const Income& income) { return counts(income.kind, basis); }))
            missing.push_back({whose, basis});
    };
    for (const Whose whose : {Whose::Client, Whose::Spouse}) {
        if (looked_at.household_gross && at_home[whose])
            look(whose, IncomeConcept::HomeService);
        if (looked_at.*net_of(whose))
            look(whose, IncomeConcept::LongTermCare);
    }
    return missing;
}

std::optional<Error> household_fault(const Household& household)
{
    const auto has_total_beside_parts = [](const Person& person) {
        const auto both = [&](IncomeKind total, IncomeConcept basis) {
            const auto is_part = [&](const Income& income) {
                return income.kind != total && counts(income.kind, basis);
            };
            return std::ranges::find(person.incomes, total, &Income::kind) != person.incomes.end()
                   && std::ranges::any_of(person.incomes, is_part);
        };
        return both(IncomeKind::TotalGross, IncomeConcept::HomeService)
               || both(IncomeKind::TotalNet, IncomeConcept::LongTermCare);
    };
    const auto fault = [](Field field) {
        return Error{.code = ErrorCode::BadInput, .field = field};
    };
    if (has_total_beside_parts(household.client))
        return fault(Field::ClientIncomes);
    if (household.spouse && has_total_beside_parts(*household.spouse))
        return fault(Field::SpouseIncomes);
    if (household.size == 1 && shares_household(household))
        return fault(Field::HouseholdSize);
    return std::nullopt;
}

Result<ForestShare> forest_share(const Household& household, const Snapshot& snapshot)
{
    if (!has_forest_income(household))
        return ForestShare{};
    const Row* row = snapshot.general(Key::ForestIncomeReduction);
    if (!row)
        return not_in_force(Key::ForestIncomeReduction);
    return ForestShare{Exact(1) - row->value, row};
}

} // namespace maksuarvio
