// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "tariffs/book/column_numbers.h"
#include "tariffs/book/shape.h"

namespace maksuarvio {

/// What a cell of a draft holds, which decides how it is shown and edited.
enum class CellKind : std::uint8_t {
    Fixed, ///< not to be edited: the keys of book.csv
    Text,
    Money,   ///< euros, two decimals
    Percent, ///< two decimals
    Amount,  ///< at most two decimals
    Whole,
    Ratio, ///< "52/12" or "1.2"
    Day,   ///< YYYY-MM-DD
    Word,  ///< one of the words of an enumeration, or yes and no
    ServiceId
};

/// Whose words a cell of the kind Word takes.
enum class WordsOf : std::uint8_t {
    HeaderField,
    VersionStatus,
    Category,
    Unit,
    FeeRule,
    Form,
    YesNo,
    Flag,
    Mode,
    VoucherRule,
    Key,
    Measure,
    Status,
    TextKey,
    Period
};

struct CellShape {
    CellKind kind = CellKind::Text;
    WordsOf words = WordsOf::YesNo;
    /// Whether an empty cell can be right.
    bool may_be_empty = false;
};

/// Of a cell in a row of the file; `column` counts from 1. The shape of a value follows its unit,
/// that of its `at` the key.
CellShape cell_shape(const BookCells& cells, BookFile file, const std::vector<std::string>& row,
                     int column);
/// The same of a row that stands there: an index into the rows of the file, the heading being 0.
CellShape cell_shape(const BookCells& cells, BookFile file, std::size_t row, int column);

/// Whether the shape of the column's cells follows other cells of their row.
bool follows_its_row(BookFile file, int column);

/// The columns that tell the rows of a file apart.
std::span<const int> identity_columns(BookFile file);

} // namespace maksuarvio
