// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "tariffs/keep/unsaved.h"

#include "fixture.h"
#include "tariffs/library/library.h"
#include "tests/tariffs/columns.h"
#include "tests/tariffs/stores.h"

#include <QAbstractButton>
#include <QDir>
#include <QMessageBox>
#include <QTest>

namespace maksuarvio {

using namespace columns;
using Command = MaintainCommand;

namespace {

constexpr Cell kName{BookFile::Wording, 1, WordingFi};

QStringList files(const MaintainFixture& fixture)
{
    return QDir(fixture.store() + QStringLiteral(".unsaved")).entryList({"*.draft"});
}

/// As the files lie there after the program was killed: nobody holds their lock.
void leave_behind(const MaintainFixture& fixture)
{
    const QDir folder(fixture.store() + QStringLiteral(".unsaved"));
    for (const QString& name : files(fixture))
        QVERIFY(QFile::copy(folder.filePath(name), folder.filePath("dead" + name)));
}

/// Another window on the same store, as after a new start.
std::unique_ptr<MaintainWindow> window_on(const QString& store, const Settings& settings)
{
    using namespace std::chrono;
    auto window = std::make_unique<MaintainWindow>(store, settings, 2026y / November / 21);
    window->show();
    QApplication::processEvents();
    return window;
}

QMessageBox* box_of(const MaintainWindow& window)
{
    for (auto* box : window.findChildren<QMessageBox*>()) {
        if (box->isVisible())
            return box;
    }
    return nullptr;
}

void answer(const MaintainWindow& window, const char* text)
{
    for (QAbstractButton* button : box_of(window)->buttons()) {
        if (button->text().remove(u'&') == QLatin1StringView(text)) {
            button->click();
            return QApplication::processEvents();
        }
    }
    QFAIL(text);
}

} // namespace

/// A crash loses nothing that was typed a few seconds before.
class UnsavedTest : public QObject {
    Q_OBJECT
private slots:
    void what_is_typed_is_kept_until_it_is_saved();
    void what_a_crash_left_is_offered();
    void what_was_saved_meanwhile_is_left_alone();
    void what_is_discarded_is_gone();
    void a_window_that_runs_keeps_its_own();
    void a_file_of_nonsense_is_left_alone();
    void those_of_a_server_lie_with_the_user();
};

void UnsavedTest::what_is_typed_is_kept_until_it_is_saved()
{
    MaintainFixture fixture;
    fixture.begin_sample_draft();
    QVERIFY(files(fixture).isEmpty());
    fixture.type_cell(kName.file, kName.row, kName.column, QStringLiteral("Typed"));
    QTRY_COMPARE(files(fixture).size(), 1);
    const QString folder = fixture.store() + QStringLiteral(".unsaved");
    QVERIFY(!(QFile::permissions(folder + '/' + files(fixture).front()) & QFile::ReadOther));
    fixture.trigger(Command::Save);
    QVERIFY(files(fixture).isEmpty());
}

void UnsavedTest::what_a_crash_left_is_offered()
{
    MaintainFixture fixture;
    fixture.begin_sample_draft();
    fixture.trigger(Command::Save);
    fixture.type_cell(kName.file, kName.row, kName.column, QStringLiteral("Typed \"1\", [2]"));
    QTRY_COMPARE(files(fixture).size(), 1);
    const BookCells typed = fixture.session().edit().cells();
    leave_behind(fixture);

    const Settings settings;
    auto again = window_on(fixture.store(), settings);
    QVERIFY(box_of(*again));
    QVERIFY(box_of(*again)->text().contains("sample-2027"));
    answer(*again, "Open them");
    QVERIFY(again->draft_page());
    DraftSession& session = again->draft_page()->session();
    QVERIFY(session.edit().cells() == typed);
    QVERIFY(session.is_unsaved());
    QVERIFY(again->save());
    // The one draft, as its next revision.
    QCOMPARE(Maintenance::open(fixture.store(), test::any_sheet)->drafts()->size(), std::size_t(1));
    QCOMPARE(files(fixture).size(), 1);
}

void UnsavedTest::what_was_saved_meanwhile_is_left_alone()
{
    MaintainFixture fixture;
    fixture.begin_sample_draft();
    fixture.trigger(Command::Save);
    fixture.type_cell(kName.file, kName.row, kName.column, QStringLiteral("Typed"));
    QTRY_COMPARE(files(fixture).size(), 1);
    leave_behind(fixture);
    auto other = Maintenance::open(fixture.store(), test::any_sheet);
    Draft theirs = *other->draft(other->drafts()->front().id);
    theirs.cells[BookFile::Wording][1][WordingFi] = "Theirs";
    QVERIFY(other->save(theirs, QStringLiteral("toinen")));

    const Settings settings;
    auto again = window_on(fixture.store(), settings);
    answer(*again, "Open them");
    QCOMPARE(again->draft_page()->session().edit().cell(kName), std::string("Typed"));
    QVERIFY(again->save());
    QCOMPARE(other->drafts()->size(), std::size_t(2));
    QCOMPARE(other->draft(theirs.id)->cells.text(kName), std::string("Theirs"));
}

void UnsavedTest::what_is_discarded_is_gone()
{
    MaintainFixture fixture;
    fixture.begin_sample_draft();
    fixture.type_cell(kName.file, kName.row, kName.column, QStringLiteral("Typed"));
    QTRY_COMPARE(files(fixture).size(), 1);
    leave_behind(fixture);
    const Settings settings;
    auto again = window_on(fixture.store(), settings);
    answer(*again, "Discard them");
    QCOMPARE(files(fixture).size(), 1);
    again = window_on(fixture.store(), settings);
    QVERIFY(!box_of(*again));
}

void UnsavedTest::a_window_that_runs_keeps_its_own()
{
    MaintainFixture fixture;
    fixture.begin_sample_draft();
    fixture.type_cell(kName.file, kName.row, kName.column, QStringLiteral("Typed"));
    QTRY_COMPARE(files(fixture).size(), 1);
    const Settings settings;
    QVERIFY(!box_of(*window_on(fixture.store(), settings)));
    QCOMPARE(files(fixture).size(), 1);
}

void UnsavedTest::a_file_of_nonsense_is_left_alone()
{
    const MaintainFixture fixture;
    const QString folder = fixture.store() + QStringLiteral(".unsaved");
    QVERIFY(QDir().mkpath(folder));
    for (const char* content :
         {"", "{", "[]", "{\"files\": 1}", "{\"files\": {\"values.csv\": [[\"key\", 1]]}}"}) {
        QFile file(folder + "/dead.1.draft");
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write(content);
        file.close();
        QVERIFY(UnsavedDrafts(fixture.store()).left().empty());
        QVERIFY(file.exists());
    }
}

void UnsavedTest::those_of_a_server_lie_with_the_user()
{
    const QStringList here = QDir().entryList();
    UnsavedDrafts drafts(QStringLiteral("postgresql:maksuarvio"));
    drafts.keep(
        -1, empty_draft("county", "county-2027",
                        Date(std::chrono::year(2027), std::chrono::month(1), std::chrono::day(1))));
    QCOMPARE(QDir().entryList(), here);
    const QFileInfo own(TariffLibrary::own_store_path());
    QCOMPARE(own.dir().entryList({own.fileName() + "*.unsaved"}).size(), 1);
    drafts.drop(-1);
}

} // namespace maksuarvio

QTEST_MAIN(maksuarvio::UnsavedTest)
#include "unsaved_test.moc"
