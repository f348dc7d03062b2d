// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "calc-core/tariff_key.h"

#include <cstdint>
#include <optional>

// The kinds of income and of deduction, and all that the act says of each.

namespace maksuarvio {

/// The two income concepts of the act.
enum class IncomeConcept : std::uint8_t {
    HomeService, ///< 734/1992 10 f §: taxable gross income of client and spouse
    LongTermCare ///< 734/1992 10 b §: the person's net income
};

enum class IncomeKind : std::uint8_t {
    Pension,
    Wage,
    CarersAllowance,
    OtherTaxable,
    Rental,
    Capital,
    Forest,
    CareAllowance,
    DisabilityAllowance,
    MaintenanceSupport,
    VeteransSupplement,
    HousingAllowance,
    SocialAssistance,
    ChildBenefit,
    OtherTaxFree,
    TotalGross,
    TotalNet
};
constexpr std::string_view word(IncomeKind value)
{
    switch (value) {
    case IncomeKind::Pension:
        return "pension";
    case IncomeKind::Wage:
        return "wage";
    case IncomeKind::CarersAllowance:
        return "carers_allowance";
    case IncomeKind::OtherTaxable:
        return "other_taxable";
    case IncomeKind::Rental:
        return "rental";
    case IncomeKind::Capital:
        return "capital";
    case IncomeKind::Forest:
        return "forest";
    case IncomeKind::CareAllowance:
        return "care_allowance";
    case IncomeKind::DisabilityAllowance:
        return "disability_allowance";
    case IncomeKind::MaintenanceSupport:
        return "maintenance_support";
    case IncomeKind::VeteransSupplement:
        return "veterans_supplement";
    case IncomeKind::HousingAllowance:
        return "housing_allowance";
    case IncomeKind::SocialAssistance:
        return "social_assistance";
    case IncomeKind::ChildBenefit:
        return "child_benefit";
    case IncomeKind::OtherTaxFree:
        return "other_tax_free";
    case IncomeKind::TotalGross:
        return "total_gross";
    case IncomeKind::TotalNet:
        return "total_net";
    }
    return {};
}

enum class IncomeNature : std::uint8_t { Taxable, Forest, TaxFree, TotalGross, TotalNet };

struct IncomeFacts {
    IncomeNature nature = IncomeNature::TaxFree;
    /// Whether it is income under each concept.
    bool home_service = false;
    bool long_term_care = false;
};
constexpr IncomeFacts facts(IncomeKind kind)
{
    switch (kind) {
    case IncomeKind::Pension:
    case IncomeKind::Wage:
    case IncomeKind::CarersAllowance:
    case IncomeKind::OtherTaxable:
    case IncomeKind::Rental:
    case IncomeKind::Capital:
        return {IncomeNature::Taxable, true, true};
    case IncomeKind::Forest:
        return {IncomeNature::Forest, true, true};
    case IncomeKind::CareAllowance:
    case IncomeKind::OtherTaxFree:
        return {IncomeNature::TaxFree, true, true};
    case IncomeKind::MaintenanceSupport:
        return {IncomeNature::TaxFree, true, false};
    case IncomeKind::DisabilityAllowance:
        return {IncomeNature::TaxFree, false, true};
    case IncomeKind::VeteransSupplement:
    case IncomeKind::HousingAllowance:
    case IncomeKind::SocialAssistance:
    case IncomeKind::ChildBenefit:
        return {IncomeNature::TaxFree, false, false};
    case IncomeKind::TotalGross:
        return {IncomeNature::TotalGross, true, false};
    case IncomeKind::TotalNet:
        return {IncomeNature::TotalNet, false, true};
    }
    return {};
}

enum class DeductionKind : std::uint8_t {
    MaintenancePaid,
    CohabitationCompensation,
    TransferBenefit,
    GuardianFee,
    FormerHome,
    FormerHomeRented,
    FormerHomeOccupancy,
    HousingCost,
    Medicines,
    OtherMedicines,
    Enforcement
};
constexpr std::string_view word(DeductionKind value)
{
    switch (value) {
    case DeductionKind::MaintenancePaid:
        return "maintenance_paid";
    case DeductionKind::CohabitationCompensation:
        return "cohabitation_compensation";
    case DeductionKind::TransferBenefit:
        return "transfer_benefit";
    case DeductionKind::GuardianFee:
        return "guardian_fee";
    case DeductionKind::FormerHome:
        return "former_home";
    case DeductionKind::FormerHomeRented:
        return "former_home_rented";
    case DeductionKind::FormerHomeOccupancy:
        return "former_home_occupancy";
    case DeductionKind::HousingCost:
        return "housing_cost";
    case DeductionKind::Medicines:
        return "medicines";
    case DeductionKind::OtherMedicines:
        return "other_medicines";
    case DeductionKind::Enforcement:
        return "enforcement";
    }
    return {};
}

/// Which fees a deduction is made from.
enum class DeductedFrom : std::uint8_t {
    EveryIncome,          ///< home services and long-term care, of client and spouse
    NewHome,              ///< long-term care and communal housing, of whoever moves there
    Housing24h,           ///< 24-hour housing alone
    HousingAndFamilyCare, ///< 24-hour housing and family care
    WhereTheBookSaysSo    ///< long-term care of an organiser that deducts it
};

struct DeductionFacts {
    DeductedFrom from = DeductedFrom::EveryIncome;
    /// The section that lets it be made; empty where the organiser does.
    std::string_view section;
    /// Whether it is a cost that money_left() takes off.
    bool paid_from_what_is_left = false;
    /// The value of a tariff that says for how many months it is made; none: as long as it is paid.
    std::optional<Key> months{};
};
constexpr DeductionFacts former_home(std::string_view section, Key months)
{
    return {.from = DeductedFrom::NewHome,
            .section = section,
            .paid_from_what_is_left = true,
            .months = months};
}
constexpr DeductionFacts facts(DeductionKind kind)
{
    switch (kind) {
    case DeductionKind::MaintenancePaid:
    case DeductionKind::CohabitationCompensation:
    case DeductionKind::TransferBenefit:
        return {DeductedFrom::EveryIncome, "734/1992 10 c § 1 mom", false};
    case DeductionKind::GuardianFee:
        return {DeductedFrom::EveryIncome, "734/1992 10 c § 1 mom", true};
    case DeductionKind::FormerHome:
        return former_home("734/1992 10 c § 3 mom 1 k", Key::FormerOwnedHomeMonths);
    case DeductionKind::FormerHomeRented:
        return former_home("734/1992 10 c § 3 mom 2 k", Key::FormerRentedHomeMonths);
    case DeductionKind::FormerHomeOccupancy:
        return former_home("734/1992 10 c § 3 mom 3 k", Key::FormerRightOfOccupancyMonths);
    case DeductionKind::HousingCost:
        return {DeductedFrom::Housing24h, "734/1992 10 d §", true};
    case DeductionKind::Medicines:
    case DeductionKind::OtherMedicines:
        return {DeductedFrom::HousingAndFamilyCare, "734/1992 10 d §", true};
    case DeductionKind::Enforcement:
        return {DeductedFrom::WhereTheBookSaysSo, {}, false};
    }
    return {};
}

} // namespace maksuarvio
