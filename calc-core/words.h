// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <array>
#include <cstddef>
#include <optional>
#include <string_view>

namespace maksuarvio {

/// The words of an enumeration, in its order: specialise with `static constexpr std::array all`.
/// The same words stand in JSON, in the tariff books and in the store.
template <typename Enum> struct Words;

template <typename Enum> constexpr std::string_view word(Enum value)
{
    return Words<Enum>::all[static_cast<std::size_t>(value)];
}

template <typename Enum> constexpr std::optional<Enum> from_word(std::string_view text)
{
    for (std::size_t i = 0; i < Words<Enum>::all.size(); ++i) {
        if (Words<Enum>::all[i] == text)
            return static_cast<Enum>(i);
    }
    return std::nullopt;
}

template <typename Enum> constexpr std::size_t word_count()
{
    return Words<Enum>::all.size();
}

} // namespace maksuarvio
