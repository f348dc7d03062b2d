// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "translations/equations.h"

namespace maksuarvio {

std::optional<Exact> right_side(StepId id, const std::array<Exact, 3>& left)
{
    const auto& [a, b, c] = left;
    switch (id) {
    case StepId::QuantityMonth:
        return a * c;
    case StepId::IncomeOfYear:
        return a * Exact(1, 12);
    case StepId::IncomeLessExpenses:
    case StepId::HousingCostDeducted:
    case StepId::Excess:
        return at_least_zero(a - b);
    case StepId::IncomeLessTax:
        return at_least_zero(a - b - c);
    case StepId::ForestIncome:
        return at_least_zero(a * b - c);
    case StepId::Income:
    case StepId::ClientNet:
    case StepId::SpouseNet:
        return a - b;
    case StepId::IncomeLimitExtra:
        return a + b * c;
    case StepId::IncomeShare:
    case StepId::SingleShare:
    case StepId::PriceByTime:
    case StepId::PriceTimesQuantity:
    case StepId::ProviderPriceMonth:
    case StepId::CountyCost:
    case StepId::UpkeepAfterCeiling:
        return a * b;
    case StepId::CombinedShare:
        return (a + b) * c;
    case StepId::VoucherReduction:
        return c == Exact() ? std::nullopt : std::optional(a * b / c);
    case StepId::VoucherFormula:
        return (a - b) * c;
    case StepId::MoneyLeft:
        return a - b - c;
    case StepId::NothingPlanned:
    case StepId::CoveredByLongTermCare:
    case StepId::NoFee:
    case StepId::GuaranteePensionExempt:
    case StepId::DaysOfMonth:
    case StepId::IncomeCounted:
    case StepId::DeductionCounted:
    case StepId::MedicinesDeducted:
    case StepId::GuardianFeeDeducted:
    case StepId::HoursTogether:
    case StepId::Hours:
    case StepId::ExemptIncome:
    case StepId::IncomeLimit:
    case StepId::Percent:
    case StepId::ClientNetIncome:
    case StepId::SpouseNetIncome:
    case StepId::SpouseIncomeNotSmaller:
    case StepId::CoupleCappedToSingle:
    case StepId::CoupleFloor:
    case StepId::NotBelowZero:
    case StepId::AfterAllowance:
    case StepId::BandIncome:
    case StepId::BandLimit:
    case StepId::AboveBandLimit:
    case StepId::Price:
    case StepId::PriceBesideRegular:
    case StepId::ChargedQuantity:
    case StepId::ChargedPart:
    case StepId::VoucherPercent:
    case StepId::VoucherRoundedUp:
    case StepId::VoucherValue:
    case StepId::VoucherValueByNetIncome:
    case StepId::VoucherLowestValue:
    case StepId::VoucherFlatValue:
    case StepId::CountyShare:
    case StepId::CountyShareByTime:
    case StepId::HighestFee:
    case StepId::CommonCost:
    case StepId::IncomeUnknown:
    case StepId::IncomeUnknownLowestValue:
    case StepId::Fee:
    case StepId::ShareOfFee:
    case StepId::ChargedDays:
    case StepId::WholeMonth:
    case StepId::ShareOfMonth:
    case StepId::NothingOfMonth:
    case StepId::FeeAsOwn:
    case StepId::ShareAtMostPrice:
    case StepId::ClientShare:
    case StepId::ClientShareByTime:
    case StepId::FreeAfterCeiling:
    case StepId::ClientMoneyInHand:
    case StepId::SpouseMoneyInHand:
    case StepId::FeesPaid:
    case StepId::CostPaid:
        break;
    }
    return std::nullopt;
}

} // namespace maksuarvio
