// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "calc-core/tariff.h"

#include <array>

namespace maksuarvio {

enum class NoteCode : std::uint8_t {
    IncomeNotCounted,
    ExpensesNotCounted,
    DeductionNotCounted,
    IncomeUnknownHighestFee,
    ExampleFigure,
    DerivedFigure,
    CountyCostUnknown,
    CountyCostIsMinimum,
    CoveredByLongTermCare,
    TemporaryNursingBesideRegular,
    MayNotBeRegular,
    MayBeLongTerm,
    GuaranteePensionExempt,
    GuardianFeeCapped,
    PlanChanges,
    ProviderPriceNotUsed,
    OwnServiceFeeUnknown,
    OwnShareBilledBy,
    FeeCeilingCrossed,
    FeeCeilingFull,
    UpkeepAfterCeiling,
    SpouseNotCounted,
    FeesExceedIncome,
    BelowLowestBill,
    NetIncomeWithoutTax,
    NationalMaximaUsed,
    NotIncludedRent,
    NotIncludedElectricity,
    NotIncludedMedicines,
    NotIncludedHousingAllowance,
    NotIncludedReduction,
    NotIncludedVoucherRaise,
    NotIncludedIncomeSupport
};
constexpr std::string_view word(NoteCode value)
{
    switch (value) {
    case NoteCode::IncomeNotCounted:
        return "income_not_counted";
    case NoteCode::ExpensesNotCounted:
        return "expenses_not_counted";
    case NoteCode::DeductionNotCounted:
        return "deduction_not_counted";
    case NoteCode::IncomeUnknownHighestFee:
        return "income_unknown_highest_fee";
    case NoteCode::ExampleFigure:
        return "example_figure";
    case NoteCode::DerivedFigure:
        return "derived_figure";
    case NoteCode::CountyCostUnknown:
        return "county_cost_unknown";
    case NoteCode::CountyCostIsMinimum:
        return "county_cost_is_minimum";
    case NoteCode::CoveredByLongTermCare:
        return "covered_by_long_term_care";
    case NoteCode::TemporaryNursingBesideRegular:
        return "temporary_nursing_beside_regular";
    case NoteCode::MayNotBeRegular:
        return "may_not_be_regular";
    case NoteCode::MayBeLongTerm:
        return "may_be_long_term";
    case NoteCode::GuaranteePensionExempt:
        return "guarantee_pension_exempt";
    case NoteCode::GuardianFeeCapped:
        return "guardian_fee_capped";
    case NoteCode::PlanChanges:
        return "plan_changes";
    case NoteCode::ProviderPriceNotUsed:
        return "provider_price_not_used";
    case NoteCode::OwnServiceFeeUnknown:
        return "own_service_fee_unknown";
    case NoteCode::OwnShareBilledBy:
        return "own_share_billed_by";
    case NoteCode::FeeCeilingCrossed:
        return "fee_ceiling_crossed";
    case NoteCode::FeeCeilingFull:
        return "fee_ceiling_full";
    case NoteCode::UpkeepAfterCeiling:
        return "upkeep_after_ceiling";
    case NoteCode::SpouseNotCounted:
        return "spouse_not_counted";
    case NoteCode::FeesExceedIncome:
        return "fees_exceed_income";
    case NoteCode::BelowLowestBill:
        return "below_lowest_bill";
    case NoteCode::NetIncomeWithoutTax:
        return "net_income_without_tax";
    case NoteCode::NationalMaximaUsed:
        return "national_maxima_used";
    case NoteCode::NotIncludedRent:
        return "not_included_rent";
    case NoteCode::NotIncludedElectricity:
        return "not_included_electricity";
    case NoteCode::NotIncludedMedicines:
        return "not_included_medicines";
    case NoteCode::NotIncludedHousingAllowance:
        return "not_included_housing_allowance";
    case NoteCode::NotIncludedReduction:
        return "not_included_reduction";
    case NoteCode::NotIncludedVoucherRaise:
        return "not_included_voucher_raise";
    case NoteCode::NotIncludedIncomeSupport:
        return "not_included_income_support";
    }
    return {};
}

/// How much a remark weighs: `check` stands above the figure, `stop` is for a sum that cannot be
/// paid.
enum class NoteWeight : std::uint8_t { Info, Check, Stop };
constexpr std::string_view word(NoteWeight value)
{
    switch (value) {
    case NoteWeight::Info:
        return "info";
    case NoteWeight::Check:
        return "check";
    case NoteWeight::Stop:
        return "stop";
    }
    return {};
}
constexpr NoteWeight weight_of(NoteCode code)
{
    switch (code) {
    case NoteCode::IncomeUnknownHighestFee:
    case NoteCode::ExampleFigure:
    case NoteCode::DerivedFigure:
    case NoteCode::TemporaryNursingBesideRegular:
    case NoteCode::MayNotBeRegular:
    case NoteCode::MayBeLongTerm:
    case NoteCode::GuardianFeeCapped:
    case NoteCode::PlanChanges:
    case NoteCode::SpouseNotCounted:
    case NoteCode::FeesExceedIncome:
    case NoteCode::NationalMaximaUsed:
        return NoteWeight::Check;
    case NoteCode::IncomeNotCounted:
    case NoteCode::ExpensesNotCounted:
    case NoteCode::DeductionNotCounted:
    case NoteCode::CountyCostUnknown:
    case NoteCode::CountyCostIsMinimum:
    case NoteCode::CoveredByLongTermCare:
    case NoteCode::GuaranteePensionExempt:
    case NoteCode::ProviderPriceNotUsed:
    case NoteCode::OwnServiceFeeUnknown:
    case NoteCode::OwnShareBilledBy:
    case NoteCode::BelowLowestBill:
    case NoteCode::FeeCeilingCrossed:
    case NoteCode::FeeCeilingFull:
    case NoteCode::UpkeepAfterCeiling:
    case NoteCode::NetIncomeWithoutTax:
    case NoteCode::NotIncludedRent:
    case NoteCode::NotIncludedElectricity:
    case NoteCode::NotIncludedMedicines:
    case NoteCode::NotIncludedHousingAllowance:
    case NoteCode::NotIncludedReduction:
    case NoteCode::NotIncludedVoucherRaise:
    case NoteCode::NotIncludedIncomeSupport:
        return NoteWeight::Info;
    }
    return NoteWeight::Info;
}

/// A remark on a line or an alternative; its words are made outside.
struct Note {
    NoteCode code = NoteCode::NotIncludedRent;
    std::optional<IncomeKind> income{};
    std::optional<DeductionKind> deduction{};
    /// The tariff row of an example or derived figure.
    const Row* row = nullptr;
    /// FeeCeilingCrossed: the ceiling in cents and the month (1–12); FeeCeilingFull: the ceiling
    /// and the year in which fees are due again; UpkeepAfterCeiling: what a day costs and how many
    /// days; BelowLowestBill: the lowest bill; OwnShareBilledBy: whether the book says it, and who.
    std::array<Exact, 2> with{};
    /// Whose income or deduction it is about.
    Whose whose = Whose::Client;
};

} // namespace maksuarvio
