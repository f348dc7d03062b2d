// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "calc-core/impact_grid.h"

#include <algorithm>

namespace maksuarvio {

namespace {

template <typename Value> bool has_repeated(std::span<const Value> values)
{
    for (std::size_t i = 1; i < values.size(); ++i) {
        if (std::find(values.begin(), values.begin() + static_cast<std::ptrdiff_t>(i), values[i])
            != values.begin() + static_cast<std::ptrdiff_t>(i))
            return true;
    }
    return false;
}

std::optional<ImpactGridFault> fault_of_amounts(std::span<const std::int64_t> amounts)
{
    if (std::ranges::any_of(amounts, [](std::int64_t a) { return a < 0 || a >= 1'000'000; }))
        return ImpactGridFault::AmountOutOfRange;
    if (has_repeated(amounts))
        return ImpactGridFault::ValueRepeated;
    return std::nullopt;
}

// The longest list that is looked through for repeated values; no list of a grid needs more.
constexpr std::size_t kLongestList = 10'000;

std::vector<std::int64_t> usual_amounts(const Service& service)
{
    if (service.is_long_term_care())
        return {100};
    switch (service.unit) {
    case Unit::Hour:
        return facts(service.rule).by_hours
                   ? std::vector<std::int64_t>{400, 1000, 2000, 3000, 4000, 6000}
                   : std::vector<std::int64_t>{200, 800};
    case Unit::Meal:
        return {1700, 3000};
    case Unit::Month:
        return {100};
    case Unit::Day:
        return {400, 700, 1400};
    case Unit::Visit:
    case Unit::Delivery:
    case Unit::Wash:
    case Unit::Trip:
        break;
    }
    return {100, 400, 800};
}

std::optional<Cents> usual_price(const Service& service, const Snapshot& snapshot)
{
    for (const Mode mode : {Mode::Voucher, Mode::Purchased, Mode::Own}) {
        if (const Row* cost = snapshot.of(service, mode, Key::CountyCost))
            return round_to_cents(cost->value);
    }
    return std::nullopt;
}

void add_offers(ImpactGrid& grid, const Snapshot& snapshot)
{
    for (const Service& service : snapshot.services()) {
        for (const Mode mode : {Mode::Own, Mode::Purchased, Mode::Voucher}) {
            const bool there = std::ranges::any_of(grid.services, [&](const ImpactService& other) {
                return other.service == service.id && other.mode == mode;
            });
            if (there || !snapshot.offer(service, mode))
                continue;
            ImpactService added{
                .service = service.id, .mode = mode, .amounts = usual_amounts(service)};
            if (mode == Mode::Voucher) {
                added.provider_price = usual_price(service, snapshot);
                if (!added.provider_price)
                    continue;
            }
            grid.services.push_back(std::move(added));
        }
    }
}

} // namespace

std::size_t ImpactGrid::cells() const
{
    std::size_t sum = 0;
    for (const ImpactService& service : services)
        sum += cells_of(service);
    return sum;
}

ImpactPlace ImpactGrid::place(std::size_t cell) const
{
    ImpactPlace place;
    while (cell >= cells_of(services[place.service]))
        cell -= cells_of(services[place.service++]);
    place.income = cell % incomes.size();
    cell /= incomes.size();
    place.size = cell % sizes.size();
    place.amount = cell / sizes.size();
    return place;
}

std::size_t ImpactGrid::cell(const ImpactPlace& place) const
{
    std::size_t before = 0;
    for (std::size_t i = 0; i < place.service; ++i)
        before += cells_of(services[i]);
    return before + (place.amount * sizes.size() + place.size) * incomes.size() + place.income;
}

std::optional<ImpactGridFault> fault_of(const ImpactGrid& grid)
{
    const auto longest = [](const auto& list) { return list.size() > kLongestList; };
    if (longest(grid.sizes) || longest(grid.incomes) || longest(grid.amounts)
        || longest(grid.services)
        || std::ranges::any_of(grid.services,
                               [&](const ImpactService& one) { return longest(one.amounts); }))
        return ImpactGridFault::TooManyCells;
    if (grid.cells() == 0)
        return ImpactGridFault::NoCells;
    if (grid.cells() > kMostImpactCells)
        return ImpactGridFault::TooManyCells;
    if (std::ranges::any_of(grid.sizes, [](int size) { return size < 1 || size > 20; }))
        return ImpactGridFault::SizeOutOfRange;
    if (std::ranges::any_of(grid.incomes, [](Cents income) {
            return income < Cents(0) || income >= Cents(1'000'000'000);
        }))
        return ImpactGridFault::IncomeOutOfRange;
    if (has_repeated<int>(grid.sizes) || has_repeated<Cents>(grid.incomes))
        return ImpactGridFault::ValueRepeated;
    if (const auto fault = fault_of_amounts(grid.amounts))
        return fault;
    for (std::size_t i = 0; i < grid.services.size(); ++i) {
        const ImpactService& one = grid.services[i];
        if (const auto fault = fault_of_amounts(one.amounts))
            return fault;
        const auto same = [&](const ImpactService& other) {
            return other.service == one.service && other.mode == one.mode;
        };
        if (std::any_of(grid.services.begin(),
                        grid.services.begin() + static_cast<std::ptrdiff_t>(i), same))
            return ImpactGridFault::ServiceRepeated;
    }
    return std::nullopt;
}

ImpactCase case_of(const ImpactGrid& grid, std::size_t cell, const Snapshot& snapshot)
{
    const ImpactPlace place = grid.place(cell);
    const ImpactService& planned = grid.services[place.service];
    const Service* service = snapshot.service(planned.service);
    const Offer* offer = service ? snapshot.offer(*service, planned.mode) : nullptr;
    const bool net = service
                     && (service->is_long_term_care()
                         || (offer && offer->voucher_rule == VoucherRule::NetIncomeSteps));
    ImpactCase made;
    made.household.size = grid.sizes[place.size];
    made.household.client.incomes = {{.kind = net ? IncomeKind::TotalNet : IncomeKind::TotalGross,
                                      .gross = grid.incomes[place.income]}};
    made.alternative.services = {{.service = planned.service,
                                  .mode = planned.mode,
                                  .amount = grid.amounts_of(planned)[place.amount],
                                  .unit = service ? service->unit : Unit::Hour,
                                  .provider_price = planned.provider_price}};
    return made;
}

ImpactGrid typical_grid(const Snapshot& before, const Snapshot& after)
{
    ImpactGrid grid{.sizes = {1, 2, 3, 4}};
    for (int euros = 600; euros <= 4000; euros += 100)
        grid.incomes.emplace_back(euros * 100);
    grid.amounts = {100, 400, 800};
    add_offers(grid, after);
    add_offers(grid, before);
    return grid;
}

} // namespace maksuarvio
