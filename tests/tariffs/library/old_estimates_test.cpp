// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "calc-core/estimate.h"
#include "tariffs/keep/maintenance.h"
#include "tests/tariffs/book_copy.h"
#include "tests/tariffs/stores.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace maksuarvio;
using namespace maksuarvio::test;
using namespace std::chrono_literals;

namespace {

constexpr Date kLastOfMay = 2027y / 5 / 31;
constexpr Date kFirstOfJune = 2027y / 6 / 1;

const Decision kDecision{.body = "Board of services",
                         .date = 2027y / 3 / 18,
                         .section = "12 §",
                         .who = QStringLiteral("maija")};

/// What twenty meals a month cost.
Line meals(const Snapshot& snapshot)
{
    const Alternative twenty{.name = {},
                             .services = {{.service = "meal",
                                           .mode = Mode::Own,
                                           .amount = 20'00,
                                           .unit = Unit::Meal,
                                           .per = Period::Month,
                                           .provider_price = {}}}};
    return std::move(estimate_lines({}, twenty, snapshot).front().value());
}

/// The meal's price row that holds to the last, the heading being 0.
int meal_row(const BookCells& cells)
{
    const CsvRows& rows = cells[BookFile::Values];
    for (std::size_t i = rows.size(); i-- > 0;) {
        if (rows[i][0] == "price" && rows[i][1] == "meal")
            return static_cast<int>(i);
    }
    throw std::runtime_error("no price of a meal");
}

} // namespace

/// Mid-year changes, corrections, and the past as it was told.
class OldEstimatesTest : public QObject {
    Q_OBJECT

private slots:
    void a_price_changes_in_mid_year_data();
    void a_price_changes_in_mid_year();
    void a_correction_supersedes_and_the_corrected_can_be_asked_for();
    void a_withdrawn_version_gives_way_to_the_one_before();
    void what_was_wrong_does_not_come_back_with_the_end_of_its_correction();
};

void OldEstimatesTest::a_price_changes_in_mid_year_data()
{
    QTest::addColumn<bool>("from_june_only");
    QTest::newRow("by a version that begins with June") << true;
    QTest::newRow("by a version of the whole year in which the price's row is split") << false;
}

void OldEstimatesTest::a_price_changes_in_mid_year()
{
    QFETCH(bool, from_june_only);

    const QTemporaryDir folder;
    const QString file = folder.filePath("tariffs.sqlite");
    make_store(file);
    const Line before = meals(**TariffLibrary::open(file).value().snapshot("helsinki", kLastOfMay));
    QVERIFY(before.client_fee == Cents(105'00));
    {
        auto store = Maintenance::open(file, any_sheet).value();
        const auto base = store.book("helsinki-2026").value();
        Draft draft = draft_from(*base, "helsinki-2027",
                                 {from_june_only ? kFirstOfJune : Date(2027y / 1 / 1), {}});
        const int row =
            split_row(draft.cells, {BookFile::Values, meal_row(draft.cells)}, kFirstOfJune);
        draft.cells[BookFile::Values][std::size_t(row)][5] = "5.80";
        const auto published = store.publish(draft, kDecision);
        QVERIFY2(published, published ? "" : qPrintable(message(published.error())));
    }
    auto library = TariffLibrary::open(file).value();
    const auto may = library.snapshot("helsinki", kLastOfMay).value();
    const auto june = library.snapshot("helsinki", kFirstOfJune).value();
    QVERIFY(meals(*may).client_fee == Cents(105'00));
    QVERIFY(meals(*june).client_fee == Cents(116'00));
    QCOMPARE(may->version(), std::string(from_june_only ? "helsinki-2026" : "helsinki-2027"));
    QCOMPARE(june->version(), std::string("helsinki-2027"));
    // The receipt says since when the price holds.
    const Row* price = june->of(*june->service("meal"), Mode::Own, Key::Price, 1);
    QVERIFY(price->from == kFirstOfJune);
    // What was told before can be told again.
    for (const Date day : {kLastOfMay, kFirstOfJune})
        QVERIFY(meals(**library.snapshot("helsinki", day, "helsinki-2026")).client_fee
                == before.client_fee);
}

void OldEstimatesTest::a_correction_supersedes_and_the_corrected_can_be_asked_for()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath("tariffs.sqlite");
    make_store(file);
    {
        auto store = Maintenance::open(file, any_sheet).value();
        Draft draft = correction_of(*store.book("helsinki-2026").value(), "helsinki-2026b");
        QCOMPARE(header_field(draft.cells, HeaderField::Corrects), std::string("helsinki-2026"));
        draft.cells[BookFile::Values][std::size_t(meal_row(draft.cells))][5] = "5.20";
        QVERIFY(store.publish(draft, kDecision));
    }
    auto library = TariffLibrary::open(file).value();
    const Date day = 2026y / 11 / 21;
    QCOMPARE((*library.snapshot("helsinki", day))->version(), std::string("helsinki-2026b"));
    QVERIFY(meals(**library.snapshot("helsinki", day)).client_fee == Cents(104'00));
    QVERIFY(meals(**library.snapshot("helsinki", day, "helsinki-2026")).client_fee
            == Cents(105'00));
    QVERIFY(check_tariffs(file, today(), any_sheet)->faults.empty());
}

void OldEstimatesTest::a_withdrawn_version_gives_way_to_the_one_before()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath("tariffs.sqlite");
    make_store(file);
    auto store = Maintenance::open(file, any_sheet).value();
    Draft draft =
        draft_from(*store.book("helsinki-2026").value(), "helsinki-2027", {2027y / 1 / 1, {}});
    draft.cells[BookFile::Values][std::size_t(meal_row(draft.cells))][5] = "5.20";
    QVERIFY(store.publish(draft, kDecision));
    QVERIFY(store.withdraw("helsinki-2027", "maija"));
    auto library = TariffLibrary::open(file).value();
    QVERIFY(meals(**library.snapshot("helsinki", kLastOfMay)).client_fee == Cents(105'00));
    QVERIFY(meals(**library.snapshot("helsinki", kLastOfMay, "helsinki-2027")).client_fee
            == Cents(104'00));
    QVERIFY(check_tariffs(file, today(), any_sheet)->faults.empty());
}

void OldEstimatesTest::what_was_wrong_does_not_come_back_with_the_end_of_its_correction()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath("tariffs.sqlite");
    make_store(file);
    auto store = Maintenance::open(file, any_sheet).value();
    QVERIFY(store.publish(correction_of(*store.book("helsinki-2026").value(), "helsinki-2026b"),
                          kDecision));
    QVERIFY(store.withdraw("helsinki-2026b", "maija"));
    auto library = TariffLibrary::open(file).value();
    const auto open = library.snapshot("helsinki", kLastOfMay);
    QVERIFY(!open);
    QCOMPARE(open.error().code, LibraryError::Code::NoVersionInForce);
    QVERIFY(library.snapshot("helsinki", kLastOfMay, "helsinki-2026"));
}

QTEST_GUILESS_MAIN(OldEstimatesTest)
#include "old_estimates_test.moc"
