// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "calc-core/county_cost.h"

#include "calc-core/quantity.h"

namespace maksuarvio {

Result<CountyCost> county_cost(const Service& service, Mode mode, Exact quantity,
                               const Snapshot& snapshot, Exact factor)
{
    const Row* row = snapshot.of(service, mode, Key::CountyCost);
    if (!row)
        return CountyCost{};
    const Result<Exact> priced = priced_quantity(service, quantity, snapshot);
    if (!priced)
        return tl::unexpected(priced.error());
    const Exact each = row->value * factor;
    return CountyCost{round_to_cents(each * *priced), *priced, row, each};
}

} // namespace maksuarvio
