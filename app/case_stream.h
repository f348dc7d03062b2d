// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/case_fault.h"
#include "app/case_shape.h"

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
    enum class Line : std::uint8_t { Whole, TooLong, End };
    Line read_line();
    /// `lines`, read last, come next once more.
    void read_again(std::string_view lines);

    QIODevice& m_input;
    std::string m_line;
    std::size_t m_lines = 0;
    /// Lines that were taken for part of a case and are the next one.
    std::string m_again;
    std::size_t m_first_line = 1;
    bool m_first = true;
    /// After a fault inside a case that was spread over lines: its rest is passed over.
    bool m_skip_rest = false;
};

} // namespace maksuarvio
