// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "calc-core/impact.h"

#include <atomic>

namespace maksuarvio {

/// What the thread that looks on shares with a run.
struct ImpactProgress {
    /// Cells computed so far.
    std::atomic<std::size_t> done{0};
    /// Set by the looker-on: the run ends within a few milliseconds.
    std::atomic<bool> cancelled{false};
};

struct ImpactResult {
    std::vector<ImpactCell> cells;
    ImpactSummary summary;
};

/// Computes a grid without fault on all cores and returns when it is done; nothing where it was
/// cancelled. `counts` holds the households of each cell, or nothing. Not for the window's thread.
std::optional<ImpactResult> run_impact(const ImpactGrid& grid, const Snapshot& before,
                                       const Snapshot& after, std::span<const std::int64_t> counts,
                                       ImpactProgress& progress);

} // namespace maksuarvio
