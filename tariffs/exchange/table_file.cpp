// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "tariffs/exchange/table_file.h"

#include "tariffs/book/shape.h"
#include "tariffs/exchange/spreadsheet_cell.h"

#include <algorithm>

namespace maksuarvio {

namespace {

/// How many decimals a number of the column has at most; none where it holds no number.
std::optional<int> decimals_of(Content described, const FieldShape& shape)
{
    switch (shape.content) {
    case Content::Money:
    case Content::Percent:
    case Content::Amount:
        return 2;
    case Content::Ratio:
        return 4;
    case Content::Whole:
        return 0;
    case Content::Word:
        return shape.words == &kFlagWords ? std::optional(0) : std::nullopt;
    case Content::Text:
        // Of what unit the figure is, its row does not say.
        return described == Content::Figure ? std::optional(2) : std::nullopt;
    case Content::Service:
    case Content::Day:
    case Content::At:
    case Content::Figure:
    case Content::FieldValue:
        break;
    }
    return std::nullopt;
}

} // namespace

void make_plain(TableRows& table, BookFile file)
{
    const auto columns = columns_of(file);
    // A table is read without the others of its book.
    const BookCells others;
    for (std::size_t i = 0; i < table.rows.size(); ++i) {
        auto& row = table.rows[i];
        // A spreadsheet fills rows up to the longest.
        while (row.size() > columns.size() && row.back().empty())
            row.pop_back();
        for (std::size_t j = 0; i > 0 && j < std::min(row.size(), columns.size()); ++j) {
            const FieldShape shape = field_shape(others, file, row, static_cast<int>(j));
            if (shape.content == Content::Day) {
                row[j] = plain_date(row[j]);
            } else if (const auto decimals = decimals_of(columns[j].shape.content, shape)) {
                table.format.decimal_comma |= has_decimal_comma(row[j]);
                row[j] = plain_number(row[j], *decimals);
            }
        }
    }
}

} // namespace maksuarvio
