// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "tariffs/keep/impact_run.h"

#include "tariffs/book/cells.h"
#include "tariffs/keep/impact_counts.h"
#include "tariffs/library/library.h"

#include <QTest>

#include <numeric>
#include <thread>

using namespace maksuarvio;

namespace {

TariffLibrary::SnapshotPointer snapshot_of_year(int year)
{
    auto library = TariffLibrary::shipped();
    return *library->snapshot(
        "sample", Date{std::chrono::year(year), std::chrono::month(3), std::chrono::day(1)});
}

ImpactGrid small_grid()
{
    return {.sizes = {1, 2},
            .incomes = {Cents(120'000), Cents(150'000)},
            .amounts = {2000},
            .services = {{.service = "home_care_regular"},
                         {.service = "housing_24h", .mode = Mode::Purchased, .amounts = {100}}}};
}

CsvRows counts(std::initializer_list<std::vector<std::string>> rows)
{
    CsvRows all{{"size", "income", "amount", "service", "mode", "count"}};
    all.insert(all.end(), rows);
    return all;
}

tl::expected<std::vector<std::int64_t>, Faults> read_back(const CsvRows& rows)
{
    return read_counts(QByteArray::fromStdString(csv_text(rows)), "counts.csv", small_grid());
}

} // namespace

/// A grid on all cores, and how many households live as each of its cells.
class ImpactRunTest : public QObject {
    Q_OBJECT

private slots:
    void a_run_is_the_grid_and_its_summary();
    void a_run_can_be_cancelled();
    void counts_are_read_into_their_cells();
    void counts_written_are_read_again();
    void more_cells_than_a_book_has_rows_are_read();
    void a_faulty_row_of_counts_is_named_data();
    void a_faulty_row_of_counts_is_named();
    void every_fault_of_the_counts_is_named_up_to_a_bound();
};

void ImpactRunTest::a_run_is_the_grid_and_its_summary()
{
    const auto before = snapshot_of_year(2025);
    const auto after = snapshot_of_year(2026);
    ImpactGrid grid = typical_grid(*before, *after);
    // More than one portion for each core.
    grid.sizes = {1, 2, 3, 4, 5, 6, 7, 8};
    std::vector<std::int64_t> households(grid.cells(), 3);
    ImpactProgress progress;
    const auto result = run_impact(grid, *before, *after, households, progress);
    QVERIFY(result);
    QCOMPARE(progress.done.load(), grid.cells());
    std::vector<ImpactCell> alone(grid.cells());
    impact(grid, *before, *after, 0, alone);
    QVERIFY(result->cells == alone);
    QVERIFY(result->summary.falling.cells > 0);
    QCOMPARE(result->summary.falling.households, std::int64_t(3 * result->summary.falling.cells));
    // The limits rose on 1.1.2026: less fee income from home care, fees in euros more.
    QVERIFY(result->summary.county_before.fee_income != result->summary.county_after.fee_income);
}

void ImpactRunTest::a_run_can_be_cancelled()
{
    const auto book = snapshot_of_year(2026);
    ImpactGrid grid = small_grid();
    grid.incomes.clear();
    for (int i = 0; i < 9'000; ++i)
        grid.incomes.emplace_back(i * 100);
    grid.sizes = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12};
    ImpactProgress progress;
    const std::jthread other([&progress] {
        while (progress.done == 0)
            std::this_thread::yield();
        progress.cancelled = true;
    });
    QVERIFY(!run_impact(grid, *book, *book, {}, progress));
    QVERIFY(progress.done < grid.cells());
}

void ImpactRunTest::counts_are_read_into_their_cells()
{
    const auto read = read_back(counts({{"2", "1500.00", "20", "home_care_regular", "own", "7"},
                                        {"1", "1200", "1.00", "housing_24h", "purchased", "0"},
                                        {"1", "1500", "1", "housing_24h", "purchased", "12"}}));
    QVERIFY(read);
    QCOMPARE(*read, (std::vector<std::int64_t>{0, 0, 0, 7, 0, 12, 0, 0}));
}

void ImpactRunTest::counts_written_are_read_again()
{
    const std::vector<std::int64_t> written{1, 2, 3, 4, 5, 6, 7, 999'999'999};
    const auto read = read_back(counts_table(small_grid(), written));
    QVERIFY(read);
    QCOMPARE(*read, written);
}

void ImpactRunTest::more_cells_than_a_book_has_rows_are_read()
{
    ImpactGrid grid = small_grid();
    for (int i = 0; i < 12'000; ++i)
        grid.incomes.emplace_back(200'000 + i);
    std::vector<std::int64_t> written(grid.cells());
    std::iota(written.begin(), written.end(), 0);
    const QByteArray table = QByteArray::fromStdString(csv_text(counts_table(grid, written)));
    QVERIFY(static_cast<std::size_t>(table.count('\n')) > kMostRows);
    const auto read = read_counts(table, "counts.csv", grid);
    QVERIFY(read);
    QVERIFY(*read == written);
}

void ImpactRunTest::a_faulty_row_of_counts_is_named_data()
{
    QTest::addColumn<QStringList>("row");
    QTest::addColumn<QString>("said");
    QTest::newRow("a size that the grid does not have")
        << QStringList{"3", "1500", "20", "home_care_regular", "own", "1"}
        << "row 3, column 1: the grid has no “size” of “3”";
    QTest::newRow("an income between two")
        << QStringList{"1", "1300", "20", "home_care_regular", "own", "1"}
        << "row 3, column 2: the grid has no “income” of “1300”";
    QTest::newRow("an amount of another service")
        << QStringList{"1", "1500", "20", "housing_24h", "purchased", "1"}
        << "row 3, column 3: the grid has no “amount” of “20”";
    QTest::newRow("a service") << QStringList{"1", "1500", "20", "meal", "own", "1"}
                               << "row 3, column 4: the grid has no “service” of “meal”";
    QTest::newRow("a mode") << QStringList{"1", "1500", "1", "housing_24h", "own", "1"}
                            << "row 3, column 5: the grid has no “mode” of “own”";
    QTest::newRow("a negative count")
        << QStringList{"1", "1500", "20", "home_care_regular", "own", "-1"}
        << "row 3, column 6: count is negative: -1";
    QTest::newRow("half a household")
        << QStringList{"1", "1500", "20", "home_care_regular", "own", "0.5"}
        << "row 3, column 6: count has too many decimals: 0.5";
    QTest::newRow("a word") << QStringList{"one", "1500", "20", "home_care_regular", "own", "1"}
                            << "row 3, column 1: “one” is no number for “size”";
    QTest::newRow("the cell of the row above")
        << QStringList{"1", "1200.00", "20.0", "home_care_regular", "own", "1"}
        << "row 3: the same households as in row 2";
    QTest::newRow("a field too few") << QStringList{"1", "1500", "20", "home_care_regular", "1"}
                                     << "row 3: the row has 5 fields and not 6";
}

void ImpactRunTest::a_faulty_row_of_counts_is_named()
{
    QFETCH(QStringList, row);
    QFETCH(QString, said);
    std::vector<std::string> fields;
    for (const QString& field : row)
        fields.push_back(field.toStdString());
    const auto read =
        read_back(counts({{"1", "1200", "20", "home_care_regular", "own", "1"}, fields}));
    QVERIFY(!read);
    QCOMPARE(read.error().size(), 1U);
    QCOMPARE(place_and_reason(read.error().front()), "counts.csv, " + said);
}

void ImpactRunTest::every_fault_of_the_counts_is_named_up_to_a_bound()
{
    CsvRows rows = counts({});
    rows.resize(5000, {"9", "1", "1", "x", "y", "-1"});
    const auto read = read_back(rows);
    QVERIFY(!read);
    QVERIFY(read.error().size() >= 1000);
    QVERIFY(read.error().size() < 1010);
    rows.front()[5] = "persons";
    QCOMPARE(
        place_and_reason(read_back(rows).error().front()),
        QStringLiteral("counts.csv, row 1, column 6: the heading is “persons” and not “count”"));
}

QTEST_GUILESS_MAIN(ImpactRunTest)
#include "impact_run_test.moc"
