// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "calc-core/words.h"

#include <cstdint>

namespace maksuarvio {

/// What a service is counted in.
enum class Unit : std::uint8_t { Hour, Visit, Month, Meal, Delivery, Day, Wash, Trip };
template <> struct Words<Unit> {
    static constexpr std::array<std::string_view, 8> all{"hour",     "visit", "month", "meal",
                                                         "delivery", "day",   "wash",  "trip"};
};

enum class Period : std::uint8_t { Day, Week, Month, Year };
template <> struct Words<Period> {
    static constexpr std::array<std::string_view, 4> all{"day", "week", "month", "year"};
};

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
    Points
};
template <> struct Words<Measure> {
    static constexpr std::array<std::string_view, 23> all{
        "EUR/hour",       "EUR/visit", "EUR/month",  "EUR/meal",    "EUR/delivery", "EUR/day",
        "EUR/wash",       "EUR/trip",  "hour/month", "visit/month", "month/month",  "meal/month",
        "delivery/month", "day/month", "wash/month", "trip/month",  "EUR/year",     "EUR",
        "percent",        "ratio",     "flag",       "count",       "points"};
};

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
