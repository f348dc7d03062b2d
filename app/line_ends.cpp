// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "app/line_ends.h"

#include <string_view>
#include <utility>

namespace maksuarvio {

void escape_line_ends(std::string& text, std::size_t first)
{
    using namespace std::string_view_literals;
    for (const auto& [sign, escaped] :
         {std::pair("\xC2\x85"sv, "\\u0085"sv), std::pair("\xE2\x80\xA8"sv, "\\u2028"sv),
          std::pair("\xE2\x80\xA9"sv, "\\u2029"sv)}) {
        for (std::size_t at = text.find(sign, first); at != std::string::npos;
             at = text.find(sign, at + escaped.size()))
            text.replace(at, sign.size(), escaped);
    }
}

} // namespace maksuarvio
