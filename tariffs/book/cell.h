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
constexpr std::string_view word(BookFile value)
{
    switch (value) {
    case BookFile::Header:
        return "book.csv";
    case BookFile::Services:
        return "services.csv";
    case BookFile::Offers:
        return "offers.csv";
    case BookFile::Values:
        return "values.csv";
    case BookFile::HomeServicePercent:
        return "home_service_percent.csv";
    case BookFile::Wording:
        return "texts.csv";
    case BookFile::Presets:
        return "presets.csv";
    }
    return {};
}

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
