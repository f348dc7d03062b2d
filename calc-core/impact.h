// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "calc-core/exact.h"
#include "calc-core/impact_grid.h"

namespace maksuarvio {

/// What a cell costs a month under one tariff. Not answered: the case has an error there (no such
/// value, not offered …), and no figure means anything; that is never 0.
struct ImpactSide {
    Cents client_fee;
    Cents client_to_provider;
    /// Meaningful where the cost is known.
    Cents county_gross;
    bool answered = false;
    bool cost_known = false;

    Cents client_total() const { return client_fee + client_to_provider; }
    Cents county_net() const { return county_gross - client_fee; }
    bool operator==(const ImpactSide&) const = default;
};

struct ImpactCell {
    ImpactSide before;
    ImpactSide after;

    bool answered() const { return before.answered && after.answered; }
    /// How much more the client pays; meaningful where both sides are answered.
    Cents rise() const { return after.client_total() - before.client_total(); }
    bool operator==(const ImpactCell&) const = default;
};

/// Fills `out` with the cells of a grid without fault from `first` on. Each equals what
/// estimate_alternative() answers to case_of() the cell. Any part can be computed by any thread.
void impact(const ImpactGrid& grid, const Snapshot& before, const Snapshot& after,
            std::size_t first, std::span<ImpactCell> out);

/// What a change does as a whole.
struct ImpactSummary {
    /// Cells, and the households that the counts say live so (0 without counts).
    struct Tally {
        std::size_t cells = 0;
        std::int64_t households = 0;
    };
    Tally rising, falling, unchanged;
    /// Without an answer under one tariff or both.
    Tally unanswered;
    /// Of them: answered before, and no more.
    Tally no_longer_answered;
    /// Answered, but the county's cost is not known under both tariffs: not in the net costs.
    Tally cost_unknown;
    /// The cell; the first of equals. None where nothing rises, or falls.
    std::optional<std::size_t> largest_rise, largest_fall;
    /// Whole cents a month over the counted households answered under both tariffs.
    struct County {
        Exact fee_income;
        Exact net_cost;
    };
    County county_before, county_after;
};

/// `counts` holds the households of each cell, or nothing.
ImpactSummary summary_of(std::span<const ImpactCell> cells, std::span<const std::int64_t> counts);

} // namespace maksuarvio
