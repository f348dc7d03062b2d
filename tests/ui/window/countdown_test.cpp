// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "fixture.h"
#include "ui/window/action_bar.h"

#include <QLabel>
#include <QPushButton>
#include <QTest>

namespace maksuarvio {

using namespace std::chrono_literals;

/// Nothing is cleared without a word before it.
class WindowCountdownTest : public QObject {
    Q_OBJECT

private slots:
    void the_last_minute_is_counted_down();
    void nobody_is_told_while_nothing_is_entered();
};

namespace {

QString said(WindowFixture& fixture)
{
    QString text;
    for (const QLabel* label : fixture.window().findChild<ActionBar*>()->findChildren<QLabel*>())
        text += label->isVisible() ? label->text() : QString();
    return text;
}

} // namespace

void WindowCountdownTest::the_last_minute_is_counted_down()
{
    WindowFixture fixture;
    fixture.press(Qt::Key_Tab, {}, 3);
    fixture.type(QStringLiteral("1500"));
    fixture.window().idle_guard().set_limit(60'200ms);
    QVERIFY(said(fixture).isEmpty());
    QTRY_VERIFY(said(fixture).contains(QStringLiteral("cleared in")));
    const QString before = said(fixture);
    QTRY_VERIFY(said(fixture) != before);
    // Any key goes on, and so does the button.
    fixture.press(Qt::Key_Left);
    QVERIFY(said(fixture).isEmpty());
    QCOMPARE(fixture.visit().entries().client.total_gross, QStringLiteral("1500"));
    QTRY_VERIFY(said(fixture).contains(QStringLiteral("cleared in")));
    for (auto* button : fixture.window().findChild<ActionBar*>()->findChildren<QPushButton*>()) {
        if (button->isVisible())
            QTest::mouseClick(button, Qt::LeftButton);
    }
    QVERIFY(said(fixture).isEmpty());
}

void WindowCountdownTest::nobody_is_told_while_nothing_is_entered()
{
    WindowFixture fixture;
    fixture.window().idle_guard().set_limit(60'050ms);
    QTest::qWait(300);
    QVERIFY(said(fixture).isEmpty());
}

} // namespace maksuarvio

QTEST_MAIN(maksuarvio::WindowCountdownTest)
#include "countdown_test.moc"
