// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "tariffs/book_reader.h"

#include <string_view>

namespace maksuarvio::fuzz {

/// The seven files of a book out of one input. A line "=== services.csv" begins that file, which
/// goes on to the next such line; a file that the input does not name is that of the small sound
/// book in tests/fuzz/book, so that a short input comes far.
BookContents contents_of(std::string_view input);

} // namespace maksuarvio::fuzz
