// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "tariffs/workbook/xlsx_reader.h"

#include "tariffs/workbook/decimal.h"
#include "tariffs/workbook/sheet_reading.h"

#include <QBuffer>
#include <QDate>
#include <QHash>

#include <algorithm>

namespace maksuarvio {

namespace {

using Kind = SheetCell::Kind;

constexpr std::size_t kMostStrings = kMostCells;
/// The last day that Excel counts.
constexpr int kLastSerial = 2'958'465;

/// What a number with this format is. The formats of a file are written in English.
Kind kind_of_format(const QString& code)
{
    QString bare;
    bool is_quoted = false;
    for (qsizetype i = 0; i < code.size(); ++i) {
        if (code[i] == u'"')
            is_quoted = !is_quoted;
        else if (code[i] == u'\\' || code[i] == u'_' || code[i] == u'*')
            ++i;
        else if (code[i] == u'[')
            i = std::max(code.indexOf(u']', i), i);
        else if (!is_quoted)
            bare += code[i].toLower();
    }
    if (bare.contains(u'%'))
        return Kind::Percent;
    return bare.contains(u'y') || bare.contains(u'd') ? Kind::Day : Kind::Number;
}

/// The formats that have no code in the file.
Kind kind_of_builtin(int format)
{
    if (format == 9 || format == 10)
        return Kind::Percent;
    return (format >= 14 && format <= 17) || format == 22 || (format >= 27 && format <= 36)
                   || (format >= 50 && format <= 58)
               ? Kind::Day
               : Kind::Number;
}

/// "2027-06-01" of the days since Excel's day 0; the number where it is no whole day.
std::string day_of(const std::string& number, QDate day_0)
{
    const bool is_whole =
        !number.empty() && number.size() <= 7
        && std::ranges::all_of(number, [](char c) { return c >= '0' && c <= '9'; });
    const int serial = is_whole ? std::stoi(number) : kLastSerial + 1;
    if (serial > kLastSerial)
        return number;
    return day_0.addDays(serial).toString(Qt::ISODate).toStdString();
}

/// "AB12": the column from 0; -1 for none.
int column_of(QStringView place)
{
    int column = 0;
    for (const QChar c : place) {
        if (c < u'A' || c > u'Z')
            break;
        column = column * 26 + (c.unicode() - u'A' + 1);
        if (column > 1'000'000)
            break;
    }
    return column - 1;
}

class XlsxReader {
public:
    explicit XlsxReader(Archive& archive) : m_archive(archive) {}

    tl::expected<Workbook, Fault> read()
    {
        each_tag("xl/_rels/workbook.xml.rels", [&](XmlTags& tags) {
            if (tags.name() == QLatin1String("Relationship"))
                relation(tags);
        });
        struct Sheet {
            QString name;
            QByteArray part;
        };
        std::vector<Sheet> sheets;
        each_tag("xl/workbook.xml", [&](XmlTags& tags) {
            const QString truth = tags.attribute(QLatin1String("date1904"));
            if (truth == QLatin1String("1") || truth == QLatin1String("true"))
                m_day_0 = QDate(1904, 1, 1);
            if (tags.name() == QLatin1String("sheet"))
                sheets.push_back({tags.attribute(QLatin1String("name")),
                                  m_parts.value(tags.attribute(QLatin1String("id")))});
        });
        if (m_archive.has(m_styles))
            styles();
        if (m_archive.has(m_strings))
            strings();
        for (const Sheet& sheet : sheets) {
            if (!m_fault && m_sheets.begin_sheet(sheet.name) && !sheet.part.isEmpty())
                cells(sheet.part);
        }
        if (m_fault)
            return tl::unexpected(*std::move(m_fault));
        return m_sheets.result();
    }

private:
    /// Each start tag of a part.
    template <class Visit> void each_tag(const QByteArray& part, Visit visit)
    {
        if (m_fault || m_sheets.failed())
            return;
        const auto xml = m_archive.read(part);
        if (!xml) {
            m_fault = xml.error();
            return;
        }
        QBuffer buffer;
        buffer.setData(*xml);
        buffer.open(QIODevice::ReadOnly);
        XmlTags tags(&buffer);
        while (!m_fault && !m_sheets.failed() && tags.next()) {
            if (tags.starts())
                visit(tags);
        }
        if (tags.failed() && !m_fault && !m_sheets.failed())
            m_fault = Fault{.code = FaultCode::NoWorkbook};
    }

    void relation(XmlTags& tags)
    {
        const QString target = tags.attribute(QLatin1String("Target"));
        const QByteArray part =
            (target.startsWith(u'/') ? target.mid(1) : QStringLiteral("xl/") + target).toUtf8();
        const QString type = tags.attribute(QLatin1String("Type"));
        if (type.endsWith(QLatin1String("/sharedStrings")))
            m_strings = part;
        else if (type.endsWith(QLatin1String("/styles")))
            m_styles = part;
        else if (type.endsWith(QLatin1String("/worksheet")))
            m_parts.insert(tags.attribute(QLatin1String("Id")), part);
    }

    void styles()
    {
        QHash<int, Kind> formats;
        each_tag(m_styles, [&](XmlTags& tags) {
            if (tags.name() == QLatin1String("numFmt")) {
                formats.insert(format_of(tags),
                               kind_of_format(tags.attribute(QLatin1String("formatCode"))));
            } else if (tags.name() == QLatin1String("cellXfs")) {
                // The styles of a name are listed elsewhere.
                for (const int own = tags.depth(); tags.next() && tags.depth() >= own;) {
                    if (tags.starts() && tags.name() == QLatin1String("xf"))
                        m_kinds.push_back(
                            formats.value(format_of(tags), kind_of_builtin(format_of(tags))));
                }
            }
        });
    }

    static int format_of(const XmlTags& tags)
    {
        return tags.attribute(QLatin1String("numFmtId")).toInt();
    }

    void strings()
    {
        each_tag(m_strings, [&](XmlTags& tags) {
            if (tags.name() == QLatin1String("si"))
                m_texts.emplace_back();
            else if (tags.name() == QLatin1String("rPh"))
                tags.skip();
            else if (tags.name() == QLatin1String("t") && !m_texts.empty())
                m_texts.back() += tags.own_text().toStdString();
            if (m_texts.size() > kMostStrings)
                m_fault =
                    Fault{.code = FaultCode::TooManyCells, .data = {std::to_string(kMostStrings)}};
        });
    }

    void cells(const QByteArray& part)
    {
        std::size_t row = 0;
        std::size_t column = 0;
        bool is_first = true;
        each_tag(part, [&](XmlTags& tags) {
            if (tags.name() == QLatin1String("row")) {
                const int number = tags.attribute(QLatin1String("r")).toInt();
                row = number > 0 ? std::size_t(number) - 1 : is_first ? 0 : row + 1;
                is_first = false;
                column = 0;
            } else if (tags.name() == QLatin1String("c")) {
                if (const int given = column_of(tags.attribute(QLatin1String("r"))); given >= 0)
                    column = std::size_t(given);
                m_sheets.put(row, column, cell(tags));
                ++column;
            }
        });
    }

    /// The cell that was just begun, up to its end.
    SheetCell cell(XmlTags& tags)
    {
        const QString type = tags.attribute(QLatin1String("t"));
        const auto style = std::size_t(std::max(tags.attribute(QLatin1String("s")).toInt(), 0));
        QString value;
        QString inner;
        SheetCell cell;
        for (const int own = tags.depth(); tags.next() && tags.depth() >= own;) {
            if (!tags.starts())
                continue;
            if (tags.name() == QLatin1String("v"))
                value = tags.own_text();
            else if (tags.name() == QLatin1String("t"))
                inner += tags.own_text();
            else if (tags.name() == QLatin1String("rPh"))
                tags.skip();
            else if (tags.name() == QLatin1String("f"))
                cell.is_computed = true;
        }
        if (type == QLatin1String("s")) {
            const auto index = std::size_t(value.toUInt());
            cell.text = index < m_texts.size() ? m_texts[index] : std::string();
        } else if (type == QLatin1String("inlineStr")) {
            cell.text = inner.toStdString();
        } else if (type == QLatin1String("b")) {
            cell = {Kind::Truth, value.toStdString(), {}, cell.is_computed};
        } else if (type == QLatin1String("d")) {
            cell = {Kind::Day, value.left(10).toStdString(), {}, cell.is_computed};
        } else if (type.isEmpty() || type == QLatin1String("n")) {
            cell.kind = style < m_kinds.size() ? m_kinds[style] : Kind::Number;
            cell.text = decimal_of(value, cell.kind == Kind::Percent ? 2 : 0);
            if (cell.kind == Kind::Day)
                cell.text = day_of(cell.text, m_day_0);
        } else {
            // The result of a formula, or the name of an error.
            cell.text = value.toStdString();
        }
        if (cell.kind == Kind::Empty)
            cell.kind = Kind::Text;
        return cell;
    }

    Archive& m_archive;
    SheetReading m_sheets;
    std::optional<Fault> m_fault;
    QHash<QString, QByteArray> m_parts;
    QByteArray m_styles;
    QByteArray m_strings;
    std::vector<Kind> m_kinds;
    std::vector<std::string> m_texts;
    /// Excel takes 1900 for a leap year, so that its day 1 counts from here on from March 1900.
    QDate m_day_0 = QDate(1899, 12, 30);
};

} // namespace

tl::expected<Workbook, Fault> read_xlsx(Archive& archive)
{
    return XlsxReader(archive).read();
}

} // namespace maksuarvio
