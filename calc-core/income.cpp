// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "calc-core/income.h"

namespace maksuarvio {

namespace {

enum class Nature : std::uint8_t { Taxable, Forest, TaxFree, TotalGross, TotalNet };

Nature nature(IncomeKind kind)
{
    switch (kind) {
    case IncomeKind::Pension:
    case IncomeKind::Wage:
    case IncomeKind::CarersAllowance:
    case IncomeKind::OtherTaxable:
    case IncomeKind::Rental:
    case IncomeKind::Capital:
        return Nature::Taxable;
    case IncomeKind::Forest:
        return Nature::Forest;
    case IncomeKind::TotalGross:
        return Nature::TotalGross;
    case IncomeKind::TotalNet:
        return Nature::TotalNet;
    default:
        return Nature::TaxFree;
    }
}

/// One income a month, never below 0 (10 b §, 10 f §; forest 10 i §).
Exact amount_of(const Income& income, IncomeConcept concept_of, Exact forest_share)
{
    const Exact gross = per_month(income.gross, income.per);
    const Exact expenses = per_month(income.expenses, income.per);
    switch (nature(income.kind)) {
    case Nature::Taxable:
        if (concept_of == IncomeConcept::HomeService)
            return at_least_zero(gross - expenses);
        return at_least_zero(gross - per_month(income.tax, income.per) - expenses);
    case Nature::Forest:
        return at_least_zero(gross * forest_share - expenses);
    default:
        return gross;
    }
}

} // namespace

bool counts(IncomeKind kind, IncomeConcept concept_of)
{
    const bool home = concept_of == IncomeConcept::HomeService;
    switch (kind) {
    case IncomeKind::MaintenanceSupport:
    case IncomeKind::TotalGross:
        return home;
    case IncomeKind::DisabilityAllowance:
    case IncomeKind::TotalNet:
        return !home;
    case IncomeKind::VeteransSupplement:
    case IncomeKind::HousingAllowance:
    case IncomeKind::SocialAssistance:
    case IncomeKind::ChildBenefit:
        return false;
    default:
        return true;
    }
}

bool deducted_everywhere(DeductionKind kind)
{
    return kind == DeductionKind::MaintenancePaid || kind == DeductionKind::CohabitationCompensation
           || kind == DeductionKind::TransferBenefit || kind == DeductionKind::GuardianFee;
}

Exact income_of(const Person& person, IncomeConcept concept_of, Exact forest_share)
{
    Exact sum;
    for (const Income& income : person.incomes) {
        if (counts(income.kind, concept_of))
            sum = sum + amount_of(income, concept_of, forest_share);
    }
    return sum;
}

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

Exact deductions_everywhere(const Person& person)
{
    Exact sum;
    for (const Deduction& deduction : person.deductions) {
        if (deducted_everywhere(deduction.kind))
            sum = sum + per_month(deduction.amount, deduction.per);
    }
    return sum;
}

std::optional<Exact> money_in_hand(const Person& person, Exact forest_share)
{
    Exact sum;
    bool gross_total = false;
    bool entered = false;
    bool net_total = false;
    for (const Income& income : person.incomes) {
        const Nature kind = nature(income.kind);
        gross_total = gross_total || kind == Nature::TotalGross;
        net_total = net_total || kind == Nature::TotalNet;
        if (kind == Nature::TotalGross)
            continue;
        entered = true;
        sum = sum + amount_of(income, IncomeConcept::LongTermCare, forest_share);
    }
    if (!entered || (gross_total && !net_total))
        return std::nullopt;
    return sum;
}

bool lacks_tax(const Person& person)
{
    for (const Income& income : person.incomes) {
        if (nature(income.kind) == Nature::Taxable && income.tax == Cents(0)
            && income.gross > Cents(0))
            return true;
    }
    return false;
}

Result<Exact> forest_share(const Household& household, const Snapshot& snapshot)
{
    if (!has_forest_income(household))
        return Exact();
    const Row* row = snapshot.general(Key::ForestIncomeReduction);
    if (!row)
        return not_in_force(Key::ForestIncomeReduction);
    return Exact(1) - row->value;
}

} // namespace maksuarvio
