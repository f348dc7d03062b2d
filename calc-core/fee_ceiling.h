// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "calc-core/exact.h"

#include <optional>
#include <string_view>
#include <vector>

namespace maksuarvio {

/// The units of a service at one price that accrue a person's fee ceiling (734/1992 6 a §).
struct AccruingUnits {
    /// Of two units of one price at one moment the one whose service comes first by id is first.
    std::string_view service;
    /// Units a month, exact.
    Exact month;
    /// What one costs.
    Exact price;
    /// Short-term institutional care: what a day costs after the ceiling; empty: nothing.
    std::optional<Exact> upkeep{};

    /// What a unit costs after the ceiling.
    Exact price_after_ceiling() const { return smaller(upkeep.value_or(Exact()), price); }
};

struct CeilingYear {
    /// What the units cost the client in the year, not rounded.
    Exact charged;
    /// The month 1–12 in which nothing of the ceiling is left; empty where something is.
    std::optional<int> filled_in_month;
    /// Days that cost the upkeep.
    Exact upkeep_days;
};

/// Twelve months of a person's units, with `used` of the ceiling spent before the first. They are
/// spread evenly: unit k of q a month falls at (k - 1/2)/q months, of those at one moment the
/// dearer first; a part of a unit falls at the year's end. The unit that crosses the ceiling is
/// charged up to it; later ones are free, but for the upkeep. The rows may stand in any order.
CeilingYear year_under_ceiling(std::vector<AccruingUnits> rows, Cents ceiling, Cents used);

} // namespace maksuarvio
