// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "app/decimal_reader.h"

#include "tariffs/book/number.h"

#include <algorithm>

namespace maksuarvio {

std::optional<std::int64_t> read_decimal(const Json& json, std::size_t whole_digits)
{
    if (json.type != Json::Type::String && json.type != Json::Type::Number)
        return std::nullopt;
    std::string_view text = json.text;
    const std::size_t whole = std::min(text.find('.'), text.size());
    if (whole > whole_digits || (whole > 1 && text.front() == '0'))
        return std::nullopt;
    // A number is the same number with zeros at its end; a string is fixed in form.
    if (json.type == Json::Type::Number) {
        while (text.size() - whole > std::string_view(".00").size() && text.back() == '0')
            text.remove_suffix(1);
    }
    const auto read = read_hundredths(text, Hand::Program);
    return read ? std::optional(*read) : std::nullopt;
}

} // namespace maksuarvio
