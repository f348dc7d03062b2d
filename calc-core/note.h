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
    FigureBeforeIndexStep,
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

/// Where what a note says stands on paper.
enum class NotePlace : std::uint8_t {
    Remark,      ///< in a sentence of its own
    Reason,      ///< in the reason of its line
    Doubt,       ///< with how sure the figures are
    NotIncluded, ///< in the list of what is not in the fee
    CountyCost,  ///< with the county's cost
    MoneyLeft    ///< with the money left
};

/// What is to be known of a note beside its words.
struct NoteFacts {
    std::string_view word;
    NoteWeight weight = NoteWeight::Info;
    NotePlace place = NotePlace::Remark;
};
constexpr NoteFacts facts(NoteCode code)
{
    using enum NoteCode;
    using enum NoteWeight;
    using enum NotePlace;
    switch (code) {
    case IncomeNotCounted:
        return {"income_not_counted"};
    case ExpensesNotCounted:
        return {"expenses_not_counted"};
    case DeductionNotCounted:
        return {"deduction_not_counted"};
    case IncomeUnknownHighestFee:
        return {"income_unknown_highest_fee", Check, Reason};
    case ExampleFigure:
        return {"example_figure", Check, Doubt};
    case DerivedFigure:
        return {"derived_figure", Check, Doubt};
    case FigureBeforeIndexStep:
        return {"figure_before_index_step", Check};
    case CountyCostUnknown:
        return {"county_cost_unknown", Info, CountyCost};
    case CountyCostIsMinimum:
        return {"county_cost_is_minimum", Info, CountyCost};
    case CoveredByLongTermCare:
        return {"covered_by_long_term_care", Info, Reason};
    case TemporaryNursingBesideRegular:
        return {"temporary_nursing_beside_regular", Check};
    case MayNotBeRegular:
        return {"may_not_be_regular", Check};
    case MayBeLongTerm:
        return {"may_be_long_term", Check};
    case GuaranteePensionExempt:
        return {"guarantee_pension_exempt"};
    case GuardianFeeCapped:
        return {"guardian_fee_capped", Check};
    case PlanChanges:
        return {"plan_changes", Check};
    case ProviderPriceNotUsed:
        return {"provider_price_not_used"};
    case OwnServiceFeeUnknown:
        return {"own_service_fee_unknown"};
    case OwnShareBilledBy:
        return {"own_share_billed_by"};
    case FeeCeilingCrossed:
        return {"fee_ceiling_crossed"};
    case FeeCeilingFull:
        return {"fee_ceiling_full"};
    case UpkeepAfterCeiling:
        return {"upkeep_after_ceiling"};
    case SpouseNotCounted:
        return {"spouse_not_counted", Check};
    case FeesExceedIncome:
        return {"fees_exceed_income", Check};
    case BelowLowestBill:
        return {"below_lowest_bill"};
    case NetIncomeWithoutTax:
        return {"net_income_without_tax", Info, MoneyLeft};
    case NationalMaximaUsed:
        return {"national_maxima_used", Check};
    case NotIncludedRent:
        return {"not_included_rent", Info, NotIncluded};
    case NotIncludedElectricity:
        return {"not_included_electricity", Info, NotIncluded};
    case NotIncludedMedicines:
        return {"not_included_medicines", Info, NotIncluded};
    case NotIncludedHousingAllowance:
        return {"not_included_housing_allowance", Info, NotIncluded};
    case NotIncludedReduction:
        return {"not_included_reduction", Info, NotIncluded};
    case NotIncludedVoucherRaise:
        return {"not_included_voucher_raise", Info, NotIncluded};
    case NotIncludedIncomeSupport:
        return {"not_included_income_support", Info, NotIncluded};
    }
    return {};
}
constexpr std::string_view word(NoteCode value)
{
    return facts(value).word;
}
constexpr NoteWeight weight_of(NoteCode code)
{
    return facts(code).weight;
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
    /// days; FigureBeforeIndexStep: nothing and the year of the step; BelowLowestBill: the lowest
    /// bill; OwnShareBilledBy: whether the book says it, and who.
    std::array<Exact, 2> with{};
    /// Whose income, deduction or fee ceiling it is about.
    Whose whose = Whose::Client;
    /// Whether it says so, where the other's could be meant.
    bool names_person = false;
};

} // namespace maksuarvio
