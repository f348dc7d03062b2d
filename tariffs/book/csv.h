// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "tariffs/book/faults.h"

#include <tl/expected.hpp>

#include <string_view>

namespace maksuarvio {

/// The fields of a text file as RFC 4180 has them: comma, quotation marks, doubled inside;
/// UTF-8 without a mark, lines that end in LF. Row 0 is the heading.
using CsvRows = std::vector<std::vector<std::string>>;

/// No file of a book is larger, no field longer: what is, is no tariff book.
constexpr std::size_t kLargestCsv = 4'194'304;
constexpr std::size_t kLongestField = 4000;
constexpr std::size_t kMostFields = 64;
constexpr std::size_t kMostRows = 20'000;
/// Other tables can be larger.
struct CsvLimits {
    std::size_t bytes = kLargestCsv;
    std::size_t rows = kMostRows;
    /// Whether a line can be empty: a row of one empty field, then.
    bool empty_rows = false;
};

/// Either all fields or the first fault with its place (file left empty).
tl::expected<CsvRows, Fault> read_csv(std::string_view text, char separator = ',',
                                      const CsvLimits& limits = {});

} // namespace maksuarvio
