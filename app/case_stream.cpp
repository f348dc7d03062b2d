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

} // namespace

CaseStream::Line CaseStream::read_line()
{
    m_line.clear();
    if (!m_again.empty()) {
        const std::size_t end = m_again.find('\n');
        m_line = m_again.substr(0, end);
        m_again.erase(0, end + 1);
        ++m_lines;
        return Line::Whole;
    }
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

void CaseStream::read_again(std::string_view lines)
{
    m_lines -= std::size_t(std::ranges::count(lines, '\n')) + 1;
    m_again.insert(0, std::string(lines) + '\n');
}

std::optional<tl::expected<std::string, CaseFault>> CaseStream::next()
{
    const auto fault = [](CaseFaultKind kind) { return tl::unexpected(CaseFault{kind, {}}); };
    std::string text;
    CaseShape shape;
    while (true) {
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
        if (m_skip_rest && !m_line.starts_with('{'))
            continue;
        m_skip_rest = false;
        if (text.empty() && is_blank(m_line))
            continue;
        // Where no value may begin, the case was cut short before this line.
        if (!text.empty() && m_line.starts_with('{') && !shape.expects_value()) {
            read_again(m_line);
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
        const std::size_t begin = text.size();
        text += m_line;
        shape.read(m_line, begin);
        if (const auto cut = shape.next_case()) {
            read_again(std::string_view(text).substr(*cut));
            text.resize(*cut - 1);
            return text;
        }
        // A string cannot go on over a line's end.
        if (shape.in_string()) {
            m_skip_rest = shape.is_open() && text.size() > m_line.size();
            return text;
        }
        if (!shape.is_open())
            return text;
    }
}

} // namespace maksuarvio
