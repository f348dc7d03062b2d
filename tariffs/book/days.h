// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <tl/expected.hpp>

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace maksuarvio {

using Date = std::chrono::year_month_day;

/// The days that a tariff can be about.
inline constexpr Date kFirstDay{std::chrono::year(1900), std::chrono::January, std::chrono::day(1)};
inline constexpr Date kLastDay{std::chrono::year(2199), std::chrono::December,
                               std::chrono::day(31)};

/// The day that it is here.
Date today();

/// Days [from, to), half-open as everywhere in the store; no `to` means until further notice.
struct Validity {
    Date from{};
    std::optional<Date> to;

    constexpr bool contains(Date date) const { return from <= date && (!to || date < *to); }
    constexpr bool overlaps(const Validity& other) const
    {
        return (!to || other.from < *to) && (!other.to || from < *other.to);
    }
    constexpr bool operator==(const Validity&) const = default;
};

/// A day as YYYY-MM-DD, of the years 1900–2199; anything else is empty.
std::optional<Date> date_from_iso(std::string_view text);
std::string iso_from_date(Date date);

/// Why a text is no day.
enum class DayFault : std::uint8_t { NotADay, NoSuchDay, YearOutOfRange };

/// A day as people write it, of the years 1900–2199: 31.12.2025, 31.12.25, 31122025, 311225,
/// 2025-12-31, 31/12/2025, with blanks anywhere between, and a comma for a dot, as the number pad
/// has it. "1.1." is of the year of `beside`, and no day where there is none.
tl::expected<Date, DayFault> read_day(std::string_view text, std::optional<Date> beside = {});

Date day_after(Date date);
Date day_before(Date date);

} // namespace maksuarvio
