// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "translations/phrases.h"

#include <QtGlobal>

namespace maksuarvio::phrases {

const char* of(NoteCode note)
{
    switch (note) {
    case NoteCode::IncomeNotCounted:
        return QT_TRANSLATE_NOOP("Phrases", "Not counted as income for this fee: {k}.");
    case NoteCode::ExpensesNotCounted:
        return QT_TRANSLATE_NOOP("Phrases",
                                 "Tax and expenses are not taken off an income of this kind: {k}.");
    case NoteCode::DeductionNotCounted:
        return QT_TRANSLATE_NOOP("Phrases", "Not deducted for this fee: {k}.");
    case NoteCode::IncomeUnknownHighestFee:
        return QT_TRANSLATE_NOOP("Phrases",
                                 "The income is not known, so the highest fee is shown.");
    case NoteCode::ExampleFigure:
        return QT_TRANSLATE_NOOP("Phrases", "An example figure took part, not a decided one: {k}.");
    case NoteCode::DerivedFigure:
        return QT_TRANSLATE_NOOP(
            "Phrases", "A derived figure took part that has not been seen in print: {k}.");
    case NoteCode::FigureBeforeIndexStep:
        return QT_TRANSLATE_NOOP("Phrases", "A figure took part that nobody has checked since the "
                                            "index step of January {y2}: {k}.");
    case NoteCode::CountyCostUnknown:
        return QT_TRANSLATE_NOOP("Phrases", "The county's cost of this service is not known.");
    case NoteCode::CountyCostIsMinimum:
        return QT_TRANSLATE_NOOP("Phrases", "The county's cost is at least this.");
    case NoteCode::CoveredByLongTermCare:
        return QT_TRANSLATE_NOOP("Phrases",
                                 "Long-term care covers this service: no fee of its own.");
    case NoteCode::TemporaryNursingBesideRegular:
        return QT_TRANSLATE_NOOP("Phrases",
                                 "Temporary home nursing may not be charged apart from a client "
                                 "who gets continuous home nursing. Check before deciding.");
    case NoteCode::MayNotBeRegular:
        return QT_TRANSLATE_NOOP(
            "Phrases", "Regular home care is given at least once a week (7 b §). So little may be "
                       "temporary home care, which has another fee. Check before deciding.");
    case NoteCode::MayBeLongTerm:
        return QT_TRANSLATE_NOOP(
            "Phrases", "Short-term care on every day of the month: if it lasts three months, it is "
                       "long-term care (7 b §), which has another fee. Check before deciding.");
    case NoteCode::GuaranteePensionExempt:
        return QT_TRANSLATE_NOOP(
            "Phrases",
            "The organiser takes no flat fees from who gets a guarantee pension (its own rule).");
    case NoteCode::GuardianFeeCapped:
        return QT_TRANSLATE_NOOP(
            "Phrases",
            "Of the guardian's fees that were entered at most {m1} a month is deducted ({k}).");
    case NoteCode::PlanChanges:
        return QT_TRANSLATE_NOOP(
            "Phrases",
            "This service does not start, end or pause together with the others of its common fee: "
            "their share is shown as it was. The fee is set anew when the plan changes.");
    case NoteCode::ProviderPriceNotUsed:
        return QT_TRANSLATE_NOOP("Phrases",
                                 "The provider's price is used only with a service voucher.");
    case NoteCode::OwnServiceFeeUnknown:
        return QT_TRANSLATE_NOOP("Phrases", "The fee of the county's own service is not known.");
    case NoteCode::OwnShareBilledBy:
        return QT_TRANSLATE_NOOP(
            "Phrases", "Ask who sends the bill for the own share: the provider or the county.");
    case NoteCode::FeeCeilingCrossed:
        return QT_TRANSLATE_NOOP(
            "Phrases",
            "The yearly fee ceiling of {m1} fills in month {n2} of the twelve that are counted.");
    case NoteCode::FeeCeilingFull:
        return QT_TRANSLATE_NOOP(
            "Phrases",
            "The yearly fee ceiling of {m1} is full: the services that accrue it cost no fee to "
            "the "
            "end of the year, save upkeep in short-term institutional care. Their fees are due "
            "again from 1 January {y2}.");
    case NoteCode::UpkeepAfterCeiling:
        return QT_TRANSLATE_NOOP("Phrases",
                                 "After the ceiling {n2} days cost {m1} each for upkeep.");
    case NoteCode::SpouseNotCounted:
        return QT_TRANSLATE_NOOP(
            "Phrases",
            "The spouse does not live in the household: the spouse's income and deductions are not "
            "counted. The size of the household must be without the spouse, too.");
    case NoteCode::FeesExceedIncome:
        return QT_TRANSLATE_NOOP(
            "Phrases", "What is to be paid is more than the income allows. The county must lower "
                       "or waive fees that endanger the livelihood (734/1992 11 §).");
    case NoteCode::BelowLowestBill:
        return QT_TRANSLATE_NOOP("Phrases", "The county does not bill fees of less than {m1}.");
    case NoteCode::NetIncomeWithoutTax:
        return QT_TRANSLATE_NOOP(
            "Phrases",
            "A taxable income has no tax entered: the money left may be less than shown.");
    case NoteCode::NationalMaximaUsed:
        return QT_TRANSLATE_NOOP("Phrases",
                                 "The county's own tariff is missing: the figures are the national "
                                 "maximum fees. The county may charge less.");
    case NoteCode::NotIncludedRent:
        return QT_TRANSLATE_NOOP("Phrases", "Not included in the fee: rent.");
    case NoteCode::NotIncludedElectricity:
        return QT_TRANSLATE_NOOP("Phrases", "Not included in the fee: electricity.");
    case NoteCode::NotIncludedMedicines:
        return QT_TRANSLATE_NOOP("Phrases", "Not included in the fee: medicines.");
    case NoteCode::NotIncludedHousingAllowance:
        return QT_TRANSLATE_NOOP("Phrases", "Not included in the fee: housing allowance.");
    case NoteCode::NotIncludedReduction:
        return QT_TRANSLATE_NOOP(
            "Phrases", "Not included in the fee: a reduction or waiver of the fee (11 §).");
    case NoteCode::NotIncludedVoucherRaise:
        return QT_TRANSLATE_NOOP("Phrases",
                                 "Not included: a raise of the voucher's value (569/2009 8 §).");
    case NoteCode::NotIncludedIncomeSupport:
        return QT_TRANSLATE_NOOP("Phrases", "Not included in the fee: income support.");
    }
    return {};
}

const char* of(ErrorCode error)
{
    switch (error) {
    case ErrorCode::BadInput:
        return QT_TRANSLATE_NOOP("Phrases", "The input is not as it should be.");
    case ErrorCode::UnknownOrganiser:
        return QT_TRANSLATE_NOOP("Phrases", "There is no such organiser.");
    case ErrorCode::UnknownService:
        return QT_TRANSLATE_NOOP("Phrases", "There is no such service.");
    case ErrorCode::ModeNotOffered:
        return QT_TRANSLATE_NOOP("Phrases",
                                 "The organiser does not offer the service in this mode.");
    case ErrorCode::ProviderPriceRequired:
        return QT_TRANSLATE_NOOP("Phrases",
                                 "The provider's price is needed for a service voucher.");
    case ErrorCode::IncomeRequired:
        return QT_TRANSLATE_NOOP(
            "Phrases", "The income is needed: the highest fee of this service is not known.");
    case ErrorCode::NoTariff:
        return QT_TRANSLATE_NOOP("Phrases", "There is no tariff for the day.");
    }
    return {};
}

const char* bad_input(Field field)
{
    switch (field) {
    case Field::None:
        return QT_TRANSLATE_NOOP("Phrases", "The input is not as it should be.");
    case Field::Service:
        return QT_TRANSLATE_NOOP("Phrases", "There is no such service.");
    case Field::Mode:
        return QT_TRANSLATE_NOOP("Phrases",
                                 "The organiser does not offer the service in this mode.");
    case Field::Amount:
        return QT_TRANSLATE_NOOP("Phrases", "Long-term care is planned as the amount 1.");
    case Field::Unit:
        return QT_TRANSLATE_NOOP("Phrases", "The unit is not the service's own.");
    case Field::Per:
        return QT_TRANSLATE_NOOP("Phrases", "Long-term care is planned by the month.");
    case Field::HouseholdSize:
        return QT_TRANSLATE_NOOP(
            "Phrases", "A spouse who counts is in the household: its size is at least 2.");
    case Field::ClientIncomes:
    case Field::SpouseIncomes:
        return QT_TRANSLATE_NOOP("Phrases",
                                 "A total stands instead of its parts: enter one or the other.");
    case Field::ProviderPrice:
        return QT_TRANSLATE_NOOP("Phrases",
                                 "The provider's price is needed for a service voucher.");
    case Field::ByTime:
        return QT_TRANSLATE_NOOP("Phrases",
                                 "Not more than the amount falls on evenings, nights and "
                                 "weekends, and only where the tariff prices them "
                                 "apart.");
    case Field::For:
        return QT_TRANSLATE_NOOP("Phrases", "A service is for the client or for the spouse.");
    }
    return {};
}

const char* of(PlanFault fault)
{
    switch (fault) {
    case PlanFault::NobodyToServe:
        return QT_TRANSLATE_NOOP(
            "Phrases", "There is no spouse in the household whom the service could be for. "
                       "Long-term care can be planned for a spouse who lives elsewhere.");
    case PlanFault::SecondLongTermCare:
        return QT_TRANSLATE_NOOP(
            "Phrases", "A person has one long-term care at a time: compare them as alternatives.");
    case PlanFault::BesideLongTermCare:
        return QT_TRANSLATE_NOOP("Phrases", "A person has either long-term care or home care by "
                                            "hours: compare them as alternatives.");
    case PlanFault::PlannedTwice:
        return QT_TRANSLATE_NOOP(
            "Phrases", "This service by the month is already planned for the same person.");
    case PlanFault::TooManyCareDays:
        return QT_TRANSLATE_NOOP(
            "Phrases",
            "One person has one care day a day: at most 31 a month on all lines together.");
    }
    return {};
}

} // namespace maksuarvio::phrases
