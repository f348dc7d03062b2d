// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "fixture.h"
#include "ui/theme/theme.h"
#include "ui/widgets/labels.h"
#include "ui/window/commands.h"

#include <QAbstractButton>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QRadioButton>
#include <QScrollArea>
#include <QTabBar>
#include <QTest>

#include <algorithm>
#include <vector>

namespace maksuarvio {

namespace {

void fill(WindowFixture& fixture)
{
    fixture.visit().edit([](Entries& e) {
        e.client.itemised = true;
        e.client.incomes.push_back({.gross = QStringLiteral("1500")});
        e.client.deductions.push_back(
            {.kind = DeductionKind::MaintenancePaid, .amount = QStringLiteral("20")});
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
    // A field's own parts belong to the field.
    const QWidget* holder = widget.parentWidget();
    if (qobject_cast<const QLineEdit*>(holder) || qobject_cast<const QAbstractSpinBox*>(holder)
        || qobject_cast<const QComboBox*>(holder))
        return false;
    return qobject_cast<const QAbstractButton*>(&widget) || qobject_cast<const QComboBox*>(&widget)
           || qobject_cast<const QAbstractSpinBox*>(&widget)
           || qobject_cast<const QLineEdit*>(&widget) || qobject_cast<const QTabBar*>(&widget);
}

QRect place_of(const QWidget& widget)
{
    return {widget.mapTo(widget.window(), QPoint()), widget.size()};
}

std::vector<const QWidget*> visible_controls(const QWidget& window)
{
    std::vector<const QWidget*> controls;
    for (const QWidget* widget : window.findChildren<QWidget*>()) {
        if (widget->isVisible() && is_control(*widget))
            controls.push_back(widget);
    }
    return controls;
}

// The nearest control to the right of a label in its row, or else below it; null: none.
const QWidget* labelled_by_place(const QLabel& label)
{
    const QRect here = place_of(label);
    const QWidget* nearest = nullptr;
    int least = 0;
    for (const QWidget* control : visible_controls(*label.window())) {
        if (control->parentWidget() != label.parentWidget())
            continue;
        const QRect there = place_of(*control);
        const bool right = there.left() >= here.right() && there.top() <= here.bottom()
                           && there.bottom() >= here.top();
        const bool below = there.top() >= here.bottom() && there.left() < here.right();
        const int way = right ? there.left() - here.right() : 1000 + there.top() - here.bottom();
        if ((right || below) && (!nearest || way < least)) {
            nearest = control;
            least = way;
        }
    }
    return nearest;
}

// Buttons and the rest that is pressed say themselves what they are.
bool is_field(const QWidget& widget)
{
    return !qobject_cast<const QAbstractButton*>(&widget) && !qobject_cast<const QTabBar*>(&widget);
}

} // namespace

class WindowAccessibilityTest : public QObject {
    Q_OBJECT

private slots:
    void nothing_focusable_is_unnamed_data();
    void nothing_focusable_is_unnamed();
    void every_field_label_has_its_field();
    void every_control_is_large_enough_for_a_finger();
    void the_whole_of_a_box_is_hit();
    void tab_follows_the_eye();
    void tab_goes_round_in_reading_order();
    void back_is_the_same_way();
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
    int labels = 0;
    for (const QLabel* label : fixture.window().findChildren<QLabel*>()) {
        if (!label->isVisible() || label->text().isEmpty())
            continue;
        if (label->buddy()) {
            ++labels;
            QVERIFY2(label->buddy()->isVisible(), qPrintable(label->text()));
            bool related = false;
            for (const auto& [object, relation] :
                 QAccessible::queryAccessibleInterface(label->buddy())
                     ->relations(QAccessible::Label))
                related = related || object->object() == label;
            QVERIFY2(related, qPrintable(label->text()));
            continue;
        }
        // What stands before a field and ends its name is its label; a card's head begins the names
        // of all its fields.
        const QWidget* field = labelled_by_place(*label);
        if (field && is_field(*field)
            && field->accessibleName().endsWith(label->text(), Qt::CaseInsensitive))
            lonely << label->text();
    }
    QVERIFY2(lonely.isEmpty(), qPrintable(lonely.join(u'\n')));
    QVERIFY(labels >= 8);
}

void WindowAccessibilityTest::every_control_is_large_enough_for_a_finger()
{
    WindowFixture fixture;
    fill(fixture);
    QStringList small;
    const auto check = [&small](const QWidget& widget, QSize size, const QString& name) {
        if (size.height() < theme::touch || size.width() < theme::touch)
            small << QStringLiteral("%1 “%2” is %3 × %4")
                         .arg(QLatin1StringView(widget.metaObject()->className()), name)
                         .arg(size.width())
                         .arg(size.height());
    };
    for (const bool client_view : {false, true}) {
        fixture.window().commands()[Command::ClientView]->setChecked(client_view);
        QApplication::processEvents();
        int kinds = 0;
        for (const QWidget* widget : visible_controls(fixture.window())) {
            kinds |= qobject_cast<const QRadioButton*>(widget) ? 1 : 0;
            kinds |= qobject_cast<const QCheckBox*>(widget) ? 2 : 0;
            if (const auto* tabs = qobject_cast<const QTabBar*>(widget)) {
                for (int i = 0; i < tabs->count(); ++i)
                    check(*tabs, tabs->tabRect(i).size(), tabs->tabText(i));
            } else {
                check(*widget, widget->size(), widget->accessibleName());
            }
        }
        QCOMPARE(kinds, client_view ? 0 : 3);
    }
    QVERIFY2(small.isEmpty(), qPrintable(small.join(u'\n')));
}

// Not the sign and its words alone, which are half as high.
void WindowAccessibilityTest::the_whole_of_a_box_is_hit()
{
    WindowFixture fixture;
    int boxes = 0;
    for (auto* box : fixture.window().findChildren<QCheckBox*>()) {
        if (!box->isVisible())
            continue;
        ++boxes;
        for (const QPoint place : {QPoint(3, 1), QPoint(3, box->height() - 2)}) {
            const bool before = box->isChecked();
            QTest::mouseClick(box, Qt::LeftButton, {}, place);
            QCOMPARE(box->isChecked(), !before);
        }
    }
    QVERIFY(boxes > 0);
}

// Where the focus goes is never above, nor in its row to the left of, where it was; each pane is
// read to its end before the next.
void WindowAccessibilityTest::tab_follows_the_eye()
{
    WindowFixture fixture;
    fill(fixture);
    const auto pane_of = [](const QWidget* widget) {
        while (widget && !qobject_cast<const QScrollArea*>(widget))
            widget = widget->parentWidget();
        return widget;
    };
    std::vector<const QWidget*> left;
    QStringList back;
    fixture.named(QStringLiteral("Menu (F10)"))->setFocus();
    const QWidget* const start = QApplication::focusWidget();
    const QWidget* before = start;
    for (int steps = 0; steps < 200; ++steps) {
        fixture.press(Qt::Key_Tab);
        const QWidget* now = QApplication::focusWidget();
        if (now == start)
            break;
        const QWidget* pane = pane_of(now);
        if (pane != pane_of(before)) {
            // The one round all panes is come back to.
            const bool innermost = pane && !pane->findChild<QScrollArea*>();
            if (innermost && std::ranges::find(left, pane) != left.end())
                back << QStringLiteral("again into the pane of ") + now->accessibleName();
            left.push_back(pane_of(before));
        } else if (before->isVisible()) {
            // What folded together as the focus went has no place any more.
            const QRect here = place_of(*before);
            const QRect there = place_of(*now);
            if (there.bottom() <= here.top()
                || (there.top() < here.bottom() && there.left() < here.left()
                    && there.center().y() <= here.bottom()))
                back << before->accessibleName() + QStringLiteral(" → ") + now->accessibleName();
        }
        before = now;
    }
    QVERIFY2(back.isEmpty(), qPrintable(back.join(u'\n')));
    QVERIFY(left.size() > 4);
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

void WindowAccessibilityTest::back_is_the_same_way()
{
    WindowFixture fixture;
    fill(fixture);
    const QWidget* const start = QApplication::focusWidget();
    std::vector<const QWidget*> way;
    do {
        way.push_back(QApplication::focusWidget());
        fixture.press(Qt::Key_Tab);
    } while (QApplication::focusWidget() != start && way.size() < 200);
    std::ranges::reverse(way);
    for (const QWidget* widget : way) {
        fixture.press(Qt::Key_Tab, Qt::ShiftModifier);
        QCOMPARE(QApplication::focusWidget(), widget);
    }
}

void WindowAccessibilityTest::every_command_is_in_the_menu_with_its_key()
{
    WindowFixture fixture;
    const Commands& commands = fixture.window().commands();
    QList<QKeySequence> keys;
    for (QAction* action : commands.actions()) {
        QVERIFY(!action->text().isEmpty());
        QVERIFY2(!action->shortcut().isEmpty(), qPrintable(action->text()));
        QVERIFY2(!keys.contains(action->shortcut()), qPrintable(action->text()));
        keys << action->shortcut();
        const bool in_menu = std::ranges::any_of(
            commands.parts(), [&](const QMenu* menu) { return menu->actions().contains(action); });
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
#include "accessibility_test.moc"
