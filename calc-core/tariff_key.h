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
    // Home services, 10 e §
    HomeServiceIncomeLimit,
    HomeServiceIncomeLimitExtraPerson,
    HomeServicePercent,
    HomeServiceHighestFee,
    ExemptIncomeBelow,
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
    BandIncomeLimit,
    ChargedAtMost,
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
    // Figures of the law that no fee of the catalogue uses yet
    ForestIncomeReduction,
    InterruptionFreeAfterDays,
    HomeServiceMinFrequency,
    HomeServiceMinDuration,
    LongTermCareMinDuration,
    FormerOwnedHomeMonths,
    FormerRightOfOccupancyMonths,
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
template <> struct Words<Key> {
    static constexpr std::array<std::string_view, 52> all{
        "weeks_per_month",
        "weeks_per_month_hours",
        "days_per_month",
        "fee_ceiling",
        "upkeep_after_ceiling",
        "medicine_annual_ceiling",
        "home_service_income_limit",
        "home_service_income_limit_extra_person",
        "home_service_percent",
        "home_service_highest_fee",
        "exempt_income_below",
        "long_term_percent_single",
        "long_term_percent_couple",
        "long_term_couple_cap_to_single_rule",
        "personal_allowance",
        "enforcement_deducted",
        "spouse_deductions_in_full",
        "medicines_constant",
        "couple_floor_beyond_allowance",
        "highest_fee",
        "price",
        "band_income_limit",
        "charged_at_most",
        "county_cost",
        "county_cost_is_minimum",
        "voucher_base",
        "voucher_factor",
        "voucher_divisor",
        "voucher_percent",
        "voucher_percent_less_per_person",
        "voucher_lowest",
        "voucher_highest",
        "voucher_step",
        "voucher_step_lowest",
        "voucher_value",
        "forest_income_reduction",
        "interruption_free_after_days",
        "home_service_min_frequency",
        "home_service_min_duration",
        "long_term_care_min_duration",
        "former_owned_home_deduction_months",
        "former_right_of_occupancy_deduction_months",
        "short_term_institution_psychiatric_day_max",
        "serial_treatment_max",
        "serial_treatment_max_times",
        "rehabilitation_inpatient_disabled_day_max",
        "physiotherapy_visit_max",
        "health_centre_doctor_visit_max",
        "outpatient_clinic_visit_max",
        "no_show_fee_max",
        "index_tyel",
        "index_kel_january"};
};

/// What a key's measure follows: itself, or the unit of the service it belongs to.
enum class MeasureOf : std::uint8_t { Key, ServiceUnit, PricedUnit };
/// What tells the rows of a key apart.
enum class At : std::uint8_t { Nothing, HoursFrom, Band, IncomeUpTo };
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
