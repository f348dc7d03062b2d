// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "calc-core/result.h"

namespace maksuarvio {

/// The answer to the whole case on the snapshot of its organiser and date; deterministic, no state.
/// Errors name the alternative and the service.
Result<Estimate> estimate(const Case& question, const Snapshot& snapshot);

/// One alternative of a case.
Result<AlternativeEstimate> estimate_alternative(const Household& household, Cents fee_ceiling_used,
                                                 const Alternative& alternative,
                                                 const Snapshot& snapshot);

/// One line of an alternative by itself; what its neighbours cover or repeat is seen.
Result<Line> estimate_line(const Household& household, const Alternative& alternative,
                           std::size_t index, const Snapshot& snapshot);

} // namespace maksuarvio
