// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "app/case_shape.h"

#include <algorithm>

namespace maksuarvio {

namespace {

// No object inside a case has one of these names.
bool names_a_case(std::string_view name)
{
    constexpr std::array<std::string_view, 5> kNames = {"id", "organiser", "date", "household",
                                                        "alternatives"};
    return std::ranges::find(kNames, name) != kNames.end();
}

} // namespace

const CaseShape::Bracket* CaseShape::innermost() const
{
    if (m_depth < 1 || m_depth > std::int64_t(kDeepest))
        return nullptr;
    return &m_brackets[std::size_t(m_depth) - 1];
}

void CaseShape::open(char bracket, std::optional<std::size_t> at_margin)
{
    if (m_depth >= 0 && m_depth < std::int64_t(kDeepest))
        m_brackets[std::size_t(m_depth)] = {bracket == '{', at_margin};
    ++m_depth;
}

bool CaseShape::expects_value() const
{
    const Bracket* inside = innermost();
    return m_last == ':' || m_last == '[' || (m_last == ',' && inside && !inside->is_object);
}

void CaseShape::read(std::string_view line, std::size_t at)
{
    std::size_t string_begin = 0;
    bool is_name = false;
    for (std::size_t i = 0; i < line.size(); ++i) {
        const char c = line[i];
        if (m_in_string) {
            if (c == '\\') {
                ++i;
            } else if (c == '"') {
                m_in_string = false;
                if (is_name && !m_next_case
                    && names_a_case(line.substr(string_begin, i - string_begin)))
                    m_next_case = innermost()->at_margin;
            }
            continue;
        }
        if (c == ' ' || c == '\t' || c == '\r')
            continue;
        if (c == '"') {
            const Bracket* inside = innermost();
            is_name = inside && inside->at_margin && (m_last == '{' || m_last == ',');
            m_in_string = true;
            string_begin = i + 1;
        } else if (c == '{' || c == '[') {
            const bool margin = c == '{' && i == 0 && at > 0;
            open(c, margin ? std::optional(at) : std::nullopt);
        } else if (c == '}' || c == ']') {
            --m_depth;
        }
        m_last = c;
    }
}

} // namespace maksuarvio
