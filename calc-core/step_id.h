// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <string_view>

namespace maksuarvio {

/// A step of a computation; its words are made outside, from the id and the numbers.
enum class StepId : std::uint8_t {
    NothingPlanned,
    CoveredByLongTermCare,
    NoFee,
    GuaranteePensionExempt,
    QuantityMonth,
    DaysOfMonth,
    IncomeOfYear,
    IncomeCounted,
    IncomeLessExpenses,
    IncomeLessTax,
    ForestIncome,
    DeductionCounted,
    HousingCostDeducted,
    MedicinesDeducted,
    GuardianFeeDeducted,
    HoursTogether,
    Hours,
    Income,
    ExemptIncome,
    IncomeLimit,
    IncomeLimitExtra,
    Excess,
    Percent,
    IncomeShare,
    ClientNetIncome,
    ClientNet,
    SpouseNetIncome,
    SpouseIncomeNotSmaller,
    SpouseNet,
    SingleShare,
    CombinedShare,
    CoupleCappedToSingle,
    CoupleFloor,
    NotBelowZero,
    AfterAllowance,
    BandIncome,
    BandLimit,
    AboveBandLimit,
    Price,
    PriceBesideRegular,
    PriceByTime,
    ChargedQuantity,
    ChargedPart,
    PriceTimesQuantity,
    VoucherPercent,
    VoucherReduction,
    VoucherFormula,
    VoucherRoundedUp,
    VoucherValue,
    VoucherValueByNetIncome,
    VoucherLowestValue,
    VoucherFlatValue,
    ProviderPriceMonth,
    CountyShare,
    CountyShareByTime,
    HighestFee,
    CountyCost,
    CommonCost,
    IncomeUnknown,
    IncomeUnknownLowestValue,
    Fee,
    ShareOfFee,
    ChargedDays,
    WholeMonth,
    ShareOfMonth,
    NothingOfMonth,
    FeeAsOwn,
    ShareAtMostPrice,
    ClientShare,
    ClientShareByTime,
    FreeAfterCeiling,
    UpkeepAfterCeiling,
    ClientMoneyInHand,
    SpouseMoneyInHand,
    FeesPaid,
    CostPaid,
    MoneyLeft
};
constexpr std::string_view word(StepId value)
{
    switch (value) {
    case StepId::NothingPlanned:
        return "nothing_planned";
    case StepId::CoveredByLongTermCare:
        return "covered_by_long_term_care";
    case StepId::NoFee:
        return "no_fee";
    case StepId::GuaranteePensionExempt:
        return "guarantee_pension_exempt";
    case StepId::QuantityMonth:
        return "quantity_month";
    case StepId::DaysOfMonth:
        return "days_of_month";
    case StepId::IncomeOfYear:
        return "income_of_year";
    case StepId::IncomeCounted:
        return "income_counted";
    case StepId::IncomeLessExpenses:
        return "income_less_expenses";
    case StepId::IncomeLessTax:
        return "income_less_tax";
    case StepId::ForestIncome:
        return "forest_income";
    case StepId::DeductionCounted:
        return "deduction_counted";
    case StepId::HousingCostDeducted:
        return "housing_cost_deducted";
    case StepId::MedicinesDeducted:
        return "medicines_deducted";
    case StepId::GuardianFeeDeducted:
        return "guardian_fee_deducted";
    case StepId::HoursTogether:
        return "hours_together";
    case StepId::Hours:
        return "hours";
    case StepId::Income:
        return "income";
    case StepId::ExemptIncome:
        return "exempt_income";
    case StepId::IncomeLimit:
        return "income_limit";
    case StepId::IncomeLimitExtra:
        return "income_limit_extra";
    case StepId::Excess:
        return "excess";
    case StepId::Percent:
        return "percent";
    case StepId::IncomeShare:
        return "income_share";
    case StepId::ClientNetIncome:
        return "client_net_income";
    case StepId::ClientNet:
        return "client_net";
    case StepId::SpouseNetIncome:
        return "spouse_net_income";
    case StepId::SpouseIncomeNotSmaller:
        return "spouse_income_not_smaller";
    case StepId::SpouseNet:
        return "spouse_net";
    case StepId::SingleShare:
        return "single_share";
    case StepId::CombinedShare:
        return "combined_share";
    case StepId::CoupleCappedToSingle:
        return "couple_capped_to_single";
    case StepId::CoupleFloor:
        return "couple_floor";
    case StepId::NotBelowZero:
        return "not_below_zero";
    case StepId::AfterAllowance:
        return "after_allowance";
    case StepId::BandIncome:
        return "band_income";
    case StepId::BandLimit:
        return "band_limit";
    case StepId::AboveBandLimit:
        return "above_band_limit";
    case StepId::Price:
        return "price";
    case StepId::PriceBesideRegular:
        return "price_beside_regular";
    case StepId::PriceByTime:
        return "price_by_time";
    case StepId::ChargedQuantity:
        return "charged_quantity";
    case StepId::ChargedPart:
        return "charged_part";
    case StepId::PriceTimesQuantity:
        return "price_times_quantity";
    case StepId::VoucherPercent:
        return "voucher_percent";
    case StepId::VoucherReduction:
        return "voucher_reduction";
    case StepId::VoucherFormula:
        return "voucher_formula";
    case StepId::VoucherRoundedUp:
        return "voucher_rounded_up";
    case StepId::VoucherValue:
        return "voucher_value";
    case StepId::VoucherValueByNetIncome:
        return "voucher_value_by_net_income";
    case StepId::VoucherLowestValue:
        return "voucher_lowest_value";
    case StepId::VoucherFlatValue:
        return "voucher_flat_value";
    case StepId::ProviderPriceMonth:
        return "provider_price_month";
    case StepId::CountyShare:
        return "county_share";
    case StepId::CountyShareByTime:
        return "county_share_by_time";
    case StepId::HighestFee:
        return "highest_fee";
    case StepId::CountyCost:
        return "county_cost";
    case StepId::CommonCost:
        return "common_cost";
    case StepId::IncomeUnknown:
        return "income_unknown";
    case StepId::IncomeUnknownLowestValue:
        return "income_unknown_lowest_value";
    case StepId::Fee:
        return "fee";
    case StepId::ShareOfFee:
        return "share_of_fee";
    case StepId::ChargedDays:
        return "charged_days";
    case StepId::WholeMonth:
        return "whole_month";
    case StepId::ShareOfMonth:
        return "share_of_month";
    case StepId::NothingOfMonth:
        return "nothing_of_month";
    case StepId::FeeAsOwn:
        return "fee_as_own";
    case StepId::ShareAtMostPrice:
        return "share_at_most_price";
    case StepId::ClientShare:
        return "client_share";
    case StepId::ClientShareByTime:
        return "client_share_by_time";
    case StepId::FreeAfterCeiling:
        return "free_after_ceiling";
    case StepId::UpkeepAfterCeiling:
        return "upkeep_after_ceiling";
    case StepId::ClientMoneyInHand:
        return "client_money_in_hand";
    case StepId::SpouseMoneyInHand:
        return "spouse_money_in_hand";
    case StepId::FeesPaid:
        return "fees_paid";
    case StepId::CostPaid:
        return "cost_paid";
    case StepId::MoneyLeft:
        return "money_left";
    }
    return {};
}

} // namespace maksuarvio
