// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "calc-core/fee_ceiling.h"

#include <algorithm>
#include <vector>

namespace maksuarvio {

namespace {

// The year's units behind those that filled the ceiling; the one that crosses it counts as whole.
Exact units_after(const AccruingFee& fee, Cents accrued)
{
    if (fee.price == Exact())
        return Exact();
    const Exact spent = Exact(accrued) / fee.price;
    const std::int64_t whole = round_down(spent);
    const Exact units(Exact(whole) < spent ? whole + 1 : whole);
    return at_least_zero(fee.quantity * Exact(12) - units);
}

} // namespace

CeilingYear year_under_ceiling(std::span<const AccruingFee> fees, Cents ceiling, Cents used)
{
    CeilingYear year;
    std::vector<Cents> accrued(fees.size());
    Cents left = std::max(ceiling - used, Cents(0));
    for (int month = 1; month <= 12; ++month) {
        for (std::size_t i = 0; i < fees.size(); ++i) {
            const Cents charged = std::min(fees[i].month, left);
            accrued[i] += charged;
            left = left - charged;
            if (charged < fees[i].month && !year.filled_in_month)
                year.filled_in_month = month;
        }
    }
    for (std::size_t i = 0; i < fees.size(); ++i) {
        year.charged += accrued[i];
        if (!fees[i].upkeep || accrued[i] == fees[i].month * 12)
            continue;
        const Exact days = units_after(fees[i], accrued[i]);
        year.upkeep_days = year.upkeep_days + days;
        year.charged += round_to_cents(days * *fees[i].upkeep);
    }
    return year;
}

} // namespace maksuarvio
