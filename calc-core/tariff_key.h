// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "calc-core/measure.h"

namespace maksuarvio {

/// The closed set of values that a tariff book can hold.
enum class Key : std::uint8_t {
    // General
    WeeksPerMonth,
    WeeksPerMonthHours,
    DaysPerMonth,
    FeeCeiling,
    UpkeepAfterCeiling,
    MedicineAnnualCeiling,
    FlatFeesExemptGuaranteePension,
    LowestBilled,
    // Home services, 10 e §
    HomeServiceIncomeLimit,
    HomeServiceIncomeLimitExtraPerson,
    HomeServicePercent,
    HomeServiceHighestFee,
    ExemptIncomeBelow,
    CoupleHours,
    GuardianFeeHighest,
    FormerOwnedHomeMonths,
    FormerRentedHomeMonths,
    FormerRightOfOccupancyMonths,
    MonthShare,
    InterruptionFreeAfterDays,
    // Long-term care, 7 c §
    LongTermPercentSingle,
    LongTermPercentCouple,
    LongTermCoupleCapToSingle,
    PersonalAllowance,
    EnforcementDeducted,
    SpouseDeductionsInFull,
    MedicinesConstant,
    CoupleFloorBeyondAllowance,
    HighestFee,
    // Prices and costs
    Price,
    PriceBesideRegular,
    BandIncomeLimit,
    ChargedAtMost,
    ChargedPerDayAtMost,
    TimeFactor,
    CountyCost,
    CountyCostIsMinimum,
    // Vouchers, 569/2009
    VoucherBase,
    VoucherFactor,
    VoucherDivisor,
    VoucherPercent,
    VoucherPercentLessPerPerson,
    VoucherLowest,
    VoucherHighest,
    VoucherStep,
    VoucherStepLowest,
    VoucherValue,
    VoucherRoundedUpTo,
    OwnShareBilledBy,
    // Figures of the law that no fee of the catalogue uses yet
    ForestIncomeReduction,
    HomeServiceMinFrequency,
    HomeServiceMinDuration,
    LongTermCareMinDuration,
    ShortTermInstitutionPsychiatricDay,
    SerialTreatment,
    SerialTreatmentTimes,
    RehabilitationInpatientDay,
    PhysiotherapyVisit,
    HealthCentreDoctorVisit,
    OutpatientClinicVisit,
    NoShowFee,
    IndexTyel,
    IndexKelJanuary
};
constexpr std::string_view word(Key value)
{
    switch (value) {
    case Key::WeeksPerMonth:
        return "weeks_per_month";
    case Key::WeeksPerMonthHours:
        return "weeks_per_month_hours";
    case Key::DaysPerMonth:
        return "days_per_month";
    case Key::FeeCeiling:
        return "fee_ceiling";
    case Key::UpkeepAfterCeiling:
        return "upkeep_after_ceiling";
    case Key::MedicineAnnualCeiling:
        return "medicine_annual_ceiling";
    case Key::FlatFeesExemptGuaranteePension:
        return "flat_fees_exempt_guarantee_pension";
    case Key::LowestBilled:
        return "lowest_billed";
    case Key::HomeServiceIncomeLimit:
        return "home_service_income_limit";
    case Key::HomeServiceIncomeLimitExtraPerson:
        return "home_service_income_limit_extra_person";
    case Key::HomeServicePercent:
        return "home_service_percent";
    case Key::HomeServiceHighestFee:
        return "home_service_highest_fee";
    case Key::ExemptIncomeBelow:
        return "exempt_income_below";
    case Key::CoupleHours:
        return "couple_hours";
    case Key::GuardianFeeHighest:
        return "guardian_fee_highest";
    case Key::FormerOwnedHomeMonths:
        return "former_owned_home_deduction_months";
    case Key::FormerRentedHomeMonths:
        return "former_rented_home_deduction_months";
    case Key::FormerRightOfOccupancyMonths:
        return "former_right_of_occupancy_deduction_months";
    case Key::MonthShare:
        return "month_share";
    case Key::LongTermPercentSingle:
        return "long_term_percent_single";
    case Key::LongTermPercentCouple:
        return "long_term_percent_couple";
    case Key::LongTermCoupleCapToSingle:
        return "long_term_couple_cap_to_single_rule";
    case Key::PersonalAllowance:
        return "personal_allowance";
    case Key::EnforcementDeducted:
        return "enforcement_deducted";
    case Key::SpouseDeductionsInFull:
        return "spouse_deductions_in_full";
    case Key::MedicinesConstant:
        return "medicines_constant";
    case Key::CoupleFloorBeyondAllowance:
        return "couple_floor_beyond_allowance";
    case Key::HighestFee:
        return "highest_fee";
    case Key::Price:
        return "price";
    case Key::PriceBesideRegular:
        return "price_beside_regular";
    case Key::BandIncomeLimit:
        return "band_income_limit";
    case Key::ChargedAtMost:
        return "charged_at_most";
    case Key::ChargedPerDayAtMost:
        return "charged_per_day_at_most";
    case Key::TimeFactor:
        return "time_factor";
    case Key::CountyCost:
        return "county_cost";
    case Key::CountyCostIsMinimum:
        return "county_cost_is_minimum";
    case Key::VoucherBase:
        return "voucher_base";
    case Key::VoucherFactor:
        return "voucher_factor";
    case Key::VoucherDivisor:
        return "voucher_divisor";
    case Key::VoucherPercent:
        return "voucher_percent";
    case Key::VoucherPercentLessPerPerson:
        return "voucher_percent_less_per_person";
    case Key::VoucherLowest:
        return "voucher_lowest";
    case Key::VoucherHighest:
        return "voucher_highest";
    case Key::VoucherStep:
        return "voucher_step";
    case Key::VoucherStepLowest:
        return "voucher_step_lowest";
    case Key::VoucherValue:
        return "voucher_value";
    case Key::VoucherRoundedUpTo:
        return "voucher_rounded_up_to";
    case Key::OwnShareBilledBy:
        return "own_share_billed_by";
    case Key::ForestIncomeReduction:
        return "forest_income_reduction";
    case Key::InterruptionFreeAfterDays:
        return "interruption_free_after_days";
    case Key::HomeServiceMinFrequency:
        return "home_service_min_frequency";
    case Key::HomeServiceMinDuration:
        return "home_service_min_duration";
    case Key::LongTermCareMinDuration:
        return "long_term_care_min_duration";
    case Key::ShortTermInstitutionPsychiatricDay:
        return "short_term_institution_psychiatric_day_max";
    case Key::SerialTreatment:
        return "serial_treatment_max";
    case Key::SerialTreatmentTimes:
        return "serial_treatment_max_times";
    case Key::RehabilitationInpatientDay:
        return "rehabilitation_inpatient_disabled_day_max";
    case Key::PhysiotherapyVisit:
        return "physiotherapy_visit_max";
    case Key::HealthCentreDoctorVisit:
        return "health_centre_doctor_visit_max";
    case Key::OutpatientClinicVisit:
        return "outpatient_clinic_visit_max";
    case Key::NoShowFee:
        return "no_show_fee_max";
    case Key::IndexTyel:
        return "index_tyel";
    case Key::IndexKelJanuary:
        return "index_kel_january";
    }
    return {};
}

/// How the hours of two spouses are served for one household fee (10 e §): `couple_hours`.
enum class CoupleHours : std::uint8_t { Each, Summed };
constexpr std::string_view word(CoupleHours value)
{
    switch (value) {
    case CoupleHours::Each:
        return "each";
    case CoupleHours::Summed:
        return "summed";
    }
    return {};
}

/// By how many days the fee of a part of a month is divided: `month_share`.
enum class MonthShare : std::uint8_t { Thirty, DaysOfMonth, ThirtyAndTwoFifths, TwelfthOfYear };
constexpr std::string_view word(MonthShare value)
{
    switch (value) {
    case MonthShare::Thirty:
        return "30";
    case MonthShare::DaysOfMonth:
        return "days";
    case MonthShare::ThirtyAndTwoFifths:
        return "30.4";
    case MonthShare::TwelfthOfYear:
        return "365/12";
    }
    return {};
}

/// Who sends the bill for a voucher's own share: `own_share_billed_by`.
enum class BilledBy : std::uint8_t { Provider, County };
constexpr std::string_view word(BilledBy value)
{
    switch (value) {
    case BilledBy::Provider:
        return "provider";
    case BilledBy::County:
        return "county";
    }
    return {};
}

/// What a key's measure follows: itself, or the unit of the service it belongs to.
enum class MeasureOf : std::uint8_t { Key, ServiceUnit, PricedUnit };
/// What tells the rows of a key apart.
enum class At : std::uint8_t { Nothing, HoursFrom, Band, IncomeUpTo, Time };
/// The household sizes of a key's columns: none, 1–6, or 1–2 ("one", "two or more").
enum class Columns : std::uint8_t { None, Six, Two };
enum class Scope : std::uint8_t { General, Service };
/// What moves a figure of the law every second year (7 c § 4 mom, 10 e § 7 mom, 6 a §, 33 a §), and
/// to what it is rounded.
enum class IndexedBy : std::uint8_t { Nothing, TyelToEuro, PensionToEuro, PensionToTenCents };

/// The shape of a key: what the reader, the check and the editor go by.
struct KeyShape {
    Measure measure;
    MeasureOf measure_of = MeasureOf::Key;
    Scope scope = Scope::General;
    At at = At::Nothing;
    Columns columns = Columns::None;
    bool by_mode = false;
    /// An index point of a year: years between have none, which is no gap.
    bool observation = false;
    /// A price only where it is the law's own (tariffs/keep/index_step.h).
    IndexedBy indexed_by = IndexedBy::Nothing;
};

const KeyShape& shape(Key key);

} // namespace maksuarvio
