// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "calc-core/result.h"

#include <span>

namespace maksuarvio {

/// Fills the calendar months that were asked for, of lines as they are in an ordinary month before
/// the fee ceiling (734/1992 10 k §). Changes no other figure. Errors: no_tariff
/// (interruption_free_after_days, month_share), with the service.
Result<void> fill_months(AlternativeEstimate& alternative,
                         std::span<const std::chrono::year_month> months, const Snapshot& snapshot);

} // namespace maksuarvio
