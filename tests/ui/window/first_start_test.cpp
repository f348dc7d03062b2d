// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/window/first_start.h"

#include "fixture.h"

#include <QApplication>
#include <QLabel>
#include <QListWidget>
#include <QPointer>
#include <QPushButton>
#include <QScreen>
#include <QSpinBox>
#include <QTest>

#include <algorithm>

namespace maksuarvio {

/// The first start asks whose fees are estimated, and is answered by keyboard.
class WindowFirstStartTest : public QObject {
    Q_OBJECT

private slots:
    void a_county_is_typed_and_taken();
    void the_arrows_go_through_all_of_them();
    void it_says_what_the_figures_rest_on();
    void leaving_it_changes_nothing();
    void it_fits_a_small_screen();
};

namespace {

QPointer<FirstStart> asked(WindowFixture& fixture)
{
    fixture.window().ask_for_organiser();
    QPointer question = fixture.window().findChild<FirstStart*>();
    if (!question)
        return nullptr;
    QApplication::setActiveWindow(question);
    if (!QTest::qWaitForWindowActive(question))
        return nullptr;
    return question;
}

QString texts_in(const QWidget& question)
{
    QString all;
    for (const QLabel* label : question.findChildren<QLabel*>())
        all += label->text() + u'\n';
    return all;
}

} // namespace

void WindowFirstStartTest::a_county_is_typed_and_taken()
{
    WindowFixture fixture(Language::Fi);
    const QPointer question = asked(fixture);
    QVERIFY(question);
    // Straight into the list, no click before it.
    QCOMPARE(QApplication::focusWidget(), question->findChild<QListWidget*>());
    fixture.type(QStringLiteral("lap"));
    QCOMPARE(question->organiser(), std::string("lappi"));
    fixture.press(Qt::Key_Return);
    QTRY_VERIFY(!question);
    QCOMPARE(fixture.visit().entries().organiser, std::string("lappi"));
    QCOMPARE(fixture.settings().organiser(), std::string("lappi"));
    // It is no step of the visit, which begins in its first field.
    QVERIFY(!fixture.visit().undo_stack().canUndo());
    QVERIFY(qobject_cast<QSpinBox*>(fixture.window().focusWidget()));
}

void WindowFirstStartTest::the_arrows_go_through_all_of_them()
{
    WindowFixture fixture(Language::Sv);
    const QPointer question = asked(fixture);
    QVERIFY(question);
    const auto& organisers = fixture.visit().library().organisers();
    QVERIFY(organisers.size() >= 22);
    fixture.press(Qt::Key_Home);
    std::vector<std::string> seen;
    for (std::size_t i = 0; i < organisers.size(); ++i) {
        seen.push_back(question->organiser());
        fixture.press(Qt::Key_Down);
    }
    std::ranges::sort(seen);
    QVERIFY(std::ranges::adjacent_find(seen) == seen.end());
    QCOMPARE(seen.size(), organisers.size());
}

void WindowFirstStartTest::it_says_what_the_figures_rest_on()
{
    WindowFixture fixture;
    const QPointer question = asked(fixture);
    QVERIFY(question);
    fixture.type(QStringLiteral("helsinki"));
    QCOMPARE(question->organiser(), std::string("helsinki"));
    QVERIFY(texts_in(*question).contains(QStringLiteral("own fees and prices")));
    const auto& organisers = fixture.visit().library().organisers();
    const auto other = std::ranges::find_if_not(organisers, &OrganiserInfo::has_own_book);
    QVERIFY(other != organisers.end());
    auto* list = question->findChild<QListWidget*>();
    for (int row = 0; row < list->count() && question->organiser() != other->id; ++row)
        list->setCurrentRow(row);
    QVERIFY(texts_in(*question).contains(QStringLiteral("highest fees of the act")));
}

void WindowFirstStartTest::leaving_it_changes_nothing()
{
    WindowFixture fixture;
    const Entries before = fixture.visit().entries();
    const QPointer question = asked(fixture);
    QVERIFY(question);
    fixture.type(QStringLiteral("lap"));
    fixture.press(Qt::Key_Escape);
    QTRY_VERIFY(!question);
    QVERIFY(fixture.visit().entries() == before);
}

void WindowFirstStartTest::it_fits_a_small_screen()
{
    WindowFixture fixture;
    const QPointer question = asked(fixture);
    QVERIFY(question);
    const QSize room = question->screen()->availableSize();
    QVERIFY(question->width() <= room.width() && question->height() <= room.height());
    const auto* choose = question->findChild<QPushButton*>();
    QVERIFY(choose && choose->isVisible());
    QVERIFY(choose->mapTo(question, choose->rect().bottomRight()).y() < question->height());
}

} // namespace maksuarvio

QTEST_MAIN(maksuarvio::WindowFirstStartTest)
#include "first_start_test.moc"
