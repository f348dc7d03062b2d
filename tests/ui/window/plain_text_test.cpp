// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "fixture.h"
#include "tests/ui/dialogs.h"
#include "tests/ui/marked_book.h"
#include "tests/ui/open_watch.h"
#include "ui/sheet/preview_dialog.h"

#include <QApplication>
#include <QMenu>
#include <QTest>

namespace maksuarvio {

/// The counsellor's window on a book whose every text is markup: all of it is shown as it stands,
/// and no file that it names is opened.
class WindowPlainTextTest : public QObject {
    Q_OBJECT

private slots:
    void the_watch_sees();
    void texts_of_a_book_data();
    void texts_of_a_book();
    void ready_plans_keep_their_signs();
};

namespace {

using namespace std::chrono;

/// Every service in every mode, four alternatives full of them, with incomes and a spouse.
void plan_everything(Visit& visit)
{
    visit.edit([](Entries& e) {
        e.organiser = MarkedBook::kOrganiser;
        e.date = 2026y / March / 1;
    });
    QVERIFY(visit.snapshot());
    visit.edit([&](Entries& e) {
        e.client.total_gross = QStringLiteral("1500");
        e.client.total_net = QStringLiteral("1300");
        e.alternatives.clear();
        for (const Mode mode : {Mode::Own, Mode::Purchased, Mode::Voucher}) {
            AlternativeEntry plan;
            for (const Service& service : visit.snapshot()->services())
                plan.services.push_back(
                    service_entry(service.id.c_str(), "2", Period::Month, mode, "45"));
            e.alternatives.push_back(plan);
        }
        // One that is whole, for what is shown of a whole estimate alone.
        e.alternatives.push_back(
            {.name = QString(),
             .services = {service_entry("home_care_regular", "20"), service_entry("meal", "4")}});
    });
}

} // namespace

void WindowPlainTextTest::the_watch_sees()
{
    const MarkedBook book;
    OpenWatch watch(book.picture());
    QCOMPARE(watch.times_opened(), 0);
    QVERIFY(QPixmap(book.picture()).width() > 0);
    QVERIFY(watch.times_opened() > 0);
    QCOMPARE(watch.times_opened(), 0);
}

void WindowPlainTextTest::texts_of_a_book_data()
{
    QTest::addColumn<int>("language");
    for (const Language language : {Language::Fi, Language::Sv, Language::En})
        QTest::newRow(word(language).data()) << int(language);
}

void WindowPlainTextTest::texts_of_a_book()
{
    QFETCH(int, language);
    const MarkedBook book;
    const QTemporaryDir folder;
    const QString store = folder.filePath(QStringLiteral("tariffs.sqlite"));
    book.publish(store);
    OpenWatch watch(book.picture());
    WindowFixture fixture(static_cast<Language>(language), store);
    MainWindow& window = fixture.window();
    Commands& commands = window.commands();
    plan_everything(fixture.visit());
    const auto expect_plain = [&](QWidget& root, const char* where) {
        const QStringList wrong = shown_as_markup(root);
        QVERIFY2(watch.times_opened() == 0, where);
        QVERIFY2(wrong.isEmpty(),
                 qPrintable(QLatin1StringView(where) + QStringLiteral(": ") + wrong.join(u'\n')));
    };

    for (std::size_t i = 0; i < fixture.visit().entries().alternatives.size(); ++i) {
        fixture.visit().show_alternative(i);
        expect_plain(window, "the plan");
        QVERIFY(is_seen(window, QLatin1StringView(MarkedBook::kTag)));
        QVERIFY(is_seen(window, QLatin1StringView(MarkedBook::kArgument)));
    }
    QVERIFY(fixture.outcome().estimate);
    commands[Command::Why]->trigger();
    expect_plain(window, "why");
    commands[Command::Why]->trigger();
    in_dialog<PreviewDialog>(window, Command::Preview, [&](QDialog& dialog) {
        expect_plain(dialog, "the preview");
        dialog.reject();
    });
    commands[Command::Help]->trigger();
    QVERIFY(open_dialog());
    expect_plain(*open_dialog(), "help");
    open_dialog()->reject();
    QApplication::setActiveWindow(&window);
    commands[Command::AddService]->trigger();
    fixture.press(Qt::Key_Down);
    QWidget* popup = QApplication::activePopupWidget();
    QVERIFY(popup);
    expect_plain(*popup, "the list of services");
    fixture.press(Qt::Key_Escape);
    commands[Command::ClientView]->trigger();
    expect_plain(window, "the client view");
    commands[Command::ClientView]->trigger();
    fixture.visit().edit([](Entries& e) { e.date = 2050y / March / 1; });
    expect_plain(window, "without a tariff");
}

// Of two "&" one is seen, and one alone would be swallowed.
void WindowPlainTextTest::ready_plans_keep_their_signs()
{
    const MarkedBook book;
    const QTemporaryDir folder;
    const QString store = folder.filePath(QStringLiteral("tariffs.sqlite"));
    book.publish(store);
    WindowFixture fixture(Language::En, store);
    plan_everything(fixture.visit());
    int plans = 0;
    for (QMenu* menu : fixture.window().findChildren<QMenu*>()) {
        emit menu->aboutToShow();
        for (const QAction* action : menu->actions()) {
            if (!action->text().contains(QLatin1StringView(MarkedBook::kTag)))
                continue;
            ++plans;
            QVERIFY2(action->text().contains(u'&' + QLatin1StringView(MarkedBook::kMnemonic)),
                     qPrintable(action->text()));
        }
    }
    QVERIFY(plans > 0);
}

} // namespace maksuarvio

QTEST_MAIN(maksuarvio::WindowPlainTextTest)
#include "plain_text_test.moc"
