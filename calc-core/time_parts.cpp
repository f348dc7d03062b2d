// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "calc-core/time_parts.h"

namespace maksuarvio {

namespace {

Exact quantity_of(const std::vector<TimePart>& parts)
{
    Exact sum;
    for (const TimePart& part : parts)
        sum = sum + part.quantity;
    return sum;
}

} // namespace

std::optional<Error> by_time_fault(const PlannedService& planned, const Service& service,
                                   const Snapshot& snapshot)
{
    if (!planned.by_time)
        return std::nullopt;
    std::int64_t sum = 0;
    bool is_priced = true;
    for (std::size_t i = 0; i < planned.by_time->size(); ++i) {
        const std::int64_t amount = (*planned.by_time)[i];
        sum += amount;
        is_priced =
            is_priced
            && (amount == 0 || snapshot.of(service, Key::TimeFactor, static_cast<std::int64_t>(i)));
    }
    if (sum <= planned.amount && is_priced && !snapshot.all_of(service, Key::TimeFactor).empty())
        return std::nullopt;
    return Error{.code = ErrorCode::BadInput, .field = Field::ByTime};
}

std::vector<TimePart> time_parts(const PlannedService& planned, const Service& service,
                                 Exact quantity, const Snapshot& snapshot)
{
    std::vector<TimePart> parts;
    if (!planned.by_time)
        return parts;
    std::int64_t weekday = planned.amount;
    // All parts are over one denominator.
    const Exact of_hundredth = quantity / Exact(planned.amount);
    for (std::size_t i = 0; i < planned.by_time->size(); ++i) {
        const std::int64_t amount = (*planned.by_time)[i];
        const Row* row = snapshot.of(service, Key::TimeFactor, static_cast<std::int64_t>(i));
        if (amount == 0 || !row)
            continue;
        weekday -= amount;
        parts.push_back({.quantity = of_hundredth * Exact(amount),
                         .factor = row->value,
                         .row = row,
                         .provider_price = planned.provider_price_by_time[i]});
    }
    if (!parts.empty() && weekday > 0)
        parts.push_back({.quantity = of_hundredth * Exact(weekday)});
    return parts;
}

Exact factor_of(const std::vector<TimePart>& parts)
{
    if (parts.empty())
        return Exact(1);
    Exact weighted;
    for (const TimePart& part : parts)
        weighted = weighted + part.quantity * part.factor;
    return weighted / quantity_of(parts);
}

Exact price_of(const std::vector<TimePart>& parts, Exact quantity, Cents price)
{
    if (parts.empty())
        return Exact(price) * quantity;
    Exact sum;
    for (const TimePart& part : parts)
        sum = sum
              + part.quantity
                    * (part.provider_price ? Exact(*part.provider_price)
                                           : Exact(price) * part.factor);
    return sum * quantity / quantity_of(parts);
}

} // namespace maksuarvio
