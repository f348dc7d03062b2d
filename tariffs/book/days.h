// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <chrono>
#include <optional>
#include <string>
#include <string_view>

namespace maksuarvio {

using Date = std::chrono::year_month_day;

/// Days [from, to), half-open as everywhere in the store; no `to` means until further notice.
struct Validity {
    Date from;
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

Date day_after(Date date);
Date day_before(Date date);

} // namespace maksuarvio
