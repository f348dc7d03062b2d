// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "tariffs/library/library.h"

#include "tariffs/book/reader.h"
#include "tariffs/store/versions.h"
#include "tests/tariffs/book_copy.h"
#include "tests/tariffs/stores.h"

#include <QDir>
#include <QStandardPaths>
#include <QTest>

using namespace maksuarvio;
using namespace maksuarvio::test;
using namespace std::chrono_literals;

namespace {

constexpr Date kDay = 2026y / 3 / 1;

Cents meal_price(const Snapshot& snapshot)
{
    const Row* price = snapshot.of(*snapshot.service("meal"), Mode::Own, Key::Price, 1);
    return price ? round_to_cents(price->value) : Cents(-1);
}

std::ptrdiff_t with_own_book(const TariffLibrary& library)
{
    return std::ranges::count_if(library.organisers(), &OrganiserInfo::has_own_book);
}

/// The user's own store, without a trace of an earlier test.
QString fresh_own_store()
{
    const QString file = TariffLibrary::own_store_path();
    QDir(QFileInfo(file).path()).removeRecursively();
    QDir().mkpath(QFileInfo(file).path());
    return file;
}

} // namespace

class TariffLibraryTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void ones_own_store_is_made_and_served();
    void a_damaged_own_store_is_named_and_the_shipped_books_are_served();
    void a_path_may_be_a_store_a_folder_of_books_or_a_book();
    void a_folder_without_books_is_an_error();
    void a_named_store_that_cannot_be_used_is_an_error_data();
    void a_named_store_that_cannot_be_used_is_an_error();
    void a_faulty_book_is_an_error_with_its_faults();
    void organisers_have_names_and_versions();
    void the_same_question_has_the_same_snapshot();
    void many_days_do_not_fill_the_memory();
    void errors_name_what_is_missing();
    void two_rows_for_one_value_are_a_conflict();
    void a_later_version_supersedes_from_its_first_day();
    void what_was_corrected_serves_no_day_any_more();
    void drafts_and_withdrawn_versions_are_not_in_force_but_can_be_asked_for();
    void a_check_counts_books_and_faults();
};

void TariffLibraryTest::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setApplicationName("maksuarvio-library-test");
}

void TariffLibraryTest::ones_own_store_is_made_and_served()
{
    const QString file = fresh_own_store();
    auto library = TariffLibrary::open();
    QVERIFY(library);
    QVERIFY(library->warnings().empty());
    QCOMPARE(library->path(), file);
    QVERIFY(QFile::exists(file));
    QVERIFY(meal_price(**library->snapshot("helsinki", kDay)) == Cents(525));
    QVERIFY(TariffLibrary::open(file));
}

void TariffLibraryTest::a_damaged_own_store_is_named_and_the_shipped_books_are_served()
{
    const QString file = fresh_own_store();
    write(file, "this is no store");
    auto library = TariffLibrary::open();
    QVERIFY(library);
    QCOMPARE(library->warnings().size(), std::size_t(1));
    QCOMPARE(library->warnings().front().code, OpenError::Code::Damaged);
    QVERIFY(message(library->warnings().front()).contains(file));
    QVERIFY(meal_price(**library->snapshot("helsinki", kDay)) == Cents(525));
    QFile untouched(file);
    QVERIFY(untouched.open(QIODevice::ReadOnly));
    QCOMPARE(untouched.readAll(), QByteArray("this is no store"));
}

void TariffLibraryTest::a_path_may_be_a_store_a_folder_of_books_or_a_book()
{
    auto books = TariffLibrary::open(QStringLiteral(MAKSUARVIO_BOOKS));
    QVERIFY(books);
    QCOMPARE(with_own_book(*books), 4);
    auto book = TariffLibrary::open(folder_of_shipped("sample"));
    QVERIFY(book);
    QCOMPARE(book->organisers().size(),
             std::size_t(1)); // without the national book no other is served
    QVERIFY(meal_price(**book->snapshot("sample", kDay)) == Cents(900));
    fresh_own_store();
    QVERIFY(TariffLibrary::open());
    auto store = TariffLibrary::open(TariffLibrary::own_store_path());
    QVERIFY(store);
    QCOMPARE(with_own_book(*store), 4);
}

void TariffLibraryTest::a_folder_without_books_is_an_error()
{
    const QTemporaryDir empty;
    const auto without_books = TariffLibrary::open(empty.path());
    QVERIFY(!without_books);
    QCOMPARE(without_books.error().code, OpenError::Code::NoBooks);
}

void TariffLibraryTest::a_named_store_that_cannot_be_used_is_an_error_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<OpenError::Code>("code");
    QTest::newRow("missing") << QByteArray() << OpenError::Code::NotFound;
    QTest::newRow("empty") << QByteArray("") << OpenError::Code::Damaged;
    QTest::newRow("no store") << QByteArray("no database") << OpenError::Code::Damaged;
}

void TariffLibraryTest::a_named_store_that_cannot_be_used_is_an_error()
{
    QFETCH(QByteArray, content);
    QFETCH(OpenError::Code, code);
    const QTemporaryDir folder;
    const QString path = folder.filePath("named.sqlite");
    if (!content.isNull())
        write(path, content);
    const auto library = TariffLibrary::open(path);
    QVERIFY(!library);
    QCOMPARE(library.error().code, code);
    QCOMPARE(library.error().path, path);
    QCOMPARE(QFile::exists(path), !content.isNull());
    QCOMPARE(content_of(path), content);
}

void TariffLibraryTest::a_faulty_book_is_an_error_with_its_faults()
{
    const BookCopy copy("sample");
    copy.edit("values.csv", copy.row("values.csv", "price,meal,"), "9.00", "9,00");
    const auto library = TariffLibrary::open(copy.folder());
    QVERIFY(!library);
    QCOMPARE(library.error().code, OpenError::Code::FaultyBook);
    QCOMPARE(library.error().faults.size(), std::size_t(1));
}

void TariffLibraryTest::organisers_have_names_and_versions()
{
    const auto library = TariffLibrary::shipped();
    QVERIFY(library);
    const auto& organisers = library->organisers();
    const auto helsinki = std::ranges::find(organisers, "helsinki", &OrganiserInfo::id);
    QVERIFY(helsinki != organisers.end());
    QCOMPARE(helsinki->name[Language::Sv], std::string("Helsingfors"));
    const BookHeader& header = helsinki->versions.front().header;
    QCOMPARE(header.version, std::string("helsinki-2026"));
    QVERIFY(header.valid.from == Date(2026y / 1 / 1));
    QVERIFY(!header.valid.to);
    QVERIFY(header.reviewed_on == Date(2026y / 11 / 27));
}

void TariffLibraryTest::the_same_question_has_the_same_snapshot()
{
    auto library = TariffLibrary::shipped();
    const auto first = library->snapshot("sample", kDay);
    const auto second = library->snapshot("sample", kDay);
    QCOMPARE(first->get(), second->get());
    QCOMPARE((*first)->version(), std::string("sample-2022-2027"));
    QVERIFY((*first)->date() == kDay);
    const auto next_day = library->snapshot("sample", day_after(kDay));
    QVERIFY(next_day->get() != first->get());
    const auto by_version = library->snapshot("sample", kDay, "sample-2022-2027");
    QCOMPARE(by_version->get(), first->get());
}

void TariffLibraryTest::many_days_do_not_fill_the_memory()
{
    auto library = TariffLibrary::shipped();
    const std::weak_ptr<const Snapshot> first = *library->snapshot("sample", kDay);
    QVERIFY(!first.expired());
    Date day = kDay;
    for (int i = 0; i < 200; ++i) {
        day = day_after(day);
        QVERIFY(library->snapshot("sample", day));
    }
    QVERIFY(first.expired());
}

void TariffLibraryTest::errors_name_what_is_missing()
{
    auto library = TariffLibrary::shipped();
    QCOMPARE(library->snapshot("nowhere", kDay).error().code, LibraryError::Code::UnknownOrganiser);
    QCOMPARE(library->snapshot("helsinki", 2025y / 12 / 31).error().code,
             LibraryError::Code::NoVersionInForce);
    QVERIFY(library->snapshot("helsinki", 2026y / 1 / 1));
    QVERIFY(library->snapshot("national", 2027y / 12 / 31));
    QCOMPARE(library->snapshot("national", 2028y / 1 / 1).error().code,
             LibraryError::Code::NoVersionInForce);
    QCOMPARE(library->snapshot("national", kDay, "national-1999").error().code,
             LibraryError::Code::UnknownVersion);
    QCOMPARE(library->texts("nowhere", kDay).error().code, LibraryError::Code::UnknownOrganiser);
    QCOMPARE(library->presets("helsinki", 2025y / 1 / 1).error().code,
             LibraryError::Code::NoVersionInForce);
}

void TariffLibraryTest::two_rows_for_one_value_are_a_conflict()
{
    const BookCopy copy("helsinki");
    const int row = copy.row("values.csv", "price,meal,");
    QByteArray second = copy.text_of_row("values.csv", row);
    second.replace("5.25", "5.30");
    copy.replace_row("values.csv", row, {copy.text_of_row("values.csv", row), second});
    auto library = TariffLibrary::open(copy.folder());
    QVERIFY(library);
    const auto snapshot = library->snapshot("helsinki", kDay);
    QVERIFY(!snapshot);
    QCOMPARE(snapshot.error().code, LibraryError::Code::Conflict);
    QVERIFY(snapshot.error().key == Key::Price);
    QCOMPARE(snapshot.error().service, std::string("meal"));
}

void TariffLibraryTest::a_later_version_supersedes_from_its_first_day()
{
    const QTemporaryDir folder;
    const BookCopy earlier("helsinki");
    const BookCopy later("helsinki");
    later.edit("book.csv", later.row("book.csv", "version,"), "helsinki-2026", "helsinki-june");
    later.edit("book.csv", later.row("book.csv", "from,"), "2026-01-01", "2026-06-01");
    later.edit("values.csv", later.row("values.csv", "price,meal,"), "5.25", "5.55");
    // The order of the folders' names must not matter.
    QVERIFY(QDir().rename(later.folder(), folder.filePath("a")));
    QVERIFY(QDir().rename(earlier.folder(), folder.filePath("b")));
    auto library = TariffLibrary::open(folder.path());
    QVERIFY(library);
    QVERIFY(meal_price(**library->snapshot("helsinki", 2026y / 5 / 31)) == Cents(525));
    QVERIFY(meal_price(**library->snapshot("helsinki", 2026y / 6 / 1)) == Cents(555));
    QVERIFY(meal_price(**library->snapshot("helsinki", 2026y / 6 / 1, "helsinki-2026"))
            == Cents(525));
}

void TariffLibraryTest::what_was_corrected_serves_no_day_any_more()
{
    fresh_own_store();
    QVERIFY(TariffLibrary::open());
    {
        const auto connection = connect_to(TariffLibrary::own_store_path());
        Book correction = shipped_book("helsinki");
        correction.header.version = "helsinki-spring";
        correction.header.corrects = "helsinki-2026";
        correction.header.valid = {2026y / 2 / 1, 2026y / 4 / 1};
        for (BookRow& row : correction.rows) {
            if (row.row.key == Key::Price && row.row.service == "meal")
                row.row.value = Exact(Cents(600));
        }
        QCOMPARE(publish(*connection, correction, {.who = "maintainer"}), QString());
    }
    auto library = TariffLibrary::open();
    QVERIFY(library);
    QVERIFY(library->warnings().empty());
    for (const Date covered : {2026y / 2 / 1, 2026y / 3 / 31})
        QVERIFY(meal_price(**library->snapshot("helsinki", covered)) == Cents(600));
    for (const Date open : {2026y / 1 / 31, 2026y / 4 / 1})
        QCOMPARE(library->snapshot("helsinki", open).error().code,
                 LibraryError::Code::NoVersionInForce);
    QVERIFY(meal_price(**library->snapshot("helsinki", 2026y / 4 / 1, "helsinki-2026"))
            == Cents(525));
    run_on(library->path(), "INSERT INTO withdrawal VALUES ('helsinki-spring', '', '')");
    library = TariffLibrary::open();
    QCOMPARE(library->snapshot("helsinki", 2026y / 2 / 1).error().code,
             LibraryError::Code::NoVersionInForce);
}

void TariffLibraryTest::drafts_and_withdrawn_versions_are_not_in_force_but_can_be_asked_for()
{
    for (const char* status : {"draft", "withdrawn"}) {
        const BookCopy copy("helsinki");
        copy.edit("book.csv", copy.row("book.csv", "status,"), "published", status);
        auto library = TariffLibrary::open(copy.folder());
        QVERIFY(library);
        QCOMPARE(library->snapshot("helsinki", kDay).error().code,
                 LibraryError::Code::NoVersionInForce);
        QVERIFY(library->snapshot("helsinki", kDay, "helsinki-2026"));
    }
}

void TariffLibraryTest::a_check_counts_books_and_faults()
{
    const QTemporaryDir folder;
    const BookCopy good("sample");
    const BookCopy unreadable("helsinki");
    const BookCopy wrong("national");
    unreadable.edit("values.csv", unreadable.row("values.csv", "price,meal,"), "5.25", "x");
    wrong.edit("texts.csv", wrong.row("texts.csv", "name,"), "National maximum fees", "");
    QVERIFY(QDir().rename(good.folder(), folder.filePath("good")));
    QVERIFY(QDir().rename(unreadable.folder(), folder.filePath("unreadable")));
    QVERIFY(QDir().rename(wrong.folder(), folder.filePath("wrong")));
    const auto report = check_tariffs(folder.path(), today(), any_sheet);
    QVERIFY(report);
    QCOMPARE(report->books, 3);
    QCOMPARE(report->faults.size(), std::size_t(2));
    QCOMPARE(report->faults[0].code, FaultCode::NumberMalformed);
    QCOMPARE(report->faults[1].code, FaultCode::LanguageMissing);
    QVERIFY(place_and_reason(report->faults[1]).contains("wrong/texts.csv, row 2, column 4"));

    fresh_own_store();
    QVERIFY(TariffLibrary::open());
    const auto store = check_tariffs(TariffLibrary::own_store_path(), today(), any_sheet);
    QVERIFY(store);
    QCOMPARE(store->books, 4);
    QVERIFY(store->faults.empty());
    QVERIFY(!check_tariffs(folder.filePath("missing"), today(), any_sheet));
}

QTEST_GUILESS_MAIN(TariffLibraryTest)
#include "library_test.moc"
