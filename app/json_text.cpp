// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "app/json_text.h"

#include "app/line_ends.h"
#include "translations/numbers.h"

namespace maksuarvio {

namespace {

constexpr bool is_escaped(char c)
{
    return static_cast<unsigned char>(c) < 0x20 || c == '"' || c == '\\';
}

// Ends at the last byte and not before, so that the compiler looks at many of them at once.
bool is_plain(std::string_view text)
{
    unsigned char other = 0;
    for (const char c : text)
        other |= static_cast<unsigned char>(is_escaped(c) || ends_a_line_by(c));
    return other == 0;
}

void append_escaped(std::string& out, char c)
{
    constexpr std::string_view kSigns = "\"\\\b\f\n\r\t";
    constexpr std::string_view kLetters = "\"\\bfnrt";
    constexpr std::string_view kDigits = "0123456789ABCDEF";
    out += '\\';
    if (const std::size_t known = kSigns.find(c); known != std::string_view::npos) {
        out += kLetters[known];
        return;
    }
    out += "u00";
    out += kDigits[static_cast<unsigned char>(c) / 16];
    out += kDigits[static_cast<unsigned char>(c) % 16];
}

} // namespace

void JsonText::string(std::string_view value)
{
    m_out += '"';
    if (is_plain(value)) {
        m_out += value;
    } else {
        const std::size_t first = m_out.size();
        for (const char c : value) {
            if (is_escaped(c))
                append_escaped(m_out, c);
            else
                m_out += c;
        }
        escape_line_ends(m_out, first);
    }
    m_out += '"';
}

void JsonText::money(std::string_view name, std::optional<Cents> amount)
{
    key(name);
    if (!amount) {
        m_out += "null";
        return;
    }
    m_out += '"';
    m_out += decimal(*amount);
    m_out += '"';
}

} // namespace maksuarvio
