// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "calc-core/county_cost.h"

#include "calc-core/quantity.h"

namespace maksuarvio {

Result<CountyCost> county_cost(const Service& service, Mode mode, Exact quantity,
                               const Snapshot& snapshot)
{
    const Row* row = snapshot.of(service, mode, Key::CountyCost);
    if (!row)
        return CountyCost{};
    const Result<Exact> priced = priced_quantity(service, quantity, snapshot);
    if (!priced)
        return tl::unexpected(priced.error());
    return CountyCost{round_to_cents(row->value * *priced), *priced, row};
}

} // namespace maksuarvio
