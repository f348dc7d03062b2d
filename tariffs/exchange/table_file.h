// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "tariffs/book/cells.h"

#include <QByteArray>

namespace maksuarvio {

/// How a table was written by the program that it comes from.
struct TableFormat {
    char separator = ',';
    enum class Encoding : std::uint8_t { Utf8, Utf8Bom, Windows1252 } encoding = Encoding::Utf8;
    bool decimal_comma = false;

    bool operator==(const TableFormat&) const = default;
};

/// A file of a book as any spreadsheet saves it, in the program's own writing: decimal points, ISO
/// days, LF. Rows are counted as in the spreadsheet; empty ones at the end are left out.
struct ImportedTable {
    CsvRows rows;
    TableFormat format;
    /// Cells that are refused.
    Faults faults;
};

/// Reads commas, semicolons or tabs; UTF-8 with or without a mark, else Windows-1252; LF or CRLF;
/// decimal comma or point; d.m.yyyy. What the cells mean is for read_cells() to say. The error is
/// of a file that is no such table, or none of a tariff book's size.
tl::expected<ImportedTable, Faults> read_table(const QByteArray& content, BookFile file);

/// What a folder holds, before anything is taken.
struct Import {
    /// Where there is no fault, as the program writes them.
    BookCells cells;
    /// Of all files and cells; the figures are for check_draft().
    Faults faults;
    /// One a file, in their order.
    std::vector<TableFormat> formats;
};

/// Reads the seven files of a book from a folder; other files in it are left alone.
Import import_folder(const QString& folder);
/// The same of the files' contents.
Import import_contents(const BookContents& contents);

/// Writes the seven files; those that stand there are replaced, but none before all could be
/// written. The error is the system's.
tl::expected<void, QString> export_folder(const BookCells& cells, const QString& folder);
tl::expected<void, QString> export_folder(const Book& book, const QString& folder);

} // namespace maksuarvio
