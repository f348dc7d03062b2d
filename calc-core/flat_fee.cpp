// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "calc-core/flat_fee.h"

#include "calc-core/fee_limits.h"

#include <algorithm>

namespace maksuarvio {

template <typename T>
Result<Cents> flat_fee(const FeeInput& input, const Snapshot& snapshot, T& trace, std::int64_t band)
{
    const Service& service = *input.service;
    const Row* row = snapshot.of(service, input.mode, Key::Price, band);
    if (!row)
        return not_in_force(Key::Price);
    const Exact price = trace({.id = StepId::Price,
                               .reference = service.reference,
                               .value = row->value,
                               .measure = eur_per(service.unit),
                               .row = row});
    Exact charged = input.quantity;
    if (const Row* most = snapshot.of(service, Key::ChargedAtMost))
        charged = trace({.id = StepId::ChargedQuantity,
                         .reference = most->reference,
                         .value = std::min(charged, most->value),
                         .measure = per_month(service.unit),
                         .with = {input.quantity, most->value},
                         .row = most});
    const DecidedFee fee = trace.decides({.id = StepId::PriceTimesQuantity,
                                          .reference = service.reference,
                                          .value = price * charged,
                                          .with = {price, charged}});
    return trace.round(FeeLimits{.cost = input.cost}.hold(fee, trace), service.reference);
}

template Result<Cents> flat_fee(const FeeInput&, const Snapshot&, Trace&, std::int64_t);
template Result<Cents> flat_fee(const FeeInput&, const Snapshot&, NoTrace&, std::int64_t);

} // namespace maksuarvio
