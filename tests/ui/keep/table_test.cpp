// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "fixture.h"

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
};

namespace {

SheetView& view_of(MaintainFixture& fixture, BookFile file)
{
    return fixture.page().edit_page().view(file);
}

/// The cells from one to the other, as when the mouse is drawn over them: the last one is current.
void select(MaintainFixture& fixture, CellPlace first, CellPlace last)
{
    fixture.activate();
    fixture.page().edit_page().show_place(first);
    SheetView& view = view_of(fixture, first.file);
    for (std::size_t row = first.row; row < last.row; ++row)
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
    const CellPlace place{part, 3, part == BookFile::Values ? int(ValueStatus) : 2};
    const BookCells before = fixture.session().edit().cells();
    BookCells expected = before;
    expected[place.file][place.row][std::size_t(place.column) - 1].clear();
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
            expected[BookFile::Values][row][column - 1].clear();
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

} // namespace maksuarvio

QTEST_MAIN(maksuarvio::TableTest)
#include "table_test.moc"
