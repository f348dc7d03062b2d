// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "tariffs/workbook/sheet_reading.h"

#include "tariffs/book/csv.h"

#include <array>
#include <charconv>
#include <cmath>

namespace maksuarvio {

namespace {

constexpr int kDeepest = 64;

} // namespace

bool SheetReading::begin_sheet(const QString& name)
{
    if (m_workbook.sheets.size() == kMostSheets) {
        m_fault = {.code = FaultCode::TooManySheets, .data = {std::to_string(kMostSheets)}};
        return false;
    }
    m_workbook.sheets.push_back({name.toStdString(), {}});
    return true;
}

bool SheetReading::fail(FaultCode code, std::size_t limit, std::size_t row, std::size_t column)
{
    m_fault = {.file = m_workbook.sheets.back().name,
               .cell = {.row = static_cast<int>(row), .column = static_cast<int>(column)},
               .code = code,
               .data = {std::to_string(limit)}};
    return false;
}

bool SheetReading::put(std::size_t row, std::size_t column, SheetCell cell)
{
    if (m_fault || m_workbook.sheets.empty())
        return false;
    if (cell.kind == SheetCell::Kind::Empty || cell.text.empty())
        return true;
    if (row >= kMostRows)
        return fail(FaultCode::TooManyRows, kMostRows, kMostRows, column);
    if (column >= kMostFields)
        return fail(FaultCode::TooManyFields, kMostFields, row, kMostFields);
    if (cell.text.size() > kLongestField)
        return fail(FaultCode::FieldTooLong, kLongestField, row, column);
    if (++m_cells > kMostCells)
        return fail(FaultCode::TooManyCells, kMostCells, row, column);
    // A text that is written once can stand in many cells.
    m_bytes += cell.text.size();
    if (m_bytes > kLargestUnpacked)
        return fail(FaultCode::UnpackedTooLarge, kLargestUnpacked, row, column);
    auto& rows = m_workbook.sheets.back().rows;
    if (rows.size() <= row)
        rows.resize(row + 1);
    auto& cells = rows[row];
    if (cells.size() <= column)
        cells.resize(column + 1);
    cells[column] = std::move(cell);
    return true;
}

tl::expected<Workbook, Fault> SheetReading::result()
{
    if (m_fault)
        return tl::unexpected(*std::move(m_fault));
    return std::move(m_workbook);
}

bool XmlTags::step()
{
    switch (m_xml.readNext()) {
    case QXmlStreamReader::StartElement:
        m_failed |= ++m_depth > kDeepest;
        break;
    case QXmlStreamReader::EndElement:
        --m_depth;
        break;
    case QXmlStreamReader::DTD:
        m_failed = true;
        break;
    default:
        break;
    }
    return !failed() && !m_xml.atEnd();
}

bool XmlTags::next()
{
    while (step()) {
        if (m_xml.isStartElement() || m_xml.isEndElement())
            return true;
    }
    return false;
}

void XmlTags::skip()
{
    const int outside = m_depth - 1;
    while (m_depth > outside && step()) {
    }
}

QString XmlTags::own_text()
{
    const int own = m_depth;
    QString text;
    while (step() && m_depth >= own) {
        if (m_xml.isCharacters() && m_depth == own)
            text += m_xml.text();
    }
    return text;
}

QString XmlTags::attribute(QLatin1String name) const
{
    for (const QXmlStreamAttribute& one : m_xml.attributes()) {
        if (one.name() == name)
            return one.value().toString();
    }
    return {};
}

std::string plain_decimal(QStringView text)
{
    bool is_number = false;
    const double number = text.toDouble(&is_number);
    if (!is_number || !std::isfinite(number))
        return {};
    std::array<char, 400> digits{};
    const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), number,
                                   std::chars_format::fixed);
    return end.ec == std::errc() ? std::string(digits.data(), end.ptr) : std::string();
}

std::string in_percent(const std::string& decimal)
{
    const bool is_negative = decimal.starts_with('-');
    std::string digits = is_negative ? decimal.substr(1) : decimal;
    const std::size_t point = std::min(digits.find('.'), digits.size());
    std::string whole = digits.substr(0, point);
    std::string rest = point < digits.size() ? digits.substr(point + 1) : std::string();
    rest.resize(std::max(rest.size(), std::size_t(2)), '0');
    whole += rest.substr(0, 2);
    rest.erase(0, 2);
    whole.erase(0, std::min(whole.find_first_not_of('0'), whole.size() - 1));
    return (is_negative ? "-" : "") + whole + (rest.empty() ? "" : '.' + rest);
}

} // namespace maksuarvio
