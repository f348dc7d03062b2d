// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "calc-core/exact.h"

#include <optional>
#include <span>

namespace maksuarvio {

/// A fee that accrues the ceiling of a calendar year (734/1992 6 a §).
struct AccruingFee {
    Cents month;
    /// Units a month and the price of one, for the day that crosses.
    Exact quantity;
    Exact price;
    /// Short-term institutional care: what a day costs after the ceiling; empty: nothing.
    std::optional<Exact> upkeep;
};

struct CeilingYear {
    /// What the accruing services cost the client in the year.
    Cents charged;
    /// The month 1–12 in which the ceiling fills; empty where it does not.
    std::optional<int> filled_in_month;
    /// Days that cost the upkeep.
    Exact upkeep_days;
};

/// Twelve months of the fees, in their order, with `used` of the ceiling spent before the first.
/// The fee that crosses the ceiling is charged up to it; later ones are free, but for the upkeep of
/// the year's further days, rounded once.
CeilingYear year_under_ceiling(std::span<const AccruingFee> fees, Cents ceiling, Cents used);

} // namespace maksuarvio
