// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "tariffs/book/csv.h"

#include <QByteArrayView>

#include <algorithm>

namespace maksuarvio {

namespace {

/// Without a byte order mark.
bool is_utf8(std::string_view text)
{
    const QByteArrayView bytes(text.data(), static_cast<qsizetype>(text.size()));
    return bytes.isValidUtf8() && !text.starts_with("\xEF\xBB\xBF");
}

class CsvReader {
public:
    CsvReader(std::string_view text, char separator, const CsvLimits& limits)
        : m_text(text), m_separator(separator), m_limits(limits)
    {
    }

    tl::expected<CsvRows, Fault> read()
    {
        while (m_at < m_text.size()) {
            m_rows.emplace_back();
            m_rows.back().reserve(m_rows.front().size());
            if (m_rows.size() > m_limits.rows)
                return tl::unexpected(
                    fault(FaultCode::TooManyRows, {std::to_string(m_limits.rows)}));
            if (auto fault = read_row())
                return tl::unexpected(*std::move(fault));
        }
        return std::move(m_rows);
    }

private:
    std::optional<Fault> read_row()
    {
        for (;;) {
            std::string field;
            if (auto fault = peek() == '"' ? read_quoted(field) : read_plain(field))
                return fault;
            if (field.size() > kLongestField)
                return fault(FaultCode::FieldTooLong, {std::to_string(kLongestField)});
            if (m_rows.back().size() == kMostFields)
                return fault(FaultCode::TooManyFields, {std::to_string(kMostFields)});
            m_rows.back().push_back(std::move(field));
            const char after = peek();
            ++m_at;
            if (after != m_separator)
                break;
        }
        if (m_rows.back().size() == 1 && m_rows.back().front().empty() && !m_limits.empty_rows)
            return fault(FaultCode::RowEmpty);
        return std::nullopt;
    }

    std::optional<Fault> read_plain(std::string& field)
    {
        const std::string_view rest = m_text.substr(m_at);
        const auto end = std::ranges::find_if(
            rest, [&](char c) { return c == m_separator || c == '"' || is_control(c); });
        field.assign(rest.begin(), end);
        m_at += field.size();
        if (peek() == m_separator || peek() == '\n')
            return std::nullopt;
        return fault(peek() == '"' ? FaultCode::QuoteMisplaced : FaultCode::ControlCharacter);
    }

    std::optional<Fault> read_quoted(std::string& field)
    {
        for (++m_at;; ++m_at) {
            if (m_at >= m_text.size())
                return fault(FaultCode::QuoteUnclosed);
            if (peek() == '"') {
                ++m_at;
                if (peek() != '"')
                    break;
            } else if (is_control(peek()) && peek() != '\n') {
                return fault(FaultCode::ControlCharacter);
            }
            field += m_text[m_at];
        }
        if (peek() != m_separator && peek() != '\n')
            return fault(FaultCode::QuoteMisplaced);
        return std::nullopt;
    }

    /// The end of the text ends a row, too.
    char peek() const { return m_at < m_text.size() ? m_text[m_at] : '\n'; }

    static bool is_control(char c) { return static_cast<unsigned char>(c) < 0x20 || c == 0x7F; }

    Fault fault(FaultCode code, std::vector<std::string> data = {}) const
    {
        return {.file = {},
                .cell = {.row = static_cast<int>(m_rows.size()) - 1,
                         .column = static_cast<int>(m_rows.back().size())},
                .code = code,
                .data = std::move(data)};
    }

    std::string_view m_text;
    char m_separator;
    CsvLimits m_limits;
    std::size_t m_at = 0;
    CsvRows m_rows;
};

} // namespace

tl::expected<CsvRows, Fault> read_csv(std::string_view text, char separator,
                                      const CsvLimits& limits)
{
    if (text.size() > limits.bytes)
        return tl::unexpected(
            Fault{.code = FaultCode::FileTooLarge, .data = {std::to_string(limits.bytes)}});
    if (!is_utf8(text))
        return tl::unexpected(Fault{.code = FaultCode::NotUtf8});
    return CsvReader(text, separator, limits).read();
}

} // namespace maksuarvio
