// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "tariffs/exchange/table_file.h"

#include "tariffs/book/text_rules.h"
#include "tests/tariffs/book_copy.h"
#include "tests/tariffs/spreadsheet.h"

#include <QTest>

using namespace maksuarvio;
using namespace maksuarvio::test;

namespace {

QString list_of(const Faults& faults)
{
    QStringList list;
    for (const Fault& fault : faults)
        list.push_back(place_and_reason(fault));
    return list.join('\n');
}

/// Dashes are all that the shipped books have and older encodings lack.
BookCells without_dashes(BookCells cells)
{
    for (CsvRows& rows : cells.files) {
        for (auto& row : rows) {
            for (std::string& field : row)
                field = QString::fromStdString(field).replace(u'–', u'-').toStdString();
        }
    }
    return cells;
}

tl::expected<TableRows, Fault> plain_table(const QByteArray& content, BookFile file)
{
    auto table = read_table(content);
    if (table)
        make_plain(*table, file);
    return table;
}

} // namespace

class TableFileTest : public QObject {
    Q_OBJECT

private slots:
    void a_day_data();
    void a_day();
    void a_formula_data();
    void a_formula();
    void export_and_import_give_the_same_bytes_data();
    void export_and_import_give_the_same_bytes();
    void any_spreadsheet_is_read_data();
    void any_spreadsheet_is_read();
    void what_a_spreadsheet_leaves_at_the_ends_is_left_out();
    void line_ends_in_a_field_are_kept();
    void a_planted_fault_data();
    void a_planted_fault();
    void what_cannot_be_read_is_quoted_as_it_stands_data();
    void what_cannot_be_read_is_quoted_as_it_stands();
    void every_fault_is_named_at_once();
    void a_hostile_file_data();
    void a_hostile_file();
    void nothing_is_replaced_where_not_all_can_be_written();
};

void TableFileTest::a_day_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("plain");

    QTest::newRow("an ISO day stays") << "2027-06-01"
                                      << "2027-06-01";
    QTest::newRow("a Finnish day") << "1.6.2027"
                                   << "2027-06-01";
    QTest::newRow("a Finnish day with zeros") << "01.06.2027"
                                              << "2027-06-01";
    QTest::newRow("the last of February") << "29.2.2028"
                                          << "2028-02-29";
    QTest::newRow("a day that is none") << "29.2.2027"
                                        << "29.2.2027";
    QTest::newRow("a short year") << "1.6.27"
                                  << "1.6.27";
    QTest::newRow("an American day") << "6/1/2027"
                                     << "6/1/2027";
    QTest::newRow("nothing") << ""
                             << "";
}

void TableFileTest::a_day()
{
    QFETCH(QString, text);
    QFETCH(QString, plain);
    QCOMPARE(QString::fromStdString(plain_date(text.toStdString())), plain);
}

void TableFileTest::a_formula_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("is_formula");

    QTest::newRow("equals") << "=1+1" << true;
    QTest::newRow("plus") << "+A1" << true;
    QTest::newRow("minus") << "-2+3" << true;
    QTest::newRow("at") << "@SUM(A1)" << true;
    QTest::newRow("a command") << "=cmd|' /C calc'!A0" << true;
    QTest::newRow("a telephone number") << "+358 9 310 1691" << false;
    QTest::newRow("a telephone number and more") << "+358 9 310 1691+A1" << true;
    QTest::newRow("a plus alone") << "+" << true;
    QTest::newRow("a sign within") << "a-b=c" << false;
    QTest::newRow("nothing") << "" << false;
}

void TableFileTest::a_formula()
{
    QFETCH(QString, text);
    QTEST(maksuarvio::is_formula(text.toStdString()), "is_formula");
}

void TableFileTest::export_and_import_give_the_same_bytes_data()
{
    QTest::addColumn<QString>("organiser");
    for (const char* organiser : {"national", "helsinki", "sample"})
        QTest::newRow(organiser) << organiser;
}

void TableFileTest::export_and_import_give_the_same_bytes()
{
    QFETCH(QString, organiser);
    const QTemporaryDir first;
    const QTemporaryDir second;
    QVERIFY(export_folder(shipped_book(organiser), first.path()));
    const Import import = import_folder(first.path());
    QVERIFY2(import.faults.empty(), qPrintable(list_of(import.faults)));
    QVERIFY(export_folder(import.cells, second.path()));
    const QStringList names = QDir(first.path()).entryList(QDir::Files);
    QCOMPARE(names.size(), 7);
    QCOMPARE(QDir(second.path()).entryList(QDir::Files), names);
    for (const QString& name : names) {
        QFile before(folder_of_shipped(organiser) + '/' + name);
        QFile once(first.filePath(name));
        QFile twice(second.filePath(name));
        QVERIFY(before.open(QIODevice::ReadOnly) && once.open(QIODevice::ReadOnly)
                && twice.open(QIODevice::ReadOnly));
        const QByteArray bytes = once.readAll();
        QCOMPARE(bytes, before.readAll());
        QCOMPARE(bytes, twice.readAll());
    }
}

void TableFileTest::any_spreadsheet_is_read_data()
{
    QTest::addColumn<char>("separator");
    QTest::addColumn<Encoding>("encoding");
    QTest::addColumn<bool>("decimal_comma");

    QTest::newRow("Excel in Finnish, UTF-8") << ';' << Encoding::Utf8Mark << true;
    QTest::newRow("Excel in Finnish, the old way") << ';' << Encoding::Windows1252 << true;
    QTest::newRow("Excel in English") << ',' << Encoding::Utf8Mark << false;
    QTest::newRow("LibreOffice with quoted decimal commas") << ',' << Encoding::Utf8 << true;
    QTest::newRow("tabs") << '\t' << Encoding::Utf8 << true;
    QTest::newRow("ISO-8859-15") << ';' << Encoding::Latin9 << true;
    QTest::newRow("Excel's CSV (MS-DOS)") << ';' << Encoding::Cp850 << true;
    QTest::newRow("Excel's CSV (Macintosh)") << ';' << Encoding::MacRoman << true;
}

void TableFileTest::any_spreadsheet_is_read()
{
    QFETCH(char, separator);
    QFETCH(Encoding, encoding);
    QFETCH(bool, decimal_comma);
    for (const char* organiser : {"national", "helsinki", "sample"}) {
        BookCells cells = without_dashes(cells_of(shipped_book(organiser)));
        // By the euro sign Windows-1252 and ISO-8859-15 are told apart.
        cells[BookFile::Wording].back().back() += " 5 \u20AC";
        if (encoding == Encoding::MacRoman)
            cells[BookFile::Wording].back().back() += '\n';
        const BookCopy copy(organiser);
        for (std::size_t i = 0; i < cells.files.size(); ++i) {
            QByteArray content =
                spreadsheet(cells.files[i], {separator, encoding, decimal_comma, {}});
            // A Mac ends lines with CR alone.
            if (encoding == Encoding::MacRoman)
                content.replace("\r\n", "\r").replace('\n', '\r');
            copy.write(QString::fromStdString(std::string(word(static_cast<BookFile>(i)))),
                       content);
        }
        const Import import = import_folder(copy.folder());
        QVERIFY2(import.faults.empty(), qPrintable(list_of(import.faults)));
        for (std::size_t i = 0; i < cells.files.size(); ++i)
            QCOMPARE(QString::fromStdString(csv_text(import.cells.files[i])),
                     QString::fromStdString(csv_text(cells.files[i])));
        const TableFormat& values = import.formats.at(static_cast<std::size_t>(BookFile::Values));
        QCOMPARE(values.separator, separator);
        QCOMPARE(values.decimal_comma, decimal_comma);
        const TableFormat& services =
            import.formats.at(static_cast<std::size_t>(BookFile::Services));
        QCOMPARE(services.encoding, encoding);
        QCOMPARE(QString::fromStdString(services.example).isEmpty(), !is_guessed(encoding));
    }
}

void TableFileTest::what_a_spreadsheet_leaves_at_the_ends_is_left_out()
{
    const auto table = plain_table("service;mode;voucher_rule;from;to;;\r\n"
                                   "meal;own;;1.6.2027;;;\r\n"
                                   ";;;;;;\r\n"
                                   "\r\n\r\n",
                                   BookFile::Offers);
    QVERIFY(table);
    const CsvRows expected{{"service", "mode", "voucher_rule", "from", "to"},
                           {"meal", "own", "", "2027-06-01", ""}};
    QVERIFY(table->rows == expected);
}

void TableFileTest::line_ends_in_a_field_are_kept()
{
    const auto table = plain_table(
        "key;fi;sv;en\r\nabout;\"eka\r\ntoka\";\"a;b\";\"say \"\"c\"\"\"", BookFile::Wording);
    QVERIFY(table);
    const CsvRows expected{{"key", "fi", "sv", "en"}, {"about", "eka\ntoka", "a;b", "say \"c\""}};
    QVERIFY(table->rows == expected);
}

void TableFileTest::a_planted_fault_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QByteArray>("row");
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::addColumn<FaultCode>("code");
    QTest::addColumn<int>("column");

    const auto row = [](const char* name, const char* file, const char* start, const char* from,
                        const char* to, FaultCode code, int column) {
        QTest::newRow(name) << QString(file) << QByteArray(start) << QByteArray(from)
                            << QByteArray(to) << code << column;
    };
    using enum FaultCode;
    row("a price in words", "values.csv", "price,meal,", "5.25", "free", NumberMalformed, 6);
    row("a negative price", "values.csv", "price,meal,", "5.25", "-5.25", NumberNegative, 6);
    row("a price with three decimals", "values.csv", "price,meal,", "5.25", "\"5,255\"",
        NumberTooPrecise, 6);
    row("noise that is none", "values.csv", "price,meal,", "5.25", "5.2549999999", NumberTooPrecise,
        6);
    row("a price of ten millions", "values.csv", "price,meal,", "5.25", "10000000", NumberTooLarge,
        6);
    row("thousands parted by a point", "values.csv", "price,meal,", "5.25", "\"1.290,00\"",
        NumberMalformed, 6);
    row("a decimal comma that parts fields", "values.csv", "price,meal,", "5.25", "5,25",
        FieldCount, 0);
    row("a formula for a price", "values.csv", "price,meal,", "5.25", "=B2*2", FormulaCell, 6);
    row("a formula for a source", "values.csv", "price,meal,", "\"City-of", "\"=City-of",
        FormulaCell, 12);
    row("a formula for a name", "services.csv", "meal,", "Ateriapalvelu", "@ateria", FormulaCell,
        2);
    row("a formula for a service", "presets.csv", "round_the_clock,", "housing_24h", "-housing_24h",
        FormulaCell, 5);
    row("a day that is none", "values.csv", "price,meal,", "2026-01-01", "30.2.2026", DateMalformed,
        8);
    row("an American day", "offers.csv", "meal,", "2026-01-01", "1/13/2026", DateMalformed, 4);
    row("a key that is none", "values.csv", "price,meal,", "price", "prices", WordUnknown, 1);
    row("a unit that is none", "values.csv", "price,meal,", "EUR/meal", "EUR/lunch", WordUnknown,
        7);
    row("a status that is none", "values.csv", "price,meal,", "official", "sure", WordUnknown, 10);
    row("a mode that is none", "offers.csv", "meal,", "own", "bought", WordUnknown, 2);
    row("a percent in words", "home_service_percent.csv", "9,", "17.00", "17 percent",
        NumberMalformed, 2);
    row("an amount that is none", "presets.csv", "round_the_clock,", "own,1,", "own,one,",
        NumberMalformed, 7);
    row("a heading in another language", "services.csv", "id,", "priced_unit", "hintayksikkö",
        HeadingUnknown, 7);
    row("a service with a capital letter", "services.csv", "meal,", "meal,", "Meal,", IdMalformed,
        1);
    row("a quote that is not closed", "offers.csv", "meal,", "own", "\"own", QuoteUnclosed, 2);
    row("a quote within a field", "texts.csv", "name,", "Helsinki", "Hel\"sinki", QuoteMisplaced,
        2);
    row("a bell", "texts.csv", "name,", "Helsinki", "Hel\asinki", ControlCharacter, 2);
    row("a first day that is none", "book.csv", "from,", "2026-01-01", "soon", DateMalformed, 2);
}

void TableFileTest::a_planted_fault()
{
    QFETCH(QString, file);
    QFETCH(QByteArray, row);
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    QFETCH(FaultCode, code);
    QFETCH(int, column);

    const BookCopy copy("helsinki");
    const int number = copy.row(file, row);
    copy.edit(file, number, from, to);
    const Import import = import_folder(copy.folder());
    QCOMPARE(import.faults.size(), std::size_t(1));
    const Fault& fault = import.faults.front();
    QVERIFY2(fault.code == code, qPrintable(place_and_reason(fault)));
    QCOMPARE(QString::fromStdString(fault.file), file);
    QCOMPARE(fault.cell.row + 1, number);
    QCOMPARE(fault.cell.column + 1, column);
    QVERIFY(!reason(fault).isEmpty());
}

void TableFileTest::what_cannot_be_read_is_quoted_as_it_stands_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::addColumn<QByteArray>("cell");
    QTest::addColumn<QString>("said");

    const auto row = [](const char* name, const char* from, const char* cell, const char* said) {
        QTest::newRow(name) << QByteArray(from) << QByteArray('"' + QByteArray(cell) + '"')
                            << QByteArray(cell) << QString(said);
    };
    row("a unit in words", "5.25", "206,00 euroa", "“206,00 euroa” is no number for “value”");
    row("three decimals", "5.25", "1,206", "value has too many decimals: 1,206");
    row("a negative price", "5.25", "-5,25", "value is negative: -5,25");
    row("ten millions", "5.25", "10 000 000,00", "value is too large: 10 000 000,00");
    row("a power of ten", "5.25", "5,25E+00", "“5,25E+00” is no number for “value”");
    row("spaces around a day", "2026-01-01", " 30.2.2026 ",
        "“ 30.2.2026 ” is no day for “from” (YYYY-MM-DD)");
}

void TableFileTest::what_cannot_be_read_is_quoted_as_it_stands()
{
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    QFETCH(QByteArray, cell);
    QFETCH(QString, said);

    const BookCopy copy("helsinki");
    const int number = copy.row("values.csv", "price,meal,");
    copy.edit("values.csv", number, from, to);
    const Import import = import_folder(copy.folder());
    QCOMPARE(import.faults.size(), std::size_t(1));
    QCOMPARE(reason(import.faults.front()), said);
    // And so it is found in the draft that is to be mended.
    QCOMPARE(QString::fromStdString(import.cells.text(import.faults.front().cell)),
             QString::fromUtf8(cell));
}

void TableFileTest::every_fault_is_named_at_once()
{
    const BookCopy copy("helsinki");
    copy.edit("values.csv", copy.row("values.csv", "price,meal,"), "5.25", "free");
    copy.edit("values.csv", copy.row("values.csv", "fee_ceiling,"), "815.00", "=815");
    copy.edit("offers.csv", copy.row("offers.csv", "meal,"), "own", "bought");
    QVERIFY(QFile::remove(copy.path("texts.csv")));
    const Import import = import_folder(copy.folder());
    QCOMPARE(list_of(import.faults).count('\n'), 3);
}

void TableFileTest::a_hostile_file_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<FaultCode>("code");

    using enum FaultCode;
    const QByteArray heading("key;fi;sv;en\n");
    QTest::newRow("huge") << QByteArray(5'000'000, 'a') << FileTooLarge;
    QTest::newRow("a field without an end") << heading + QByteArray(4'000'000, 'a') << FieldTooLong;
    QTest::newRow("a row without an end") << heading + QByteArray(4'000'000, ';') << TooManyFields;
    QTest::newRow("rows without an end")
        << heading + QByteArray("a\n").repeated(2'000'000) << TooManyRows;
    QTest::newRow("quotes without an end") << heading + QByteArray(4'000'001, '"') << QuoteUnclosed;
    QTest::newRow("zeros") << QByteArray(1000, '\0') << NoText;
    QTest::newRow("a program") << QByteArray("\x7F\x45LF\x02\x01\x01\0\0\0", 10) << NoText;
    QTest::newRow("a workbook") << QByteArray("PK\x03\x04\x14\x06") << ControlCharacter;
    QTest::newRow("UTF-32") << QByteArray("\xFF\xFE\0\0k\0\0\0", 8) << NoText;
}

void TableFileTest::a_hostile_file()
{
    QFETCH(QByteArray, content);
    QFETCH(FaultCode, code);

    const auto table = plain_table(content, BookFile::Wording);
    QVERIFY(!table);
    QVERIFY2(table.error().code == code, qPrintable(place_and_reason(table.error())));
}

void TableFileTest::nothing_is_replaced_where_not_all_can_be_written()
{
    const BookCopy copy("helsinki");
    const QByteArray before = copy.content("book.csv");
    // In the place of the last file.
    QVERIFY(QFile::remove(copy.path("presets.csv")));
    QVERIFY(QDir().mkpath(copy.path("presets.csv/full")));
    const auto written = export_folder(shipped_book("sample"), copy.folder());
    QVERIFY(!written);
    QVERIFY(written.error().contains("presets.csv"));
    QCOMPARE(copy.content("book.csv"), before);
    QVERIFY(!export_folder(shipped_book("sample"), "/proc/maksuarvio"));
}

QTEST_GUILESS_MAIN(TableFileTest)
#include "table_file_test.moc"
