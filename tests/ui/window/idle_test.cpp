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

} // namespace maksuarvio

QTEST_MAIN(maksuarvio::WindowIdleTest)
#include "idle_test.moc"
