// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "calc-core/result.h"

namespace maksuarvio {

/// What of a service's units a month falls on one time of the week.
struct TimePart {
    Exact quantity;
    /// What price, voucher value and cost are multiplied by; the row says so, null on weekdays.
    Exact factor{1};
    const Row* row = nullptr;
    /// The provider's own price then.
    std::optional<Cents> provider_price{};
};

/// More than the amount, a time that the book does not price apart, or a service without any.
std::optional<Error> by_time_fault(const PlannedService& planned, const Service& service,
                                   const Snapshot& snapshot);

/// The parts of `quantity` units a month; none where all falls on weekdays.
std::vector<TimePart> time_parts(const PlannedService& planned, const Service& service,
                                 Exact quantity, const Snapshot& snapshot);

/// The factor of the parts together; 1 of none.
Exact factor_of(const std::vector<TimePart>& parts);

/// What the provider takes a month for `quantity` priced units, of which the parts are shares.
Exact price_of(const std::vector<TimePart>& parts, Exact quantity, Cents price);

} // namespace maksuarvio
