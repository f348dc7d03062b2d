// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <initializer_list>
#include <string>
#include <string_view>

namespace maksuarvio {

/// Puts `value(gap)` in the place of each {gap} in one pass, so that what a value holds is never a
/// gap; what is less than 0 is taken away in brackets.
template <typename Value> std::string filled(std::string_view phrase, Value value)
{
    std::string text;
    text.reserve(phrase.size() + 48);
    while (true) {
        const std::size_t open = phrase.find('{');
        text += phrase.substr(0, open);
        if (open == std::string_view::npos)
            return text;
        const std::size_t close = phrase.find('}', open);
        const std::string told = value(phrase.substr(open + 1, close - open - 1));
        const bool is_taken_below_zero =
            text.ends_with("− ") && (told.starts_with("−") || told.starts_with("≈\u00A0−"));
        text += is_taken_below_zero ? '(' + told + ')' : told;
        phrase.remove_prefix(close + 1);
    }
}

/// The same with the gaps {1}, {2} …
inline std::string filled(std::string_view phrase, std::initializer_list<std::string_view> values)
{
    return filled(phrase, [&](std::string_view gap) {
        return std::string(values.begin()[gap.front() - '1']);
    });
}

} // namespace maksuarvio
