// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>
#include <string_view>

namespace maksuarvio {

/// The blanks and the strokes that a document or a web page may have, as those of the keyboard.
std::string with_plain_signs(std::string_view text);

} // namespace maksuarvio
