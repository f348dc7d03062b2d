// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "translations/phrases.h"

#include <QtGlobal>

namespace maksuarvio::phrases {

const char* of(Key key)
{
    switch (key) {
    case Key::WeeksPerMonth:
        return QT_TRANSLATE_NOOP("Phrases", "weeks in a month");
    case Key::WeeksPerMonthHours:
        return QT_TRANSLATE_NOOP("Phrases", "weeks in a month, for hours");
    case Key::DaysPerMonth:
        return QT_TRANSLATE_NOOP("Phrases", "days in a month");
    case Key::FeeCeiling:
        return QT_TRANSLATE_NOOP("Phrases", "fee ceiling");
    case Key::UpkeepAfterCeiling:
        return QT_TRANSLATE_NOOP("Phrases", "upkeep after the fee ceiling");
    case Key::MedicineAnnualCeiling:
        return QT_TRANSLATE_NOOP("Phrases", "annual ceiling of medicines");
    case Key::FlatFeesExemptGuaranteePension:
        return QT_TRANSLATE_NOOP("Phrases", "no flat fees from who gets a guarantee pension");
    case Key::LowestBilled:
        return QT_TRANSLATE_NOOP("Phrases", "lowest bill");
    case Key::HomeServiceIncomeLimit:
        return QT_TRANSLATE_NOOP("Phrases", "income limit of home services");
    case Key::HomeServiceIncomeLimitExtraPerson:
        return QT_TRANSLATE_NOOP("Phrases", "income limit of each further person");
    case Key::HomeServicePercent:
        return QT_TRANSLATE_NOOP("Phrases", "payment percentage of home services");
    case Key::HomeServiceHighestFee:
        return QT_TRANSLATE_NOOP("Phrases", "highest fee of home services");
    case Key::ExemptIncomeBelow:
        return QT_TRANSLATE_NOOP("Phrases", "income under which no fee is taken");
    case Key::CoupleHours:
        return QT_TRANSLATE_NOOP("Phrases", "hours of two spouses");
    case Key::GuardianFeeHighest:
        return QT_TRANSLATE_NOOP("Phrases", "guardian's fee deducted at most");
    case Key::FormerOwnedHomeMonths:
        return QT_TRANSLATE_NOOP("Phrases", "former owned home: months of deduction");
    case Key::FormerRentedHomeMonths:
        return QT_TRANSLATE_NOOP("Phrases", "former rented home: months of deduction");
    case Key::FormerRightOfOccupancyMonths:
        return QT_TRANSLATE_NOOP("Phrases", "former right-of-occupancy home: months of deduction");
    case Key::MonthShare:
        return QT_TRANSLATE_NOOP("Phrases", "divisor of a part of a month");
    case Key::LongTermPercentSingle:
        return QT_TRANSLATE_NOOP("Phrases", "percentage of long-term care");
    case Key::LongTermPercentCouple:
        return QT_TRANSLATE_NOOP("Phrases", "percentage of long-term care, couple");
    case Key::LongTermCoupleCapToSingle:
        return QT_TRANSLATE_NOOP("Phrases", "couple's fee never above the single fee");
    case Key::PersonalAllowance:
        return QT_TRANSLATE_NOOP("Phrases", "personal allowance");
    case Key::EnforcementDeducted:
        return QT_TRANSLATE_NOOP("Phrases", "enforcement is deducted");
    case Key::SpouseDeductionsInFull:
        return QT_TRANSLATE_NOOP("Phrases", "the spouse's deductions count in full");
    case Key::MedicinesConstant:
        return QT_TRANSLATE_NOOP("Phrases", "medicines as a constant");
    case Key::CoupleFloorBeyondAllowance:
        return QT_TRANSLATE_NOOP("Phrases", "what a couple keeps beyond the allowance");
    case Key::HighestFee:
        return QT_TRANSLATE_NOOP("Phrases", "highest fee");
    case Key::Price:
        return QT_TRANSLATE_NOOP("Phrases", "price");
    case Key::PriceBesideRegular:
        return QT_TRANSLATE_NOOP("Phrases", "price beside regular home care or housing");
    case Key::BandIncomeLimit:
        return QT_TRANSLATE_NOOP("Phrases", "income limit of a price band");
    case Key::ChargedAtMost:
        return QT_TRANSLATE_NOOP("Phrases", "number charged at most");
    case Key::ChargedPerDayAtMost:
        return QT_TRANSLATE_NOOP("Phrases", "number charged a day at most");
    case Key::TimeFactor:
        return QT_TRANSLATE_NOOP("Phrases", "factor of a time of the week");
    case Key::CountyCost:
        return QT_TRANSLATE_NOOP("Phrases", "county's cost");
    case Key::CountyCostIsMinimum:
        return QT_TRANSLATE_NOOP("Phrases", "county's cost is a minimum");
    case Key::VoucherBase:
        return QT_TRANSLATE_NOOP("Phrases", "voucher: starting value");
    case Key::VoucherFactor:
        return QT_TRANSLATE_NOOP("Phrases", "voucher: factor");
    case Key::VoucherDivisor:
        return QT_TRANSLATE_NOOP("Phrases", "voucher: divisor");
    case Key::VoucherPercent:
        return QT_TRANSLATE_NOOP("Phrases", "voucher: percentage");
    case Key::VoucherPercentLessPerPerson:
        return QT_TRANSLATE_NOOP("Phrases", "voucher: percentage less for each further person");
    case Key::VoucherLowest:
        return QT_TRANSLATE_NOOP("Phrases", "voucher: lowest value");
    case Key::VoucherHighest:
        return QT_TRANSLATE_NOOP("Phrases", "voucher: highest value");
    case Key::VoucherStep:
        return QT_TRANSLATE_NOOP("Phrases", "voucher: value by net income");
    case Key::VoucherStepLowest:
        return QT_TRANSLATE_NOOP("Phrases", "voucher: value above the last income step");
    case Key::VoucherValue:
        return QT_TRANSLATE_NOOP("Phrases", "voucher: value");
    case Key::VoucherRoundedUpTo:
        return QT_TRANSLATE_NOOP("Phrases", "voucher: value rounded up to");
    case Key::OwnShareBilledBy:
        return QT_TRANSLATE_NOOP("Phrases", "voucher: who bills the own share");
    case Key::ForestIncomeReduction:
        return QT_TRANSLATE_NOOP("Phrases", "reduction of forest income");
    case Key::InterruptionFreeAfterDays:
        return QT_TRANSLATE_NOOP("Phrases", "days of an interruption that are charged");
    case Key::HomeServiceMinFrequency:
        return QT_TRANSLATE_NOOP("Phrases", "continuous home service: visits a week at least");
    case Key::HomeServiceMinDuration:
        return QT_TRANSLATE_NOOP("Phrases", "continuous home service: months at least");
    case Key::LongTermCareMinDuration:
        return QT_TRANSLATE_NOOP("Phrases", "long-term care: months at least");
    case Key::ShortTermInstitutionPsychiatricDay:
        return QT_TRANSLATE_NOOP("Phrases", "short-term psychiatric institutional care, day");
    case Key::SerialTreatment:
        return QT_TRANSLATE_NOOP("Phrases", "serial treatment, time");
    case Key::SerialTreatmentTimes:
        return QT_TRANSLATE_NOOP("Phrases", "serial treatment: times charged a year");
    case Key::RehabilitationInpatientDay:
        return QT_TRANSLATE_NOOP("Phrases", "inpatient rehabilitation, day");
    case Key::PhysiotherapyVisit:
        return QT_TRANSLATE_NOOP("Phrases", "physiotherapy, visit");
    case Key::HealthCentreDoctorVisit:
        return QT_TRANSLATE_NOOP("Phrases", "health centre doctor, visit");
    case Key::OutpatientClinicVisit:
        return QT_TRANSLATE_NOOP("Phrases", "outpatient clinic, visit");
    case Key::NoShowFee:
        return QT_TRANSLATE_NOOP("Phrases", "fee for not showing up");
    case Key::IndexTyel:
        return QT_TRANSLATE_NOOP("Phrases", "TyEL index");
    case Key::IndexKelJanuary:
        return QT_TRANSLATE_NOOP("Phrases", "national pension index, January");
    }
    return {};
}

const char* of(MonthShare share)
{
    switch (share) {
    case MonthShare::Thirty:
        return QT_TRANSLATE_NOOP("Phrases", "30 days");
    case MonthShare::DaysOfMonth:
        return QT_TRANSLATE_NOOP("Phrases", "the days of the month");
    case MonthShare::ThirtyAndTwoFifths:
        return QT_TRANSLATE_NOOP("Phrases", "30.4 days");
    case MonthShare::TwelfthOfYear:
        return QT_TRANSLATE_NOOP("Phrases", "365/12 days");
    }
    return {};
}

const char* of(BilledBy who)
{
    switch (who) {
    case BilledBy::Provider:
        return QT_TRANSLATE_NOOP("Phrases", "the provider");
    case BilledBy::County:
        return QT_TRANSLATE_NOOP("Phrases", "the county");
    }
    return {};
}

const char* of(TimeOfWeek time)
{
    switch (time) {
    case TimeOfWeek::Evening:
        return QT_TRANSLATE_NOOP("Phrases", "in the evening");
    case TimeOfWeek::Night:
        return QT_TRANSLATE_NOOP("Phrases", "at night");
    case TimeOfWeek::Saturday:
        return QT_TRANSLATE_NOOP("Phrases", "on Saturday");
    case TimeOfWeek::Sunday:
        return QT_TRANSLATE_NOOP("Phrases", "on Sunday");
    }
    return {};
}

const char* of(CoupleHours hours)
{
    switch (hours) {
    case CoupleHours::Each:
        return QT_TRANSLATE_NOOP("Phrases", "each spouse's apart");
    case CoupleHours::Summed:
        return QT_TRANSLATE_NOOP("Phrases", "both spouses' together");
    }
    return {};
}

} // namespace maksuarvio::phrases
