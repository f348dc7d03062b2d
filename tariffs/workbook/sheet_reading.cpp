// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "tariffs/workbook/sheet_reading.h"

#include "tariffs/book/csv.h"

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

} // namespace maksuarvio
