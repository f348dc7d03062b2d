// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "tariffs/book/csv.h"
#include "tariffs/book/encoding.h"
#include "tariffs/book/reader.h"

#include <span>

namespace maksuarvio {

/// How a table was written by the program that it comes from.
struct TableFormat {
    char separator = ',';
    Encoding encoding = Encoding::Utf8;
    bool decimal_comma = false;
    /// Where the encoding was guessed: a word by which a person sees whether rightly.
    std::string example;

    bool operator==(const TableFormat&) const = default;
};

/// A table as any spreadsheet saves it. Rows are counted as in the spreadsheet; empty ones at the
/// end are left out.
struct TableRows {
    CsvRows rows;
    TableFormat format;
};

using TableContent = tl::expected<QByteArray, Fault>;

/// Reads commas, semicolons or tabs; LF, CRLF or CR; UTF-8 with or without a mark, UTF-16,
/// or an older encoding: see decodings(). Tables of one folder come from one program: what one of
/// them leaves open, the others decide.
std::vector<tl::expected<TableRows, Fault>> read_tables(std::span<const TableContent> contents,
                                                        const CsvLimits& limits = {});
tl::expected<TableRows, Fault> read_table(const QByteArray& content, const CsvLimits& limits = {});

/// Which encoding was taken, where it is not UTF-8; empty for UTF-8.
QString encoding_note(const std::string& file, const TableFormat& format);

} // namespace maksuarvio
