// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstddef>
#include <string>

namespace maksuarvio {

/// Whether a byte may be the last of a character that ends a line for some readers alone (U+0085,
/// U+2028, U+2029).
constexpr bool ends_a_line_by(char last)
{
    return last == '\x85' || last == '\xA8' || last == '\xA9';
}

/// Writes those characters of `text` from `first` on as "\u0085", so that a result is one line for
/// every reader.
void escape_line_ends(std::string& text, std::size_t first);

} // namespace maksuarvio
