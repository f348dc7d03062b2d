// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "tariffs/book/book.h"
#include "tariffs/book/csv.h"
#include "tariffs/book/reader.h"

namespace maksuarvio {

/// A tariff book as the cells of its files, each with its heading first: what a spreadsheet shows
/// and what a draft is edited as, whether or not the cells make sense yet.
struct BookCells {
    std::array<CsvRows, word_count<BookFile>()> files;

    CsvRows& operator[](BookFile file) { return files[static_cast<std::size_t>(file)]; }
    const CsvRows& operator[](BookFile file) const { return files[static_cast<std::size_t>(file)]; }
    /// Empty where there is no such cell.
    const std::string& text(Cell cell) const;
    bool operator==(const BookCells&) const = default;
};

/// The same as texts, as csv_text() writes them.
using Sheets = std::array<std::string, word_count<BookFile>()>;

/// The digest of sheets, which that of a book is: see digest.h.
std::string digest_of(const Sheets& sheets);

/// The headings and, in book.csv, the keys; no value.
BookCells empty_cells();

/// Where book.csv has the field; the whole file where it lacks it.
Cell header_cell(const BookCells& cells, HeaderField field);
/// The field of book.csv; empty where the file lacks it.
std::string header_field(const BookCells& cells, HeaderField field);
/// Sets it, adding its row where the file lacks it.
void set_header_field(BookCells& cells, HeaderField field, std::string text);

/// The one way in which the program writes a book: reading the cells gives the same book again.
BookCells cells_of(const Book& book);

/// What the cells hold. Rows with a fault are left out of the book, which is only to be used
/// where there is no fault.
struct ReadCells {
    Book book;
    Faults faults;
};
/// Faults name a file as `place` + its name. The book is without its checksum.
ReadCells read_cells(const BookCells& cells, const std::string& place = {});
/// What one of the files holds by itself.
ReadCells read_file(BookFile file, CsvRows rows);

/// With the columns that files of an older edition lack; what has another heading stays as it is.
BookCells completed(BookCells cells);

/// The rows as read_csv() reads them.
std::string csv_text(const CsvRows& rows);

/// The digest of a book's files as they are written: see digest.h.
std::string checksum_of(const BookCells& cells);

} // namespace maksuarvio
