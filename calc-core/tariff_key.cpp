// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "calc-core/tariff_key.h"

#include <stdexcept>

namespace maksuarvio {

namespace {

constexpr KeyShape general(Measure measure)
{
    return {.measure = measure};
}

constexpr KeyShape indexed(Measure measure, IndexedBy index)
{
    return {.measure = measure, .indexed_by = index};
}

constexpr KeyShape of_service(Measure measure)
{
    return {.measure = measure, .scope = Scope::Service};
}

constexpr KeyShape index_point()
{
    return {.measure = Measure::Points, .observation = true};
}

constexpr KeyShape shape_of(Key key)
{
    using enum Measure;
    using enum IndexedBy;
    switch (key) {
    case Key::WeeksPerMonth:
    case Key::WeeksPerMonthHours:
    case Key::DaysPerMonth:
        return general(Ratio);
    case Key::FeeCeiling:
        return indexed(EurPerYear, PensionToEuro);
    case Key::MedicineAnnualCeiling:
        return general(EurPerYear);
    case Key::UpkeepAfterCeiling:
        return indexed(EurPerDay, PensionToTenCents);
    case Key::HomeServiceIncomeLimit:
        return {.measure = EurPerMonth, .columns = Columns::Six, .indexed_by = TyelToEuro};
    case Key::HomeServiceIncomeLimitExtraPerson:
        return indexed(EurPerMonth, TyelToEuro);
    case Key::HomeServicePercent:
        return {.measure = Percent, .at = At::HoursFrom, .columns = Columns::Six};
    case Key::HomeServiceHighestFee:
        return {.measure = EurPerMonth, .at = At::HoursFrom};
    case Key::ExemptIncomeBelow:
        return of_service(EurPerMonth);
    case Key::CoupleHours:
        return general(Measure::CoupleHours);
    case Key::MonthShare:
        return general(Measure::MonthShare);
    case Key::LowestBilled:
        return general(Eur);
    case Key::OwnShareBilledBy:
        return general(Measure::BilledBy);
    case Key::GuardianFeeHighest:
        return general(EurPerMonth);
    case Key::LongTermPercentSingle:
    case Key::LongTermPercentCouple:
        return general(Percent);
    case Key::FlatFeesExemptGuaranteePension:
    case Key::LongTermCoupleCapToSingle:
        return general(Flag);
    case Key::PersonalAllowance:
        return {.measure = EurPerMonth, .scope = Scope::Service, .indexed_by = TyelToEuro};
    case Key::EnforcementDeducted:
    case Key::SpouseDeductionsInFull:
        return of_service(Flag);
    case Key::MedicinesConstant:
    case Key::CoupleFloorBeyondAllowance:
    case Key::HighestFee:
        return of_service(EurPerMonth);
    case Key::Price:
        return {.measure = EurPerVisit,
                .measure_of = MeasureOf::ServiceUnit,
                .scope = Scope::Service,
                .at = At::Band,
                .by_mode = true,
                .indexed_by = PensionToTenCents};
    case Key::PriceBesideRegular:
        return {
            .measure = EurPerVisit, .measure_of = MeasureOf::ServiceUnit, .scope = Scope::Service};
    case Key::BandIncomeLimit:
        return {.measure = EurPerMonth,
                .scope = Scope::Service,
                .at = At::Band,
                .columns = Columns::Two};
    case Key::ChargedAtMost:
    case Key::ChargedPerDayAtMost:
        return of_service(Count);
    case Key::TimeFactor:
        return {.measure = Ratio, .scope = Scope::Service, .at = At::Time};
    case Key::CountyCost:
        return {.measure = EurPerHour,
                .measure_of = MeasureOf::PricedUnit,
                .scope = Scope::Service,
                .by_mode = true};
    case Key::CountyCostIsMinimum:
        return of_service(Flag);
    case Key::VoucherBase:
    case Key::VoucherLowest:
    case Key::VoucherHighest:
        return {
            .measure = EurPerHour, .measure_of = MeasureOf::PricedUnit, .scope = Scope::Service};
    case Key::VoucherFactor:
        return of_service(Ratio);
    case Key::VoucherDivisor:
        return of_service(Count);
    case Key::VoucherPercent:
        return {.measure = Percent, .scope = Scope::Service, .columns = Columns::Six};
    case Key::VoucherPercentLessPerPerson:
        return of_service(Percent);
    case Key::VoucherStep:
        return {.measure = EurPerMonth, .scope = Scope::Service, .at = At::IncomeUpTo};
    case Key::VoucherStepLowest:
        return of_service(EurPerMonth);
    case Key::VoucherValue:
        return {
            .measure = EurPerHour, .measure_of = MeasureOf::PricedUnit, .scope = Scope::Service};
    case Key::VoucherRoundedUpTo:
        return of_service(Eur);
    case Key::ForestIncomeReduction:
        return general(Percent);
    case Key::InterruptionFreeAfterDays:
    case Key::HomeServiceMinFrequency:
    case Key::HomeServiceMinDuration:
    case Key::LongTermCareMinDuration:
    case Key::FormerOwnedHomeMonths:
    case Key::FormerRentedHomeMonths:
    case Key::FormerRightOfOccupancyMonths:
    case Key::SerialTreatmentTimes:
        return general(Count);
    case Key::ShortTermInstitutionPsychiatricDay:
    case Key::RehabilitationInpatientDay:
        return indexed(EurPerDay, PensionToTenCents);
    case Key::SerialTreatment:
    case Key::PhysiotherapyVisit:
    case Key::HealthCentreDoctorVisit:
    case Key::OutpatientClinicVisit:
        return indexed(EurPerVisit, PensionToTenCents);
    case Key::NoShowFee:
        return indexed(Eur, PensionToTenCents);
    case Key::IndexTyel:
    case Key::IndexKelJanuary:
        return index_point();
    }
    throw std::logic_error("a key without a shape");
}

constexpr auto kShapes = [] {
    std::array<KeyShape, word_count<Key>()> shapes{};
    for (std::size_t i = 0; i < shapes.size(); ++i)
        shapes[i] = shape_of(static_cast<Key>(i));
    return shapes;
}();

} // namespace

const KeyShape& shape(Key key)
{
    return kShapes[static_cast<std::size_t>(key)];
}

} // namespace maksuarvio
