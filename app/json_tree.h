// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <tl/expected.hpp>

#include <string>
#include <string_view>
#include <vector>

namespace maksuarvio {

/// A parsed JSON value. Numbers stay as they were written, so that nothing passes through floating
/// point.
struct Json {
    enum class Type : std::uint8_t { Null, True, False, Number, String, Array, Object };

    Type type = Type::Null;
    /// Of a string its characters (UTF-8), of a number its digits as written.
    std::string text;
    std::vector<Json> items;
    /// The names of an object's items, in the same order; no name stands twice.
    std::vector<std::string> names;

    const Json* find(std::string_view name) const;
};

/// Why a text is not taken as one JSON value.
struct JsonFault {
    enum class Kind : std::uint8_t { NotJson, DuplicateKey, TooDeep } kind = Kind::NotJson;
    /// DuplicateKey: where, e.g. "household.size".
    std::string path;
    /// NotJson: the byte that reading stopped at.
    std::size_t at = 0;
    /// What was read before the fault, so that a case's id can still be echoed.
    Json read_so_far;
};

/// One JSON value in strict UTF-8 and nothing after it; nested at most 16 deep.
tl::expected<Json, JsonFault> parse_json(std::string_view text);

/// `parent` with a member. A name that is not a plain word is left out of the path, since it could
/// be anything that was entered.
std::string member_path(const std::string& parent, std::string_view name);
std::string item_path(const std::string& parent, std::size_t index);

} // namespace maksuarvio
