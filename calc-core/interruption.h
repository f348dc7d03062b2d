// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <chrono>
#include <cstdint>
#include <string_view>

namespace maksuarvio {

/// Why continuous care is interrupted (734/1992 10 k §).
enum class InterruptionCause : std::uint8_t {
    Client,     ///< the client's own, such as a holiday
    County,     ///< the county's
    Institution ///< the client is in institutional care, such as a hospital
};
constexpr std::string_view word(InterruptionCause value)
{
    switch (value) {
    case InterruptionCause::Client:
        return "client";
    case InterruptionCause::County:
        return "county";
    case InterruptionCause::Institution:
        return "institution";
    }
    return {};
}

/// A person is away `from` a day to the day before `back`, the first day at home again.
struct Absence {
    std::chrono::year_month_day from;
    std::chrono::year_month_day back;
    InterruptionCause cause = InterruptionCause::Client;

    bool operator==(const Absence&) const = default;
};

constexpr bool is_away(const Absence& absence, std::chrono::sys_days day)
{
    return std::chrono::sys_days(absence.from) <= day && day < std::chrono::sys_days(absence.back);
}

/// Whether a fee by the month is not charged for the day (10 k §): of the client's own absence from
/// the first `free_after` days on, of another every day, and of institutional care the day of
/// leaving it, too, which is a care day there (912/1992 2 § 3 mom).
constexpr bool is_free(const Absence& absence, std::chrono::sys_days day, int free_after)
{
    switch (absence.cause) {
    case InterruptionCause::Client:
        return is_away(absence, day)
               && (day - std::chrono::sys_days(absence.from)).count() >= free_after;
    case InterruptionCause::County:
        return is_away(absence, day);
    case InterruptionCause::Institution:
        return is_away(absence, day) || day == std::chrono::sys_days(absence.back);
    }
    return false;
}

/// Days of an absence itself that are charged, by the five days of the act.
constexpr int charged_days(const Absence& absence, int free_after = 5)
{
    int charged = 0;
    const std::chrono::sys_days back(absence.back);
    for (std::chrono::sys_days day(absence.from); day < back; day += std::chrono::days(1))
        charged += is_free(absence, day, free_after) ? 0 : 1;
    return charged;
}

} // namespace maksuarvio
