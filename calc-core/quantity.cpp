// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "calc-core/quantity.h"

namespace maksuarvio {

namespace {

constexpr std::int64_t kMostDays = 1'000'000;

Result<Exact> times(Exact amount, Key factor, const Snapshot& snapshot)
{
    const Row* row = snapshot.general(factor);
    if (!row)
        return not_in_force(factor);
    return amount * row->value;
}

std::optional<Key> factor_key(const PlannedService& planned)
{
    switch (planned.per) {
    case Period::Day:
        return Key::DaysPerMonth;
    case Period::Week:
        return planned.unit == Unit::Hour ? Key::WeeksPerMonthHours : Key::WeeksPerMonth;
    case Period::Month:
    case Period::Year:
        break;
    }
    return std::nullopt;
}

} // namespace

Result<Exact> quantity_per_month(const PlannedService& planned, const Snapshot& snapshot)
{
    const Exact amount(planned.amount, 100);
    if (const auto key = factor_key(planned))
        return times(amount, *key, snapshot);
    return planned.per == Period::Year ? amount * Exact(1, 12) : amount;
}

const Row* month_factor(const PlannedService& planned, const Snapshot& snapshot)
{
    const auto key = factor_key(planned);
    return key ? snapshot.general(*key) : nullptr;
}

Result<Exact> priced_quantity(const Service& service, Exact quantity, const Snapshot& snapshot)
{
    if (service.unit != Unit::Month || service.priced_unit != Unit::Day)
        return quantity;
    Result<Exact> days = times(quantity, Key::DaysPerMonth, snapshot);
    // Thousands of months a month, which no sum of a case has room for.
    if (days && *days > Exact(kMostDays))
        return tl::unexpected(Error{.code = ErrorCode::BadInput, .field = Field::Amount});
    return days;
}

} // namespace maksuarvio
