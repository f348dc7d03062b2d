// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/paper/pdf_check_document.h"

#include <glib.h>

#include <algorithm>
#include <charconv>
#include <chrono>
#include <string_view>
#include <utility>

namespace maksuarvio::sheet::pdf {
namespace {

bool is_utf8(const std::string& text)
{
    return g_utf8_validate(text.data(), static_cast<gssize>(text.size()), nullptr) != 0;
}

bool are_utf8(const std::vector<std::string>& texts)
{
    return std::all_of(texts.begin(), texts.end(), is_utf8);
}

/// A language of two or three letters, perhaps with subtags: "fi", "sv-FI".
bool is_language(std::string_view tag)
{
    const auto letter = [](char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); };
    const auto rest = [&](char c) { return letter(c) || (c >= '0' && c <= '9') || c == '-'; };
    const std::string_view primary = tag.substr(0, tag.find('-'));
    return (primary.size() == 2 || primary.size() == 3) && tag.back() != '-'
           && std::all_of(primary.begin(), primary.end(), letter)
           && std::all_of(tag.begin(), tag.end(), rest);
}

bool is_iso_day(std::string_view day)
{
    if (day.size() != 10 || day[4] != '-' || day[7] != '-')
        return false;
    const auto number = [&](std::size_t from, std::size_t length) {
        const std::string_view digits = day.substr(from, length);
        const bool plain =
            std::all_of(digits.begin(), digits.end(), [](char c) { return c >= '0' && c <= '9'; });
        int value = -1;
        if (plain)
            std::from_chars(digits.data(), digits.data() + digits.size(), value);
        return value;
    };
    const int month = number(5, 2);
    const int of_month = number(8, 2);
    if (number(0, 4) < 0 || month < 0 || of_month < 0)
        return false;
    return std::chrono::year_month_day{std::chrono::year{number(0, 4)},
                                       std::chrono::month{static_cast<unsigned>(month)},
                                       std::chrono::day{static_cast<unsigned>(of_month)}}
        .ok();
}

/// Walks the blocks in reading order; remembers whether a heading has come.
class Walk {
public:
    std::optional<PdfError> over(const std::vector<Block>& blocks)
    {
        for (const Block& block : blocks) {
            auto error =
                std::visit([&](const auto& content) { return of(content); }, block.content);
            if (error)
                return error;
        }
        return std::nullopt;
    }

private:
    static std::optional<PdfError> utf8(bool good)
    {
        if (good)
            return std::nullopt;
        return PdfError{PdfFault::TextNotUtf8, {}};
    }

    std::optional<PdfError> of(const Heading& heading)
    {
        if (heading.text.empty())
            return std::nullopt;
        const bool first = !std::exchange(m_titled, true);
        if (heading.level < 1 || heading.level > 2 || (first && heading.level != 1))
            return PdfError{PdfFault::HeadingOutOfOrder, std::to_string(heading.level)};
        return utf8(is_utf8(heading.text));
    }

    std::optional<PdfError> of(const Paragraph& paragraph) { return utf8(is_utf8(paragraph.text)); }

    std::optional<PdfError> of(const BigFigure& figure)
    {
        return utf8(is_utf8(figure.label) && is_utf8(figure.value) && is_utf8(figure.note));
    }

    std::optional<PdfError> of(const Table& table)
    {
        const std::size_t cells = table.columns.size();
        const auto even = [&](const std::vector<std::string>& row) { return row.size() == cells; };
        if (!std::all_of(table.rows.begin(), table.rows.end(), even)
            || (!table.total.empty() && !even(table.total)))
            return PdfError{PdfFault::TableUneven, {}};
        if (!std::all_of(table.below.begin(), table.below.end(), even))
            return PdfError{PdfFault::TableUneven, {}};
        return utf8(is_utf8(table.summary) && are_utf8(table.total)
                    && std::all_of(table.rows.begin(), table.rows.end(), are_utf8)
                    && std::all_of(table.below.begin(), table.below.end(), are_utf8)
                    && std::all_of(table.columns.begin(), table.columns.end(),
                                   [](const Column& column) { return is_utf8(column.header); }));
    }

    std::optional<PdfError> of(const List& list) { return utf8(are_utf8(list.items)); }

    std::optional<PdfError> of(const WritingLines& lines)
    {
        return utf8(std::all_of(lines.columns.begin(), lines.columns.end(),
                                [](const WritingColumn& column) { return is_utf8(column.label); }));
    }

    std::optional<PdfError> of(const QrCode& code)
    {
        if (!code.payload.empty() && code.alternative_text.empty())
            return PdfError{PdfFault::AlternativeTextMissing, {}};
        return utf8(is_utf8(code.payload) && is_utf8(code.alternative_text));
    }

    std::optional<PdfError> of(const Group& group) { return over(group.blocks); }

    std::optional<PdfError> of(const Either& either)
    {
        const bool titled = m_titled;
        const auto error = over(either.tight);
        m_titled = titled;
        return error ? error : over(either.roomy);
    }

    std::optional<PdfError> of(const Beside& beside)
    {
        const auto error = over(beside.left);
        return error ? error : over(beside.right);
    }

    bool m_titled = false;
};

} // namespace

std::optional<PdfError> document_error(const Document& document)
{
    if (!is_language(document.language))
        return PdfError{PdfFault::LanguageMissing, {}};
    if (document.title.empty())
        return PdfError{PdfFault::TitleMissing, {}};
    if (!is_iso_day(document.creation_date))
        return PdfError{PdfFault::DateInvalid, {}};
    if (!is_utf8(document.title) || !is_utf8(document.footer))
        return PdfError{PdfFault::TextNotUtf8, {}};
    return Walk{}.over(document.blocks);
}

} // namespace maksuarvio::sheet::pdf
