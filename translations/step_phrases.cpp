// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "translations/phrases.h"

#include <QtGlobal>

namespace maksuarvio::phrases {

const char* of(StepId step)
{
    switch (step) {
    case StepId::NothingPlanned:
        return QT_TRANSLATE_NOOP("Phrases", "Nothing is planned, so nothing is paid.");
    case StepId::CoveredByLongTermCare:
        return QT_TRANSLATE_NOOP("Phrases", "The fee of long-term care covers this service.");
    case StepId::NoFee:
        return QT_TRANSLATE_NOOP("Phrases", "No fee is taken for this service.");
    case StepId::GuaranteePensionExempt:
        return QT_TRANSLATE_NOOP("Phrases", "Who gets a guarantee pension pays no flat fee here.");
    case StepId::QuantityMonth:
        return QT_TRANSLATE_NOOP("Phrases", "{n1} {w2} × {n3} = {n0} a month.");
    case StepId::DaysOfMonth:
        return QT_TRANSLATE_NOOP("Phrases", "A month counts as {n0} days.");
    case StepId::IncomeOfYear:
        return QT_TRANSLATE_NOOP("Phrases", "{k}: {m1} a year / 12 = {m0} a month.");
    case StepId::IncomeCounted:
        return QT_TRANSLATE_NOOP("Phrases", "{k}: {m0} a month.");
    case StepId::IncomeLessExpenses:
        return QT_TRANSLATE_NOOP("Phrases", "{k}: {m1} − expenses {m2} = {m0} (at least 0).");
    case StepId::IncomeLessTax:
        return QT_TRANSLATE_NOOP("Phrases",
                                 "{k}: {m1} − tax {m2} − expenses {m3} = {m0} (at least 0).");
    case StepId::ForestIncome:
        return QT_TRANSLATE_NOOP("Phrases",
                                 "{k}: {m1} × {p2} − expenses {m3} = {m0} (at least 0).");
    case StepId::DeductionCounted:
        return QT_TRANSLATE_NOOP("Phrases", "Deducted, {k}: {m0} a month.");
    case StepId::HousingCostDeducted:
        return QT_TRANSLATE_NOOP(
            "Phrases", "Deducted, {k}: {m1} − housing allowance {m2} = {m0} (at least 0).");
    case StepId::MedicinesDeducted:
    case StepId::GuardianFeeDeducted:
        return QT_TRANSLATE_NOOP("Phrases", "Deducted, {k}: {m0} a month (entered: {m1}).");
    case StepId::HoursTogether:
        return QT_TRANSLATE_NOOP(
            "Phrases", "{n1} lines have one fee for their hours together: {n0} h a month.");
    case StepId::Hours:
        return QT_TRANSLATE_NOOP("Phrases",
                                 "Planned {n1} h a month, to the nearest whole hour: {n0} h.");
    case StepId::Income:
        return QT_TRANSLATE_NOOP("Phrases",
                                 "The household's income {m1} − deductions {m2} = {m0} a month.");
    case StepId::ExemptIncome:
        return QT_TRANSLATE_NOOP("Phrases",
                                 "Income {m1} is under the exemption of {m0}: no fee is taken.");
    case StepId::IncomeLimit:
        return QT_TRANSLATE_NOOP("Phrases", "Income limit of a household of {n1}: {m0} a month.");
    case StepId::IncomeLimitExtra:
        return QT_TRANSLATE_NOOP(
            "Phrases", "Income limit {m1} + {m2} for each of {n3} further persons = {m0}.");
    case StepId::Excess:
        return QT_TRANSLATE_NOOP("Phrases", "Income {m1} − income limit {m2}, at least 0 = {m0}.");
    case StepId::Percent:
        return QT_TRANSLATE_NOOP("Phrases",
                                 "Payment percentage for {n1} h a month, household of {n2}: {p0}.");
    case StepId::IncomeShare:
        return QT_TRANSLATE_NOOP("Phrases", "{m1} × {p2} = {m0}.");
    case StepId::ClientNetIncome:
        return QT_TRANSLATE_NOOP("Phrases", "Own net income: {m0} a month.");
    case StepId::ClientNet:
        return QT_TRANSLATE_NOOP("Phrases", "Own net income {m1} − deductions {m2} = {m0}.");
    case StepId::SpouseNetIncome:
        return QT_TRANSLATE_NOOP("Phrases", "The spouse's net income {m0} is smaller than one's "
                                            "own {m1}, so the fee is counted from both.");
    case StepId::SpouseIncomeNotSmaller:
        return QT_TRANSLATE_NOOP("Phrases",
                                 "The spouse's net income {m0} is not smaller than one's own {m1}, "
                                 "so the fee is counted from one's own income alone.");
    case StepId::SpouseNet:
        return QT_TRANSLATE_NOOP("Phrases",
                                 "The spouse's net income {m1} − deductions {m2} = {m0}.");
    case StepId::SingleShare:
        return QT_TRANSLATE_NOOP("Phrases", "{p2} of one's own {m1} = {m0}.");
    case StepId::CombinedShare:
        return QT_TRANSLATE_NOOP("Phrases",
                                 "{p3} of one's own {m1} and the spouse's {m2} together = {m0}.");
    case StepId::CoupleCappedToSingle:
        return QT_TRANSLATE_NOOP("Phrases",
                                 "Never more than from one's own income alone: {m2}, not {m1}.");
    case StepId::CoupleFloor:
        return QT_TRANSLATE_NOOP("Phrases",
                                 "Of {m1} together the couple keeps {m2} + {m3}: at most {m0}.");
    case StepId::NotBelowZero:
        return QT_TRANSLATE_NOOP("Phrases",
                                 "More is deducted than there is income: there is no fee.");
    case StepId::AfterAllowance:
        return QT_TRANSLATE_NOOP("Phrases",
                                 "{m1} − personal allowance {m2} leaves at most {m0} for the fee.");
    case StepId::BandIncome:
        return QT_TRANSLATE_NOOP("Phrases",
                                 "The household's income before deductions: {m0} a month.");
    case StepId::BandLimit:
        return QT_TRANSLATE_NOOP("Phrases",
                                 "The income {m1} is at most the price band's limit {m0}.");
    case StepId::AboveBandLimit:
        return QT_TRANSLATE_NOOP("Phrases",
                                 "The income {m1} is above the price band's limit {m0}.");
    case StepId::Price:
        return QT_TRANSLATE_NOOP("Phrases", "Price {m0} / {u}.");
    case StepId::PriceBesideRegular:
        return QT_TRANSLATE_NOOP(
            "Phrases", "Price for who also has regular home care or housing: {m0} / {u}.");
    case StepId::PriceByTime:
        return QT_TRANSLATE_NOOP("Phrases", "By the times of the week: {m1} × {n2} = {m0} / {u}.");
    case StepId::ChargedQuantity:
        return QT_TRANSLATE_NOOP("Phrases",
                                 "Planned {n1} a month, at most {n2} are charged: {n0}.");
    case StepId::ChargedPart:
        return QT_TRANSLATE_NOOP(
            "Phrases", "Of {n1} planned a month at most {n2} are charged; of the {n3} here {n0}.");
    case StepId::PriceTimesQuantity:
        return QT_TRANSLATE_NOOP("Phrases", "{m1} × {n2} = {m0}.");
    case StepId::VoucherPercent:
        return QT_TRANSLATE_NOOP("Phrases",
                                 "Percentage of the voucher for a household of {n1}: {p0}.");
    case StepId::VoucherReduction:
        return QT_TRANSLATE_NOOP("Phrases", "Income above the limit {m1} × {p2} / {n3} = {m0}.");
    case StepId::VoucherFormula:
        return QT_TRANSLATE_NOOP("Phrases", "By the formula: ({m1} − {m2}) × {n3} = {m0}.");
    case StepId::VoucherRoundedUp:
        return QT_TRANSLATE_NOOP("Phrases", "{m1} rounded up to the next full {m2}: {m0}.");
    case StepId::VoucherValue:
        return QT_TRANSLATE_NOOP(
            "Phrases",
            "Value of the voucher: {m0} / {u} (by the formula {m1}; at least {m2}, at most {m3}).");
    case StepId::VoucherValueByNetIncome:
        return QT_TRANSLATE_NOOP("Phrases",
                                 "Value of the voucher with a net income of {m1}: {m0} a month.");
    case StepId::VoucherLowestValue:
        return QT_TRANSLATE_NOOP("Phrases", "The voucher at its lowest value: {m0} / {u}.");
    case StepId::VoucherFlatValue:
        return QT_TRANSLATE_NOOP("Phrases", "Value of the voucher: {m0} / {u}.");
    case StepId::ProviderPriceMonth:
        return QT_TRANSLATE_NOOP("Phrases", "The provider's price {m1} × {n2} = {m0} a month.");
    case StepId::CountyShare:
        return QT_TRANSLATE_NOOP("Phrases",
                                 "The county pays the value {m1}, at most the price {m2}: {m0}.");
    case StepId::CountyShareByTime:
        return QT_TRANSLATE_NOOP("Phrases", "At each time of the week the county pays the value, "
                                            "at most the price: {m0} a month.");
    case StepId::HighestFee:
        return QT_TRANSLATE_NOOP("Phrases", "The organiser's highest fee: {m0} a month.");
    case StepId::CountyCost:
        return QT_TRANSLATE_NOOP(
            "Phrases",
            "Producing the service costs {m1} × {n2} = {m0} a month; the fee is never above it.");
    case StepId::CommonCost:
        return QT_TRANSLATE_NOOP(
            "Phrases",
            "Producing all of this together costs {m0} a month; the fee is never above it.");
    case StepId::IncomeUnknown:
        return QT_TRANSLATE_NOOP("Phrases", "The income is not known, so the highest fee is used.");
    case StepId::IncomeUnknownLowestValue:
        return QT_TRANSLATE_NOOP("Phrases",
                                 "The income is not known, so the voucher has its lowest value.");
    case StepId::Fee:
        return QT_TRANSLATE_NOOP("Phrases", "Client fee, rounded to the cent: {m0} a month.");
    case StepId::ShareOfFee:
        return QT_TRANSLATE_NOOP(
            "Phrases",
            "Of the common fee {m1} the share of this service ({n2} of {n3}): {m0} a month.");
    case StepId::ChargedDays:
        return QT_TRANSLATE_NOOP("Phrases", "Of the month's {n3} days in service {n1}, of them not "
                                            "charged {n2}: {n0} days are charged.");
    case StepId::WholeMonth:
        return QT_TRANSLATE_NOOP("Phrases", "The whole month is charged: {m0}.");
    case StepId::ShareOfMonth:
        return QT_TRANSLATE_NOOP("Phrases", "{m1} × {n2} / {n3}, rounded to the cent: {m0}.");
    case StepId::NothingOfMonth:
        return QT_TRANSLATE_NOOP("Phrases", "Nothing is charged for this month.");
    case StepId::FeeAsOwn:
        return QT_TRANSLATE_NOOP("Phrases",
                                 "The own share is as much as the fee of the county's own service "
                                 "{m1}, at most the price {m2}: {m0} a month.");
    case StepId::ShareAtMostPrice:
        return QT_TRANSLATE_NOOP(
            "Phrases",
            "The highest fee of the county's own service is not known either: the own share is at "
            "most the price, {m0} a month.");
    case StepId::ClientShare:
        return QT_TRANSLATE_NOOP(
            "Phrases",
            "The own share is what the price {m1} is above the value {m2}: {m0} a month.");
    case StepId::ClientShareByTime:
        return QT_TRANSLATE_NOOP("Phrases", "The own share is what the price is above the value at "
                                            "each time of the week: {m0} a month.");
    case StepId::FreeAfterCeiling:
        return QT_TRANSLATE_NOOP(
            "Phrases", "The yearly fee ceiling is full: no fee is taken for this service.");
    case StepId::UpkeepAfterCeiling:
        return QT_TRANSLATE_NOOP("Phrases",
                                 "The yearly fee ceiling is full: upkeep {m1} × {n2} = {m0}.");
    case StepId::ClientMoneyInHand:
        return QT_TRANSLATE_NOOP("Phrases", "The client has a net income of {m0} a month.");
    case StepId::SpouseMoneyInHand:
        return QT_TRANSLATE_NOOP("Phrases", "The spouse has a net income of {m0} a month.");
    case StepId::FeesPaid:
        return QT_TRANSLATE_NOOP("Phrases", "The services cost {m0} a month.");
    case StepId::CostPaid:
        return QT_TRANSLATE_NOOP("Phrases", "Paid besides, {k}: {m0} a month.");
    case StepId::MoneyLeft:
        return QT_TRANSLATE_NOOP("Phrases", "Left a month: {m1} − {m2} − {m3} = {m0}.");
    }
    return {};
}

} // namespace maksuarvio::phrases
