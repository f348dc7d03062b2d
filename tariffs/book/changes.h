// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "tariffs/book/cells.h"

namespace maksuarvio {

/// Of each row after, the row before that it was: rows are told by what they are about, not by
/// their place.
using Partners = std::vector<std::optional<std::size_t>>;
Partners partners(BookFile file, const CsvRows& before, const CsvRows& after);

/// What a row is about, as "values.csv [price, meal, own]".
std::string row_place(BookFile file, const std::vector<std::string>& row);
/// A cell of it, as "values.csv [price, meal, 1]: value".
std::string cell_place(BookFile file, const std::vector<std::string>& row, std::size_t column);
/// The row as the file has it.
std::string row_text(const std::vector<std::string>& row);

/// A cell that has another text than before, or a whole row that came or went.
struct CellChange {
    /// "values.csv [price, meal, 1]: value"; of a row "values.csv [price, meal, own]".
    std::string place;
    /// Of a row its text as in the file. Empty where the row was not there.
    std::optional<std::string> before;
    std::optional<std::string> after;
};

/// What changed, in the order of the files and their rows. Sorting a file changes nothing.
std::vector<CellChange> cell_changes(const BookCells& before, const BookCells& after);

} // namespace maksuarvio
