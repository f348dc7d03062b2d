// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "calc-core/words.h"

#include <cstdint>

namespace maksuarvio {

/// What a service is counted in.
enum class Unit : std::uint8_t { Hour, Visit, Month, Meal, Delivery, Day, Wash, Trip };
constexpr std::string_view word(Unit value)
{
    switch (value) {
    case Unit::Hour:
        return "hour";
    case Unit::Visit:
        return "visit";
    case Unit::Month:
        return "month";
    case Unit::Meal:
        return "meal";
    case Unit::Delivery:
        return "delivery";
    case Unit::Day:
        return "day";
    case Unit::Wash:
        return "wash";
    case Unit::Trip:
        return "trip";
    }
    return {};
}

enum class Period : std::uint8_t { Day, Week, Month, Year };
constexpr std::string_view word(Period value)
{
    switch (value) {
    case Period::Day:
        return "day";
    case Period::Week:
        return "week";
    case Period::Month:
        return "month";
    case Period::Year:
        return "year";
    }
    return {};
}

/// Times of the week that a book may price apart; the rest is weekday.
enum class TimeOfWeek : std::uint8_t { Evening, Night, Saturday, Sunday };
constexpr std::string_view word(TimeOfWeek value)
{
    switch (value) {
    case TimeOfWeek::Evening:
        return "evening";
    case TimeOfWeek::Night:
        return "night";
    case TimeOfWeek::Saturday:
        return "saturday";
    case TimeOfWeek::Sunday:
        return "sunday";
    }
    return {};
}

/// A value for each of them.
template <typename T> using ByTime = std::array<T, word_count<TimeOfWeek>()>;

/// What a tariff value or a step is measured in. Money is held in cents, a percentage as a
/// fraction. The first eight follow Unit (money a unit), the next eight follow Unit too (units a
/// month).
enum class Measure : std::uint8_t {
    EurPerHour,
    EurPerVisit,
    EurPerMonth,
    EurPerMeal,
    EurPerDelivery,
    EurPerDay,
    EurPerWash,
    EurPerTrip,
    HoursPerMonth,
    VisitsPerMonth,
    MonthsPerMonth,
    MealsPerMonth,
    DeliveriesPerMonth,
    DaysPerMonth,
    WashesPerMonth,
    TripsPerMonth,
    EurPerYear,
    Eur,
    Percent,
    Ratio,
    Flag,
    Count,
    Points,
    CoupleHours,
    MonthShare,
    BilledBy
};
constexpr std::string_view word(Measure value)
{
    switch (value) {
    case Measure::EurPerHour:
        return "EUR/hour";
    case Measure::EurPerVisit:
        return "EUR/visit";
    case Measure::EurPerMonth:
        return "EUR/month";
    case Measure::EurPerMeal:
        return "EUR/meal";
    case Measure::EurPerDelivery:
        return "EUR/delivery";
    case Measure::EurPerDay:
        return "EUR/day";
    case Measure::EurPerWash:
        return "EUR/wash";
    case Measure::EurPerTrip:
        return "EUR/trip";
    case Measure::HoursPerMonth:
        return "hour/month";
    case Measure::VisitsPerMonth:
        return "visit/month";
    case Measure::MonthsPerMonth:
        return "month/month";
    case Measure::MealsPerMonth:
        return "meal/month";
    case Measure::DeliveriesPerMonth:
        return "delivery/month";
    case Measure::DaysPerMonth:
        return "day/month";
    case Measure::WashesPerMonth:
        return "wash/month";
    case Measure::TripsPerMonth:
        return "trip/month";
    case Measure::EurPerYear:
        return "EUR/year";
    case Measure::Eur:
        return "EUR";
    case Measure::Percent:
        return "percent";
    case Measure::Ratio:
        return "ratio";
    case Measure::Flag:
        return "flag";
    case Measure::Count:
        return "count";
    case Measure::Points:
        return "points";
    case Measure::CoupleHours:
        return "couple_hours";
    case Measure::MonthShare:
        return "month_share";
    case Measure::BilledBy:
        return "billed_by";
    }
    return {};
}

constexpr Measure eur_per(Unit unit)
{
    return static_cast<Measure>(unit);
}

constexpr Measure per_month(Unit unit)
{
    return static_cast<Measure>(static_cast<int>(unit) + static_cast<int>(Measure::HoursPerMonth));
}

constexpr bool is_money(Measure measure)
{
    return measure <= Measure::EurPerTrip || measure == Measure::EurPerYear
           || measure == Measure::Eur;
}

} // namespace maksuarvio
