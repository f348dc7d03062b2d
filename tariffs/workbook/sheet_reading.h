// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "tariffs/exchange/workbook.h"

#include <QXmlStreamReader>

namespace maksuarvio {

/// What is read of a workbook, held to its limits: the first fault ends the reading.
class SheetReading {
public:
    /// Where the next cells go; false where no more sheets can be.
    bool begin_sheet(const QString& name);
    /// False where the cell cannot be kept. An empty one is not kept.
    bool put(std::size_t row, std::size_t column, SheetCell cell);

    bool failed() const { return m_fault.has_value(); }
    tl::expected<Workbook, Fault> result();

private:
    bool fail(FaultCode code, std::size_t limit, std::size_t row, std::size_t column);

    Workbook m_workbook;
    std::size_t m_cells = 0;
    std::size_t m_bytes = 0;
    std::optional<Fault> m_fault;
};

/// An XML document, tag by tag. It ends where the document is none or deeper than any workbook's.
class XmlTags {
public:
    explicit XmlTags(QIODevice* xml) : m_xml(xml) {}

    /// The next start, end or text; false at the end.
    bool step();
    /// The next start or end.
    bool next();
    /// Goes on to the end of the element that was just begun.
    void skip();
    /// The text up to the end of the element that was just begun, without that of inner ones.
    QString own_text();

    bool starts() const { return m_xml.isStartElement(); }
    bool is_text() const { return m_xml.isCharacters(); }
    QStringView name() const { return m_xml.name(); }
    QStringView text() const { return m_xml.text(); }
    QString attribute(QLatin1String name) const;
    /// How many elements have begun and not ended.
    int depth() const { return m_depth; }
    bool failed() const { return m_failed || m_xml.hasError(); }

private:
    QXmlStreamReader m_xml;
    int m_depth = 0;
    bool m_failed = false;
};

} // namespace maksuarvio
