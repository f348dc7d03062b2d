// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "calc-core/income_banded_fee.h"

#include "calc-core/flat_fee.h"

#include <algorithm>

namespace maksuarvio {

template <typename T>
Result<Cents> income_banded_fee(const FeeInput& input, const Snapshot& snapshot, T& trace)
{
    const Service& service = *input.service;
    const int column = std::min(input.home.size, 2);
    const auto limits = snapshot.all_of(service, Key::BandIncomeLimit);
    std::int64_t last_limited = 0;
    for (const Row& row : limits)
        last_limited = std::max(last_limited, row.at);
    if (last_limited == 0)
        return flat_fee(input, snapshot, trace);
    if (!input.household->income_disclosed) {
        trace.looks_at(
            &LookedAt::undisclosed,
            {.id = StepId::IncomeUnknown, .reference = service.reference, .value = Exact()});
        return flat_fee(input, snapshot, trace, last_limited + 1);
    }

    const Exact income =
        trace.looks_at(&LookedAt::household_gross, {.id = StepId::BandIncome,
                                                    .reference = limits.front().reference,
                                                    .value = input.income.before_deductions});
    for (std::int64_t band = 1; band <= last_limited; ++band) {
        const Row* limit = snapshot.of(service, Key::BandIncomeLimit, band, column);
        if (!limit)
            return not_in_force(Key::BandIncomeLimit);
        const bool is_above = limit->value < income;
        trace({.id = is_above ? StepId::AboveBandLimit : StepId::BandLimit,
               .reference = limit->reference,
               .value = limit->value,
               .with = {income, Exact(column)},
               .row = limit});
        if (!is_above)
            return flat_fee(input, snapshot, trace, band);
    }
    return flat_fee(input, snapshot, trace, last_limited + 1);
}

template Result<Cents> income_banded_fee(const FeeInput&, const Snapshot&, Trace&);
template Result<Cents> income_banded_fee(const FeeInput&, const Snapshot&, NoTrace&);

} // namespace maksuarvio
