// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "fixture.h"
#include "tests/tariffs/book_copy.h"
#include "tests/tariffs/columns.h"
#include "tests/tariffs/stores.h"
#include "ui/keep/difference/page.h"
#include "ui/keep/versions/audit_page.h"
#include "ui/widgets/choice.h"

#include <QClipboard>
#include <QMessageBox>
#include <QPushButton>
#include <QTest>

namespace maksuarvio {

using namespace columns;
using Command = MaintainCommand;

/// A published version is read and never written; what happened is told in words.
class ReadingTest : public QObject {
    Q_OBJECT
private slots:
    void a_version_is_read_as_it_was_published();
    void nothing_of_it_can_be_changed();
    void it_is_compared_with_another();
    void one_that_was_corrected_is_marked();
    void the_log_is_in_words();
    void the_log_leaves_as_it_is_filtered();
};

void ReadingTest::a_version_is_read_as_it_was_published()
{
    MaintainFixture fixture;
    fixture.choose_version("helsinki-2026");
    fixture.press(QStringLiteral("Look at the version"));
    QVERIFY(fixture.window().draft_page());
    QVERIFY(fixture.session().edit().cells() == cells_of(test::shipped_book("helsinki")));
    for (const Remark& remark : fixture.session().edit().remarks())
        QVERIFY2(remark.warning, qPrintable(remark.text));
    // It has gone without a question when another is chosen.
    fixture.choose_version("sample-2022-2027");
    QVERIFY(!fixture.window().draft_page());
    QVERIFY(fixture.window().close());
}

void ReadingTest::nothing_of_it_can_be_changed()
{
    MaintainFixture fixture;
    fixture.choose_version("helsinki-2026");
    fixture.trigger(Command::ReadVersion);
    const BookCells before = fixture.session().edit().cells();
    for (const Command command :
         {Command::Save, Command::Discard, Command::AddRow, Command::DuplicateRow,
          Command::RemoveRows, Command::SplitRow, Command::FillDown, Command::ChangeByPercent,
          Command::MarkReviewed, Command::Replace, Command::ShowPublish, Command::MergeDraft,
          Command::Undo, Command::ReadVersion})
        QVERIFY2(!fixture.window().commands()[command]->isEnabled(),
                 qPrintable(fixture.window().commands()[command]->text()));
    for (std::size_t i = 0; i < word_count<BookFile>(); ++i) {
        const auto file = static_cast<BookFile>(i);
        fixture.page().edit_page().show_place({file, 1, 1});
        PartTable& table = fixture.page().edit_page().view(file);
        QApplication::clipboard()->setText(QStringLiteral("1\t2\n3\t4"));
        for (const auto& [key, with] : {std::pair(Qt::Key_Delete, Qt::NoModifier),
                                        {Qt::Key_X, Qt::ControlModifier},
                                        {Qt::Key_F2, Qt::NoModifier},
                                        {Qt::Key_Return, Qt::NoModifier},
                                        {Qt::Key_A, Qt::NoModifier}})
            QTest::keyClick(&table, key, with);
        QVERIFY(!table.is_editing());
        table.replace(QStringLiteral("a"), QStringLiteral("b"), false);
        QApplication::clipboard()->setText(QStringLiteral("1\t2\n3\t4"));
        QTest::keyClick(&table, Qt::Key_V, Qt::ControlModifier);
        QVERIFY(qobject_cast<QMessageBox*>(fixture.dialog()));
        fixture.press(QStringLiteral("Close"));
        QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    QVERIFY(fixture.session().edit().cells() == before);
}

void ReadingTest::it_is_compared_with_another()
{
    MaintainFixture fixture;
    fixture.choose_version("helsinki-2026");
    fixture.trigger(Command::ReadVersion);
    fixture.trigger(Command::CompareWith);
    fixture.named<Choice>(QStringLiteral("Version"))
        ->setCurrentText(QStringLiteral("sample-2022-2027"));
    fixture.press(QStringLiteral("Compare"));
    fixture.trigger(Command::ShowDifferences);
    auto* page = qobject_cast<DifferencePage*>(fixture.page().stage_page());
    QVERIFY(page);
    QVERIFY(page->csv().size() > 500);
}

void ReadingTest::one_that_was_corrected_is_marked()
{
    MaintainFixture fixture;
    fixture.choose_version("sample-2022-2027");
    fixture.trigger(Command::BeginCorrection);
    fixture.dialog()->accept();
    QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    const auto detail = [&] {
        VersionModel& versions = fixture.window().versions();
        return versions.index_of_version("sample-2022-2027")
            .data(VersionModel::DetailRole)
            .toString();
    };
    // A draft corrects nothing yet.
    QVERIFY(!detail().contains("corrected by"));
    using namespace std::chrono;
    fixture.window().publish({.body = "Board",
                              .date = 2026y / November / 1,
                              .section = "1",
                              .who = QStringLiteral("me")});
    QVERIFY2(detail().contains("corrected by sample-2022-2027-b"), qPrintable(detail()));
}

void ReadingTest::the_log_is_in_words()
{
    MaintainFixture fixture;
    fixture.begin_sample_draft();
    const int row = fixture.row_of(BookFile::Values, {{ValueKey, "price"}, {ValueService, "meal"}});
    fixture.type_cell(BookFile::Values, row, ValueFigure, QStringLiteral("9.90"));
    fixture.trigger(Command::Save);
    fixture.trigger(Command::ShowAuditLog);
    const auto* page = fixture.window().findChild<AuditPage*>();
    QVERIFY(page);
    const QByteArray csv = page->csv();
    QVERIFY2(csv.contains("Meal service"), csv);
    QVERIFY2(csv.contains(": Value\",9.00,9.90"), csv);
    QVERIFY2(!csv.contains("values.csv") && !csv.contains("[price"), csv);
    // What was published has no value before and after.
    QVERIFY2(!csv.contains("no voucher"), csv);
}

void ReadingTest::the_log_leaves_as_it_is_filtered()
{
    MaintainFixture fixture;
    fixture.begin_sample_draft();
    const int row = fixture.row_of(BookFile::Values, {{ValueKey, "price"}, {ValueService, "meal"}});
    fixture.type_cell(BookFile::Values, row, ValueFigure, QStringLiteral("9.90"));
    fixture.type_cell(BookFile::Wording, 1, WordingFi, QStringLiteral("Toinen nimi"));
    fixture.trigger(Command::Save);
    fixture.trigger(Command::ShowAuditLog);
    const auto* page = fixture.window().findChild<AuditPage*>();
    const qsizetype all = page->csv().count('\n');
    fixture.fill(QStringLiteral("Find in the log"), QStringLiteral("toinen nimi"));
    QCOMPARE(page->csv().count('\n'), qsizetype(2));
    QVERIFY(all > 2);
    QVERIFY(page->csv().contains("Toinen nimi"));
}

} // namespace maksuarvio

QTEST_MAIN(maksuarvio::ReadingTest)
#include "reading_test.moc"
