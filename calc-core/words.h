// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <array>
#include <cstddef>
#include <optional>
#include <string_view>

namespace maksuarvio {

// Beside an enumeration that stands in JSON, in the tariff books or in the store there is
// `constexpr std::string_view word(Enum)`: a switch over all its values that ends with `return
// {};`.

/// How many values an enumeration has: those that have a word, be it an empty one. Counted when it
/// is compiled: many a look-up needs it.
template <typename Enum> consteval std::size_t word_count()
{
    std::size_t count = 0;
    while (word(static_cast<Enum>(count)).data())
        ++count;
    return count;
}

/// The words of an enumeration, in its order.
template <typename Enum> struct Words {
    static constexpr auto all = [] {
        std::array<std::string_view, word_count<Enum>()> words{};
        for (std::size_t i = 0; i < words.size(); ++i)
            words[i] = word(static_cast<Enum>(i));
        return words;
    }();
};

template <typename Enum> constexpr std::optional<Enum> from_word(std::string_view text)
{
    for (std::size_t i = 0; i < Words<Enum>::all.size(); ++i) {
        if (Words<Enum>::all[i] == text)
            return static_cast<Enum>(i);
    }
    return std::nullopt;
}

} // namespace maksuarvio
