// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "fixture.h"
#include "tests/tariffs/columns.h"

#include <QApplication>
#include <QClipboard>
#include <QMessageBox>
#include <QTest>

namespace maksuarvio {

using namespace columns;
using Command = MaintainCommand;

/// What keys do to the rows and cells of a part, on the real window.
class TableTest : public QObject {
    Q_OBJECT
private slots:
    void delete_empties_the_cell_alone_data();
    void delete_empties_the_cell_alone();
    void delete_empties_what_is_selected();
    void a_block_goes_from_the_top_left_of_the_selection_data();
    void a_block_goes_from_the_top_left_of_the_selection();
    void one_value_fills_what_is_selected();
    void a_block_fills_a_selection_that_takes_it_several_times();
    void a_block_that_does_not_fit_is_refused_whole_data();
    void a_block_that_does_not_fit_is_refused_whole();
    void what_is_cut_can_be_pasted();
    void what_is_copied_keeps_its_columns();
    void a_command_takes_every_selected_row();
    void the_topmost_cells_fill_those_below();
    void selected_amounts_change_by_a_percentage();
    void selected_rows_are_reviewed_today();
    void a_command_by_a_key_selects_its_row_alone();
};

namespace {

PartTable& view_of(MaintainFixture& fixture, BookFile file)
{
    return fixture.page().edit_page().view(file);
}

void paste(MaintainFixture& fixture, BookFile file, const QString& text)
{
    QApplication::clipboard()->setText(text);
    QTest::keyClick(&view_of(fixture, file), Qt::Key_V, Qt::ControlModifier);
}

/// The cells from one to the other, as when the mouse is drawn over them: the last one is current.
void select(MaintainFixture& fixture, Cell first, Cell last)
{
    fixture.activate();
    fixture.page().edit_page().show_place(first);
    PartTable& view = view_of(fixture, first.file);
    for (int row = first.row; row < last.row; ++row)
        QTest::keyClick(&view, Qt::Key_Down, Qt::ShiftModifier);
    for (int column = first.column; column < last.column; ++column)
        QTest::keyClick(&view, Qt::Key_Right, Qt::ShiftModifier);
    QCOMPARE(view.current_place(), last);
}

} // namespace

void TableTest::delete_empties_the_cell_alone_data()
{
    QTest::addColumn<int>("file");
    for (std::size_t i = 0; i < word_count<BookFile>(); ++i)
        QTest::addRow("%s", word(static_cast<BookFile>(i)).data()) << int(i);
}

void TableTest::delete_empties_the_cell_alone()
{
    QFETCH(int, file);
    MaintainFixture fixture;
    fixture.begin_sample_draft();
    // A row of values.csv need not name a service.
    const auto part = static_cast<BookFile>(file);
    const Cell place{part, 3, part == BookFile::Values ? int(ValueStatus) : 1};
    const BookCells before = fixture.session().edit().cells();
    BookCells expected = before;
    expected[place.file][std::size_t(place.row)][std::size_t(place.column)].clear();
    QVERIFY(expected != before);
    fixture.page().edit_page().show_place(place);
    QTest::keyClick(&view_of(fixture, place.file), Qt::Key_Delete);
    QCOMPARE(fixture.session().edit().cells()[place.file].size(), before[place.file].size());
    QVERIFY(fixture.session().edit().cells() == expected);
    fixture.trigger(Command::Undo);
    QVERIFY(fixture.session().edit().cells() == before);
}

void TableTest::delete_empties_what_is_selected()
{
    MaintainFixture fixture;
    fixture.begin_sample_draft();
    const BookCells before = fixture.session().edit().cells();
    BookCells expected = before;
    for (std::size_t row = 4; row <= 6; ++row) {
        for (std::size_t column = ValueFigure; column <= ValueFrom; ++column)
            expected[BookFile::Values][row][column].clear();
    }
    select(fixture, {BookFile::Values, 4, ValueFigure}, {BookFile::Values, 6, ValueFrom});
    QTest::keyClick(&view_of(fixture, BookFile::Values), Qt::Key_Delete);
    QVERIFY(fixture.session().edit().cells() == expected);
    QCOMPARE(fixture.session().edit().history().count(), 1);
    fixture.trigger(Command::Undo);
    QVERIFY(fixture.session().edit().cells() == before);
    fixture.trigger(Command::Redo);
    QVERIFY(fixture.session().edit().cells() == expected);
}

void TableTest::a_block_goes_from_the_top_left_of_the_selection_data()
{
    QTest::addColumn<int>("last_row");
    QTest::addColumn<int>("last_column");
    QTest::addColumn<bool>("from_below");
    QTest::newRow("one cell") << 5 << int(PercentFirst) << false;
    QTest::newRow("the rows of the block") << 8 << int(PercentFirst) << false;
    QTest::newRow("drawn from below") << 8 << int(PercentFirst) << true;
    QTest::newRow("more rows") << 10 << int(PercentFirst) << false;
    QTest::newRow("fewer rows") << 6 << int(PercentFirst) << false;
    QTest::newRow("more columns") << 7 << PercentFirst + 2 << false;
}

void TableTest::a_block_goes_from_the_top_left_of_the_selection()
{
    QFETCH(int, last_row);
    QFETCH(int, last_column);
    QFETCH(bool, from_below);
    MaintainFixture fixture;
    fixture.begin_sample_draft();
    BookCells expected = fixture.session().edit().cells();
    const auto part = BookFile::HomeServicePercent;
    for (std::size_t i = 0; i < 4; ++i) {
        expected[part][5 + i][PercentFirst] = std::to_string(i) + ".50";
        expected[part][5 + i][PercentFirst + 1] = std::to_string(i) + ".25";
    }
    const Cell first{part, 5, PercentFirst};
    const Cell last{part, last_row, last_column};
    select(fixture, first, last);
    if (from_below) {
        PartTable& view = view_of(fixture, part);
        fixture.page().edit_page().show_place(last);
        for (int row = last_row; row > 5; --row)
            QTest::keyClick(&view, Qt::Key_Up, Qt::ShiftModifier);
    }
    paste(fixture, part, u"0,5\t0,25\n1,5\t1,25\n2,5\t2,25\n3,5\t3,25\n"_qs);
    QVERIFY(fixture.session().edit().cells() == expected);
    QCOMPARE(view_of(fixture, part).selectionModel()->selectedIndexes().size(), 8);
    QCOMPARE(fixture.session().edit().history().count(), 1);
}

void TableTest::one_value_fills_what_is_selected()
{
    MaintainFixture fixture;
    fixture.begin_sample_draft();
    const auto part = BookFile::HomeServicePercent;
    BookCells expected = fixture.session().edit().cells();
    for (std::size_t row = 5; row <= 8; ++row) {
        expected[part][row][PercentFirst] = "7.50";
        expected[part][row][PercentFirst + 1] = "7.50";
    }
    select(fixture, {part, 5, PercentFirst}, {part, 8, PercentFirst + 1});
    // And a cell that lies apart.
    PartTable& view = view_of(fixture, part);
    view.selectionModel()->select(view.model()->index(11, PercentFirst + 3),
                                  QItemSelectionModel::Select);
    expected[part][12][PercentFirst + 3] = "7.50";
    paste(fixture, part, u"7,5\n"_qs);
    QVERIFY(fixture.session().edit().cells() == expected);
    QCOMPARE(fixture.session().edit().history().count(), 1);
}

void TableTest::a_block_fills_a_selection_that_takes_it_several_times()
{
    MaintainFixture fixture;
    fixture.begin_sample_draft();
    const auto part = BookFile::HomeServicePercent;
    BookCells expected = fixture.session().edit().cells();
    for (std::size_t row = 5; row <= 8; ++row) {
        for (std::size_t i = 0; i < 4; ++i)
            expected[part][row][PercentFirst + i] = i % 2 == 0 ? "7.50" : "6.50";
    }
    select(fixture, {part, 5, PercentFirst}, {part, 8, PercentFirst + 3});
    paste(fixture, part, u"7,5\t6,5\n"_qs);
    QVERIFY(fixture.session().edit().cells() == expected);
}

void TableTest::a_block_that_does_not_fit_is_refused_whole_data()
{
    QTest::addColumn<int>("file");
    QTest::addColumn<int>("column");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("filter");
    QTest::addColumn<QString>("said");
    const QString none;
    const auto rows = [](qsizetype count) { return QStringLiteral("x\n").repeated(count); };
    QTest::newRow("too many rows") << int(BookFile::Values) << int(ValueSource) << rows(5001)
                                   << none << u"There are 5001 rows; at most 5000 "_qs;
    QTest::newRow("too long") << int(BookFile::Values) << int(ValueSource)
                              << u"x"_qs.repeated(4'000'001) << none << u"The text is too long"_qs;
    QTest::newRow("too wide") << int(BookFile::Values) << int(ValueSource) << u"a\t\tb\n"_qs << none
                              << u"The block has 3 columns; the table has 2 "_qs;
    QTest::newRow("no other rows") << int(BookFile::Header) << int(HeaderValue) << rows(11) << none
                                   << u"The block has 11 rows; the table has 10 "_qs;
    QTest::newRow("under a filter") << int(BookFile::Wording) << int(WordingEn) << rows(6)
                                    << u"Exempel"_qs << u"The block has 6 rows; only "_qs;
}

void TableTest::a_block_that_does_not_fit_is_refused_whole()
{
    QFETCH(int, file);
    QFETCH(int, column);
    QFETCH(QString, text);
    QFETCH(QString, filter);
    QFETCH(QString, said);
    MaintainFixture fixture;
    fixture.begin_sample_draft();
    const BookCells before = fixture.session().edit().cells();
    const Cell place{static_cast<BookFile>(file), 1, column};
    fixture.page().edit_page().show_part(place.file);
    if (!filter.isEmpty())
        fixture.fill(u"Find in this part"_qs, filter);
    fixture.page().edit_page().show_place(place);
    paste(fixture, place.file, text);
    auto* box = qobject_cast<QMessageBox*>(fixture.dialog());
    QVERIFY(box);
    QVERIFY2(box->text().startsWith(said), qPrintable(box->text()));
    QVERIFY(fixture.session().edit().cells() == before);
    QVERIFY(!fixture.session().edit().history().canUndo());
}

void TableTest::what_is_cut_can_be_pasted()
{
    MaintainFixture fixture;
    fixture.begin_sample_draft();
    const auto part = BookFile::HomeServicePercent;
    const BookCells before = fixture.session().edit().cells();
    select(fixture, {part, 5, PercentFirst}, {part, 6, PercentFirst + 2});
    QTest::keyClick(&view_of(fixture, part), Qt::Key_X, Qt::ControlModifier);
    QCOMPARE(fixture.session().edit().cell({part, 5, PercentFirst}), std::string());
    QCOMPARE(fixture.session().edit().cell({part, 6, PercentFirst + 2}), std::string());
    QCOMPARE(fixture.session().edit().cells()[part].size(), before[part].size());
    QTest::keyClick(&view_of(fixture, part), Qt::Key_V, Qt::ControlModifier);
    QVERIFY(fixture.session().edit().cells() == before);
}

void TableTest::what_is_copied_keeps_its_columns()
{
    MaintainFixture fixture;
    fixture.begin_sample_draft();
    const auto part = BookFile::HomeServicePercent;
    fixture.page().edit_page().show_part(part);
    PartTable& view = view_of(fixture, part);
    view.selectionModel()->clearSelection();
    for (const auto& [row, column] :
         {std::pair(1, int(PercentFirst)), std::pair(1, PercentFirst + 1),
          std::pair(3, PercentFirst + 1)})
        view.selectionModel()->select(view.model()->index(row - 1, column),
                                      QItemSelectionModel::Select);
    QTest::keyClick(&view, Qt::Key_C, Qt::ControlModifier);
    const QStringList lines = QApplication::clipboard()->text().split(u'\n');
    QCOMPARE(lines.size(), 3);
    QCOMPARE(lines[0].count(u'\t'), 1);
    QVERIFY(lines[1].startsWith(u'\t') && lines[1].size() > 1);
}

void TableTest::the_topmost_cells_fill_those_below()
{
    MaintainFixture fixture;
    fixture.begin_sample_draft();
    const auto part = BookFile::HomeServicePercent;
    const DraftEdit& draft = fixture.session().edit();
    const CsvRows before = draft.cells()[part];
    select(fixture, {part, 5, PercentFirst}, {part, 7, PercentFirst + 1});
    fixture.trigger(Command::FillDown);
    CsvRows expected = before;
    for (const std::size_t row : {6U, 7U}) {
        for (const std::size_t column : {std::size_t(PercentFirst), std::size_t(PercentFirst) + 1})
            expected[row][column] = before[5][column];
    }
    QVERIFY(draft.cells()[part] == expected);
    QVERIFY(expected != before);
    // One step.
    fixture.trigger(Command::Undo);
    QVERIFY(draft.cells()[part] == before);
}

void TableTest::selected_amounts_change_by_a_percentage()
{
    MaintainFixture fixture;
    fixture.begin_sample_draft();
    const auto part = BookFile::Values;
    const DraftEdit& draft = fixture.session().edit();
    const int price = fixture.row_of(part, {{0, "price"}, {1, "meal"}});
    const int value = index_of(part, Column::Value);
    QCOMPARE(draft.cell({part, price, value}), std::string("9.00"));
    for (const auto& [percent, step, expected] :
         {std::tuple(u"3,5"_qs, u"0,10"_qs, "9.30"), std::tuple(u"3,5"_qs, u"0,01"_qs, "9.32"),
          std::tuple(u"-2 %"_qs, u"0,05"_qs, "8.80"), std::tuple(u"+0,5"_qs, u"0,05"_qs, "9.05")}) {
        select(fixture, {part, price, value}, {part, price, value});
        fixture.trigger(Command::ChangeByPercent);
        fixture.fill(u"Percent"_qs, percent);
        fixture.fill(u"Rounded to (euros)"_qs, step);
        fixture.press(u"Change"_qs);
        QCOMPARE(QString::fromStdString(draft.cell({part, price, value})), expected);
        fixture.trigger(Command::Undo);
    }
    // What is no amount in euros stays, and so do the others.
    const CsvRows before = draft.cells()[part];
    select(fixture, {part, price, value}, {part, price, value + 1});
    fixture.trigger(Command::ChangeByPercent);
    fixture.fill(u"Percent"_qs, u"3"_qs);
    fixture.press(u"Change"_qs);
    QVERIFY(draft.cells()[part] == before);
}

void TableTest::selected_rows_are_reviewed_today()
{
    MaintainFixture fixture;
    fixture.begin_sample_draft();
    const auto part = BookFile::Values;
    const DraftEdit& draft = fixture.session().edit();
    const int column = index_of(part, Column::Reviewed);
    for (const int row : {2, 3, 4})
        fixture.type_cell(part, row, column, u"1.2.2026"_qs);
    select(fixture, {part, 2, 0}, {part, 4, 0});
    fixture.trigger(Command::MarkReviewed);
    for (const int row : {2, 3, 4})
        QCOMPARE(draft.cell({part, row, column}), std::string("2026-11-21"));
    fixture.trigger(Command::Undo);
    QCOMPARE(draft.cell({part, 3, column}), std::string("2026-02-01"));
}

void TableTest::a_command_takes_every_selected_row()
{
    MaintainFixture fixture;
    fixture.begin_sample_draft();
    const auto part = BookFile::HomeServicePercent;
    const DraftEdit& draft = fixture.session().edit();
    const CsvRows before = draft.cells()[part];
    select(fixture, {part, 5, PercentFirst}, {part, 7, PercentFirst});
    fixture.trigger(Command::DuplicateRow);
    CsvRows expected = before;
    expected.insert(expected.begin() + 8, before.begin() + 5, before.begin() + 8);
    QVERIFY(draft.cells()[part] == expected);
    QCOMPARE(view_of(fixture, part).current_place().row, 8);
    fixture.trigger(Command::Undo);

    select(fixture, {part, 5, PercentFirst}, {part, 7, PercentFirst});
    fixture.trigger(Command::AddRow);
    QCOMPARE(view_of(fixture, part).current_place().row, 8);
    fixture.trigger(Command::Undo);

    select(fixture, {part, 5, PercentFirst}, {part, 7, PercentFirst});
    fixture.trigger(Command::SplitRow);
    fixture.fill(u"First day of the new value"_qs, u"1.6.2027"_qs);
    fixture.press(u"Divide"_qs);
    QCOMPARE(draft.cells()[part].size(), before.size() + 3);
    for (const int row : {5, 7, 9}) {
        QCOMPARE(draft.cell({part, row, PercentTo}), std::string("2027-05-31"));
        QCOMPARE(draft.cell({part, row + 1, PercentFrom}), std::string("2027-06-01"));
        QCOMPARE(draft.cell({part, row + 1, PercentFirst}), draft.cell({part, row, PercentFirst}));
    }
    QCOMPARE(view_of(fixture, part).current_place().row, 6);
    fixture.trigger(Command::Undo);
    QVERIFY(draft.cells()[part] == before);
}

void TableTest::a_command_by_a_key_selects_its_row_alone()
{
    MaintainFixture fixture;
    fixture.begin_sample_draft();
    const auto part = BookFile::HomeServicePercent;
    for (const auto& [key, modifiers] :
         {std::pair(Qt::Key_Return, Qt::KeyboardModifiers(Qt::ControlModifier)),
          std::pair(Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier),
          std::pair(Qt::Key_Delete, Qt::KeyboardModifiers(Qt::ControlModifier))}) {
        select(fixture, {part, 5, PercentFirst}, {part, 6, PercentFirst});
        // The key of the window is still held when the command is done.
        QTest::keyClick(fixture.window().windowHandle(), key, modifiers);
        QCOMPARE(view_of(fixture, part).selectionModel()->selectedIndexes(),
                 QModelIndexList{view_of(fixture, part).currentIndex()});
        fixture.trigger(Command::Undo);
    }
}

} // namespace maksuarvio

QTEST_MAIN(maksuarvio::TableTest)
#include "table_test.moc"
