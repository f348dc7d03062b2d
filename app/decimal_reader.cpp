// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "app/decimal_reader.h"

#include <algorithm>

namespace maksuarvio {

std::optional<std::int64_t> read_decimal(const Json& json, std::size_t whole_digits)
{
    if (json.type != Json::Type::String && json.type != Json::Type::Number)
        return std::nullopt;
    const std::string_view text = json.text;
    const std::size_t point = text.find('.');
    const std::string_view whole = text.substr(0, point);
    std::string_view rest = point == std::string_view::npos ? "" : text.substr(point + 1);

    const auto is_digit = [](char c) { return c >= '0' && c <= '9'; };
    if (whole.empty() || !std::ranges::all_of(whole, is_digit)
        || !std::ranges::all_of(rest, is_digit))
        return std::nullopt;
    if (whole.size() > whole_digits || (whole.size() > 1 && whole.front() == '0'))
        return std::nullopt;
    if (point != std::string_view::npos && rest.empty())
        return std::nullopt;
    // A number is the same number with zeros at its end; a string is fixed in form.
    if (json.type == Json::Type::Number) {
        while (rest.size() > 2 && rest.back() == '0')
            rest.remove_suffix(1);
    }
    if (rest.size() > 2)
        return std::nullopt;

    std::int64_t value = 0;
    for (const char c : whole)
        value = value * 10 + (c - '0');
    for (std::size_t i = 0; i < 2; ++i)
        value = value * 10 + (i < rest.size() ? rest[i] - '0' : 0);
    return value;
}

} // namespace maksuarvio
