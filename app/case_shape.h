// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string_view>

namespace maksuarvio {

/// How far a text has come as JSON, seen by its brackets, strings and names alone.
class CaseShape {
public:
    /// The next line of the text, without its end; the text's byte `at` is its first.
    void read(std::string_view line, std::size_t at);

    bool is_open() const { return m_depth > 0; }
    bool in_string() const { return m_in_string; }
    /// Whether JSON lets an object begin here.
    bool expects_value() const;
    /// Where in the text another case begins: an object at a line's start with a name that only
    /// cases have.
    std::optional<std::size_t> next_case() const { return m_next_case; }

private:
    struct Bracket {
        bool is_object = false;
        /// Of an object at the start of a line behind the first.
        std::optional<std::size_t> at_margin;
    };
    /// What is nested deeper is no case.
    static constexpr std::size_t kDeepest = 16;

    const Bracket* innermost() const;
    void open(char bracket, std::optional<std::size_t> at_margin);

    std::array<Bracket, kDeepest> m_brackets;
    std::int64_t m_depth = 0;
    bool m_in_string = false;
    /// The last character that is no blank.
    char m_last = '\0';
    std::optional<std::size_t> m_next_case;
};

} // namespace maksuarvio
