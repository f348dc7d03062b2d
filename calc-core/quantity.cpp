// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "calc-core/quantity.h"

namespace maksuarvio {

namespace {

Result<Exact> times(Exact amount, Key factor, const Snapshot& snapshot)
{
    const Row* row = snapshot.general(factor);
    if (!row)
        return not_in_force(factor);
    return amount * row->value;
}

} // namespace

Result<Exact> quantity_per_month(const PlannedService& planned, const Snapshot& snapshot)
{
    const Exact amount(planned.amount, 100);
    switch (planned.per) {
    case Period::Day:
        return times(amount, Key::DaysPerMonth, snapshot);
    case Period::Week:
        return times(amount,
                     planned.unit == Unit::Hour ? Key::WeeksPerMonthHours : Key::WeeksPerMonth,
                     snapshot);
    case Period::Month:
        return amount;
    case Period::Year:
        return amount * Exact(1, 12);
    }
    return amount;
}

Result<Exact> priced_quantity(const Service& service, Exact quantity, const Snapshot& snapshot)
{
    if (service.unit == Unit::Month && service.priced_unit == Unit::Day)
        return times(quantity, Key::DaysPerMonth, snapshot);
    return quantity;
}

} // namespace maksuarvio
