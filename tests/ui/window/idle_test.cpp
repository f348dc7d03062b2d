// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "fixture.h"

#include <QTest>

namespace maksuarvio {

using namespace std::chrono_literals;

class WindowIdleTest : public QObject {
    Q_OBJECT

private slots:
    void wipes_a_visit_that_is_left();
    void use_puts_it_off();
    void zero_is_never();
    void the_setting_is_taken();
    void what_the_computer_slept_over_is_cleared_on_waking();
    void the_key_that_wakes_reaches_nobody();
    void a_key_into_an_empty_window_is_taken();
};

void WindowIdleTest::wipes_a_visit_that_is_left()
{
    WindowFixture fixture;
    fixture.press(Qt::Key_Tab, {}, 3);
    fixture.type(QStringLiteral("1500"));
    fixture.window().idle_guard().set_limit(50ms);
    QVERIFY(fixture.visit().anything_entered());
    QTRY_VERIFY(!fixture.visit().anything_entered());
}

void WindowIdleTest::use_puts_it_off()
{
    WindowFixture fixture;
    fixture.press(Qt::Key_Tab, {}, 3);
    fixture.type(QStringLiteral("1500"));
    fixture.window().idle_guard().set_limit(2s);
    for (int i = 0; i < 8; ++i) {
        QTest::qWait(300);
        fixture.press(Qt::Key_Left);
    }
    QVERIFY(fixture.visit().anything_entered());
    QTRY_VERIFY(!fixture.visit().anything_entered());
}

void WindowIdleTest::zero_is_never()
{
    WindowFixture fixture;
    fixture.press(Qt::Key_Tab, {}, 3);
    fixture.type(QStringLiteral("1500"));
    fixture.window().idle_guard().set_limit(20ms);
    fixture.window().idle_guard().set_limit(0ms);
    QTest::qWait(100);
    QVERIFY(fixture.visit().anything_entered());
}

void WindowIdleTest::the_setting_is_taken()
{
    WindowFixture fixture;
    QCOMPARE(fixture.window().idle_guard().limit(), 15min);
}

void WindowIdleTest::what_the_computer_slept_over_is_cleared_on_waking()
{
    WindowFixture fixture;
    fixture.press(Qt::Key_Tab, {}, 3);
    fixture.type(QStringLiteral("1500"));
    std::chrono::milliseconds slept = 0ms;
    fixture.window().idle_guard().set_clock([&] { return time_since_boot() + slept; });
    slept = 16min;
    QTRY_VERIFY_WITH_TIMEOUT(!fixture.visit().anything_entered(), 3000);
}

void WindowIdleTest::the_key_that_wakes_reaches_nobody()
{
    WindowFixture fixture;
    fixture.press(Qt::Key_Tab, {}, 3);
    fixture.type(QStringLiteral("1500"));
    std::chrono::milliseconds slept = 0ms;
    fixture.window().idle_guard().set_clock([&] { return time_since_boot() + slept; });
    const int persons = fixture.visit().entries().household_size;
    slept = 16min;
    fixture.press(Qt::Key_4);
    QVERIFY(!fixture.visit().anything_entered());
    QCOMPARE(fixture.visit().entries().household_size, persons);
    fixture.press(Qt::Key_2);
    QCOMPARE(fixture.visit().entries().household_size, 2);
}

void WindowIdleTest::a_key_into_an_empty_window_is_taken()
{
    WindowFixture fixture;
    fixture.press(Qt::Key_Tab, {}, 3);
    std::chrono::milliseconds slept = 0ms;
    fixture.window().idle_guard().set_clock([&] { return time_since_boot() + slept; });
    slept = 16min;
    fixture.type(QStringLiteral("1500"));
    QVERIFY(fixture.visit().anything_entered());
    QVERIFY(texts_of(fixture.window()).join(u' ').contains(QStringLiteral("1500")));
}

} // namespace maksuarvio

QTEST_MAIN(maksuarvio::WindowIdleTest)
#include "idle_test.moc"
