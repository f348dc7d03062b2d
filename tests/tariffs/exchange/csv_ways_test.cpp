// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "tariffs/exchange/table_file.h"
#include "tests/tariffs/book_copy.h"
#include "tests/tariffs/spreadsheet.h"

#include <QStringEncoder>
#include <QTest>

#include <algorithm>

using namespace maksuarvio;
using namespace maksuarvio::test;

namespace {

using Change = QString (*)(QString);

/// A way to save a table: each file of a book is written so.
struct Way {
    char separator = ';';
    const char* line_end = "\n";
    /// Of a decoded text.
    Change change = [](QString text) { return text; };
    QStringConverter::Encoding encoding = QStringConverter::Utf8;
    bool mark = false;
};

QByteArray written(const CsvRows& rows, const Way& way)
{
    const TableFormat format{.separator = way.separator,
                             .encoding = Encoding::Utf8,
                             .decimal_comma = way.separator == ';',
                             .example = {}};
    QString text = way.change(QString::fromUtf8(spreadsheet(rows, format)).remove('\r'));
    text.replace('\n', way.line_end);
    QStringEncoder encode(way.encoding, way.mark ? QStringConverter::Flag::WriteBom
                                                 : QStringConverter::Flag::Default);
    return encode(text);
}

BookContents contents_of(const BookCells& cells, const Way& way)
{
    BookContents contents;
    for (std::size_t i = 0; i < cells.files.size(); ++i)
        contents[i] = written(cells.files[i], way);
    return contents;
}

QString all(const Faults& faults)
{
    QStringList list;
    for (const Fault& fault : faults)
        list << place_and_reason(fault);
    return list.join('\n');
}

/// Each line changed by itself; a quoted field of a shipped book has no line end.
template <typename Of> QString by_line(const QString& text, Of of)
{
    QStringList lines = text.split('\n');
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (!lines[i].isEmpty())
            lines[i] = of(lines[i], i);
    }
    return lines.join('\n');
}

QString is_named(QString text)
{
    return "sep=;\n" + text;
}
QString is_named_in_quotes(QString text)
{
    return "\"sep=;\"\n" + text;
}
QString without_last_line_end(QString text)
{
    text.chop(1);
    return text;
}
QString filled_to_the_right(QString text)
{
    return by_line(text, [](const QString& line, qsizetype) { return line + ";;;"; });
}
QString empty_rows_below(QString text)
{
    return text + ";;;;\n\n;\n";
}
QString empty_row_within(QString text)
{
    return text.insert(text.indexOf('\n', text.indexOf('\n') + 1) + 1, ";;\n");
}
QString all_quoted(QString text)
{
    return by_line(text, [](const QString& line, qsizetype) {
        if (line.contains('"'))
            return line;
        return '"' + line.split(';').join("\";\"") + '"';
    });
}
QString headings_in_capitals(QString text)
{
    return by_line(text,
                   [](const QString& line, qsizetype i) { return i == 0 ? line.toUpper() : line; });
}
QString headings_with_blanks(QString text)
{
    return by_line(text, [](const QString& line, qsizetype i) {
        return i == 0 ? line.split(';').join(" ; ") + ' ' : line;
    });
}
QString a_further_column(QString text)
{
    return by_line(text, [](const QString& line, qsizetype i) {
        return line + (i == 0 ? ";Huomautus" : ";oma muistiinpano");
    });
}
QString an_empty_column_first(QString text)
{
    return by_line(text, [](const QString& line, qsizetype) { return ';' + line; });
}
QString days_with_zeros(QString text)
{
    return text.replace(QStringLiteral(";1.1.2026"), QStringLiteral(";01.01.2026"));
}
QString euros(QString text)
{
    return text.replace(QStringLiteral(";5,25;"), QStringLiteral(";5,25\u00A0€;"));
}
QString thin_spaces(QString text)
{
    return text.replace(QStringLiteral(";1470,00;"), QStringLiteral(";1\u2009470,00;"));
}
QString percents(QString text)
{
    return text.replace(QStringLiteral(";17,00"), QStringLiteral(";17 %"));
}

QString unclosed(QString text)
{
    return text + "\"auki;a\n";
}
QString quote_within(QString text)
{
    return text + "a\"b\n";
}
QString control(QString text)
{
    return text + "a\u0007b\n";
}
QString formula(QString text)
{
    return text.insert(text.indexOf('\n') + 1, "=1+1;b;c\n");
}
QString american_day(QString text)
{
    return text.replace(QStringLiteral(";1.1.2026"), QStringLiteral(";1/1/2026"));
}
QString short_year(QString text)
{
    return text.replace(QStringLiteral(";1.1.2026"), QStringLiteral(";1.1.26"));
}
QString thousands_points(QString text)
{
    return text.replace(QStringLiteral(";1470,00;"), QStringLiteral(";1.470,00;"));
}
QString spreadsheet_error(QString text)
{
    return text.replace(QStringLiteral(";5,25;"), QStringLiteral(";#ARVO!;"));
}
QString exponent(QString text)
{
    return text.replace(QStringLiteral(";1470,00;"), QStringLiteral(";1,47E+03;"));
}
QString heading_lost(QString text)
{
    return text.sliced(text.indexOf('\n') + 1);
}
QString heading_twice(QString text)
{
    return by_line(
        text, [](const QString& line, qsizetype) { return line.section(';', 0, 0) + ';' + line; });
}
QString zero_byte(QString text)
{
    return text + QString(QChar(0)) + "\n";
}

} // namespace

/// However a book is saved as CSV, it is read as it was or refused with a place.
class CsvWaysTest : public QObject {
    Q_OBJECT

private slots:
    void a_way_to_write_it_data();
    void a_way_to_write_it();
    void a_way_that_is_refused_data();
    void a_way_that_is_refused();
};

void CsvWaysTest::a_way_to_write_it_data()
{
    QTest::addColumn<Way>("way");
    constexpr std::pair<const char*, char> separators[]{
        {"commas", ','}, {"semicolons", ';'}, {"tabs", '\t'}};
    constexpr std::pair<const char*, const char*> ends[]{
        {"LF", "\n"}, {"CRLF", "\r\n"}, {"CR", "\r"}, {"CR CR LF", "\r\r\n"}};
    using enum QStringConverter::Encoding;
    const std::tuple<const char*, QStringConverter::Encoding, bool> encodings[]{
        {"UTF-8", Utf8, false},
        {"UTF-8 with a mark", Utf8, true},
        {"UTF-16LE", Utf16LE, false},
        {"UTF-16LE with a mark", Utf16LE, true},
        {"UTF-16BE", Utf16BE, false},
        {"UTF-16BE with a mark", Utf16BE, true},
        {"Latin-1 (Windows)", Latin1, false}};
    for (const auto& [separator, sign] : separators) {
        for (const auto& [end, line_end] : ends) {
            for (const auto& [name, encoding, mark] : encodings)
                QTest::addRow("%s, %s, %s", separator, end, name) << Way{
                    .separator = sign, .line_end = line_end, .encoding = encoding, .mark = mark};
        }
    }
    const auto changed = [](const char* name, Change change) {
        QTest::newRow(name) << Way{.line_end = "\r\n", .change = change, .mark = true};
    };
    changed("sep=;", is_named);
    changed("sep=; in quotes", is_named_in_quotes);
    changed("no line end at the end", without_last_line_end);
    changed("filled to the right", filled_to_the_right);
    changed("empty rows below", empty_rows_below);
    changed("an empty row within", empty_row_within);
    changed("every field quoted", all_quoted);
    changed("headings in capitals", headings_in_capitals);
    changed("headings with blanks", headings_with_blanks);
    changed("a further column", a_further_column);
    changed("an empty column first", an_empty_column_first);
    changed("days with zeros", days_with_zeros);
    changed("euro signs", euros);
    changed("thin spaces", thin_spaces);
    changed("percent signs", percents);
}

void CsvWaysTest::a_way_to_write_it()
{
    QFETCH(Way, way);
    BookCells cells = cells_of(shipped_book("helsinki"));
    if (way.encoding == QStringConverter::Latin1) {
        // What that encoding cannot say is written otherwise.
        for (CsvRows& rows : cells.files) {
            for (auto& row : rows) {
                for (std::string& field : row)
                    field =
                        QString::fromLatin1(QString::fromStdString(field).toLatin1()).toStdString();
            }
        }
    }
    const Import import = import_contents(contents_of(cells, way));
    QVERIFY2(import.faults.empty(), qPrintable(all(import.faults).left(2000)));
    QVERIFY(import.cells == cells);
}

void CsvWaysTest::a_way_that_is_refused_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<FaultCode>("code");
    using enum FaultCode;
    QTest::newRow("a quote that is not closed") << Change(unclosed) << QuoteUnclosed;
    QTest::newRow("a quote within") << Change(quote_within) << QuoteMisplaced;
    QTest::newRow("a control character") << Change(control) << ControlCharacter;
    QTest::newRow("a formula") << Change(formula) << FormulaCell;
    QTest::newRow("an American day") << Change(american_day) << DateMalformed;
    QTest::newRow("a short year") << Change(short_year) << DateMalformed;
    QTest::newRow("points in thousands") << Change(thousands_points) << NumberMalformed;
    QTest::newRow("what a spreadsheet could not compute")
        << Change(spreadsheet_error) << NumberMalformed;
    QTest::newRow("an exponent") << Change(exponent) << NumberMalformed;
    QTest::newRow("no headings") << Change(heading_lost) << HeadingUnknown;
    QTest::newRow("a heading twice") << Change(heading_twice) << KeyRepeated;
    QTest::newRow("a byte of zero") << Change(zero_byte) << NoText;
}

void CsvWaysTest::a_way_that_is_refused()
{
    QFETCH(Change, change);
    QFETCH(FaultCode, code);
    const BookCells cells = cells_of(shipped_book("helsinki"));
    const Import import =
        import_contents(contents_of(cells, {.line_end = "\r\n", .change = change, .mark = true}));
    const auto found = std::ranges::find(import.faults, code, &Fault::code);
    QVERIFY2(found != import.faults.end(), qPrintable(all(import.faults).left(2000)));
    QVERIFY(found->file.ends_with(".csv"));
    // What is no text has no rows.
    QVERIFY2(code == FaultCode::NoText || found->cell.row >= 0,
             qPrintable(place_and_reason(*found)));
}

QTEST_GUILESS_MAIN(CsvWaysTest)
#include "csv_ways_test.moc"
