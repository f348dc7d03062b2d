// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "tariffs/book/plain_signs.h"

#include <array>
#include <utility>

namespace maksuarvio {

std::string with_plain_signs(std::string_view text)
{
    constexpr std::array<std::pair<std::string_view, char>, 8> kSigns{{{"\u00A0", ' '},
                                                                       {"\u2009", ' '},
                                                                       {"\u202F", ' '},
                                                                       {"\t", ' '},
                                                                       {"\u2010", '-'},
                                                                       {"\u2011", '-'},
                                                                       {"\u2013", '-'},
                                                                       {"\u2212", '-'}}};
    std::string plain(text);
    for (const auto& [sign, by] : kSigns) {
        for (std::size_t at = plain.find(sign); at != std::string::npos; at = plain.find(sign, at))
            plain.replace(at, sign.size(), 1, by);
    }
    return plain;
}

} // namespace maksuarvio
