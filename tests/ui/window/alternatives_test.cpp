// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "fixture.h"
#include "ui/window/commands.h"

#include <QApplication>
#include <QLineEdit>
#include <QTabBar>
#include <QTest>

namespace maksuarvio {

class WindowAlternativesTest : public QObject {
    Q_OBJECT

private slots:
    void up_to_four_and_no_more();
    void keys_go_to_each();
    void a_copy_is_its_own();
    void the_last_one_stays();
    void removing_goes_to_a_neighbour_and_can_be_undone();
    void a_name_is_written_into_the_tab();
    void escape_keeps_the_old_name();
};

void WindowAlternativesTest::up_to_four_and_no_more()
{
    WindowFixture fixture;
    const Commands& commands = fixture.window().commands();
    fixture.press(Qt::Key_T, Qt::ControlModifier, 2);
    fixture.press(Qt::Key_D, Qt::ControlModifier, 4);
    QCOMPARE(fixture.visit().entries().alternatives.size(), Entries::kMostAlternatives);
    QVERIFY(!commands[Command::AddAlternative]->isEnabled());
    QVERIFY(!commands[Command::CopyAlternative]->isEnabled());
    QCOMPARE(fixture.named_as<QTabBar>(QStringLiteral("Alternatives"))->count(), 4);
}

void WindowAlternativesTest::keys_go_to_each()
{
    WindowFixture fixture;
    fixture.press(Qt::Key_2, Qt::ControlModifier);
    QCOMPARE(fixture.visit().entries().current, std::size_t(0));
    fixture.press(Qt::Key_T, Qt::ControlModifier, 3);
    for (const int i : {0, 1, 2, 3}) {
        fixture.press(static_cast<Qt::Key>(Qt::Key_1 + i), Qt::ControlModifier);
        QCOMPARE(fixture.visit().entries().current, std::size_t(i));
        QCOMPARE(fixture.named_as<QTabBar>(QStringLiteral("Alternatives"))->currentIndex(), i);
    }
}

void WindowAlternativesTest::a_copy_is_its_own()
{
    WindowFixture fixture;
    fixture.visit().edit(
        [](Entries& e) { e.alternatives[0].services = {service_entry("meal", "4")}; });
    fixture.press(Qt::Key_D, Qt::ControlModifier);
    fixture.press(Qt::Key_Up, Qt::ControlModifier);
    const auto& alternatives = fixture.visit().entries().alternatives;
    QCOMPARE(alternatives[0].services[0].amount, QStringLiteral("4"));
    QCOMPARE(alternatives[1].services[0].amount, QStringLiteral("5"));
}

void WindowAlternativesTest::the_last_one_stays()
{
    WindowFixture fixture;
    QVERIFY(!fixture.window().commands()[Command::RemoveAlternative]->isEnabled());
    fixture.press(Qt::Key_W, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(fixture.visit().entries().alternatives.size(), std::size_t(1));
}

void WindowAlternativesTest::removing_goes_to_a_neighbour_and_can_be_undone()
{
    WindowFixture fixture;
    fixture.visit().edit(
        [](Entries& e) { e.alternatives[0].services = {service_entry("meal", "4")}; });
    fixture.press(Qt::Key_T, Qt::ControlModifier);
    fixture.press(Qt::Key_W, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(fixture.visit().entries().alternatives.size(), std::size_t(1));
    QCOMPARE(fixture.visit().entries().current, std::size_t(0));
    fixture.press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(fixture.visit().entries().alternatives.size(), std::size_t(2));
    QCOMPARE(fixture.visit().entries().current, std::size_t(1));
}

void WindowAlternativesTest::a_name_is_written_into_the_tab()
{
    WindowFixture fixture;
    fixture.press(Qt::Key_R, Qt::ControlModifier);
    fixture.type(QStringLiteral("Own & voucher"));
    fixture.press(Qt::Key_Return);
    QCOMPARE(fixture.visit().entries().alternatives[0].name, QStringLiteral("Own & voucher"));
    const auto* tabs = fixture.named_as<QTabBar>(QStringLiteral("Alternatives"));
    QCOMPARE(tabs->tabText(0), QStringLiteral("A: Own && voucher"));
    QCOMPARE(QApplication::focusWidget(), tabs);
}

void WindowAlternativesTest::escape_keeps_the_old_name()
{
    WindowFixture fixture;
    fixture.visit().edit([](Entries& e) { e.alternatives[0].name = QStringLiteral("Old"); });
    fixture.press(Qt::Key_R, Qt::ControlModifier);
    fixture.retype(QStringLiteral("New"));
    fixture.press(Qt::Key_Escape);
    QCOMPARE(fixture.visit().entries().alternatives[0].name, QStringLiteral("Old"));
}

} // namespace maksuarvio

QTEST_MAIN(maksuarvio::WindowAlternativesTest)
#include "alternatives_test.moc"
