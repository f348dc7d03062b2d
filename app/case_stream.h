// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/case_fault.h"

#include <QIODevice>

#include <tl/expected.hpp>

#include <optional>

namespace maksuarvio {

/// Cuts an input into the texts of its cases: an object a line, or an object spread over lines.
/// Holds one case at a time, at most a mebibyte. A text that cannot be a case ends at its line, and
/// the next case starts anew.
class CaseStream {
public:
    static constexpr std::size_t kLongestCase = std::size_t(1) << 20;

    /// `input` is open for reading and outlives the stream.
    explicit CaseStream(QIODevice& input) : m_input(input) {}

    /// The next text, or why there is none to read there; empty at the end of the input.
    std::optional<tl::expected<std::string, CaseFault>> next();

    /// The number of the line in the input, from 1, that the last text began on.
    std::size_t first_line() const { return m_first_line; }

private:
    /// How far a text has come as JSON, seen only by its brackets and strings.
    struct Shape {
        int depth = 0;
        bool in_string = false;
        bool escaped = false;

        void read(std::string_view text);
        bool is_open() const { return depth > 0; }
    };

    enum class Line : std::uint8_t { Whole, TooLong, End };
    Line read_line();
    bool line_starts_a_case(std::string_view before) const;

    QIODevice& m_input;
    std::string m_line;
    std::size_t m_lines = 0;
    std::size_t m_first_line = 1;
    bool m_line_waits = false;
    bool m_first = true;
    /// After a fault inside a case that was spread over lines: its rest is passed over.
    bool m_skip_rest = false;
};

} // namespace maksuarvio
