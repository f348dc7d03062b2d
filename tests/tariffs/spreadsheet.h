// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "tariffs/exchange/table_text.h"

namespace maksuarvio::test {

/// The rows as a spreadsheet saves them: lines that end in CRLF, and with a decimal comma Finnish
/// days, too.
QByteArray spreadsheet(const CsvRows& rows, const TableFormat& format);

/// Excel in Finnish: semicolons, a byte order mark, decimal commas.
inline const TableFormat kFinnishExcel{
    .separator = ';', .encoding = Encoding::Utf8Mark, .decimal_comma = true, .example = {}};

} // namespace maksuarvio::test
