// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "tariffs/check/check.h"
#include "tariffs/exchange/table_file.h"
#include "tariffs/keep/draft.h"
#include "tariffs/library/library.h"
#include "tests/tariffs/book_copy.h"
#include "tests/tariffs/spreadsheet.h"

#include <QTest>

using namespace maksuarvio;
using namespace maksuarvio::test;

namespace {

std::vector<Fault> no_sheet(const Book&)
{
    return {};
}

/// A shipped book as Excel saves it in Finnish.
BookCopy saved_in_finnish(const QString& organiser)
{
    const BookCells cells = cells_of(shipped_book(organiser));
    BookCopy copy(organiser);
    for (std::size_t i = 0; i < cells.files.size(); ++i)
        copy.write(QString::fromStdString(std::string(word(static_cast<BookFile>(i)))),
                   spreadsheet(cells.files[i], kFinnishExcel));
    return copy;
}

QStringList list_of(const std::vector<Fault>& faults)
{
    QStringList list;
    for (const Fault& fault : faults)
        list.push_back(place_and_reason(fault));
    return list;
}

} // namespace

/// A folder that a spreadsheet saved is checked and asked as it is imported.
class SpreadsheetFolderTest : public QObject {
    Q_OBJECT

private slots:
    void it_is_checked_as_it_is_imported();
    void its_faults_are_those_of_the_import();
    void what_should_be_looked_at_is_that_of_a_draft();
    void it_is_computed_on();
    void what_lies_beside_its_files_is_left_alone();
};

void SpreadsheetFolderTest::it_is_checked_as_it_is_imported()
{
    const BookCopy copy = saved_in_finnish("helsinki");
    QVERIFY(import_folder(copy.folder()).faults.empty());
    const auto report = check_tariffs(copy.folder(), today(), no_sheet);
    QVERIFY(report);
    QCOMPARE(list_of(report->faults), QStringList());
    QCOMPARE(report->books, 1);
}

void SpreadsheetFolderTest::its_faults_are_those_of_the_import()
{
    const BookCopy copy = saved_in_finnish("helsinki");
    copy.edit("values.csv", copy.row("values.csv", "price;meal;"), "5,25", "5,255");
    copy.edit("offers.csv", copy.row("offers.csv", "meal;"), "own", "bought");
    copy.edit("texts.csv", copy.row("texts.csv", "name;"), "Helsinki", "=Helsinki");
    QStringList expected = list_of(import_folder(copy.folder()).faults);
    QCOMPARE(expected.size(), 3);
    for (QString& line : expected)
        line.prepend(copy.folder() + '/');
    const auto report = check_tariffs(copy.folder(), today(), no_sheet);
    QVERIFY(report);
    QCOMPARE(list_of(report->faults), expected);
}

void SpreadsheetFolderTest::what_should_be_looked_at_is_that_of_a_draft()
{
    const BookCopy copy = saved_in_finnish("helsinki");
    copy.edit("values.csv", copy.row("values.csv", "price;meal;"), "5,25", "0,00");
    copy.edit("values.csv", copy.row("values.csv", "days_per_month;"), "365/12", "31");
    const Import import = import_folder(copy.folder());
    const Book national = shipped_book("national");
    QStringList expected;
    for (const Warning& warning :
         check_draft(draft_from_cells(import.cells), &national, today()).warnings)
        expected << copy.folder() + '/' + place_and_reason(warning);
    QVERIFY(expected.size() > 2);
    const auto report = check_tariffs(copy.folder(), today(), no_sheet);
    QVERIFY(report);
    QCOMPARE(report->warnings, expected);
    QCOMPARE(report->warnings.filter("“meal” has the price 0").size(), 1);
    QCOMPARE(report->warnings.filter("is 31, but a month has 366/12 at most").size(), 1);
}

void SpreadsheetFolderTest::it_is_computed_on()
{
    const BookCopy copy = saved_in_finnish("helsinki");
    auto library = TariffLibrary::open(copy.folder());
    QVERIFY(library);
    const auto book = library->book("helsinki-2026");
    QVERIFY(book && *book);
    QVERIFY(cells_of(**book) == cells_of(shipped_book("helsinki")));
}

void SpreadsheetFolderTest::what_lies_beside_its_files_is_left_alone()
{
    const BookCopy copy = saved_in_finnish("helsinki");
    // While it is open in a spreadsheet.
    copy.write(".~lock.values.csv#", "a");
    const auto report = check_tariffs(copy.folder(), today(), no_sheet);
    QVERIFY(report);
    QCOMPARE(list_of(report->faults), QStringList());
}

QTEST_GUILESS_MAIN(SpreadsheetFolderTest)
#include "spreadsheet_folder_test.moc"
