// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "tariffs/exchange/table_columns.h"

#include "tariffs/exchange/table_file.h"
#include "tests/tariffs/book_copy.h"
#include "tests/tariffs/spreadsheet.h"

#include <QTest>

#include <algorithm>

using namespace maksuarvio;
using namespace maksuarvio::test;

namespace {

QString all(const Import& import)
{
    QStringList lines = import.notes;
    for (const Fault& fault : import.faults)
        lines << place_and_reason(fault);
    return lines.join(u'\n');
}

/// A copy of the sample whose values.csv has been changed in a spreadsheet.
struct Changed {
    CsvRows rows = cells_of(shipped_book("sample"))[BookFile::Values];
    BookCells before = cells_of(shipped_book("sample"));

    Import import(const QByteArray& first_line = {}) const
    {
        const BookCopy copy("sample");
        copy.write("values.csv",
                   first_line + spreadsheet(rows, kFinnishExcel).mid(first_line.isEmpty() ? 0 : 3));
        return import_folder(copy.folder());
    }
};

} // namespace

/// Tables whose columns and rows are not as the program writes them.
class TableColumnsTest : public QObject {
    Q_OBJECT

private slots:
    void a_line_for_excel_is_not_counted();
    void columns_stand_in_any_order_and_writing();
    void a_column_of_ones_own_is_left_out();
    void a_missing_column_is_named();
    void a_column_that_stands_twice_is_named();
    void empty_rows_are_left_out_and_places_stay();
    void other_headings_are_named_as_before();
};

void TableColumnsTest::a_line_for_excel_is_not_counted()
{
    Changed changed;
    QCOMPARE(all(changed.import("sep=;\r\n")), QString());
    QVERIFY(changed.import("sep=;\r\n").cells == changed.before);
    changed.rows[4][5] = "paljon";
    QVERIFY2(all(changed.import("sep=;\r\n")).contains("values.csv, row 5, column 6: “paljon”"),
             qPrintable(all(changed.import("sep=;\r\n"))));
}

void TableColumnsTest::columns_stand_in_any_order_and_writing()
{
    Changed changed;
    for (auto& row : changed.rows)
        std::rotate(row.begin(), row.begin() + 4, row.end());
    for (std::string& heading : changed.rows.front())
        heading = ' ' + QString::fromStdString(heading).toUpper().toStdString() + ' ';
    const Import import = changed.import();
    QCOMPARE(all(import), QString());
    QVERIFY(import.cells == changed.before);
    // A fault stands where the file has it.
    const auto key =
        std::ranges::find(changed.rows.front(), " KEY ") - changed.rows.front().begin();
    changed.rows[2][std::size_t(key)] = "hintta";
    QVERIFY2(all(changed.import())
                 .contains(QStringLiteral("values.csv, row 3, column %1: “hintta”").arg(key + 1)),
             qPrintable(all(changed.import())));
}

void TableColumnsTest::a_column_of_ones_own_is_left_out()
{
    Changed changed;
    for (auto& row : changed.rows)
        row.insert(row.begin() + 1, "Huom");
    const Import import = changed.import();
    QCOMPARE(all(import), "values.csv: the column “Huom” was left out.");
    QVERIFY(import.cells == changed.before);
}

void TableColumnsTest::a_missing_column_is_named()
{
    Changed changed;
    const auto column = index_of(BookFile::Values, Column::Status);
    for (auto& row : changed.rows)
        row.erase(row.begin() + column);
    QCOMPARE(all(changed.import()), "values.csv, row 1: the column “status” is missing");
    changed = {};
    // One that can be empty is taken as empty.
    for (auto& row : changed.rows)
        row.erase(row.begin() + index_of(BookFile::Values, Column::Reviewed));
    QCOMPARE(all(changed.import()),
             "values.csv: the column “reviewed” is missing and was taken as empty.");
}

void TableColumnsTest::a_column_that_stands_twice_is_named()
{
    Changed changed;
    for (auto& row : changed.rows)
        row.push_back(row.front());
    QVERIFY2(
        all(changed.import()).contains("values.csv, row 1, column 14: “key” stands here twice"),
        qPrintable(all(changed.import())));
}

void TableColumnsTest::empty_rows_are_left_out_and_places_stay()
{
    Changed changed;
    const std::vector<std::string> empty(changed.rows.front().size());
    changed.rows.insert(changed.rows.begin() + 3, 2, empty);
    QCOMPARE(all(changed.import()), "values.csv: 2 empty rows were left out.");
    QVERIFY(changed.import().cells == changed.before);
    changed.rows[7][5] = "paljon";
    QVERIFY2(all(changed.import()).contains("values.csv, row 8, column 6: “paljon”"),
             qPrintable(all(changed.import())));
}

void TableColumnsTest::other_headings_are_named_as_before()
{
    Changed changed;
    changed.rows.front() = {"a", "b", "c", "d", "e", "f", "g", "h", "i", "j", "k", "l", "m"};
    QVERIFY2(all(changed.import()).contains("the heading is “a” and not “key”"),
             qPrintable(all(changed.import())));
}

QTEST_GUILESS_MAIN(TableColumnsTest)

#include "table_columns_test.moc"
