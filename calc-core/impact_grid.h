// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "calc-core/case.h"
#include "calc-core/snapshot.h"

namespace maksuarvio {

/// A service of an impact grid in one mode.
struct ImpactService {
    std::string service;
    Mode mode = Mode::Own;
    /// Per the service's priced unit; voucher rules ask for it.
    std::optional<Cents> provider_price{};
    /// Hundredths of the service's unit a month; empty: the grid's.
    std::vector<std::int64_t> amounts{};
};

/// Where a cell stands: an index into each list of the grid.
struct ImpactPlace {
    std::size_t service = 0;
    std::size_t amount = 0;
    std::size_t size = 0;
    std::size_t income = 0;

    bool operator==(const ImpactPlace&) const = default;
};

/// Typical households: every size with every income and every amount of every service. The income
/// is the one that the service looks at: gross income of the household for home services (10 f §),
/// the client's net income for long-term care (10 b §).
struct ImpactGrid {
    std::vector<int> sizes;
    std::vector<Cents> incomes;
    std::vector<std::int64_t> amounts;
    std::vector<ImpactService> services;

    std::span<const std::int64_t> amounts_of(const ImpactService& service) const
    {
        return service.amounts.empty() ? amounts : service.amounts;
    }
    std::size_t cells_of(const ImpactService& service) const
    {
        return amounts_of(service).size() * sizes.size() * incomes.size();
    }
    std::size_t cells() const;
    /// Cells follow each other by service, amount, size and income, the income the fastest.
    ImpactPlace place(std::size_t cell) const;
    std::size_t cell(const ImpactPlace& place) const;
};

/// What keeps a grid from being computed.
enum class ImpactGridFault : std::uint8_t {
    NoCells,
    TooManyCells,
    SizeOutOfRange,   ///< 1–20
    IncomeOutOfRange, ///< 0 or more, below 10 000 000 euros
    AmountOutOfRange, ///< 0 or more, below 10 000
    ValueRepeated,    ///< a size, an income, an amount
    ServiceRepeated   ///< the same service in the same mode
};
/// Cells take 64 bytes each.
constexpr std::size_t kMostImpactCells = 4'000'000;
std::optional<ImpactGridFault> fault_of(const ImpactGrid& grid);

/// The household and the plan of a cell, as they are put to estimate_alternative(); the kind of
/// income follows the service as the snapshot has it.
struct ImpactCase {
    Household household;
    Alternative alternative;
};
ImpactCase case_of(const ImpactGrid& grid, std::size_t cell, const Snapshot& snapshot);

/// What a board asks about first: households of one to four, incomes of 600–4 000 euros, and every
/// service that either tariff offers, in usual amounts. Vouchers have the known cost as the
/// provider's price; one without a known cost is left out.
ImpactGrid typical_grid(const Snapshot& before, const Snapshot& after);

} // namespace maksuarvio
