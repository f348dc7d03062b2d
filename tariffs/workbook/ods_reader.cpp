// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "tariffs/workbook/ods_reader.h"

#include "tariffs/book/csv.h"
#include "tariffs/workbook/decimal.h"
#include "tariffs/workbook/sheet_reading.h"

#include <QBuffer>

#include <algorithm>

namespace maksuarvio {

namespace {

using Kind = SheetCell::Kind;

/// The text of a paragraph; a comment in it is none.
QString paragraph(XmlTags& tags)
{
    const int own = tags.depth();
    QString text;
    while (tags.step() && tags.depth() >= own) {
        if (tags.is_text()) {
            text += tags.text();
        } else if (tags.starts()) {
            if (tags.name() == QLatin1String("s"))
                text +=
                    QString(std::clamp(tags.attribute(QLatin1String("c")).toInt(), 1, 64), u' ');
            else if (tags.name() == QLatin1String("tab"))
                text += u' ';
            else if (tags.name() == QLatin1String("line-break"))
                text += u'\n';
            else if (tags.name() == QLatin1String("annotation"))
                tags.skip();
        }
    }
    return text;
}

class OdsReader {
public:
    explicit OdsReader(QIODevice* xml) : m_tags(xml) {}

    tl::expected<Workbook, Fault> read()
    {
        while (!m_sheets.failed() && m_tags.next()) {
            if (!m_tags.starts())
                continue;
            if (is("table")) {
                m_row = 0;
                if (m_sheets.begin_sheet(m_tags.attribute(QLatin1String("name"))))
                    table();
            } else if (is("tracked-changes")) {
                m_tags.skip();
            }
        }
        if (m_tags.failed() && !m_sheets.failed())
            return tl::unexpected(Fault{.code = FaultCode::NoWorkbook});
        return m_sheets.result();
    }

private:
    bool is(const char* name) const { return m_tags.name() == QLatin1String(name); }

    std::size_t repeated(const char* attribute) const
    {
        return std::size_t(std::max(m_tags.attribute(QLatin1String(attribute)).toInt(), 1));
    }

    void table()
    {
        while (!m_sheets.failed() && m_tags.next()) {
            if (!m_tags.starts()) {
                if (is("table"))
                    return;
            } else if (is("table-row")) {
                row();
            } else if (is("shapes") || is("forms")) {
                m_tags.skip();
            }
        }
    }

    void row()
    {
        const std::size_t rows = repeated("number-rows-repeated");
        std::vector<SheetCell> cells;
        std::size_t column = 0;
        while (m_tags.next() && m_tags.starts()) {
            const std::size_t columns = repeated("number-columns-repeated");
            const SheetCell cell = this->cell();
            // Beyond what is kept, one is enough to be refused.
            const std::size_t end = std::min(column + columns, kMostFields + 1);
            if (cell.kind != Kind::Empty && column < end)
                cells.resize(end);
            for (std::size_t i = column; cell.kind != Kind::Empty && i < end; ++i)
                cells[i] = cell;
            column += columns;
        }
        for (std::size_t i = 0; !cells.empty() && i < rows; ++i) {
            for (std::size_t j = 0; j < cells.size(); ++j) {
                if (!m_sheets.put(m_row + i, j, cells[j]))
                    return;
            }
        }
        m_row += rows;
    }

    /// The cell that was just begun, up to its end.
    SheetCell cell()
    {
        const auto attribute = [&](const char* name) {
            return m_tags.attribute(QLatin1String(name));
        };
        const QString type = attribute("value-type");
        const QString number = attribute("value");
        const QString day = attribute("date-value");
        const QString truth = attribute("boolean-value");
        SheetCell cell;
        cell.is_computed = !attribute("formula").isEmpty();
        const QString text = written();
        if (type == QLatin1String("float") || type == QLatin1String("currency")) {
            cell.kind = Kind::Number;
            cell.text = decimal_of(number);
        } else if (type == QLatin1String("percentage")) {
            cell.kind = Kind::Percent;
            cell.text = decimal_of(number, 2);
        } else if (type == QLatin1String("date")) {
            cell.kind = Kind::Day;
            cell.text = QString(day).remove(QStringLiteral("T00:00:00")).toStdString();
        } else if (type == QLatin1String("boolean")) {
            cell.kind = Kind::Truth;
            cell.text = truth == QLatin1String("true") ? "1" : "0";
        }
        // A value that fails is what it shows: "#VALUE!".
        if (cell.text.empty() && !text.isEmpty()) {
            cell.kind = Kind::Text;
            cell.text = text.toStdString();
        }
        return cell.text.empty() ? SheetCell() : cell;
    }

    QString written()
    {
        QStringList paragraphs;
        while (m_tags.next() && m_tags.starts()) {
            if (is("p"))
                paragraphs << paragraph(m_tags);
            else
                m_tags.skip();
        }
        return paragraphs.join(u'\n');
    }

    XmlTags m_tags;
    SheetReading m_sheets;
    std::size_t m_row = 0;
};

} // namespace

tl::expected<Workbook, Fault> read_ods(Archive& archive)
{
    return archive.read("content.xml").and_then([](const QByteArray& xml) {
        QBuffer buffer;
        buffer.setData(xml);
        buffer.open(QIODevice::ReadOnly);
        return OdsReader(&buffer).read();
    });
}

} // namespace maksuarvio
