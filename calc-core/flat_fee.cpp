// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "calc-core/flat_fee.h"

#include "calc-core/fee_limits.h"

namespace maksuarvio {

Result<std::optional<ChargeCap>> charge_cap(const Service& service, const Snapshot& snapshot)
{
    std::optional<ChargeCap> cap;
    if (const Row* most = snapshot.of(service, Key::ChargedAtMost))
        cap = ChargeCap{most->value, most};
    if (const Row* most = snapshot.of(service, Key::ChargedPerDayAtMost)) {
        const Row* days = snapshot.general(Key::DaysPerMonth);
        if (!days)
            return not_in_force(Key::DaysPerMonth);
        const Exact of_month = most->value * days->value;
        if (!cap || of_month < cap->most)
            cap = ChargeCap{of_month, most};
    }
    return cap;
}

namespace {

// What of the planned units is charged, where a cap holds for the service. Lines that are charged
// at other prices have their part of it by their units.
template <typename T> Exact charged_units(const FeeInput& input, const ChargeCap& cap, T& trace)
{
    const Exact all = input.quantity_of_service();
    const bool is_all = all == input.quantity;
    const Exact charged = smaller(all, cap.most);
    return trace({.id = is_all ? StepId::ChargedQuantity : StepId::ChargedPart,
                  .reference = cap.row->reference,
                  .value = is_all ? charged : charged * input.quantity / all,
                  .measure = per_month(input.service->unit),
                  .with = {all, cap.most, input.quantity},
                  .row = cap.row});
}

// What a unit costs on average, by the times of the week.
template <typename T> Exact price_by_time(Exact price, const FeeInput& input, T& trace)
{
    const Exact factor = factor_of(input.parts);
    const Row* row = input.parts.front().row;
    return trace({.id = StepId::PriceByTime,
                  .reference = row->reference,
                  .value = price * factor,
                  .measure = eur_per(input.service->unit),
                  .with = {price, factor},
                  .row = row});
}

} // namespace

template <typename T>
Result<Cents> flat_fee(const FeeInput& input, const Snapshot& snapshot, T& trace, std::int64_t band)
{
    const Service& service = *input.service;
    const Row* beside =
        input.plan.has_regular ? snapshot.of(service, Key::PriceBesideRegular) : nullptr;
    const Row* row = beside ? beside : snapshot.of(service, input.mode, Key::Price, band);
    if (!row)
        return not_in_force(Key::Price);
    Exact price = trace({.id = beside ? StepId::PriceBesideRegular : StepId::Price,
                         .reference = row->reference,
                         .value = row->value,
                         .measure = eur_per(service.unit),
                         .row = row});
    if (!input.parts.empty())
        price = price_by_time(price, input, trace);
    Exact charged = input.quantity;
    const auto cap = charge_cap(service, snapshot);
    if (!cap)
        return tl::unexpected(cap.error());
    if (*cap)
        charged = charged_units(input, **cap, trace);
    const DecidedFee fee = trace.decides({.id = StepId::PriceTimesQuantity,
                                          .reference = service.reference,
                                          .value = price * charged,
                                          .with = {price, charged}});
    return trace.round(FeeLimits{.cost = input.cost}.hold(fee, trace), service.reference);
}

template Result<Cents> flat_fee(const FeeInput&, const Snapshot&, Trace&, std::int64_t);
template Result<Cents> flat_fee(const FeeInput&, const Snapshot&, NoTrace&, std::int64_t);

} // namespace maksuarvio
