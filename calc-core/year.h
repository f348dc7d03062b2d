// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "calc-core/result.h"

namespace maksuarvio {

/// Fills what the year of an alternative costs, whose lines and sums are those of an ordinary
/// month, and what a month costs after the fee ceiling (734/1992 6 a §). Where a person's ceiling
/// is full from the start, their lines become those of a month after it: the sums of the month are
/// to be added up again. Errors: no_tariff.
Result<void> fill_year(AlternativeEstimate& alternative, const CeilingUsed& used,
                       const Snapshot& snapshot);

} // namespace maksuarvio
