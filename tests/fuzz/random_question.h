// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "calc-core/snapshot.h"
#include "fuzz.h"

#include <memory>

namespace maksuarvio::fuzz {

/// A tariff for an input: a shipped book on a day, or a small book with all rules.
struct Tariff {
    std::shared_ptr<const Snapshot> snapshot;
    /// The small book: some of its values, offers and services are others than it was written with,
    /// up to the ends of what a tariff can hold.
    bool is_bent = false;
};
Tariff tariff(Bytes& bytes);

/// Below 10^9 cents, with a liking for the ends of the range and for the tariff's own figures.
Cents money(Bytes& bytes, const Snapshot& snapshot);
Household household(Bytes& bytes, const Snapshot& snapshot);
/// Mostly services that are offered; where it may be long, sometimes the same one as often as a
/// case may have it.
std::vector<PlannedService> plan(Bytes& bytes, const Snapshot& snapshot, bool may_be_long);

} // namespace maksuarvio::fuzz
