// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "tariffs/exchange/table_file.h"

#include "tariffs/book/column_numbers.h"
#include "tariffs/exchange/spreadsheet_cell.h"

#include <algorithm>

namespace maksuarvio {

using namespace columns;

namespace {

enum class Content : std::uint8_t { Text, Number, Day };

/// What the cell holds; `decimals` of a number.
struct CellKind {
    Content content = Content::Text;
    int decimals = 0;
};

bool is_day_field(std::string_view key)
{
    const auto field = from_word<HeaderField>(key);
    return field == HeaderField::From || field == HeaderField::To
           || field == HeaderField::DecisionDate || field == HeaderField::ReviewedOn;
}

CellKind value_kind(const std::vector<std::string>& row, int column)
{
    const auto cell = [&](int number) {
        const auto index = static_cast<std::size_t>(number) - 1;
        return index < row.size() ? std::string_view(row[index]) : std::string_view();
    };
    switch (column) {
    case ValueAt: {
        const auto key = from_word<Key>(cell(ValueKey));
        return {Content::Number, key && shape(*key).at == At::IncomeUpTo ? 2 : 0};
    }
    case ValueFigure: {
        const auto measure = from_word<Measure>(cell(ValueUnit));
        if (measure == Measure::Ratio)
            return {Content::Number, 4};
        return {Content::Number,
                !measure || is_money(*measure) || measure == Measure::Percent ? 2 : 0};
    }
    case ValuePersons:
        return {Content::Number};
    case ValueFrom:
    case ValueTo:
    case ValueReviewed:
        return {Content::Day};
    default:
        return {};
    }
}

CellKind kind_of(BookFile file, const std::vector<std::string>& row, int column)
{
    switch (file) {
    case BookFile::Header:
        return {column == HeaderValue && is_day_field(row.front()) ? Content::Day : Content::Text};
    case BookFile::Offers:
        return {column == OfferFrom || column == OfferTo ? Content::Day : Content::Text};
    case BookFile::Values:
        return value_kind(row, column);
    case BookFile::HomeServicePercent:
        if (column == PercentHoursFrom)
            return {Content::Number};
        if (column <= PercentHighestFee)
            return {Content::Number, 2};
        return {column == PercentFrom || column == PercentTo || column == PercentReviewed
                    ? Content::Day
                    : Content::Text};
    case BookFile::Presets:
        return {column == PresetAmount ? Content::Number : Content::Text, 2};
    case BookFile::Services:
    case BookFile::Wording:
        break;
    }
    return {};
}

/// In the program's own writing; true where a comma was a decimal sign.
bool make_plain(std::string& text, CellKind kind)
{
    switch (kind.content) {
    case Content::Text:
        return false;
    case Content::Day:
        text = plain_date(text);
        return false;
    case Content::Number: {
        const bool comma = has_decimal_comma(text);
        text = plain_number(text, kind.decimals);
        return comma;
    }
    }
    return false;
}

} // namespace

void make_plain(TableRows& table, BookFile file)
{
    const auto heading = headings(file);
    for (std::size_t i = 0; i < table.rows.size(); ++i) {
        auto& row = table.rows[i];
        // A spreadsheet fills rows up to the longest.
        while (row.size() > heading.size() && row.back().empty())
            row.pop_back();
        for (std::size_t j = 0; i > 0 && j < std::min(row.size(), heading.size()); ++j)
            table.format.decimal_comma |=
                make_plain(row[j], kind_of(file, row, static_cast<int>(j) + 1));
    }
}

} // namespace maksuarvio
