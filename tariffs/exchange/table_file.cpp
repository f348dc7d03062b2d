// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "tariffs/exchange/table_file.h"

#include "tariffs/book/days.h"
#include "tariffs/book/shape.h"

#include <algorithm>

namespace maksuarvio {

namespace {

/// How a number of the column is written; none where it holds no number.
std::optional<NumberForm> form_of(Content described, const CellShape& shape)
{
    const auto number = [](int decimals, std::string_view unit = {}) {
        return NumberForm{.hand = Hand::Spreadsheet, .decimals = decimals, .unit = unit};
    };
    switch (shape.content) {
    case Content::Money:
        return number(2, "\u20AC");
    case Content::Percent:
        return number(2, "%");
    case Content::Amount:
        return number(2);
    case Content::Ratio:
        return number(4);
    case Content::Whole:
        return number(0);
    case Content::Word:
        return shape.words == &kFlagWords ? std::optional(number(0)) : std::nullopt;
    case Content::Text:
        // Of what unit the figure is, its row does not say.
        return described == Content::Figure ? std::optional(number(2)) : std::nullopt;
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

std::string plain_date(std::string_view text)
{
    const auto date = read_day(text);
    // Nobody looks at each day of a file as at one that is typed: it is written out.
    const bool is_written_out =
        date && text.find(std::to_string(int(date->year()))) != std::string_view::npos
        && (std::ranges::count(text, '.') == 2 || std::ranges::count(text, '-') == 2);
    return is_written_out ? iso_from_date(*date) : std::string(text);
}

void make_plain(std::string& cell, const NumberForm& form, TableFormat& format)
{
    std::string plain = plain_number(cell, form);
    format.decimal_comma |= plain != cell && cell.find(',') != std::string::npos;
    cell = std::move(plain);
}

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
            const CellShape shape = cell_shape(others, file, row, static_cast<int>(j));
            if (shape.content == Content::Day)
                row[j] = plain_date(row[j]);
            else if (const auto form = form_of(columns[j].shape.content, shape))
                make_plain(row[j], *form, table.format);
        }
    }
}

} // namespace maksuarvio
