// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "tariffs/book/csv.h"
#include "tariffs/book/reader.h"
#include "tests/tariffs/book_copy.h"

#include <QTest>

#include <algorithm>

using namespace maksuarvio;
using namespace maksuarvio::test;

class BookFolderTest : public QObject {
    Q_OBJECT

private slots:
    void the_shipped_books_are_read_from_folder_and_program();
    void a_row_knows_its_file_and_number();
    void the_last_day_is_in_force_and_the_next_is_not();
    void malformed_fields_data();
    void malformed_fields();
    void a_missing_file_is_named();
    void a_file_above_the_limit_is_refused();
    void an_empty_file_has_no_heading();
    void every_fault_of_a_book_is_found_at_once();
    void the_checksum_changes_with_any_byte();
    void an_empty_folder_holds_no_book();
};

void BookFolderTest::the_shipped_books_are_read_from_folder_and_program()
{
    const QStringList folders = book_folders(QStringLiteral(MAKSUARVIO_BOOKS));
    const QStringList shipped = shipped_book_folders();
    QCOMPARE(folders.size(), 4);
    QCOMPARE(shipped.size(), 4);
    for (qsizetype i = 0; i < folders.size(); ++i) {
        const auto from_folder = read_book(folders[i]);
        const auto from_program = read_book(shipped[i]);
        QVERIFY(from_folder);
        QVERIFY(from_program);
        QCOMPARE(from_folder->services.size(), std::size_t(25));
        QCOMPARE(from_program->checksum, from_folder->checksum);
        QCOMPARE(book_checksum(shipped[i]), from_folder->checksum);
        QCOMPARE(shipped_checksum(shipped[i]), from_folder->checksum);
        QCOMPARE(from_program->rows.size(), from_folder->rows.size());
    }
}

void BookFolderTest::a_row_knows_its_file_and_number()
{
    const BookCopy copy("helsinki");
    const int wanted = copy.row("values.csv", "price,meal,");
    const Book book = shipped_book("helsinki");
    const auto row = std::ranges::find_if(book.rows, [](const BookRow& candidate) {
        return candidate.row.key == Key::Price && candidate.row.service == "meal";
    });
    QVERIFY(row != book.rows.end());
    QCOMPARE(row->place.file, BookFile::Values);
    QCOMPARE(row->place.row + 1, wanted);
    QVERIFY(row->row.value == Exact(Cents(525)));
}

void BookFolderTest::the_last_day_is_in_force_and_the_next_is_not()
{
    const Book book = shipped_book("national");
    using namespace std::chrono_literals;
    const auto limit = [&](Date date) {
        const SnapshotData data = in_force(book, date);
        const auto row = std::ranges::find_if(data.rows, [](const Row& candidate) {
            return candidate.key == Key::HomeServiceIncomeLimit && candidate.persons == 1;
        });
        return row == data.rows.end() ? Cents() : round_to_cents(row->value);
    };
    QVERIFY(limit(2023y / 12 / 31) == Cents(59800));
    QVERIFY(limit(2024y / 1 / 1) == Cents(65300));
    QVERIFY(limit(2027y / 12 / 31) == Cents(69900));
    QVERIFY(limit(2028y / 1 / 1) == Cents());
    QVERIFY(book.header.valid.contains(2027y / 12 / 31));
    QVERIFY(!book.header.valid.contains(2028y / 1 / 1));
}

void BookFolderTest::malformed_fields_data()
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
    row("a key that no value has", "values.csv", "price,meal,", "price", "prize", WordUnknown, 1);
    row("a percentage outside its own file", "values.csv", "price,meal,", "price",
        "home_service_percent", WordUnknown, 1);
    row("a mode that is none", "values.csv", "county_cost,home_care_regular,", "own", "self",
        WordUnknown, 3);
    row("a unit that is none", "values.csv", "price,meal,", "EUR/meal", "EUR/bite", WordUnknown, 7);
    row("a status that is none", "values.csv", "price,meal,", "official", "certain", WordUnknown,
        10);
    row("a decimal comma", "values.csv", "price,meal,", "5.25", "\"5,25\"", NumberMalformed, 6);
    row("a negative price", "values.csv", "price,meal,", "5.25", "-5.25", NumberNegative, 6);
    row("a tenth of a cent", "values.csv", "price,meal,", "5.25", "5.255", NumberTooPrecise, 6);
    row("a price of ten million", "values.csv", "price,meal,", "5.25", "10000000", NumberTooLarge,
        6);
    row("a day that is none", "values.csv", "price,meal,", "2026-01-01", "2026-02-30",
        DateMalformed, 8);
    row("no first day", "values.csv", "price,meal,", "2026-01-01", "", DateMalformed, 8);
    row("a band that is no number", "values.csv", "price,meal,", ",1,", ",one,", NumberMalformed,
        4);
    row("no band", "values.csv", "price,meal,", ",1,", ",,", AtWanted, 4);
    row("a band where there are none", "values.csv", "charged_at_most,alarm_visit,", "visit,,,",
        "visit,,1,", AtNotWanted, 4);
    row("a field too many", "values.csv", "price,meal,", "price,", "price,,", FieldCount, 0);
    row("a heading of another name", "values.csv", "key,", "service", "palvelu", HeadingUnknown, 2);
    row("a heading too many", "offers.csv", "service,mode", "to", "to,note", HeadingUnknown, 6);
    row("a heading too few", "offers.csv", "service,mode", ",to", "", HeadingUnknown, 5);
    row("a percent that is no number", "home_service_percent.csv", "9,", "17.00", "x",
        NumberMalformed, 2);
    row("an hour class that is no number", "home_service_percent.csv", "9,", "9", "nine",
        NumberMalformed, 1);
    row("a rule that is none", "services.csv", "meal,", "flat", "steep", WordUnknown, 8);
    row("a service id in capitals", "services.csv", "meal,", "meal", "MEAL", IdMalformed, 1);
    row("neither yes nor no", "services.csv", "meal,", "yes", "maybe", WordUnknown, 10);
    row("a service without its section of law", "services.csv", "meal,", "734/1992 10 h §", "",
        FieldEmpty, 11);
    row("a voucher rule that is none", "offers.csv", "home_care_regular,voucher", "income_tested",
        "guess", WordUnknown, 3);
    row("an offer of nothing", "offers.csv", "meal,", "meal", "", FieldEmpty, 1);
    row("a text key that is none", "texts.csv", "about,", "about", "abut", WordUnknown, 1);
    row("a text twice", "texts.csv", "contact_2,", "contact_2", "contact_1", KeyRepeated, 1);
    row("a preset per hour", "presets.csv", "round_the_clock,", "month", "hour", WordUnknown, 8);
    row("a preset of a third of an hour", "presets.csv", "round_the_clock,", ",1,", ",0.333,",
        NumberTooPrecise, 7);
    row("a key of the heading that is none", "book.csv", "status,", "status", "state", WordUnknown,
        1);
    row("a key of the heading twice", "book.csv", "corrects,", "corrects", "version", KeyRepeated,
        1);
    row("a version with a blank in it", "book.csv", "version,", "helsinki-2026", "helsinki 2026",
        IdMalformed, 2);
    row("a status of no version", "book.csv", "status,", "published", "final", WordUnknown, 2);
}

void BookFolderTest::malformed_fields()
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
    const auto book = read_book(copy.folder());
    QVERIFY(!book);
    const Fault& fault = book.error().front();
    QCOMPARE(QString::fromStdString(fault.file), copy.path(file));
    QCOMPARE(fault.cell.row + 1, number);
    QCOMPARE(fault.cell.column + 1, column);
    QCOMPARE(fault.code, code);
    QVERIFY(!reason(fault).isEmpty());
    QVERIFY(!reason(fault).contains('%'));
}

void BookFolderTest::a_missing_file_is_named()
{
    for (const QString& file :
         QStringList{"services.csv", "offers.csv", "values.csv", "home_service_percent.csv",
                     "texts.csv", "presets.csv"}) {
        const BookCopy copy("sample");
        QVERIFY(QFile::remove(copy.path(file)));
        const auto book = read_book(copy.folder());
        QVERIFY(!book);
        QCOMPARE(book.error().size(), std::size_t(1));
        QCOMPARE(QString::fromStdString(book.error().front().file), copy.path(file));
        QCOMPARE(book.error().front().code, FaultCode::FileMissing);
        QVERIFY(book_checksum(copy.folder()).empty());
    }
}

void BookFolderTest::a_file_above_the_limit_is_refused()
{
    const BookCopy copy("sample");
    copy.write("values.csv", QByteArray(static_cast<qsizetype>(kLargestCsv) + 1, 'a'));
    const auto book = read_book(copy.folder());
    QVERIFY(!book);
    QCOMPARE(book.error().front().code, FaultCode::FileTooLarge);
}

void BookFolderTest::an_empty_file_has_no_heading()
{
    const BookCopy copy("sample");
    copy.write("offers.csv", "");
    const auto book = read_book(copy.folder());
    QVERIFY(!book);
    QCOMPARE(book.error().front().code, FaultCode::HeadingUnknown);
    QCOMPARE(book.error().front().cell.row + 1, 1);
}

void BookFolderTest::every_fault_of_a_book_is_found_at_once()
{
    const BookCopy copy("helsinki");
    copy.edit("values.csv", copy.row("values.csv", "price,meal,"), "5.25", "-1");
    copy.edit("values.csv", copy.row("values.csv", "price,shopping,"), "10.40", "x");
    copy.edit("offers.csv", copy.row("offers.csv", "meal,"), "own", "mine");
    copy.edit("texts.csv", copy.row("texts.csv", "about,"), "about", "abut");
    const auto book = read_book(copy.folder());
    QVERIFY(!book);
    QCOMPARE(book.error().size(), std::size_t(4));
}

void BookFolderTest::the_checksum_changes_with_any_byte()
{
    const BookCopy copy("sample");
    const std::string before = book_checksum(copy.folder());
    QCOMPARE(before.size(), std::size_t(64));
    const int row = copy.row("texts.csv", "contact_1,");
    copy.edit("texts.csv", row, "asiakasohjaus", "asiakasohjauS");
    const std::string after = book_checksum(copy.folder());
    QVERIFY(after != before);
    copy.edit("texts.csv", row, "asiakasohjauS", "asiakasohjaus");
    QCOMPARE(book_checksum(copy.folder()), before);
}

void BookFolderTest::an_empty_folder_holds_no_book()
{
    const QTemporaryDir folder;
    QVERIFY(!is_book_folder(folder.path()));
    QVERIFY(book_folders(folder.path()).isEmpty());
    QVERIFY(book_folders("/nowhere/at/all").isEmpty());
}

QTEST_GUILESS_MAIN(BookFolderTest)
#include "folder_test.moc"
