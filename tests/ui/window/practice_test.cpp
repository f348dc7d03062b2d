// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "fixture.h"
#include "tests/ui/sheet_text.h"
#include "ui/help/practice_cases.h"
#include "ui/sheet/sheet_actions.h"
#include "ui/sheet/sheet_maker.h"
#include "ui/window/commands.h"

#include <QApplication>
#include <QClipboard>
#include <QMenu>
#include <QMessageBox>
#include <QTest>

namespace maksuarvio {

/// Practice cases can be opened, are marked wherever their figures are seen, and leave no trace.
class WindowPracticeTest : public QObject {
    Q_OBJECT

private slots:
    void each_is_in_the_menu_and_is_answered();
    void they_come_to_what_was_published();
    void the_window_says_so_in_each_view();
    void each_sheet_says_so_data();
    void each_sheet_says_so();
    void the_copied_text_says_so();
    void what_was_entered_is_asked_for_first();
    void undo_brings_back_what_was_entered();
    void the_next_client_is_of_the_county_and_day_before();
};

namespace {

QMenu* practice_menu(WindowFixture& fixture)
{
    for (QAction* action : fixture.window().commands().part(MenuPart::View)->actions()) {
        if (action->menu() && action->text() == QStringLiteral("Practice cases")) {
            emit action->menu()->aboutToShow();
            return action->menu();
        }
    }
    return nullptr;
}

void open(WindowFixture& fixture, std::size_t index)
{
    practice_menu(fixture)->actions().at(qsizetype(index))->trigger();
}

const QString kMark = QStringLiteral("A practice case, of no client.");

bool is_marked(WindowFixture& fixture)
{
    const QStringList texts = texts_of(fixture.window()).filter(kMark);
    return !texts.isEmpty() && texts[0].contains(QStringLiteral("seen=1"));
}

} // namespace

void WindowPracticeTest::each_is_in_the_menu_and_is_answered()
{
    WindowFixture fixture;
    const auto cases = practice_cases();
    QMenu* menu = practice_menu(fixture);
    QVERIFY(menu);
    QCOMPARE(menu->actions().size(), qsizetype(cases.size()));
    for (std::size_t i = 0; i < cases.size(); ++i) {
        QCOMPARE(practice_menu(fixture)->actions().at(qsizetype(i))->text(),
                 practice_name(cases[i].kind));
        open(fixture, i);
        QCOMPARE(fixture.visit().entries().alternatives, cases[i].entries.alternatives);
        for (const AlternativeOutcome& outcome : fixture.visit().outcomes())
            QVERIFY2(outcome.estimate, qPrintable(practice_name(cases[i].kind)));
    }
}

void WindowPracticeTest::they_come_to_what_was_published()
{
    WindowFixture fixture;
    const auto cases = practice_cases();
    int published = 0;
    for (std::size_t i = 0; i < cases.size(); ++i) {
        open(fixture, i);
        QCOMPARE(cases[i].published.empty(), !*cases[i].source);
        for (std::size_t k = 0; k < cases[i].published.size(); ++k) {
            if (!cases[i].published[k])
                continue;
            QCOMPARE(fixture.visit().outcomes()[k].estimate->client_total_month,
                     *cases[i].published[k]);
            ++published;
        }
    }
    QCOMPARE(published, 5);
}

void WindowPracticeTest::the_window_says_so_in_each_view()
{
    WindowFixture fixture;
    QVERIFY(!is_marked(fixture));
    open(fixture, 1);
    QVERIFY(is_marked(fixture));
    for (const Command view : {Command::Compare, Command::ClientView}) {
        fixture.window().commands()[view]->setChecked(true);
        QVERIFY(is_marked(fixture));
        fixture.window().commands()[view]->setChecked(false);
    }
    // What is changed in it does not make it a client's.
    fixture.visit().edit([](Entries& e) { e.client.total_gross = QStringLiteral("1500"); });
    QVERIFY(is_marked(fixture));
    fixture.window().wipe();
    QVERIFY(!is_marked(fixture));
}

void WindowPracticeTest::each_sheet_says_so_data()
{
    QTest::addColumn<SheetForm>("form");
    QTest::addColumn<Language>("language");
    QTest::addColumn<QString>("says");
    QTest::addColumn<QString>("word");
    QTest::newRow("sheet") << SheetForm::Sheet << Language::Fi << "Harjoitustapaus"
                           << "Harjoitus";
    QTest::newRow("large") << SheetForm::Large << Language::Sv << "Ett övningsfall"
                           << "Övning";
    QTest::newRow("comparison") << SheetForm::Comparison << Language::En << "A practice case"
                                << "Practice";
    QTest::newRow("selko") << SheetForm::Selko << Language::Fi << "Harjoitustapaus"
                           << "Harjoitus";
}

void WindowPracticeTest::each_sheet_says_so()
{
    QFETCH(SheetForm, form);
    QFETCH(Language, language);
    QFETCH(QString, says);
    QFETCH(QString, word);
    WindowFixture fixture;
    open(fixture, 1);
    const SheetChoice choice{.form = form, .language = language};
    const auto marked = make_document(fixture.visit(), choice);
    QVERIFY(marked);
    QVERIFY(text_of(*marked).contains(says));
    QVERIFY(QString::fromStdString(marked->title).startsWith(word + u':'));
    QVERIFY(QString::fromStdString(marked->footer).startsWith(word + u':'));
    QVERIFY(make_sheet(fixture.visit(), choice));
    fixture.visit().edit([](Entries& e) { e.practice.reset(); });
    QVERIFY(!text_of(*make_document(fixture.visit(), choice)).contains(says));
}

void WindowPracticeTest::the_copied_text_says_so()
{
    WindowFixture fixture;
    open(fixture, 1);
    fixture.press(Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    const QString first = QApplication::clipboard()->text().section(u'\n', 0, 0);
    QCOMPARE(first, QStringLiteral("A practice case: not the estimate of any client."));
    QVERIFY(SheetActions::proposed_name(fixture.visit().entries(), SheetForm::Sheet)
                .startsWith(QStringLiteral("practice-")));
}

void WindowPracticeTest::what_was_entered_is_asked_for_first()
{
    WindowFixture fixture;
    fixture.visit().edit([](Entries& e) { e.client.total_gross = QStringLiteral("1234"); });
    const Entries before = fixture.visit().entries();
    for (const Qt::Key answer : {Qt::Key_Escape, Qt::Key_Return}) {
        open(fixture, 0);
        QVERIFY(fixture.visit().entries() == before);
        auto* question = fixture.window().findChild<QMessageBox*>();
        QVERIFY(question);
        QTest::keyClick(question, answer);
        QTRY_VERIFY(!fixture.window().findChild<QMessageBox*>());
        QCOMPARE(is_marked(fixture), answer == Qt::Key_Return);
    }
    // Of a practice case nothing is lost.
    open(fixture, 1);
    QVERIFY(!fixture.window().findChild<QMessageBox*>());
    QVERIFY(fixture.visit().entries().alternatives == practice_cases()[1].entries.alternatives);
}

void WindowPracticeTest::undo_brings_back_what_was_entered()
{
    WindowFixture fixture;
    fixture.visit().edit([](Entries& e) { e.client.total_gross = QStringLiteral("1234"); });
    const Entries before = fixture.visit().entries();
    open(fixture, 0);
    QTest::keyClick(fixture.window().findChild<QMessageBox*>(), Qt::Key_Return);
    open(fixture, 4);
    fixture.press(Qt::Key_Z, Qt::ControlModifier, 2);
    QVERIFY(fixture.visit().entries() == before);
    QVERIFY(!is_marked(fixture));
}

// Not of those of the case: a visit would be estimated by another county's tariff.
void WindowPracticeTest::the_next_client_is_of_the_county_and_day_before()
{
    using namespace std::chrono;
    WindowFixture fixture;
    fixture.visit().edit([](Entries& e) {
        e.organiser = "national";
        e.date = 2027y / May / 5;
    });
    open(fixture, 1);
    open(fixture, 2);
    QCOMPARE(fixture.visit().snapshot()->organiser(), std::string("sample"));
    QCOMPARE(fixture.settings().organiser(), std::string("national"));
    fixture.window().wipe();
    QCOMPARE(fixture.visit().entries().organiser, std::string("national"));
    QCOMPARE(fixture.visit().entries().date, 2027y / May / 5);
    QCOMPARE(fixture.visit().snapshot()->organiser(), std::string("national"));
    QVERIFY(!fixture.visit().anything_entered());
}

} // namespace maksuarvio

QTEST_MAIN(maksuarvio::WindowPracticeTest)
#include "practice_test.moc"
