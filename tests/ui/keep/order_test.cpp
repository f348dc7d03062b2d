// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "fixture.h"
#include "tests/tariffs/columns.h"
#include "ui/keep/edit/frozen_columns.h"
#include "ui/widgets/choice.h"

#include <QApplication>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QScrollBar>
#include <QTest>

#include <algorithm>

namespace maksuarvio {

using namespace columns;
using Command = MaintainCommand;

namespace {

PartTable& values_of(MaintainFixture& fixture)
{
    fixture.page().edit_page().show_part(BookFile::Values);
    return fixture.page().edit_page().view(BookFile::Values);
}

void click_heading(QTableView& table, int column)
{
    QHeaderView* heading = table.horizontalHeader();
    table.scrollTo(table.model()->index(0, column));
    const int x = heading->sectionViewportPosition(column) + heading->sectionSize(column) / 2;
    QTest::mouseClick(heading->viewport(), Qt::LeftButton, {}, {x, heading->height() / 2},
                      // Two clicks are no double click.
                      QApplication::doubleClickInterval() + 100);
}

QStringList shown(const PartTable& table, int column, int role = Qt::DisplayRole)
{
    QStringList texts;
    for (int row = 0; row < table.model()->rowCount(); ++row)
        texts << table.model()->index(row, column).data(role).toString();
    return texts;
}

} // namespace

/// Rows in another order, a few of them, the first columns in view, words by others.
class OrderTest : public QObject {
    Q_OBJECT
private slots:
    void a_heading_sorts_down_up_and_back();
    void figures_are_sorted_by_their_size();
    void what_is_done_to_sorted_rows_is_done_to_those_that_are_seen();
    void a_column_is_filtered();
    void the_first_columns_stay_in_view();
    void a_cell_is_never_under_the_first_columns();
    void words_are_replaced_in_what_is_shown();
    void words_are_replaced_in_what_is_selected();
    void words_that_are_nowhere_are_told();
};

void OrderTest::a_heading_sorts_down_up_and_back()
{
    MaintainFixture fixture;
    fixture.begin_sample_draft();
    PartTable& table = values_of(fixture);
    const BookCells before = fixture.session().edit().cells();
    const QStringList as_in_file = shown(table, ValueFrom, PartModel::StoredRole);
    click_heading(table, ValueFrom);
    QStringList sorted = shown(table, ValueFrom, PartModel::StoredRole);
    QVERIFY(std::ranges::is_sorted(sorted));
    QVERIFY(sorted != as_in_file);
    click_heading(table, ValueFrom);
    sorted = shown(table, ValueFrom, PartModel::StoredRole);
    QVERIFY(std::ranges::is_sorted(sorted, std::ranges::greater()));
    click_heading(table, ValueFrom);
    QCOMPARE(shown(table, ValueFrom, PartModel::StoredRole), as_in_file);
    QVERIFY(fixture.session().edit().cells() == before);
}

void OrderTest::figures_are_sorted_by_their_size()
{
    MaintainFixture fixture;
    fixture.begin_sample_draft();
    PartTable& table = values_of(fixture);
    click_heading(table, ValueFigure);
    std::vector<double> figures;
    for (const QString& text : shown(table, ValueFigure, PartModel::StoredRole)) {
        bool is_number = false;
        const double figure = text.toDouble(&is_number);
        if (is_number)
            figures.push_back(figure);
    }
    QVERIFY(figures.size() > 50);
    QVERIFY(std::ranges::is_sorted(figures));
}

void OrderTest::what_is_done_to_sorted_rows_is_done_to_those_that_are_seen()
{
    MaintainFixture fixture;
    fixture.begin_sample_draft();
    PartTable& table = values_of(fixture);
    click_heading(table, ValueFigure);
    click_heading(table, ValueFigure);
    // One that stands elsewhere in the file.
    int seen = 0;
    do {
        table.setCurrentIndex(table.model()->index(seen++, ValueFigure));
    } while (table.current_place().row == seen && seen < table.model()->rowCount());
    const Cell place = table.current_place();
    QVERIFY(place.row != seen);
    BookCells expected = fixture.session().edit().cells();
    expected[BookFile::Values][std::size_t(place.row)][ValueFigure].clear();
    QTest::keyClick(&table, Qt::Key_Delete);
    QVERIFY(fixture.session().edit().cells() == expected);
    // It stays where it is until the next time.
    QCOMPARE(table.current_place(), place);
}

void OrderTest::a_column_is_filtered()
{
    MaintainFixture fixture;
    fixture.begin_sample_draft();
    PartTable& table = values_of(fixture);
    const int all = table.model()->rowCount();
    const int meal = fixture.row_of(BookFile::Values, {{0, "price"}, {1, "meal"}});
    fixture.page().edit_page().show_place({BookFile::Values, meal, 1});
    const QString name = table.currentIndex().data().toString();
    fixture.trigger(Command::FilterColumn);
    fixture.press(QStringLiteral("Filter"));
    QVERIFY(table.model()->rowCount() > 0 && table.model()->rowCount() < all);
    for (const QString& text : shown(table, 1))
        QCOMPARE(text, name);
    // Beside another column.
    fixture.page().edit_page().show_place({BookFile::Values, meal, 0});
    fixture.trigger(Command::FilterColumn);
    fixture.press(QStringLiteral("Filter"));
    QCOMPARE(table.model()->rowCount(), 1);
    const auto* says = fixture.named<QLabel>(QStringLiteral("Which rows are shown"));
    QVERIFY(says && says->text().contains(name));
    QVERIFY(says->text().contains(QStringLiteral("1 of %1").arg(all)));
    fixture.press(QStringLiteral("Show all rows"));
    QCOMPARE(table.model()->rowCount(), all);
    QVERIFY(!fixture.named<QLabel>(QStringLiteral("Which rows are shown")));
}

void OrderTest::the_first_columns_stay_in_view()
{
    MaintainFixture fixture;
    fixture.begin_sample_draft();
    PartTable& table = values_of(fixture);
    auto* frozen = table.findChild<FrozenColumns*>();
    QVERIFY(frozen && !frozen->isVisible());
    const int row = fixture.row_of(BookFile::Values, {{0, "price"}, {1, "meal"}});
    fixture.page().edit_page().show_place({BookFile::Values, row, ValueSource});
    QVERIFY(table.horizontalScrollBar()->value() > 0);
    QVERIFY(frozen->isVisible());
    QCOMPARE(frozen->columns(), 2);
    const QModelIndex key = table.model()->index(table.currentIndex().row(), 0);
    // In the same line, and as wide.
    QCOMPARE(frozen->visualRect(key).top(), table.visualRect(key).top());
    QCOMPARE(frozen->columnWidth(1), table.columnWidth(1));
    // What is clicked there is the table's, which stays where it is.
    const int scrolled = table.horizontalScrollBar()->value();
    QTest::mouseClick(frozen->viewport(), Qt::LeftButton, {}, frozen->visualRect(key).center());
    QCOMPARE(table.current_place(), (Cell{BookFile::Values, row, 0}));
    QCOMPARE(table.horizontalScrollBar()->value(), scrolled);
    table.setFocus();
    QTest::keyClick(&table, Qt::Key_F2);
    QVERIFY(table.is_editing());
    QVERIFY(!frozen->isVisible());
}

void OrderTest::a_cell_is_never_under_the_first_columns()
{
    MaintainFixture fixture;
    fixture.begin_sample_draft();
    PartTable& table = values_of(fixture);
    auto* frozen = table.findChild<FrozenColumns*>();
    fixture.page().edit_page().show_place({BookFile::Values, 5, ValueSource});
    for (int column = ValueSource; column > 1; --column) {
        QVERIFY2(table.visualRect(table.currentIndex()).left() >= frozen->covered(),
                 qPrintable(QString::number(column)));
        QTest::keyClick(&table, Qt::Key_Left);
    }
}

void OrderTest::words_are_replaced_in_what_is_shown()
{
    MaintainFixture fixture;
    fixture.begin_sample_draft();
    PartTable& table = values_of(fixture);
    const BookCells before = fixture.session().edit().cells();
    BookCells expected = before;
    int cells = 0;
    for (std::size_t row = 1; row < expected[BookFile::Values].size(); ++row) {
        QString text = QString::fromStdString(expected[BookFile::Values][row][ValueSource]);
        cells += text.contains(QStringLiteral("counties")) ? 1 : 0;
        text.replace(QStringLiteral("counties"), QStringLiteral("areas"));
        expected[BookFile::Values][row][ValueSource] = text.toStdString();
    }
    QVERIFY(cells > 5);
    table.setCurrentIndex(table.model()->index(0, 0));
    fixture.trigger(Command::Replace);
    fixture.fill(QStringLiteral("Find"), QStringLiteral("COUNTIES"));
    fixture.fill(QStringLiteral("Replace with"), QStringLiteral("areas"));
    fixture.press(QStringLiteral("Replace"));
    QVERIFY(fixture.session().edit().cells() == expected);
    fixture.trigger(Command::Undo);
    QVERIFY(fixture.session().edit().cells() == before);
}

void OrderTest::words_are_replaced_in_what_is_selected()
{
    MaintainFixture fixture;
    fixture.begin_sample_draft();
    PartTable& table = values_of(fixture);
    BookCells expected = fixture.session().edit().cells();
    const std::string day = expected[BookFile::Values][3][ValueFrom];
    for (std::size_t row = 3; row <= 5; ++row)
        expected[BookFile::Values][row][ValueFrom] = "2027-02-01";
    expected[BookFile::Values][4][ValueFrom] = "2027-02-01";
    for (int row = 3; row <= 5; ++row) {
        // The same day in all of them.
        table.part().setData(table.part().index(row - 1, ValueFrom), QString::fromStdString(day),
                             Qt::EditRole);
    }
    table.setCurrentIndex(table.model()->index(2, ValueFrom));
    QTest::keyClick(&table, Qt::Key_Down, Qt::ShiftModifier);
    QTest::keyClick(&table, Qt::Key_Down, Qt::ShiftModifier);
    const QString shown_day = table.model()->index(2, ValueFrom).data(Qt::EditRole).toString();
    QCOMPARE(table.replace(shown_day, QStringLiteral("1.2.2027"), true), 3);
    QVERIFY(fixture.session().edit().cells() == expected);
}

void OrderTest::words_that_are_nowhere_are_told()
{
    MaintainFixture fixture;
    fixture.begin_sample_draft();
    values_of(fixture);
    const BookCells before = fixture.session().edit().cells();
    fixture.trigger(Command::Replace);
    fixture.fill(QStringLiteral("Find"), QStringLiteral("xyzzy"));
    fixture.press(QStringLiteral("Replace"));
    QVERIFY(qobject_cast<QMessageBox*>(fixture.dialog()));
    QVERIFY(fixture.session().edit().cells() == before);
}

} // namespace maksuarvio

QTEST_MAIN(maksuarvio::OrderTest)
#include "order_test.moc"
