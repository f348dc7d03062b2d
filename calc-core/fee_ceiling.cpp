// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "calc-core/fee_ceiling.h"

#include <algorithm>

namespace maksuarvio {

namespace {

// The month's units after the ceiling has been filled by whole fees and the one that crosses it.
Cents upkeep_after(const AccruingFee& fee, Cents left)
{
    if (!fee.upkeep || fee.price == Exact())
        return Cents(0);
    const Exact fees_left = Exact(left) / fee.price;
    const std::int64_t whole = round_down(fees_left);
    const std::int64_t spent = whole + (Exact(whole) < fees_left ? 1 : 0);
    return round_to_cents(at_least_zero(fee.quantity - Exact(spent)) * *fee.upkeep);
}

} // namespace

CeilingYear year_under_ceiling(std::span<const AccruingFee> fees, Cents ceiling, Cents used)
{
    CeilingYear year;
    Cents left = std::max(ceiling - used, Cents(0));
    for (int month = 1; month <= 12; ++month) {
        for (const AccruingFee& fee : fees) {
            const bool fits = fee.month <= left;
            const Cents accrued = fits ? fee.month : left;
            year.charged += accrued;
            if (!fits) {
                year.charged += upkeep_after(fee, left);
                year.filled_in_month = year.filled_in_month.value_or(month);
            }
            left = left - accrued;
        }
    }
    return year;
}

} // namespace maksuarvio
