// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "tariffs/book/cells.h"
#include "tariffs/book/number.h"
#include "tariffs/exchange/table_columns.h"
#include "tariffs/exchange/table_text.h"

#include <QStringList>

namespace maksuarvio {

/// "1.6.2027" becomes "2027-06-01". What is no such day stays as it is.
std::string plain_date(std::string_view text);

/// The cells in the program's own writing: decimal points and ISO days instead of a decimal comma
/// and d.m.yyyy. What cannot be understood stays as it is; what cells mean is for read_cells() to
/// say.
void make_plain(std::string& cell, const NumberForm& form, TableFormat& format);
void make_plain(TableRows& table, BookFile file);

/// What a folder holds, before anything is taken.
struct Import {
    /// Where there is no fault, what the files hold, each row with its place in them.
    Book book;
    /// Where there is no fault, as the program writes them.
    BookCells cells;
    /// Of all files and cells; the figures are for check_draft().
    Faults faults;
    /// One a file, in their order; none of a workbook.
    std::vector<TableFormat> formats;
    /// Which encodings were taken, where they are not UTF-8, and what was left out or filled in.
    QStringList notes;
    /// Where a fault of the cells or the book stands in what was read.
    TablePlaces places;
    /// Whether what is faulty can be mended cell by cell: every file is a table of readable text.
    bool is_readable = true;

    /// The fault of a draft that was made from it, with its place in what was read.
    Fault placed(Fault fault) const
    {
        const auto file = static_cast<std::size_t>(fault.cell.file);
        return places[file].of(std::move(fault));
    }
};

/// Reads the seven files of a book from a folder; other files in it are left alone. Faults and
/// notes name a file as `place` + its name.
Import import_folder(const QString& folder, const std::string& place = {});
/// The same of the files' contents.
Import import_contents(const BookContents& contents, const std::string& place = {});
/// Adds what is wrong with the cells, but of `no_tables`, and makes the book where nothing is.
void look_over(Import& import, const std::vector<BookFile>& no_tables);
/// The book of a folder, whatever saved it, or its faults with their files in the folder.
tl::expected<Book, Faults> read_folder(const QString& folder);

/// Writes the seven files; those that stand there are replaced, but none before all could be
/// written. The error is the system's.
tl::expected<void, QString> export_folder(const BookCells& cells, const QString& folder);
tl::expected<void, QString> export_folder(const Book& book, const QString& folder);

} // namespace maksuarvio
