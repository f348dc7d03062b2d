// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstddef>
#include <string>
#include <variant>
#include <vector>

/// The client's sheet as plain values: what is said, in which order and with which weight.
/// All texts are UTF-8 and ready for the eye: figures are already formatted, with no-break spaces.
/// Texts wrap where they must; "\n" starts a new line. Blocks without text leave no trace.
namespace maksuarvio::sheet {

/// Level 1 is the name of the sheet and comes first; level 2 opens a part of it.
struct Heading {
    int level = 2;
    std::string text{};
};

enum class ParagraphStyle {
    Body,
    Emphasis,
    Quiet,   ///< in slate: the date, the version, an address
    Callout, ///< with a mark in the margin: "This is an estimate, not a decision."
};

struct Paragraph {
    std::string text{};
    ParagraphStyle style = ParagraphStyle::Body;
};

/// The one figure that the eye must find first.
struct BigFigure {
    std::string label{}; ///< above the figure: "The client pays a month"
    std::string value{}; ///< "208,26 €"
    std::string note{};  ///< beside the figure: "2 499,12 € a year"
};

enum class Alignment { Start, End };

struct Column {
    std::string header{};
    Alignment alignment = Alignment::Start; ///< figures stand at the end
};

/// The first cell of a row is the row's header. Every row has one cell a column.
struct Table {
    std::string summary{}; ///< what the table shows, for a reader who hears it; not painted
    std::vector<Column> columns{};
    std::vector<std::vector<std::string>> rows{};
    std::vector<std::string> total{};              ///< empty: no total row
    std::vector<std::vector<std::string>> below{}; ///< under the total: what belongs to it
    bool even = false;                             ///< columns of figures are equally wide
};

/// Short items stand in two columns where the sheet would otherwise need another page.
struct List {
    std::vector<std::string> items{};
};

struct WritingColumn {
    std::string label{}; ///< "Who"
    int share = 1;       ///< of the width, against the other columns
};

/// Empty lines for the pen.
struct WritingLines {
    std::vector<WritingColumn> columns{};
    int lines = 2;
};

struct QrCode {
    std::string payload{}; ///< the address that a phone opens; empty: no code
    std::string alternative_text{};
};

struct Block;

/// Blocks that stay on one page if they fit on one.
struct Group {
    std::vector<Block> blocks;
};

/// Two stacks of blocks side by side, read left before right.
struct Beside {
    std::vector<Block> left;
    std::vector<Block> right;
    double left_share = 0.5; ///< of the width, 0–1
};

/// The same said at length, and in less height where the sheet would else need another page.
struct Either {
    std::vector<Block> roomy;
    std::vector<Block> tight;
};

struct Block {
    std::variant<Heading, Paragraph, BigFigure, Table, List, WritingLines, QrCode, Group, Beside,
                 Either>
        content;
};

/// How large the running text is set.
enum class TypeSize {
    Usual, ///< 12 pt
    Easy,  ///< 14 pt with wide spacing
    Large  ///< 16 pt
};

enum class Orientation { Upright, Across };

struct Document {
    std::string language{};      ///< BCP 47: "fi", "sv", "en"
    std::string title{};         ///< of the window that shows the file, and of the file
    std::string creation_date{}; ///< ISO day of the estimate: the same document, the same bytes
    std::vector<Block> blocks{};
    std::string footer{};       ///< at the foot of every page, before the page number
    std::size_t most_pages = 0; ///< 0: as many as it takes
    TypeSize type = TypeSize::Usual;
    Orientation orientation = Orientation::Upright;
};

} // namespace maksuarvio::sheet
