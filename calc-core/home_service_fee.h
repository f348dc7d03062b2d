// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "calc-core/county_cost.h"

namespace maksuarvio {

/// What the fee of continuous and regular home service is computed from (734/1992 10 e §).
struct HomeServiceInput {
    /// Planned hours a month, exact; rounded to whole hours by 10 e § 6 mom.
    Exact hours;
    int persons = 1;
    /// False: the highest lawful fee is asked for and the incomes are not looked at.
    bool income_disclosed = true;
    /// The household's income a month before deductions, and its deductions (10 f, 10 g §).
    Exact income_before_deductions;
    Exact deductions;
    /// The organiser's income under which no fee is taken; null: no such exemption.
    const Row* exempt_below = nullptr;
    /// 2 §: what producing the service costs a month.
    CountyCost cost;
};

/// The household's income limit of 10 e § 3–4 mom: cents a month.
template <typename T> Result<Exact> income_limit(const Snapshot& snapshot, int persons, T& trace);

/// The monthly fee of 10 e §. Errors: no_tariff (limit, percent), income_required.
template <typename T>
Result<Cents> home_service_fee(const HomeServiceInput& input, const Snapshot& snapshot, T& trace);

extern template Result<Cents> home_service_fee(const HomeServiceInput&, const Snapshot&, Trace&);
extern template Result<Cents> home_service_fee(const HomeServiceInput&, const Snapshot&, NoTrace&);

} // namespace maksuarvio
