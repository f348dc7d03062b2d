// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "calc-core/result.h"

namespace maksuarvio {

/// What producing a service costs the county a month before the client's fee.
struct CountyCost {
    /// Rounded once; empty where the tariff does not know the cost: unknown is never 0.
    std::optional<Cents> month;
    /// Units a month that the row's cost is multiplied by, and the row itself; null of several
    /// lines together.
    Exact quantity;
    const Row* row = nullptr;
    /// What a unit costs: the row's, by the times of the week.
    Exact each{};

    /// The step that caps a fee to this cost; `month` is known.
    Step step(std::string_view reference) const
    {
        return {.id = row ? StepId::CountyCost : StepId::CommonCost,
                .reference = reference,
                .value = Exact(*month),
                .with = {each, quantity},
                .row = row};
    }
};

/// `quantity` in the service's units a month; `factor` of the times of the week that they fall on.
/// Errors: no_tariff (days_per_month).
Result<CountyCost> county_cost(const Service& service, Mode mode, Exact quantity,
                               const Snapshot& snapshot, Exact factor = Exact(1));

} // namespace maksuarvio
