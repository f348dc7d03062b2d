// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "fixture.h"
#include "tariffs/keep/impact_counts.h"
#include "tests/tariffs/columns.h"
#include "tests/tariffs/spreadsheet.h"
#include "ui/keep/difference/page.h"
#include "ui/keep/impact/page.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QFile>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QTableView>
#include <QTest>
#include <QTextEdit>

namespace maksuarvio {

using namespace columns;
using Command = MaintainCommand;

namespace {

ImpactPage* computed_page(MaintainFixture& fixture)
{
    fixture.trigger(Command::ShowImpact);
    auto* page = qobject_cast<ImpactPage*>(fixture.page().stage_page());
    if (!page || !QTest::qWaitFor([&] { return page->impact() != nullptr; }, 20000))
        return nullptr;
    return page;
}

} // namespace

class MaintainImpactTest : public QObject {
    Q_OBJECT
private slots:
    void nothing_changes_where_nothing_was_changed();
    void a_mistyped_percent_is_seen_at_a_glance();
    void counts_give_the_countys_totals();
    void counts_are_read_as_any_spreadsheet_saves_them_data();
    void counts_are_read_as_any_spreadsheet_saves_them();
    void a_fault_of_the_counts_names_file_and_cell();
    void a_run_is_cancelled();
    void the_models_hold();
    void differences_are_listed_and_written();
};

void MaintainImpactTest::nothing_changes_where_nothing_was_changed()
{
    MaintainFixture fixture;
    fixture.begin_sample_draft();
    ImpactPage* page = computed_page(fixture);
    QVERIFY(page);
    const ImpactSummary& sum = page->impact()->result->summary;
    QCOMPARE(sum.rising.cells, std::size_t(0));
    QCOMPARE(sum.falling.cells, std::size_t(0));
    QVERIFY(sum.unchanged.cells > 1000);
}

void MaintainImpactTest::a_mistyped_percent_is_seen_at_a_glance()
{
    MaintainFixture fixture;
    fixture.begin_sample_draft();
    // The highest percentage of home care, 35, becomes 350.
    std::size_t row = 0;
    const CsvRows& classes = fixture.session().edit().cells()[BookFile::HomeServicePercent];
    for (std::size_t i = 1; i < classes.size(); ++i) {
        if (classes[i][PercentFirst] == "35.00")
            row = row == 0 ? i : row;
    }
    QVERIFY(row > 0);
    fixture.type_cell(BookFile::HomeServicePercent, int(row), PercentFirst, QStringLiteral("350"));
    ImpactPage* page = computed_page(fixture);
    QVERIFY(page);
    QVERIFY(page->impact()->result->summary.rising.cells > 0);
    // What rises most stands first, is chosen, and is explained.
    auto* services = fixture.named<QTableView>(QStringLiteral("Services by how much they rise"));
    QVERIFY(services->model()->index(0, 0).data().toString().startsWith(
        QStringLiteral("Regular home care")));
    QCOMPARE(services->currentIndex().row(), 0);
    auto* why = fixture.named<QTextEdit>(QStringLiteral("How the figures came about"));
    QVERIFY(why);
    QVERIFY2(why->toPlainText().contains(QStringLiteral("350%")), qPrintable(why->toPlainText()));
    QVERIFY(why->toPlainText().contains(QStringLiteral("35%")));
    // And it blocks publishing.
    fixture.trigger(Command::ShowPublish);
    for (const QPushButton* button : fixture.page().findChildren<QPushButton*>()) {
        if (button->text() == u"Publish" && button->isVisible())
            QVERIFY(!button->isEnabled());
    }
}

void MaintainImpactTest::counts_give_the_countys_totals()
{
    MaintainFixture fixture;
    fixture.begin_sample_draft();
    const int row = fixture.row_of(BookFile::Values, {{ValueKey, "price"}, {ValueService, "meal"}});
    fixture.type_cell(BookFile::Values, row, ValueFigure, QStringLiteral("0,50"));
    ImpactPage* page = computed_page(fixture);
    QVERIFY(page);
    const QString path = fixture.folder("counts.csv");
    page->write_counts(path);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    QByteArray table = file.readAll();
    QVERIFY(table.startsWith("size,income,amount,service,mode,count\n"));
    // Ten households in each cell.
    table.replace(",0\n", ",10\n");
    file.resize(0);
    file.write(table);
    file.close();
    page->read_counts(path);
    QTRY_VERIFY_WITH_TIMEOUT(!page->impact()->counts.empty(), 20000);
    const ImpactSummary& sum = page->impact()->result->summary;
    QCOMPARE(sum.falling.households, std::int64_t(sum.falling.cells) * 10);
    QVERIFY(sum.county_after.fee_income < sum.county_before.fee_income);
    bool told = false;
    for (const QLabel* label : page->findChildren<QLabel*>())
        told = told || label->text().contains(QStringLiteral("income from fees"));
    QVERIFY(told);
}

void MaintainImpactTest::counts_are_read_as_any_spreadsheet_saves_them_data()
{
    QTest::addColumn<TableFormat>("format");
    QTest::newRow("Excel in Finnish") << test::kFinnishExcel;
    QTest::newRow("Excel in Finnish, the old way")
        << TableFormat{';', Encoding::Windows1252, true, {}};
    QTest::newRow("Excel in English") << TableFormat{',', Encoding::Utf8Mark, false, {}};
    QTest::newRow("LibreOffice with quoted decimal commas")
        << TableFormat{',', Encoding::Utf8, true, {}};
    QTest::newRow("tabs") << TableFormat{'\t', Encoding::Utf8, true, {}};
}

void MaintainImpactTest::counts_are_read_as_any_spreadsheet_saves_them()
{
    QFETCH(TableFormat, format);
    MaintainFixture fixture;
    fixture.begin_sample_draft();
    ImpactPage* page = computed_page(fixture);
    QVERIFY(page);
    std::vector<std::int64_t> households(page->impact()->grid.cells());
    for (std::size_t i = 0; i < households.size(); ++i)
        households[i] = std::int64_t(i) * 1000;
    CsvRows rows = counts_table(page->impact()->grid, households);
    for (std::size_t i = 1; i < rows.size(); ++i) {
        // "1 234 000"
        std::string& count = rows[i].back();
        for (std::size_t at = count.size(); at > 3; at -= 3)
            count.insert(at - 3, "\u00A0");
    }
    const QString path = fixture.folder("counts.csv");
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(test::spreadsheet(rows, format));
    file.close();
    page->read_counts(path);
    QVERIFY2(!page->findChild<QMessageBox*>(),
             page->findChild<QMessageBox*>() ? qPrintable(page->findChild<QMessageBox*>()->text())
                                             : "");
    QTRY_VERIFY_WITH_TIMEOUT(!page->impact()->counts.empty(), 20000);
    QCOMPARE(page->impact()->counts, households);
}

void MaintainImpactTest::a_fault_of_the_counts_names_file_and_cell()
{
    MaintainFixture fixture;
    fixture.begin_sample_draft();
    ImpactPage* page = computed_page(fixture);
    QVERIFY(page);
    CsvRows rows = counts_table(page->impact()->grid, {});
    rows.push_back({"1", "1300,50", "20", "home_care_regular", "own", "5"});
    rows.push_back({"1", "1500,00", "20", "home_care_regular", "own", "-5,5"});
    const QString path = fixture.folder("counts.csv");
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(test::spreadsheet(rows, test::kFinnishExcel));
    file.close();
    page->read_counts(path);
    const auto* box = page->findChild<QMessageBox*>();
    QVERIFY(box);
    QCOMPARE(box->text(),
             QStringLiteral("counts.csv, row 2, column 2: the grid has no “income” of “1300,50”\n"
                            "counts.csv, row 3, column 6: count is negative: -5,5"));
}

void MaintainImpactTest::a_run_is_cancelled()
{
    MaintainFixture fixture;
    fixture.begin_sample_draft();
    ImpactPage* page = computed_page(fixture);
    QVERIFY(page);
    const Impact* before = page->impact();
    ImpactGrid grid = before->grid;
    grid.incomes.clear();
    for (std::int64_t euros = 0; euros < 4000; ++euros)
        grid.incomes.emplace_back(euros * 100);
    page->compute(grid);
    QVERIFY(page->is_running());
    fixture.press(QStringLiteral("Cancel"));
    QTRY_VERIFY(!page->is_running());
    QCOMPARE(page->impact(), before);
}

void MaintainImpactTest::the_models_hold()
{
    MaintainFixture fixture;
    fixture.begin_sample_draft();
    ImpactPage* page = computed_page(fixture);
    QVERIFY(page);
    using Tester = QAbstractItemModelTester;
    ImpactServicesModel services(*page->impact(), fixture.window().wording());
    Tester services_tester(&services, Tester::FailureReportingMode::QtTest);
    for (int row = 0; row < services.rowCount(); ++row) {
        ImpactCellsModel cells(*page->impact(), services.service(row), fixture.window().wording());
        Tester cells_tester(&cells, Tester::FailureReportingMode::QtTest);
        for (int line = 0; line < cells.rowCount(); ++line) {
            const QModelIndex index = cells.index(line, 0);
            QCOMPARE(cells.index_of(cells.place(index)), index);
        }
    }
}

void MaintainImpactTest::differences_are_listed_and_written()
{
    MaintainFixture fixture;
    fixture.begin_sample_draft();
    const int row = fixture.row_of(BookFile::Values, {{ValueKey, "price"}, {ValueService, "meal"}});
    fixture.type_cell(BookFile::Values, row, ValueFigure, QStringLiteral("9,99"));
    fixture.trigger(Command::ShowDifferences);
    auto* page = qobject_cast<DifferencePage*>(fixture.page().stage_page());
    QVERIFY(page);
    auto* table = fixture.named<QTableView>(QStringLiteral("Old → new"));
    QVERIFY(table);
    QAbstractItemModelTester tester(table->model(),
                                    QAbstractItemModelTester::FailureReportingMode::QtTest);
    bool found = false;
    for (int i = 0; i < table->model()->rowCount(); ++i)
        found = found
                || table->model()
                       ->index(i, DifferencePage::After)
                       .data()
                       .toString()
                       .contains(QStringLiteral("9.99"));
    QVERIFY(found);
    QVERIFY(page->csv().contains("9.99"));
    QVERIFY(page->pdf().startsWith("%PDF"));
}

} // namespace maksuarvio

QTEST_MAIN(maksuarvio::MaintainImpactTest)
#include "impact_test.moc"
