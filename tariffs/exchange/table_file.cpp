// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "tariffs/exchange/table_file.h"

#include "tariffs/book/columns.h"
#include "tariffs/exchange/spreadsheet_cell.h"

#include <algorithm>

namespace maksuarvio {

using namespace columns;

namespace {

constexpr QByteArrayView kMark("\xEF\xBB\xBF");

/// The characters of Windows-1252 that are not those of Latin-1: 0x80–0x9F; 0 has none.
constexpr std::array<char16_t, 32> kWindows1252{
    0x20AC, 0,      0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
    0x2039, 0x0152, 0,      0x017D, 0,      0,      0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
    0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0,      0x017E, 0x0178};

Fault fault_of_file(FaultCode code, std::vector<std::string> data = {})
{
    return {.file = {}, .row = 0, .column = 0, .code = code, .data = std::move(data)};
}

/// Empty where a byte stands for no character.
std::optional<QByteArray> utf8_from_windows1252(const QByteArray& content)
{
    QString text;
    text.reserve(content.size());
    for (const char byte : content) {
        const auto code = static_cast<unsigned char>(byte);
        const char16_t character =
            code >= 0x80 && code < 0xA0 ? kWindows1252[std::size_t(code - 0x80)] : code;
        if (character == 0)
            return std::nullopt;
        text += QChar(character);
    }
    return text.toUtf8();
}

/// The first line, without what stands in quotes.
QByteArray bare_first_line(const QByteArray& text)
{
    QByteArray line;
    bool is_quoted = false;
    for (const char c : text) {
        if (c == '"')
            is_quoted = !is_quoted;
        else if (c == '\n' && !is_quoted)
            break;
        else if (!is_quoted)
            line += c;
    }
    return line;
}

char separator_of(const QByteArray& text)
{
    const QByteArray line = bare_first_line(text);
    constexpr std::array separators{',', ';', '\t'};
    return *std::ranges::max_element(separators, {}, [&](char c) { return line.count(c); });
}

enum class Content : std::uint8_t { Text, Number, Day };

/// What the cell holds; `decimals` of a number.
struct CellKind {
    Content content = Content::Text;
    int decimals = 0;
};

bool is_day_field(std::string_view key)
{
    const auto field = from_word<HeaderField>(key);
    return field == HeaderField::From || field == HeaderField::To
           || field == HeaderField::DecisionDate || field == HeaderField::ReviewedOn;
}

CellKind value_kind(const std::vector<std::string>& row, int column)
{
    const auto cell = [&](int number) {
        const auto index = static_cast<std::size_t>(number) - 1;
        return index < row.size() ? std::string_view(row[index]) : std::string_view();
    };
    switch (column) {
    case ValueAt: {
        const auto key = from_word<Key>(cell(ValueKey));
        return {Content::Number, key && shape(*key).at == At::IncomeUpTo ? 2 : 0};
    }
    case ValueFigure: {
        const auto measure = from_word<Measure>(cell(ValueUnit));
        if (measure == Measure::Ratio)
            return {Content::Number, 4};
        return {Content::Number,
                !measure || is_money(*measure) || measure == Measure::Percent ? 2 : 0};
    }
    case ValuePersons:
        return {Content::Number};
    case ValueFrom:
    case ValueTo:
    case ValueReviewed:
        return {Content::Day};
    default:
        return {};
    }
}

CellKind kind_of(BookFile file, const std::vector<std::string>& row, int column)
{
    switch (file) {
    case BookFile::Header:
        return {column == HeaderValue && is_day_field(row.front()) ? Content::Day : Content::Text};
    case BookFile::Offers:
        return {column == OfferFrom || column == OfferTo ? Content::Day : Content::Text};
    case BookFile::Values:
        return value_kind(row, column);
    case BookFile::HomeServicePercent:
        if (column == PercentHoursFrom)
            return {Content::Number};
        if (column <= PercentHighestFee)
            return {Content::Number, 2};
        return {column == PercentFrom || column == PercentTo || column == PercentReviewed
                    ? Content::Day
                    : Content::Text};
    case BookFile::Presets:
        return {column == PresetAmount ? Content::Number : Content::Text, 2};
    case BookFile::Services:
    case BookFile::Wording:
        break;
    }
    return {};
}

class Cells {
public:
    Cells(BookFile file, ImportedTable& table) : m_file(file), m_table(table) {}

    void read()
    {
        const auto heading = headings(m_file);
        for (std::size_t i = 0; i < m_table.rows.size(); ++i) {
            auto& row = m_table.rows[i];
            // A spreadsheet fills rows up to the longest.
            while (row.size() > heading.size() && row.back().empty())
                row.pop_back();
            if (i == 0)
                continue;
            for (std::size_t j = 0; j < std::min(row.size(), heading.size()); ++j)
                read(row, static_cast<int>(i) + 1, static_cast<int>(j) + 1);
        }
    }

private:
    void read(std::vector<std::string>& row, int row_number, int column)
    {
        std::string& text = row[static_cast<std::size_t>(column) - 1];
        const CellKind kind = kind_of(m_file, row, column);
        if (kind.content == Content::Day) {
            text = plain_date(text);
        } else if (kind.content == Content::Number) {
            m_table.format.decimal_comma |= has_decimal_comma(text);
            text = plain_number(text, kind.decimals);
        }
        const bool may_have_sign =
            kind.content == Content::Number && (text.starts_with('-') || text.starts_with('+'));
        if (is_formula(text) && !may_have_sign)
            m_table.faults.push_back(
                {.file = {},
                 .row = row_number,
                 .column = column,
                 .code = FaultCode::FormulaCell,
                 .data = {std::string(headings(m_file)[static_cast<std::size_t>(column) - 1]),
                          text}});
    }

    BookFile m_file;
    ImportedTable& m_table;
};

/// The content in UTF-8 with LF; the format says what it was.
tl::expected<QByteArray, Fault> decoded(QByteArray content, TableFormat& format)
{
    if (static_cast<std::size_t>(content.size()) > kLargestCsv)
        return tl::unexpected(
            fault_of_file(FaultCode::FileTooLarge, {std::to_string(kLargestCsv)}));
    if (content.startsWith(kMark)) {
        format.encoding = TableFormat::Encoding::Utf8Bom;
        content.remove(0, kMark.size());
    }
    if (content.contains('\0'))
        return tl::unexpected(fault_of_file(FaultCode::NoText));
    if (!content.isValidUtf8()) {
        auto utf8 = utf8_from_windows1252(content);
        if (!utf8 || format.encoding == TableFormat::Encoding::Utf8Bom)
            return tl::unexpected(fault_of_file(FaultCode::NoText));
        format.encoding = TableFormat::Encoding::Windows1252;
        content = *std::move(utf8);
    }
    content.replace("\r\n", "\n");
    while (content.endsWith("\n\n"))
        content.chop(1);
    return content;
}

bool is_blank(const std::vector<std::string>& row)
{
    return std::ranges::all_of(row, &std::string::empty);
}

} // namespace

tl::expected<ImportedTable, Faults> read_table(const QByteArray& content, BookFile file)
{
    ImportedTable table;
    const auto text = decoded(content, table.format);
    if (!text)
        return tl::unexpected(Faults{text.error()});
    table.format.separator = separator_of(*text);
    auto rows =
        read_csv(std::string_view(text->constData(), static_cast<std::size_t>(text->size())),
                 table.format.separator);
    if (!rows)
        return tl::unexpected(Faults{std::move(rows.error())});
    table.rows = *std::move(rows);
    while (!table.rows.empty() && is_blank(table.rows.back()))
        table.rows.pop_back();
    Cells(file, table).read();
    return table;
}

} // namespace maksuarvio
