// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "calc-core/result.h"

#include <map>

namespace maksuarvio {

/// The months after which deductions that the line's fee counted end (10 c § 3 mom), and the value
/// that says so; none where none of them ends. Errors: no_tariff (how many months).
Result<std::map<int, const Row*>> ends_of_deductions(const Line& line, const Snapshot& snapshot);

/// The household without the deductions that have ended after so many months.
Household after_months(Household household, int months, const Snapshot& snapshot);

/// What a month of all lines costs once deductions have ended, in the order of the months; none
/// where nothing ends.
std::vector<LaterTotal> later_totals(const AlternativeEstimate& alternative);

} // namespace maksuarvio
