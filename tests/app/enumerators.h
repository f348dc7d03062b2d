// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string_view>
#include <utility>
#include <vector>

namespace enumerators {

// How g++ and clang spell the value: "… value = maksuarvio::Unit::Hour; …", "(maksuarvio::Unit)99"
// where no enumerator has it.
template <auto value> constexpr std::string_view spelled()
{
    constexpr std::string_view kBefore = "value = ";
    std::string_view text = __PRETTY_FUNCTION__;
    text = text.substr(text.find(kBefore) + kBefore.size());
    text = text.substr(0, text.find_first_of(";]"));
    return text.starts_with('(') ? std::string_view() : text.substr(text.rfind(':') + 1);
}

/// Every value of an enumeration that counts from 0, with its name in the source.
template <typename Enum> std::vector<std::pair<Enum, std::string_view>> all()
{
    constexpr std::size_t kMost = 128;
    std::vector<std::pair<Enum, std::string_view>> found;
    [&]<std::size_t... i>(std::index_sequence<i...>)
    {
        for (const auto& [value, name] :
             {std::pair(static_cast<Enum>(i), spelled<static_cast<Enum>(i)>())...}) {
            if (!name.empty())
                found.emplace_back(value, name);
        }
    }
    (std::make_index_sequence<kMost>());
    return found;
}

} // namespace enumerators
