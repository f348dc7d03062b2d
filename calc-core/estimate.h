// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "calc-core/result.h"

#include <span>

namespace maksuarvio {

/// The answer to the whole case on the snapshot of its organiser and date; deterministic, no state.
/// Errors name the alternative and the service.
Result<Estimate> estimate(const Case& question, const Snapshot& snapshot);

/// One alternative of a case.
Result<AlternativeEstimate>
estimate_alternative(const Household& household, const CeilingUsed& fee_ceiling_used,
                     const Alternative& alternative, const Snapshot& snapshot,
                     std::span<const std::chrono::year_month> months = {});

/// The same line by line: one that has no answer leaves the others theirs.
std::vector<Result<Line>> estimate_lines(const Household& household, const Alternative& alternative,
                                         const Snapshot& snapshot);

/// Fills the sums and notes of an alternative whose lines are there. An error leaves the lines.
Result<void> sum_up(AlternativeEstimate& alternative, const Household& household,
                    const CeilingUsed& fee_ceiling_used, const Snapshot& snapshot);

} // namespace maksuarvio
