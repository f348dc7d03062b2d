// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "tariffs/book/csv.h"
#include "tariffs/book/shape.h"

#include <QStringList>

namespace maksuarvio {

/// Where the rows and columns of a book's file stand in the table that they were read from.
struct TablePlace {
    /// As people know the table: "values.csv", "book.xlsx, Arvot".
    std::string name;
    /// Empty: as they are.
    std::vector<int> rows;
    std::vector<int> columns;

    /// The fault with the table's place instead of the file's.
    Fault of(Fault fault) const;
};
using TablePlaces = std::array<TablePlace, word_count<BookFile>()>;

/// Which column of a table each of a book's file is, by what its heading means, in whatever order
/// they stand.
struct ColumnOrder {
    /// Less than 0 where the table has no such column.
    std::vector<int> from;
    /// Where it lacks one that cannot be empty.
    std::vector<ColumnId> missing;
    Faults faults;
    /// What was left out, in words.
    QStringList notes;
};
using Meanings = std::vector<std::optional<ColumnId>>;
ColumnOrder column_order(BookFile file, const std::vector<std::string>& heading,
                         const Meanings& meanings, const std::string& name);

/// A table with the file's headings in another order, with more or fewer of them, or with empty
/// rows, as the file has it. What has other headings stays as it is.
struct Arranged {
    TablePlace place;
    Faults faults;
    QStringList notes;
};
Arranged arrange(CsvRows& rows, BookFile file, const std::string& name);

/// "values.csv: 3 empty rows were left out."; empty for none.
QString empty_rows_note(const std::string& name, std::size_t count);

} // namespace maksuarvio
