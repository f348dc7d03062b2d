// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "calc-core/fee_input.h"

namespace maksuarvio {

/// The most units of a service that are charged a month (charged_at_most, charged_per_day_at_most
/// over a month's days).
struct ChargeCap {
    Exact most;
    const Row* row = nullptr;
};
/// None where the tariff has no cap. Errors: no_tariff (days_per_month).
Result<std::optional<ChargeCap>> charge_cap(const Service& service, const Snapshot& snapshot);

/// A price a unit times the units a month, at most so many units of the person's service where
/// the tariff says so, never
/// more than the cost (734/1992 2 §, 10 h §, 6 b §; 912/1992 3, 12, 13 §). `band` picks the price.
/// Errors: no_tariff (price).
template <typename T>
Result<Cents> flat_fee(const FeeInput& input, const Snapshot& snapshot, T& trace,
                       std::int64_t band = 1);

extern template Result<Cents> flat_fee(const FeeInput&, const Snapshot&, Trace&, std::int64_t);
extern template Result<Cents> flat_fee(const FeeInput&, const Snapshot&, NoTrace&, std::int64_t);

} // namespace maksuarvio
