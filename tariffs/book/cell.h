// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "calc-core/words.h"

#include <compare>
#include <cstdint>

namespace maksuarvio {

/// The files of a tariff book's folder; their words are the file names.
enum class BookFile : std::uint8_t {
    Header,
    Services,
    Offers,
    Values,
    HomeServicePercent,
    Wording,
    Presets
};
template <> struct Words<BookFile> {
    static constexpr std::array<std::string_view, 7> all{
        "book.csv",  "services.csv", "offers.csv", "values.csv", "home_service_percent.csv",
        "texts.csv", "presets.csv"};
};

/// A place in a file. Rows and columns count from 0, the heading being row 0; people count from 1,
/// as a spreadsheet does.
struct Cell {
    static constexpr int kAll = -1;

    BookFile file = BookFile::Header;
    /// All rows: the whole file.
    int row = kAll;
    /// All columns: the whole row.
    int column = kAll;

    constexpr auto operator<=>(const Cell&) const = default;
};

} // namespace maksuarvio
