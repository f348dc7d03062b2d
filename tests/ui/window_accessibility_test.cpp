// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/theme/theme.h"
#include "ui/widgets/labels.h"
#include "ui/window/commands.h"
#include "window_fixture.h"

#include <QAbstractButton>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QTest>

namespace maksuarvio {

namespace {

void fill(WindowFixture& fixture)
{
    fixture.visit().edit([](Entries& e) {
        e.client.itemised = true;
        e.client.incomes.push_back({.gross = QStringLiteral("1500")});
        e.client.deductions.push_back({.amount = QStringLiteral("20")});
        e.has_spouse = true;
        e.household_size = 2;
        e.spouse.total_gross = QStringLiteral("900");
        e.spouse.total_net = QStringLiteral("800");
        e.alternatives[0].services = {
            service_entry("home_care_regular", "20", Period::Month, Mode::Voucher, "45"),
            service_entry("meal", "4", Period::Week), service_entry("alarm", "1")};
        e.alternatives.push_back(e.alternatives[0]);
    });
    QApplication::processEvents();
}

void walk(QAccessibleInterface* object, QStringList& unnamed, int& seen)
{
    if (!object || !object->isValid() || object->state().invisible)
        return;
    ++seen;
    if (object->state().focusable && object->text(QAccessible::Name).trimmed().isEmpty()) {
        const QObject* behind = object->object();
        unnamed << QStringLiteral("%1 role %2")
                       .arg(behind ? QLatin1StringView(behind->metaObject()->className())
                                   : QLatin1StringView("?"))
                       .arg(int(object->role()));
    }
    for (int i = 0; i < object->childCount(); ++i)
        walk(object->child(i), unnamed, seen);
}

bool is_control(const QWidget& widget)
{
    return qobject_cast<const QAbstractButton*>(&widget) || qobject_cast<const QComboBox*>(&widget)
           || qobject_cast<const QAbstractSpinBox*>(&widget)
           || (qobject_cast<const QLineEdit*>(&widget)
               && !qobject_cast<const QAbstractSpinBox*>(widget.parentWidget()));
}

} // namespace

class WindowAccessibilityTest : public QObject {
    Q_OBJECT

private slots:
    void nothing_focusable_is_unnamed_data();
    void nothing_focusable_is_unnamed();
    void every_field_label_has_its_field();
    void every_control_is_large_enough_for_a_finger();
    void tab_goes_round_in_reading_order();
    void every_command_is_in_the_menu_with_its_key();
    void what_is_wrong_is_said_to_a_screen_reader();
    void three_columns_fit_a_small_laptop_data();
    void three_columns_fit_a_small_laptop();
};

void WindowAccessibilityTest::nothing_focusable_is_unnamed_data()
{
    QTest::addColumn<int>("language");
    QTest::addColumn<bool>("client_view");
    for (int language = 0; language < 3; ++language) {
        QTest::addRow("counsellor, language %d", language) << language << false;
        QTest::addRow("client view, language %d", language) << language << true;
    }
}

void WindowAccessibilityTest::nothing_focusable_is_unnamed()
{
    QFETCH(int, language);
    QFETCH(bool, client_view);
    WindowFixture fixture(static_cast<Language>(language));
    fill(fixture);
    fixture.window().commands()[Command::ClientView]->setChecked(client_view);
    QStringList unnamed;
    int seen = 0;
    walk(QAccessible::queryAccessibleInterface(&fixture.window()), unnamed, seen);
    QVERIFY(seen > 20);
    QVERIFY2(unnamed.isEmpty(), qPrintable(unnamed.join(u'\n')));
}

void WindowAccessibilityTest::every_field_label_has_its_field()
{
    WindowFixture fixture;
    fill(fixture);
    QStringList lonely;
    // A visible text straight before a field in the same layout is its label.
    for (const QLabel* label : fixture.window().findChildren<QLabel*>()) {
        if (!label->isVisible() || label->text().isEmpty())
            continue;
        QWidget* next = label->nextInFocusChain();
        const bool names_it = next && next->accessibleName().startsWith(label->text());
        if (names_it && next->parentWidget() == label->parentWidget() && is_control(*next)
            && !label->buddy())
            lonely << label->text();
        if (label->buddy())
            QVERIFY2(label->buddy()->isVisible(), qPrintable(label->text()));
    }
    QVERIFY2(lonely.isEmpty(), qPrintable(lonely.join(u'\n')));
}

void WindowAccessibilityTest::every_control_is_large_enough_for_a_finger()
{
    WindowFixture fixture;
    fill(fixture);
    for (const QWidget* widget : fixture.window().findChildren<QWidget*>()) {
        if (!widget->isVisible() || !is_control(*widget) || !(widget->focusPolicy() & Qt::TabFocus))
            continue;
        QVERIFY2(widget->height() >= theme::touch,
                 qPrintable(QStringLiteral("%1 “%2” is %3 high")
                                .arg(QLatin1StringView(widget->metaObject()->className()),
                                     widget->accessibleName())
                                .arg(widget->height())));
    }
}

void WindowAccessibilityTest::tab_goes_round_in_reading_order()
{
    WindowFixture fixture;
    fill(fixture);
    const QStringList expected{
        QStringLiteral("Household size, persons"),
        QStringLiteral("Pension, Gross"),
        QStringLiteral("Pension, Tax"),
        QStringLiteral("Pension, Expenses"),
        QStringLiteral("Spouse: gross income, € a month"),
        QStringLiteral("Spouse: net income, € a month"),
        QStringLiteral("Fee ceiling used this year, €"),
        QStringLiteral("Alternatives"),
        QStringLiteral("Regular home care: how it is produced"),
        QStringLiteral("Regular home care: how many"),
        QStringLiteral("Regular home care: provider's price"),
        QStringLiteral("Why? Regular home care"),
        QStringLiteral("Meal service: how many"),
        QStringLiteral("Add a service by its name"),
    };
    QStringList met;
    QWidget* const start = QApplication::focusWidget();
    int steps = 0;
    do {
        const QString name = QApplication::focusWidget()->accessibleName();
        if (expected.contains(name))
            met << name;
        fixture.press(Qt::Key_Tab);
    } while (QApplication::focusWidget() != start && ++steps < 200);
    QVERIFY(steps < 200);
    QCOMPARE(met, expected);
}

void WindowAccessibilityTest::every_command_is_in_the_menu_with_its_key()
{
    WindowFixture fixture;
    const Commands& commands = fixture.window().commands();
    QList<QKeySequence> keys;
    for (std::size_t i = 0; i < kCommands; ++i) {
        const QAction* action = commands[static_cast<Command>(i)];
        QVERIFY(!action->text().isEmpty());
        QVERIFY2(!action->shortcut().isEmpty(), qPrintable(action->text()));
        QVERIFY2(!keys.contains(action->shortcut()), qPrintable(action->text()));
        keys << action->shortcut();
        bool in_menu = false;
        for (std::size_t part = 0; part < kMenuParts; ++part)
            in_menu = in_menu
                      || commands.part(static_cast<MenuPart>(part))
                             ->actions()
                             .contains(const_cast<QAction*>(action));
        QVERIFY2(in_menu, qPrintable(action->text()));
    }
}

void WindowAccessibilityTest::what_is_wrong_is_said_to_a_screen_reader()
{
    WindowFixture fixture;
    auto* gross = fixture.named_as<QLineEdit>(QStringLiteral("Client: gross income, € a month"));
    gross->setFocus();
    fixture.type(QStringLiteral("15oo"));
    QAccessibleInterface* spoken = QAccessible::queryAccessibleInterface(gross);
    QCOMPARE(spoken->text(QAccessible::Description), QStringLiteral("Give the sum like 1234.50"));
    fixture.retype(QStringLiteral("1500"));
    QVERIFY(spoken->text(QAccessible::Description).isEmpty());
}

void WindowAccessibilityTest::three_columns_fit_a_small_laptop_data()
{
    nothing_focusable_is_unnamed_data();
}

void WindowAccessibilityTest::three_columns_fit_a_small_laptop()
{
    QFETCH(int, language);
    QFETCH(bool, client_view);
    WindowFixture fixture(static_cast<Language>(language));
    fill(fixture);
    fixture.window().commands()[Command::ClientView]->setChecked(client_view);
    QApplication::processEvents();
    QVERIFY2(fixture.window().minimumSizeHint().width() <= 1366,
             qPrintable(QString::number(fixture.window().minimumSizeHint().width())));
    QVERIFY(!fixture.window().frame_scrolls());
}

} // namespace maksuarvio

QTEST_MAIN(maksuarvio::WindowAccessibilityTest)
#include "window_accessibility_test.moc"
