// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "calc-core/result.h"

namespace maksuarvio {

/// The planned amount in units a month, exact: days, weeks and years by the organiser's factors
/// (hours may have a factor of their own). Errors: no_tariff.
Result<Exact> quantity_per_month(const PlannedService& planned, const Snapshot& snapshot);

/// The organiser's factor from the planned period to a month; null where a month needs none, or
/// where it is not in force.
const Row* month_factor(const PlannedService& planned, const Snapshot& snapshot);

/// The same in the service's priced units: a month of 24-hour housing is so many days.
Result<Exact> priced_quantity(const Service& service, Exact quantity, const Snapshot& snapshot);

} // namespace maksuarvio
