// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "fixture.h"
#include "tests/tariffs/columns.h"
#include "tests/ui/marked_book.h"
#include "tests/ui/open_watch.h"
#include "ui/keep/impact/page.h"

#include <QApplication>
#include <QMessageBox>
#include <QTest>

namespace maksuarvio {

using Command = MaintainCommand;

/// The maintenance window on a book whose every text is markup: all of it is shown as it stands,
/// and no file that it names is opened.
class KeepPlainTextTest : public QObject {
    Q_OBJECT

private slots:
    void texts_of_a_book();
    void message_boxes();
};

namespace {

constexpr QLatin1StringView kTag(MarkedBook::kTag);

} // namespace

void KeepPlainTextTest::texts_of_a_book()
{
    const MarkedBook book;
    OpenWatch watch(book.picture());
    MaintainFixture fixture;
    book.publish(fixture.store());
    fixture.window().refresh();
    const auto expect_plain = [&](QWidget& root, const char* where) {
        const QStringList wrong = shown_as_markup(root);
        QVERIFY2(watch.times_opened() == 0, where);
        QVERIFY2(wrong.isEmpty(),
                 qPrintable(QLatin1StringView(where) + QStringLiteral(": ") + wrong.join(u'\n')));
        QVERIFY2(is_seen(root, kTag), where);
    };

    fixture.choose_version(MarkedBook::kVersion);
    expect_plain(fixture.window(), "the version");
    fixture.trigger(Command::BeginDraft);
    fixture.dialog()->accept();
    QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QVERIFY(fixture.window().draft_page());

    // What is wrong and what was changed say the texts, too.
    using namespace columns;
    const int meal = fixture.row_of(BookFile::Services, {{ServiceId, "meal"}});
    fixture.type_cell(BookFile::Services, meal, ServiceUnit, kTag);
    fixture.session().check();
    for (std::size_t i = 0; i < word_count<BookFile>(); ++i) {
        const auto part = static_cast<BookFile>(i);
        fixture.page().edit_page().show_part(part);
        if (part != BookFile::Offers)
            expect_plain(fixture.page(), std::string(word(part)).c_str());
    }
    fixture.type_cell(BookFile::Services, meal, ServiceUnit, QStringLiteral("meal"));
    fixture.type_cell(BookFile::Services, meal, ServiceFi, QStringLiteral("Ateria ") + kTag);
    const int price =
        fixture.row_of(BookFile::Values, {{ValueKey, "price"}, {ValueService, "meal"}});
    fixture.type_cell(BookFile::Values, price, ValueFigure, QStringLiteral("9.50"));
    fixture.session().check();
    fixture.trigger(Command::ShowDifferences);
    expect_plain(fixture.page(), "the differences");
    fixture.trigger(Command::ShowImpact);
    auto* impact = fixture.page().findChild<ImpactPage*>();
    QTRY_VERIFY_WITH_TIMEOUT(impact && impact->impact(), 20000);
    expect_plain(fixture.page(), "the impact");
    QVERIFY(is_seen(fixture.page(), QLatin1StringView(MarkedBook::kArgument)));
    fixture.trigger(Command::ShowPublish);
    QCOMPARE(shown_as_markup(fixture.page()), QStringList());
    QVERIFY(fixture.window().save());
    fixture.trigger(Command::ShowAuditLog);
    expect_plain(fixture.window(), "the log");
    for (const Command command :
         {Command::BeginCorrection, Command::BeginEmptyDraft, Command::ShowGuide}) {
        fixture.choose_version(MarkedBook::kVersion);
        fixture.trigger(command);
        QVERIFY(fixture.dialog());
        QCOMPARE(shown_as_markup(*fixture.dialog()), QStringList());
        fixture.dialog()->reject();
        QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    QCOMPARE(watch.times_opened(), 0);
}

void KeepPlainTextTest::message_boxes()
{
    const MarkedBook book;
    OpenWatch watch(book.picture());
    MaintainFixture fixture;
    const QString text = kTag + QStringLiteral("<img src=\"%1\"/>").arg(book.picture());
    fixture.window().say(text, text);
    auto* box = qobject_cast<QMessageBox*>(fixture.dialog());
    QVERIFY(box);
    box->setInformativeText(text);
    QCOMPARE(shown_as_markup(*box), QStringList());
    QVERIFY(is_seen(*box, kTag));
    QCOMPARE(watch.times_opened(), 0);
}

} // namespace maksuarvio

QTEST_MAIN(maksuarvio::KeepPlainTextTest)
#include "plain_text_test.moc"
