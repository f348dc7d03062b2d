// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "tariffs/book/reader.h"

#include <array>
#include <string_view>

namespace maksuarvio::fuzz {

/// The files in tests/fuzz/small_book: a sound book of few rows, as the program writes them.
const std::array<QByteArray, word_count<BookFile>()>& sound_book();

/// The seven files of a book out of one input. A line "=== services.csv" begins that file, which
/// goes on to the next such line; a file that the input does not name is that of the sound book, so
/// that a short input comes far.
BookContents contents_of(std::string_view input);

} // namespace maksuarvio::fuzz
