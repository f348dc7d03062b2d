// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "app/case_stream.h"

#include <algorithm>
#include <array>

namespace maksuarvio {

namespace {

bool is_blank(std::string_view text)
{
    return std::ranges::all_of(text, [](char c) { return c == ' ' || c == '\t' || c == '\r'; });
}

/// Whether the line behind the first one is.
bool is_indented(std::string_view lines)
{
    const std::size_t end = lines.find('\n');
    return end + 1 < lines.size() && (lines[end + 1] == ' ' || lines[end + 1] == '\t');
}

} // namespace

void CaseStream::Shape::read(std::string_view text)
{
    for (const char c : text) {
        if (in_string) {
            if (escaped)
                escaped = false;
            else if (c == '\\')
                escaped = true;
            else if (c == '"')
                in_string = false;
        } else if (c == '"') {
            in_string = true;
        } else if (c == '{' || c == '[') {
            ++depth;
        } else if (c == '}' || c == ']') {
            --depth;
        }
    }
}

CaseStream::Line CaseStream::read_line()
{
    m_line.clear();
    std::array<char, 16384> part;
    bool too_long = false;
    bool something = false;
    while (true) {
        const qint64 count = m_input.readLine(part.data(), qint64(part.size()));
        if (count <= 0) {
            if (!something)
                return Line::End;
            break;
        }
        m_lines += something ? 0 : 1;
        something = true;
        const std::string_view text(part.data(), static_cast<std::size_t>(count));
        too_long = too_long || m_line.size() + text.size() > kLongestCase;
        if (!too_long)
            m_line += text;
        if (text.back() == '\n') {
            if (!too_long)
                m_line.pop_back();
            break;
        }
    }
    if (m_first && m_line.starts_with("\xEF\xBB\xBF"))
        m_line.erase(0, 3);
    m_first = false;
    return too_long ? Line::TooLong : Line::Whole;
}

// Inside an object that is spread over lines: whether the line starts the next case instead, even
// one that is cut short. No object inside a case has these names, nor does one of them begin at
// the margin where the lines `before` it are indented.
bool CaseStream::line_starts_a_case(std::string_view before) const
{
    return m_line.starts_with('{')
           && (m_line.starts_with("{\"id\"") || m_line.find("\"organiser\"") != std::string::npos
               || m_line.find("\"household\"") != std::string::npos || is_indented(before));
}

std::optional<tl::expected<std::string, CaseFault>> CaseStream::next()
{
    const auto fault = [](CaseFaultKind kind) { return tl::unexpected(CaseFault{kind, {}}); };
    std::string text;
    Shape shape;
    while (true) {
        if (!m_line_waits) {
            const Line line = read_line();
            if (line == Line::End) {
                if (text.empty())
                    return std::nullopt;
                // What is unfinished is parsed for its id and refused.
                return text;
            }
            if (line == Line::TooLong) {
                m_skip_rest = !text.empty();
                return fault(CaseFaultKind::TooLong);
            }
        }
        m_line_waits = false;
        if (m_skip_rest && !m_line.starts_with('{'))
            continue;
        m_skip_rest = false;
        if (text.empty() && is_blank(m_line))
            continue;
        if (!text.empty() && line_starts_a_case(text)) {
            m_line_waits = true;
            return text;
        }
        if (text.size() + m_line.size() > kLongestCase) {
            m_skip_rest = true;
            return fault(CaseFaultKind::TooLong);
        }
        if (text.empty())
            m_first_line = m_lines;
        else
            text += '\n';
        text += m_line;
        shape.read(m_line);
        // A string cannot go on over a line's end.
        if (shape.in_string) {
            m_skip_rest = shape.is_open() && text.size() > m_line.size();
            return text;
        }
        if (!shape.is_open())
            return text;
    }
}

} // namespace maksuarvio
