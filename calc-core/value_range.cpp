// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "calc-core/value_range.h"

namespace maksuarvio {

ValueRange value_range(Key key)
{
    constexpr std::int64_t kParts = 10'000;
    if (key == Key::WeeksPerMonth || key == Key::WeeksPerMonthHours)
        return {Exact(4), Exact(5), kParts};
    if (key == Key::DaysPerMonth)
        return {Exact(28), Exact(31), kParts};
    if (key == Key::TimeFactor)
        return {Exact(), Exact(100), 100};
    if (key == Key::VoucherDivisor || key == Key::VoucherRoundedUpTo)
        return {Exact(1), Exact(10'000)};
    switch (shape(key).measure) {
    case Measure::Percent:
    case Measure::Ratio:
        return {Exact(), Exact(100), kParts};
    case Measure::Flag:
    case Measure::CoupleHours:
    case Measure::BilledBy:
        return {Exact(), Exact(1)};
    case Measure::MonthShare:
        return {Exact(), Exact(3)};
    case Measure::EurPerHour:
    case Measure::EurPerVisit:
    case Measure::EurPerMonth:
    case Measure::EurPerMeal:
    case Measure::EurPerDelivery:
    case Measure::EurPerDay:
    case Measure::EurPerWash:
    case Measure::EurPerTrip:
    case Measure::HoursPerMonth:
    case Measure::VisitsPerMonth:
    case Measure::MonthsPerMonth:
    case Measure::MealsPerMonth:
    case Measure::DeliveriesPerMonth:
    case Measure::DaysPerMonth:
    case Measure::WashesPerMonth:
    case Measure::TripsPerMonth:
    case Measure::EurPerYear:
    case Measure::Eur:
    case Measure::Count:
    case Measure::Points:
        return {Exact(), Exact(999'999'999)};
    }
    return {};
}

} // namespace maksuarvio
