// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <chrono>
#include <cstdint>

namespace maksuarvio {

/// Why continuous care is interrupted (734/1992 10 k §).
enum class InterruptionCause : std::uint8_t {
    Client,           ///< the client's own, such as a holiday
    County,           ///< the county's
    InstitutionalCare ///< the client is in institutional care, such as a hospital
};

/// Days of an absence that are charged: the first `free_after` days (five by 10 k §) of the
/// client's own absence, none of another. Days are counted from `away` to the day before `back`,
/// half-open.
constexpr int charged_days_of_absence(std::chrono::sys_days away, std::chrono::sys_days back,
                                      InterruptionCause cause, int free_after = 5)
{
    if (cause != InterruptionCause::Client || back <= away)
        return 0;
    const auto days = static_cast<int>((back - away).count());
    return days < free_after ? days : free_after;
}

/// A whole calendar month away is not charged at all (10 k §).
constexpr bool whole_month_away(std::chrono::sys_days away, std::chrono::sys_days back,
                                std::chrono::year_month month)
{
    return away <= std::chrono::sys_days(month / 1)
           && back >= std::chrono::sys_days((month + std::chrono::months(1)) / 1);
}

} // namespace maksuarvio
