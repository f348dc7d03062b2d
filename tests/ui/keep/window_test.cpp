// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "fixture.h"
#include "tariffs/platform/user.h"
#include "tests/tariffs/columns.h"
#include "tests/tariffs/stores.h"
#include "ui/keep/difference/page.h"
#include "ui/keep/edit/remark_list.h"
#include "ui/keep/versions/list.h"
#include "ui/keep/window/conflict_dialog.h"
#include "ui/keep/window/draft_dialogs.h"
#include "ui/widgets/choice.h"
#include "ui/widgets/field_note.h"

#include <QAbstractButton>
#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QTest>

namespace maksuarvio {

using namespace columns;
using Command = MaintainCommand;

class MaintainWindowTest : public QObject {
    Q_OBJECT
private slots:
    void every_version_of_the_store_is_listed();
    void a_draft_is_begun_edited_saved_and_found_again();
    void a_fault_stands_beside_its_cell_a_moment_later();
    void the_list_leads_to_the_cell_behind_a_filter();
    void undo_and_redo_go_over_all_parts();
    void a_block_is_pasted_as_one_step();
    void a_chosen_word_is_typed_in_part();
    void words_sought_are_those_of_their_part();
    void a_price_gets_a_new_value_from_a_day_on();
    void errors_block_publishing();
    void a_draft_is_published_with_its_decision();
    void a_decision_typed_outlives_a_look_elsewhere();
    void closing_asks_for_what_is_not_saved();
    void two_maintainers_lose_nothing();
    void two_maintainers_changes_are_put_together();
    void the_changes_of_another_draft_are_taken_in();
    void a_store_that_is_lost_leaves_the_draft_to_be_saved_elsewhere();
    void a_store_that_cannot_be_written_says_why();
    void the_log_tells_old_and_new();
    void a_workbook_goes_out_and_into_a_draft();
    void a_draft_is_compared_with_any_version();
    void the_language_can_change_with_drafts_open();
};

void MaintainWindowTest::every_version_of_the_store_is_listed()
{
    MaintainFixture fixture;
    for (const char* version : {"national-2022-2027", "helsinki-2026", "sample-2022-2027"})
        QVERIFY2(fixture.window().versions().index_of_version(version).isValid(), version);
    QVERIFY(!fixture.window().draft_page());
    QVERIFY(fixture.window().chosen());
}

void MaintainWindowTest::a_draft_is_begun_edited_saved_and_found_again()
{
    MaintainFixture fixture;
    fixture.begin_sample_draft();
    QVERIFY(fixture.session().is_unsaved());
    QCOMPARE(fixture.session().header(HeaderField::Version), std::string("sample-2027"));
    QCOMPARE(fixture.session().header(HeaderField::From), std::string("2027-01-01"));
    const int row = fixture.row_of(
        BookFile::Values, {{ValueKey, "price"}, {ValueService, "meal"}, {ValueMode, "own"}});
    const int any =
        row ? row : fixture.row_of(BookFile::Values, {{ValueKey, "price"}, {ValueService, "meal"}});
    fixture.type_cell(BookFile::Values, any, ValueFigure, QStringLiteral("9,95"));
    QCOMPARE(fixture.session().edit().cell({BookFile::Values, any, ValueFigure}),
             std::string("9.95"));
    fixture.trigger(Command::Save);
    QVERIFY(!fixture.session().is_unsaved());
    QVERIFY(!fixture.window().commands()[Command::Save]->isEnabled());
    // Another look at the store has it too.
    auto store = Maintenance::open(fixture.store(), test::any_sheet);
    QVERIFY(store);
    const auto drafts = store->drafts();
    QCOMPARE(drafts->size(), std::size_t(1));
    QCOMPARE(store->draft(drafts->front().id)->cells.text({BookFile::Values, any, ValueFigure}),
             std::string("9.95"));
    // Going elsewhere and back keeps the history.
    fixture.choose_version("helsinki-2026");
    QVERIFY(!fixture.window().draft_page());
    fixture.window().list().setCurrentIndex(
        fixture.window().versions().index_of_draft(drafts->front().id));
    QVERIFY(fixture.session().edit().history().canUndo());
}

void MaintainWindowTest::a_fault_stands_beside_its_cell_a_moment_later()
{
    MaintainFixture fixture;
    fixture.begin_sample_draft();
    const int row = fixture.row_of(BookFile::Values, {{ValueKey, "long_term_percent_single"}});
    fixture.type_cell(BookFile::Values, row, ValueFigure, QStringLiteral("850"));
    PartTable& view = fixture.page().edit_page().view(BookFile::Values);
    const QModelIndex cell = view.part().index_of({BookFile::Values, row, ValueFigure});
    QTRY_VERIFY_WITH_TIMEOUT(cell.data(PartModel::ErrorRole).toBool(), 1000);
    auto* list = fixture.window().findChild<RemarkList*>();
    QVERIFY(list->model()->rowCount() > 0);
    QVERIFY(list->isVisible());
    // The reason stands under the table, and is said to a screen reader.
    fixture.page().edit_page().show_place({BookFile::Values, row, ValueFigure});
    QVERIFY(!fixture.page().edit_page().findChild<FieldNote*>()->text().isEmpty());
    QVERIFY(!cell.data(Qt::AccessibleDescriptionRole).toString().isEmpty());
    fixture.trigger(Command::Undo);
    QTRY_VERIFY(!cell.data(PartModel::ErrorRole).toBool());
}

void MaintainWindowTest::the_list_leads_to_the_cell_behind_a_filter()
{
    MaintainFixture fixture;
    fixture.begin_sample_draft();
    const int row = fixture.row_of(BookFile::Values, {{ValueKey, "fee_ceiling"}});
    fixture.type_cell(BookFile::Values, row, ValueFigure, QStringLiteral("eight"));
    fixture.session().check();
    fixture.page().edit_page().show_part(BookFile::Offers);
    fixture.fill(QStringLiteral("Find in this part"), QStringLiteral("no such word"));
    fixture.trigger(Command::ShowNextRemark);
    const Cell at = fixture.page().edit_page().current_view().current_place();
    QCOMPARE(at.file, BookFile::Values);
    QCOMPARE(at.row, row);
    QCOMPARE(at.column, int(ValueFigure));
    QVERIFY(fixture.page().edit_page().current_view().hasFocus());
}

void MaintainWindowTest::undo_and_redo_go_over_all_parts()
{
    MaintainFixture fixture;
    fixture.begin_sample_draft();
    const BookCells before = fixture.session().edit().cells();
    fixture.type_cell(BookFile::Wording, 1, WordingFi, QStringLiteral("Toinen alue"));
    fixture.type_cell(BookFile::Presets, 1, PresetAmount, QStringLiteral("12"));
    fixture.trigger(Command::RemoveRows);
    const BookCells after = fixture.session().edit().cells();
    QVERIFY(before != after);
    for (int i = 0; i < 3; ++i)
        fixture.trigger(Command::Undo);
    QVERIFY(fixture.session().edit().cells() == before);
    QVERIFY(!fixture.window().commands()[Command::Undo]->isEnabled());
    for (int i = 0; i < 3; ++i)
        fixture.trigger(Command::Redo);
    QVERIFY(fixture.session().edit().cells() == after);
}

void MaintainWindowTest::a_block_is_pasted_as_one_step()
{
    MaintainFixture fixture;
    fixture.begin_sample_draft();
    EditPage& edit = fixture.page().edit_page();
    edit.show_place({BookFile::HomeServicePercent, 1, PercentFirst});
    QApplication::clipboard()->setText(QStringLiteral("7,5\t6,5\n9,5\t8\n"));
    QTest::keyClick(&edit.view(BookFile::HomeServicePercent), Qt::Key_V, Qt::ControlModifier);
    const DraftEdit& draft = fixture.session().edit();
    QCOMPARE(draft.cell({BookFile::HomeServicePercent, 1, PercentFirst}), std::string("7.50"));
    QCOMPARE(draft.cell({BookFile::HomeServicePercent, 2, PercentFirst + 1}), std::string("8.00"));
    fixture.trigger(Command::Undo);
    QVERIFY(!fixture.window().commands()[Command::Undo]->isEnabled());
    // And copied back.
    QTest::keyClick(&edit.view(BookFile::HomeServicePercent), Qt::Key_C, Qt::ControlModifier);
    QVERIFY(!QApplication::clipboard()->text().isEmpty());
}

void MaintainWindowTest::a_chosen_word_is_typed_in_part()
{
    MaintainFixture fixture;
    fixture.begin_sample_draft();
    fixture.type_cell(BookFile::Offers, 1, OfferMode, QStringLiteral("service voucher"));
    QCOMPARE(fixture.session().edit().cell({BookFile::Offers, 1, OfferMode}),
             std::string("voucher"));
    fixture.type_cell(BookFile::Offers, 1, OfferService, QStringLiteral("Meal service"));
    QCOMPARE(fixture.session().edit().cell({BookFile::Offers, 1, OfferService}),
             std::string("meal"));
    // Of several words that hold what was typed the first, as the list shows them.
    fixture.type_cell(BookFile::Offers, 1, OfferMode, QStringLiteral("serv"));
    QCOMPARE(fixture.session().edit().cell({BookFile::Offers, 1, OfferMode}),
             std::string("purchased"));
    fixture.type_cell(BookFile::Offers, 1, OfferMode, QStringLiteral("no such word"));
    QCOMPARE(fixture.session().edit().cell({BookFile::Offers, 1, OfferMode}),
             std::string("no such word"));
}

void MaintainWindowTest::words_sought_are_those_of_their_part()
{
    MaintainFixture fixture;
    fixture.begin_sample_draft();
    EditPage& edit = fixture.page().edit_page();
    edit.show_part(BookFile::Values);
    const auto rows = [&](BookFile file) { return edit.view(file).model()->rowCount(); };
    const int all = rows(BookFile::Values);
    const auto none = [&] { return fixture.named<QLabel>(QStringLiteral("Which rows are shown")); };
    fixture.fill(QStringLiteral("Find in this part"), QStringLiteral("ceiling"));
    QVERIFY(rows(BookFile::Values) > 0 && rows(BookFile::Values) < all);
    QVERIFY(!none());
    fixture.fill(QStringLiteral("Find in this part"), QStringLiteral("no such <b>word"));
    QCOMPARE(rows(BookFile::Values), 0);
    QVERIFY(none());
    QCOMPARE(none()->text(), QStringLiteral("No row of this part has “no such <b>word”."));
    // Another part is seen whole, and so is this one again.
    fixture.trigger(Command::ShowNextPart);
    QVERIFY(rows(edit.current_part()) > 0);
    QVERIFY(!none());
    edit.show_part(BookFile::Values);
    QCOMPARE(rows(BookFile::Values), all);
    // What is chosen to be seen goes along, and says where there is none.
    auto* only = fixture.named<Choice>(QStringLiteral("Rows shown"));
    QTest::keyClick(only, Qt::Key_End);
    QCOMPARE(none()->text(), QStringLiteral("No row of this part is changed."));
    fixture.trigger(Command::ShowNextPart);
    QCOMPARE(rows(edit.current_part()), 0);
    QVERIFY(none());
    QTest::keyClick(only, Qt::Key_Home);
    QVERIFY(!none());
}

void MaintainWindowTest::a_price_gets_a_new_value_from_a_day_on()
{
    MaintainFixture fixture;
    fixture.begin_sample_draft();
    const int row = fixture.row_of(BookFile::Values, {{ValueKey, "price"}, {ValueService, "meal"}});
    fixture.page().edit_page().show_place({BookFile::Values, row, ValueFigure});
    fixture.trigger(Command::SplitRow);
    fixture.fill(QStringLiteral("First day of the new value"), QStringLiteral("1.6.2027"));
    fixture.press(QStringLiteral("Divide"));
    const DraftEdit& draft = fixture.session().edit();
    QCOMPARE(draft.cell({BookFile::Values, row, ValueTo}), std::string("2027-05-31"));
    const Cell at = fixture.page().edit_page().current_view().current_place();
    QCOMPARE(draft.cell({BookFile::Values, at.row, ValueFrom}), std::string("2027-06-01"));
    QCOMPARE(at.column, int(ValueFigure));
    QVERIFY(fixture.session().check().errors.empty());
}

void MaintainWindowTest::errors_block_publishing()
{
    MaintainFixture fixture;
    fixture.begin_sample_draft();
    const int row = fixture.row_of(BookFile::Values, {{ValueKey, "fee_ceiling"}});
    fixture.type_cell(BookFile::Values, row, ValueFigure, QStringLiteral("x"));
    fixture.trigger(Command::ShowPublish);
    QAbstractButton* publish = nullptr;
    for (QAbstractButton* button : fixture.page().findChildren<QAbstractButton*>()) {
        if (button->text() == u"Publish" && button->isVisible())
            publish = button;
    }
    QVERIFY(publish);
    QVERIFY(!publish->isEnabled());
    fixture.trigger(Command::Undo);
    QTRY_VERIFY(fixture.session().check().errors.empty());
    // Warnings are looked at first.
    QVERIFY(!publish->isEnabled());
    fixture.press(QStringLiteral("I have looked at the warnings"));
    QVERIFY(publish->isEnabled());
}

void MaintainWindowTest::a_draft_is_published_with_its_decision()
{
    MaintainFixture fixture;
    fixture.begin_sample_draft();
    fixture.trigger(Command::ShowPublish);
    fixture.press(QStringLiteral("I have looked at the warnings"));
    // Not without a decision.
    fixture.press(QStringLiteral("Publish"));
    QVERIFY(fixture.window().draft_page());
    fixture.fill(QStringLiteral("Decided by"), QStringLiteral("Aluehallitus"));
    fixture.fill(QStringLiteral("Day of the decision"), QStringLiteral("17.12.2026"));
    fixture.fill(QStringLiteral("Section"), QStringLiteral("123"));
    fixture.press(QStringLiteral("Publish"));
    QVERIFY(!fixture.window().draft_page());
    const VersionEntry* chosen = fixture.window().chosen();
    QVERIFY(chosen);
    QCOMPARE(chosen->header.version, std::string("sample-2027"));
    QCOMPARE(chosen->header.status, VersionStatus::Published);
    QCOMPARE(chosen->header.decision_body, std::string("Aluehallitus"));
    QCOMPARE(chosen->who, system_user());
    QVERIFY(fixture.window().store().drafts()->empty());
    QVERIFY(fixture.window().close());
}

void MaintainWindowTest::a_decision_typed_outlives_a_look_elsewhere()
{
    MaintainFixture fixture;
    fixture.begin_sample_draft();
    fixture.trigger(Command::ShowPublish);
    fixture.fill(QStringLiteral("Decided by"), QStringLiteral("Aluehallitus"));
    fixture.fill(QStringLiteral("Day of the decision"), QStringLiteral("31.2.2027"));
    fixture.trigger(Command::ShowEdit);
    fixture.trigger(Command::ShowPublish);
    const auto text = [&](const char* name) {
        return fixture.named<QLineEdit>(QString::fromUtf8(name))->text();
    };
    QCOMPARE(text("Decided by (for example the county board)"), QStringLiteral("Aluehallitus"));
    QCOMPARE(text("Day of the decision"), QStringLiteral("31.2.2027"));
    QCOMPARE(text("Section (for example § 123)"), QString());
    QVERIFY(!fixture.session().edit().history().canUndo());
}

void MaintainWindowTest::closing_asks_for_what_is_not_saved()
{
    MaintainFixture fixture;
    fixture.begin_sample_draft();
    QVERIFY(!fixture.window().close());
    fixture.press(QStringLiteral("Cancel"));
    QVERIFY(fixture.window().isVisible());
    QVERIFY(!fixture.window().close());
    fixture.press(QStringLiteral("Save"));
    QTRY_VERIFY(!fixture.window().isVisible());
    QCOMPARE(Maintenance::open(fixture.store(), test::any_sheet)->drafts()->size(), std::size_t(1));
}

void MaintainWindowTest::two_maintainers_lose_nothing()
{
    MaintainFixture fixture;
    fixture.begin_sample_draft();
    fixture.trigger(Command::Save);
    auto other = Maintenance::open(fixture.store(), test::any_sheet);
    Draft theirs = *other->draft(other->drafts()->front().id);
    theirs.cells[BookFile::Wording][1][WordingFi] = "Heidän nimensä";
    QVERIFY(other->save(theirs, QStringLiteral("toinen")));
    fixture.type_cell(BookFile::Wording, 1, WordingFi, QStringLiteral("Our name"));
    fixture.trigger(Command::Save);
    auto* conflict = qobject_cast<ConflictDialog*>(fixture.dialog());
    QVERIFY(conflict);
    QCOMPARE(fixture.session().edit().cell({BookFile::Wording, 1, WordingFi}),
             std::string("Our name"));
    fixture.press(QStringLiteral("Save mine as a draft of its own"));
    QCOMPARE(other->drafts()->size(), std::size_t(2));
    QVERIFY(!fixture.session().is_unsaved());
    QCOMPARE(fixture.session().edit().cell({BookFile::Wording, 1, WordingFi}),
             std::string("Our name"));
    QCOMPARE(other->draft(theirs.id)->cells[BookFile::Wording][1][WordingFi],
             std::string("Heidän nimensä"));
}

void MaintainWindowTest::two_maintainers_changes_are_put_together()
{
    MaintainFixture fixture;
    fixture.begin_sample_draft();
    fixture.trigger(Command::Save);
    auto other = Maintenance::open(fixture.store(), test::any_sheet);
    Draft theirs = *other->draft(other->drafts()->front().id);
    theirs.cells[BookFile::Wording][1][WordingFi] = "Theirs";
    theirs.cells[BookFile::Wording][1][WordingSv] = "Deras";
    QVERIFY(other->save(theirs, QStringLiteral("toinen")));
    fixture.type_cell(BookFile::Wording, 1, WordingFi, QStringLiteral("Ours"));
    fixture.type_cell(BookFile::Wording, 2, WordingFi, QStringLiteral("Ours, too"));
    fixture.trigger(Command::Save);
    QVERIFY(qobject_cast<ConflictDialog*>(fixture.dialog()));
    fixture.press(QStringLiteral("Put the changes together (can be undone)"));
    // The one cell that both changed is named.
    auto* box = qobject_cast<QMessageBox*>(fixture.dialog());
    QVERIFY(box && box->text().contains(QStringLiteral("yours Ours, theirs Theirs")));
    fixture.press(QStringLiteral("Close"));
    BookCells expected = theirs.cells;
    expected[BookFile::Wording][1][WordingFi] = "Ours";
    expected[BookFile::Wording][2][WordingFi] = "Ours, too";
    QVERIFY(fixture.session().edit().cells() == expected);
    QVERIFY(fixture.session().is_unsaved());
    fixture.trigger(Command::Save);
    QVERIFY(!fixture.dialog());
    QCOMPARE(other->drafts()->size(), std::size_t(1));
    QVERIFY(other->draft(theirs.id)->cells == expected);
    // Back to what the other had saved, then to what stood here.
    fixture.trigger(Command::Undo);
    QVERIFY(fixture.session().edit().cells() == theirs.cells);
    fixture.trigger(Command::Undo);
    QCOMPARE(fixture.session().edit().cell({BookFile::Wording, 1, WordingSv}) == "Deras", false);
}

void MaintainWindowTest::the_changes_of_another_draft_are_taken_in()
{
    MaintainFixture fixture;
    fixture.begin_sample_draft();
    auto other = Maintenance::open(fixture.store(), test::any_sheet);
    Draft theirs = fixture.session().draft();
    set_header_field(theirs.cells, HeaderField::Version, "sample-other");
    theirs.cells[BookFile::Wording][1][WordingFi] = "Theirs";
    QVERIFY(other->save(theirs, QStringLiteral("toinen")));
    fixture.type_cell(BookFile::Wording, 2, WordingFi, QStringLiteral("Ours"));
    BookCells expected = fixture.session().edit().cells();
    expected[BookFile::Wording][1][WordingFi] = "Theirs";
    fixture.trigger(Command::MergeDraft);
    fixture.press(QStringLiteral("Take in"));
    QVERIFY(!fixture.dialog());
    QVERIFY(fixture.session().edit().cells() == expected);
}

void MaintainWindowTest::a_store_that_is_lost_leaves_the_draft_to_be_saved_elsewhere()
{
    MaintainFixture fixture;
    fixture.begin_sample_draft();
    fixture.type_cell(BookFile::Wording, 1, WordingFi, QStringLiteral("Kept"));
    // The store is overwritten behind the window's back.
    QFile file(fixture.store());
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    file.write(QByteArray(8192, 'x'));
    file.close();
    fixture.trigger(Command::Save);
    QVERIFY(qobject_cast<QMessageBox*>(fixture.dialog()));
    fixture.press(QStringLiteral("Close"));
    QVERIFY(fixture.session().is_unsaved());
    QCOMPARE(fixture.session().edit().cell({BookFile::Wording, 1, WordingFi}), std::string("Kept"));
}

void MaintainWindowTest::a_store_that_cannot_be_written_says_why()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("damaged.sqlite"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("this is no store");
    file.close();
    const Settings settings;
    using namespace std::chrono;
    MaintainWindow window(path, settings, 2026y / November / 21);
    window.show();
    QVERIFY(!window.is_open());
    for (std::size_t i = 0; i < window.commands().actions().size(); ++i) {
        const auto command = static_cast<Command>(i);
        if (command != Command::Close && command != Command::ShowGuide)
            QVERIFY(!window.commands()[command]->isEnabled());
    }
    QVERIFY(window.close());
}

void MaintainWindowTest::the_log_tells_old_and_new()
{
    MaintainFixture fixture;
    fixture.begin_sample_draft();
    fixture.trigger(Command::Save);
    fixture.type_cell(BookFile::Wording, 1, WordingFi, QStringLiteral("Uusi nimi"));
    fixture.trigger(Command::Save);
    fixture.trigger(Command::ShowAuditLog);
    auto* table = fixture.named<QTableView>(QStringLiteral("Log of changes"));
    QVERIFY(table);
    QCOMPARE(table->model()->index(0, 6).data().toString(), QStringLiteral("Uusi nimi"));
    QCOMPARE(table->model()->index(0, 5).data().toString(), QStringLiteral("Esimerkkialue"));
}

void MaintainWindowTest::a_workbook_goes_out_and_into_a_draft()
{
    MaintainFixture fixture;
    fixture.begin_sample_draft();
    const DraftEdit& draft = fixture.session().edit();
    const BookCells before = draft.cells();
    const QString file = fixture.folder("book.xlsx");
    fixture.window().findChild<DraftDialogs*>()->write_workbook_to(file);
    QVERIFY(QFile::exists(file));
    const int row = fixture.row_of(BookFile::Values, {{0, "price"}, {1, "meal"}});
    fixture.type_cell(BookFile::Values, row, index_of(BookFile::Values, Column::Value),
                      u"12,50"_qs);
    QVERIFY(draft.cells() != before);
    fixture.window().findChild<DraftDialogs*>()->preview_file(file);
    fixture.press(u"Take into the draft %1"_qs.arg(fixture.session().title()));
    QVERIFY(draft.cells() == before);
    // One step.
    fixture.trigger(Command::Undo);
    QCOMPARE(draft.cell({BookFile::Values, row, index_of(BookFile::Values, Column::Value)}),
             std::string("12.50"));
}

void MaintainWindowTest::a_draft_is_compared_with_any_version()
{
    MaintainFixture fixture;
    fixture.begin_sample_draft();
    const auto compared_with = [&] {
        return fixture.session().surroundings().base->header.version;
    };
    QCOMPARE(compared_with(), std::string("sample-2022-2027"));
    fixture.page().show_stage(DraftPage::Stage::Differences);
    const Cell meal{BookFile::Values, fixture.row_of(BookFile::Values, {{0, "price"}, {1, "meal"}}),
                    index_of(BookFile::Values, Column::Value)};
    QVERIFY(!fixture.session().edit().is_changed(meal));
    const QByteArray against_sample = fixture.window().findChild<DifferencePage*>()->csv();
    fixture.trigger(Command::CompareWith);
    fixture.named<Choice>(u"Version"_qs)->setCurrentText(u"helsinki-2026"_qs);
    fixture.press(u"Compare"_qs);
    QCOMPARE(compared_with(), std::string("helsinki-2026"));
    QVERIFY(fixture.session().edit().is_changed(meal));
    const auto pages = fixture.window().findChildren<DifferencePage*>();
    QVERIFY(pages.back()->csv() != against_sample);
    QCOMPARE(fixture.session().draft().base, std::string("sample-2022-2027"));
}

void MaintainWindowTest::the_language_can_change_with_drafts_open()
{
    MaintainFixture fixture;
    fixture.begin_sample_draft();
    fixture.type_cell(BookFile::Wording, 1, WordingFi, QStringLiteral("Pysyy"));
    Settings settings;
    settings.set_language(Language::Fi);
    SpokenLanguage spoken;
    spoken.set(Language::Fi);
    QTRY_COMPARE(fixture.window().wording().language(), Language::Fi);
    QVERIFY(fixture.window().draft_page());
    QCOMPARE(fixture.session().edit().cell({BookFile::Wording, 1, WordingFi}),
             std::string("Pysyy"));
    QVERIFY(fixture.session().is_unsaved());
}

} // namespace maksuarvio

QTEST_MAIN(maksuarvio::MaintainWindowTest)
#include "window_test.moc"
