// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "fixture.h"
#include "tests/tariffs/columns.h"
#include "tests/tariffs/stores.h"

#include <QAbstractItemView>
#include <QSet>
#include <QTest>

namespace maksuarvio {

using namespace columns;
using Command = MaintainCommand;

namespace {

/// What is typed into a cell, and what the file has afterwards.
struct Typed {
    QString text;
    std::string stored;
};

Typed typed_for(const CellText& text, CellShape shape)
{
    switch (shape.content) {
    case Content::Money:
        return {QStringLiteral("8,40"), "8.40"};
    case Content::Percent:
        return {QStringLiteral("12,5"), "12.50"};
    case Content::Amount:
        return {QStringLiteral("17,5"), "17.50"};
    case Content::Whole:
        return {QStringLiteral("1230"), "1230"};
    case Content::Ratio:
        return {QStringLiteral("52/13"), "52/13"};
    case Content::Day:
        return {QStringLiteral("1.6.2027"), "2027-06-01"};
    case Content::Word:
    case Content::Service:
        for (const CellText::Option& option : text.options(shape)) {
            const bool ascii = std::ranges::all_of(
                option.text, [](QChar c) { return c >= u' ' && c < QChar(0x7f); });
            if (ascii && option.text.size() > 1)
                return {option.text, option.stored};
        }
        break;
    case Content::Text:
    case Content::At:
    case Content::Figure:
    case Content::FieldValue:
        break;
    }
    return {QStringLiteral("as typed"), "as typed"};
}

/// One cell for each editor that the part can open.
std::vector<Cell> editors_of(const DraftEdit& draft, BookFile file)
{
    std::vector<Cell> places;
    QSet<QString> seen;
    for (int row = 1; row < int(draft.cells()[file].size()); ++row) {
        for (int column = 0; column < int(columns_of(file).size()); ++column) {
            const Cell place{file, row, column};
            const CellShape shape = cell_shape(draft.cells(), place);
            const QString editor =
                QStringLiteral("%1 %2 %3")
                    .arg(file == BookFile::Header ? row : column)
                    .arg(int(shape.content))
                    .arg(QString::fromLatin1(shape.words ? shape.words->words.front().data() : ""));
            if (shape.marks.fixed || seen.contains(editor))
                continue;
            seen << editor;
            places.push_back(place);
        }
    }
    return places;
}

} // namespace

class TypingTest : public QObject {
    Q_OBJECT
private slots:
    void every_editor_keeps_what_is_typed_data();
    void every_editor_keeps_what_is_typed();
    void a_row_is_typed_at_any_pace_data();
    void a_row_is_typed_at_any_pace();
    void a_command_takes_what_is_still_being_typed();
    void closing_asks_for_what_is_still_being_typed();

private:
    /// A key as the window system gives it to the program.
    template <typename Key>
    static void press(MaintainFixture& fixture, Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(fixture.window().windowHandle(), key, modifiers);
    }
};

void TypingTest::every_editor_keeps_what_is_typed_data()
{
    QTest::addColumn<int>("file");
    for (std::size_t i = 0; i < word_count<BookFile>(); ++i)
        QTest::addRow("%s", word(static_cast<BookFile>(i)).data()) << int(i);
}

// The check comes between any two keys, and finds something else each time.
void TypingTest::every_editor_keeps_what_is_typed()
{
    QFETCH(int, file);
    const auto part = static_cast<BookFile>(file);
    MaintainFixture fixture;
    fixture.begin_sample_draft();
    DraftEdit& draft = fixture.session().edit();
    const Cell elsewhere = part == BookFile::Wording ? Cell{BookFile::Presets, 1, PresetAmount}
                                                     : Cell{BookFile::Wording, 1, WordingFi};
    const auto check = [&] {
        const std::vector<Remark> before = draft.remarks();
        PartModel& model = fixture.page().edit_page().view(elsewhere.file).part();
        const QModelIndex cell = model.index_of(elsewhere);
        model.setData(cell, cell.data().toString().isEmpty() ? u"1"_qs : QString(), Qt::EditRole);
        fixture.session().check();
        QVERIFY(draft.remarks() != before);
    };
    const std::vector<Cell> places = editors_of(draft, part);
    QVERIFY(!places.empty());
    PartTable& view = fixture.page().edit_page().view(part);
    QStringList wrong;
    for (const Cell& place : places) {
        fixture.page().edit_page().show_place(place);
        const CellShape shape = cell_shape(draft.cells(), place);
        const Typed typed = typed_for(view.part().text(), shape);
        press(fixture, Qt::Key_F2);
        press(fixture, Qt::Key_A, Qt::ControlModifier);
        for (const QChar c : typed.text) {
            press(fixture, c.toLatin1());
            check();
        }
        press(fixture, Qt::Key_Tab);
        const std::string& stored = draft.cell(place);
        if (stored != typed.stored)
            wrong << QStringLiteral("row %1, column %2: “%3” became “%4”")
                         .arg(place.row)
                         .arg(place.column)
                         .arg(typed.text, QString::fromStdString(stored));
        press(fixture, Qt::Key_Escape);
        while (draft.history().canUndo())
            draft.history().undo();
        fixture.session().check();
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
}

void TypingTest::a_row_is_typed_at_any_pace_data()
{
    QTest::addColumn<int>("pace");
    for (const int pace : {20, 60, 110, 150, 250})
        QTest::addRow("%d ms a key", pace) << pace;
}

// The draft is checked a moment after each cell, in the middle of the next one.
void TypingTest::a_row_is_typed_at_any_pace()
{
    QFETCH(int, pace);
    MaintainFixture fixture(Language::Fi);
    fixture.begin_sample_draft();
    fixture.page().edit_page().show_place({BookFile::Values, 1, ValueKey});
    const PartTable& view = fixture.page().edit_page().view(BookFile::Values);
    DraftEdit& draft = fixture.session().edit();
    int checks_under_an_editor = 0;
    connect(&draft, &DraftEdit::remarked, this, [&] {
        const auto editors = view.viewport()->findChildren<QWidget*>();
        checks_under_an_editor += std::ranges::any_of(editors, &QWidget::isVisible) ? 1 : 0;
    });
    press(fixture, Qt::Key_Return, Qt::ControlModifier);
    const Cell begun = view.current_place();
    QCOMPARE(begun.column, int(ValueKey));
    // Key, service, any mode, from 1, any persons, price.
    for (const char c : std::string_view("hinta\tateriapalvelu\t\t1\t\t8,40\t")) {
        QTest::qWait(pace);
        press(fixture, c);
    }
    const auto stored = [&](int column) { return draft.cell({begun.file, begun.row, column}); };
    QCOMPARE(stored(ValueKey), std::string("price"));
    QCOMPARE(stored(ValueService), std::string("meal"));
    QCOMPARE(stored(ValueAt), std::string("1"));
    QCOMPARE(stored(ValueFigure), std::string("8.40"));
    QVERIFY(checks_under_an_editor > 0);
}

void TypingTest::a_command_takes_what_is_still_being_typed()
{
    MaintainFixture fixture;
    fixture.begin_sample_draft();
    fixture.trigger(Command::Save);
    const Cell place{BookFile::Wording, 1, WordingFi};
    fixture.activate();
    fixture.page().edit_page().show_place(place);
    press(fixture, 'X');
    QVERIFY(!fixture.session().is_unsaved());
    press(fixture, Qt::Key_S, Qt::ControlModifier);
    QVERIFY(!fixture.session().is_unsaved());
    auto store = Maintenance::open(fixture.store(), test::any_sheet);
    QVERIFY(store);
    const BookCells stored = store->draft(store->drafts()->front().id)->cells;
    QCOMPARE(stored.text(place), std::string("X"));
    // The comparison is of what stands there when it is asked for.
    press(fixture, 'Y');
    press(fixture, Qt::Key_2, Qt::ControlModifier);
    QCOMPARE(fixture.session().edit().cell(place), std::string("Y"));
    const auto* differences = fixture.page().stage_page()->findChild<QAbstractItemView*>();
    QVERIFY(differences && differences->model()->rowCount() > 0);
}

void TypingTest::closing_asks_for_what_is_still_being_typed()
{
    MaintainFixture fixture;
    fixture.begin_sample_draft();
    fixture.trigger(Command::Save);
    fixture.activate();
    fixture.page().edit_page().show_place({BookFile::Wording, 1, WordingFi});
    press(fixture, 'X');
    QVERIFY(!fixture.session().is_unsaved());
    QVERIFY(!fixture.window().close());
    QVERIFY(fixture.dialog());
}

} // namespace maksuarvio

QTEST_MAIN(maksuarvio::TypingTest)
#include "typing_test.moc"
