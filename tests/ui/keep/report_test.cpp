// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "fixture.h"
#include "tests/tariffs/columns.h"
#include "tests/ui/paper/pdf_checker.h"
#include "translations/numbers.h"
#include "ui/keep/impact/page.h"
#include "ui/keep/impact/report_dialog.h"
#include "ui/keep/impact/share_chart.h"

#include <QFile>
#include <QMessageBox>
#include <QTableView>
#include <QTest>

#include <numeric>

namespace maksuarvio {

using namespace columns;
using Command = MaintainCommand;

namespace {

enum HouseholdColumn { OfSize, OfIncome, More, Less, Same, NoAnswer, Mean, MeanYear };

/// A dearer meal and a cheaper alarm.
ImpactPage* computed_page(MaintainFixture& fixture, bool counted)
{
    fixture.begin_sample_draft();
    for (const auto& [service, price] : {std::pair("meal", "9,90"), std::pair("alarm", "1,00")}) {
        const int row =
            fixture.row_of(BookFile::Values, {{ValueKey, "price"}, {ValueService, service}});
        fixture.type_cell(BookFile::Values, row, ValueFigure, QString::fromLatin1(price));
    }
    fixture.trigger(Command::ShowImpact);
    auto* page = qobject_cast<ImpactPage*>(fixture.page().stage_page());
    if (!page || !QTest::qWaitFor([&] { return page->impact() != nullptr; }, 20000))
        return nullptr;
    if (!counted)
        return page;
    const QString path = fixture.folder("counts.csv");
    page->write_counts(path);
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite))
        return nullptr;
    QByteArrayList lines = file.readAll().split('\n');
    // Another count in each cell.
    for (qsizetype i = 1; i < lines.size(); ++i) {
        if (lines[i].endsWith(",0"))
            lines[i] = lines[i].chopped(1) + QByteArray::number(1 + i % 7);
    }
    file.resize(0);
    file.write(lines.join('\n'));
    file.close();
    page->read_counts(path);
    return QTest::qWaitFor([&] { return !page->impact()->counts.empty(); }, 20000) ? page : nullptr;
}

std::int64_t hundredths(const SheetCell& cell)
{
    return std::int64_t(qRound64(QByteArray::fromStdString(cell.text).toDouble() * 100));
}

std::int64_t sum_of(const ImpactTable& table, int column)
{
    return std::accumulate(table.rows.begin(), table.rows.end(), std::int64_t(0),
                           [&](std::int64_t sum, const auto& row) {
                               return sum + hundredths(row[std::size_t(column)]);
                           });
}

} // namespace

/// What the draft does, as a board gets it.
class ReportTest : public QObject {
    Q_OBJECT
private slots:
    void its_parts_come_to_the_whole_data();
    void its_parts_come_to_the_whole();
    void an_average_is_that_of_its_cells();
    void the_county_has_its_year();
    void what_is_not_known_is_said();
    void it_leaves_as_workbook_csv_and_pdf();
    void it_is_opened_from_the_impact();
};

void ReportTest::its_parts_come_to_the_whole_data()
{
    QTest::addColumn<bool>("counted");
    QTest::newRow("cells") << false;
    QTest::newRow("households") << true;
}

void ReportTest::its_parts_come_to_the_whole()
{
    QFETCH(bool, counted);
    MaintainFixture fixture;
    const ImpactPage* page = computed_page(fixture, counted);
    QVERIFY(page);
    const Impact& impact = *page->impact();
    const auto tables = impact_tables(impact, fixture.window().wording());
    QCOMPARE(tables.size(), std::size_t(counted ? 3 : 2));
    const ImpactSummary& sum = impact.result->summary;
    const auto size = [&](const ImpactSummary::Tally& tally) {
        return 100 * (counted ? tally.households : std::int64_t(tally.cells));
    };
    QVERIFY(size(sum.rising) > 0 && size(sum.falling) > 0);
    // The tallies stand after household and income, and after the service.
    for (const auto& [table, first] : {std::pair(0U, int(More)), std::pair(1U, 1)}) {
        QCOMPARE(sum_of(tables[table], first), size(sum.rising));
        QCOMPARE(sum_of(tables[table], first + 1), size(sum.falling));
        QCOMPARE(sum_of(tables[table], first + 2), size(sum.unchanged));
        QCOMPARE(sum_of(tables[table], first + 3), size(sum.unanswered));
    }
    QCOMPARE(tables[0].rows.size(), impact.grid.sizes.size() * impact.grid.incomes.size());
    QCOMPARE(tables[1].rows.size(), impact.grid.services.size());
    for (const ImpactTable& table : tables) {
        for (const auto& row : table.rows)
            QCOMPARE(row.size(), std::size_t(table.headings.size()));
    }
}

void ReportTest::an_average_is_that_of_its_cells()
{
    MaintainFixture fixture;
    const ImpactPage* page = computed_page(fixture, true);
    QVERIFY(page);
    const Impact& impact = *page->impact();
    // By another way: cell by cell of the whole grid.
    const ImpactPlace wanted{.size = 1, .income = 2};
    double sum = 0;
    double households = 0;
    for (std::size_t i = 0; i < impact.grid.cells(); ++i) {
        const ImpactPlace place = impact.grid.place(i);
        if (place.size != wanted.size || place.income != wanted.income
            || !impact.result->cells[i].answered())
            continue;
        sum += double(impact.result->cells[i].rise().value) * double(impact.counts[i]);
        households += double(impact.counts[i]);
    }
    const auto tables = impact_tables(impact, fixture.window().wording());
    const auto& row = tables[0].rows[wanted.size * impact.grid.incomes.size() + wanted.income];
    QCOMPARE(hundredths(row[OfSize]), std::int64_t(impact.grid.sizes[wanted.size]) * 100);
    QCOMPARE(hundredths(row[OfIncome]), impact.grid.incomes[wanted.income].value);
    QVERIFY(std::abs(double(hundredths(row[Mean])) - sum / households) <= 0.5);
    QCOMPARE(hundredths(row[MeanYear]), 12 * hundredths(row[Mean]));
}

void ReportTest::the_county_has_its_year()
{
    MaintainFixture fixture;
    const ImpactPage* page = computed_page(fixture, true);
    QVERIFY(page);
    const auto tables = impact_tables(*page->impact(), fixture.window().wording());
    const ImpactSummary& sum = page->impact()->result->summary;
    const auto& fees = tables[2].rows[0];
    QCOMPARE(Exact(hundredths(fees[1])), sum.county_before.fee_income);
    QCOMPARE(Exact(hundredths(fees[2])), sum.county_after.fee_income);
    QCOMPARE(hundredths(fees[4]), 12 * (hundredths(fees[2]) - hundredths(fees[1])));
    const auto& net = tables[2].rows[1];
    QCOMPARE(Exact(hundredths(net[2])), sum.county_after.net_cost);
    // Service by service it is the same.
    QCOMPARE(sum_of(tables[1], 7), hundredths(fees[1]));
    QCOMPARE(sum_of(tables[1], 8), hundredths(fees[2]));
    QCOMPARE(sum_of(tables[1], 9), hundredths(fees[4]));
    QCOMPARE(sum_of(tables[1], 10), hundredths(net[4]));
}

void ReportTest::what_is_not_known_is_said()
{
    MaintainFixture fixture;
    const ImpactPage* page = computed_page(fixture, false);
    QVERIFY(page);
    Impact impact = *page->impact();
    const auto notes = [&] { return impact_notes(impact, fixture.window().wording()).join('\n'); };
    QVERIFY(notes().contains("Households were not counted"));
    ImpactResult result = *impact.result;
    for (std::size_t i = 0; i < 5; ++i)
        result.cells[i].after.cost_known = false;
    result.summary = summary_of(result.cells, {});
    const auto unknown = std::int64_t(result.summary.cost_unknown.cells);
    impact.result = std::make_shared<const ImpactResult>(std::move(result));
    QVERIFY(unknown >= 5);
    QVERIFY2(notes().contains(
                 QStringLiteral("not known for %1 typical")
                     .arg(QString::fromStdString(number_text(Exact(unknown), Language::En)))),
             qPrintable(notes()));
}

void ReportTest::it_leaves_as_workbook_csv_and_pdf()
{
    MaintainFixture fixture(Language::Fi);
    const ImpactPage* page = computed_page(fixture, true);
    QVERIFY(page);
    ReportDialog report(*page->impact(), QStringLiteral("Taksa"), fixture.window().today(),
                        fixture.window().wording());
    const QString book = fixture.folder("impact.xlsx");
    report.write(book);
    const auto read = read_workbook(book);
    QVERIFY(read);
    QCOMPARE(read->sheets.size(), report.tables().size());
    for (std::size_t i = 0; i < read->sheets.size(); ++i) {
        const auto& rows = report.tables()[i].rows;
        QCOMPARE(read->sheets[i].rows.size(), rows.size() + 1);
        for (std::size_t row = 0; row < rows.size(); ++row) {
            for (std::size_t column = 0; column < rows[row].size(); ++column) {
                const SheetCell& written = rows[row][column];
                const SheetCell& cell = read->sheets[i].rows[row + 1][column];
                // A figure is a figure there.
                if (written.kind == SheetCell::Kind::Text)
                    QCOMPARE(cell.text, written.text);
                else
                    QCOMPARE(hundredths(cell), hundredths(written));
                QCOMPARE(cell.kind == SheetCell::Kind::Text, written.kind == SheetCell::Kind::Text);
            }
        }
    }
    const QString table = fixture.folder("impact.csv");
    report.write(table);
    QFile csv(table);
    QVERIFY(csv.open(QIODevice::ReadOnly));
    QVERIFY(csv.readAll().contains(QByteArray("Maksutulot,")));
    const QString paper = fixture.folder("impact.pdf");
    report.write(paper);
    QFile pdf(paper);
    QVERIFY(pdf.open(QIODevice::ReadOnly));
    const std::vector<std::string> faults = tests::faults(pdf.readAll().toStdString(), 40);
    QVERIFY2(faults.empty(), faults.empty() ? "" : faults.front().c_str());
    // What cannot be written is said.
    report.write(fixture.folder("no/impact.pdf"));
    QVERIFY(report.findChild<QMessageBox*>());
}

void ReportTest::it_is_opened_from_the_impact()
{
    MaintainFixture fixture;
    QVERIFY(computed_page(fixture, false));
    fixture.press(QStringLiteral("For a board …"));
    auto* report = qobject_cast<ReportDialog*>(fixture.dialog());
    QVERIFY(report);
    QVERIFY(report->findChild<ShareChart*>()->accessibleDescription().contains("pay more"));
    auto* table = fixture.named<QTableView>(report->tables()[0].title);
    QCOMPARE(table->model()->rowCount(), int(report->tables()[0].rows.size()));
    QCOMPARE(table->model()->index(0, OfIncome).data().toString(),
             report->tables()[0].shown(0, OfIncome, Language::En));
}

} // namespace maksuarvio

QTEST_MAIN(maksuarvio::ReportTest)
#include "report_test.moc"
