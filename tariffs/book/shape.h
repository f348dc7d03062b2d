// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "tariffs/book/cells.h"
#include "tariffs/book/columns.h"

#include <span>

namespace maksuarvio {

/// What a cell holds.
enum class Content : std::uint8_t {
    Text,
    Service, ///< its id
    Word,
    Money,   ///< euros, two decimals
    Percent, ///< two decimals
    Amount,  ///< at most two decimals
    Whole,
    Ratio, ///< "52/12" or "1.2"
    Day,   ///< YYYY-MM-DD
    // Another cell of the row says which of these it is; no cell_shape() has them.
    At,
    Figure,
    FieldValue
};

/// Whether it stands at the right of its column.
constexpr bool is_number(Content content)
{
    switch (content) {
    case Content::Money:
    case Content::Percent:
    case Content::Amount:
    case Content::Whole:
    case Content::Ratio:
    case Content::At:
    case Content::Figure:
        return true;
    case Content::Text:
    case Content::Service:
    case Content::Word:
    case Content::Day:
    case Content::FieldValue:
        break;
    }
    return false;
}

/// The words that a cell can hold, in the order of a list to choose from.
struct WordList {
    std::span<const std::string_view> words;
};
template <class Enum> inline constexpr WordList kWordsOf{Words<Enum>::all};
extern const WordList kValueKeyWords;
extern const WordList kYesNoWords;
extern const WordList kFlagWords;

struct CellShape {
    Content content = Content::Text;
    /// None where the content is no word.
    const WordList* words = nullptr;
    Marks marks;
};

struct ColumnShape {
    ColumnId id;
    CellShape shape;
};

/// The columns of a file, as described.
std::span<const ColumnShape> columns_of(BookFile file);
const CellShape& shape_of(HeaderField field);

/// The place of a column in its file, from 0; less than 0 where the file has no such column.
int index_of(BookFile file, ColumnId column);
/// The cell of a row.
Cell cell_in(Cell row, ColumnId column);
/// A percent or a highest fee stands in a column of its own; its hours are what it stands at.
Cell cell_in(const BookRow& row, Column column);
/// The heading row of a file.
std::vector<std::string> heading_row(BookFile file);

/// Where the columns of a file stand in a heading row: less than 0 where it lacks one that came
/// later. The error is of the first heading that is another.
tl::expected<std::vector<int>, Fault> layout(BookFile file,
                                             const std::vector<std::string>& heading);

/// Of a field in a row of the file. The shape of a figure follows its unit, that of an `at` the
/// key.
CellShape cell_shape(const BookCells& cells, BookFile file, const std::vector<std::string>& row,
                     int column);
CellShape cell_shape(const BookCells& cells, Cell cell);
/// The unit that a row of values.csv must have by its key and service; empty where either is not
/// known.
std::string expected_unit(const BookCells& cells, const std::vector<std::string>& row);

/// What tells the row from the others of its file, column by column.
std::vector<std::string> identity_of(BookFile file, const std::vector<std::string>& row);
/// A row to be filled in: what it begins with, and the days of the book.
std::vector<std::string> new_row(const BookCells& cells, BookFile file);

} // namespace maksuarvio
