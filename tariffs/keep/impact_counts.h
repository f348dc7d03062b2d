// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "calc-core/impact_grid.h"
#include "tariffs/book/csv.h"
#include "tariffs/book/reader.h"

namespace maksuarvio {

/// No file of counts is larger.
constexpr std::size_t kLargestCounts = 67'108'864;

/// How many households live as each cell of the grid; no persons. The table is read as one of a
/// tariff book, whatever spreadsheet saved it. The columns are
/// size,income,amount,service,mode,count: persons, euros a month ("1500.00"), units a month ("20")
/// and the words of the tariff books. A cell that no row names has none. Every fault names file,
/// row and column: a cell that the grid does not have, one named twice, a number below 0.
tl::expected<std::vector<std::int64_t>, Faults>
read_counts(const QByteArray& content, const std::string& file, const ImpactGrid& grid);

/// The rows of a grid's cells with these counts, heading included: a start for a spreadsheet.
CsvRows counts_table(const ImpactGrid& grid, std::span<const std::int64_t> counts);

} // namespace maksuarvio
