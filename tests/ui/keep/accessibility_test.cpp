// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "fixture.h"
#include "tests/tariffs/columns.h"
#include "ui/keep/impact/page.h"
#include "ui/theme/theme.h"

#include <QAbstractButton>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QTest>

#include <algorithm>

namespace maksuarvio {

using Command = MaintainCommand;

namespace {

void walk(QAccessibleInterface* object, QStringList& unnamed, int& seen)
{
    if (!object || !object->isValid() || object->state().invisible)
        return;
    ++seen;
    // The cells of a table say what they hold, which may be nothing.
    const bool cell = object->role() == QAccessible::Cell;
    if (object->state().focusable && !cell && object->text(QAccessible::Name).trimmed().isEmpty()) {
        const QObject* behind = object->object();
        unnamed << QStringLiteral("%1 role %2")
                       .arg(behind ? QLatin1StringView(behind->metaObject()->className())
                                   : QLatin1StringView("?"))
                       .arg(int(object->role()));
    }
    // A table of hundreds of rows says the same of each.
    const int children = std::min(object->childCount(), 400);
    for (int i = 0; i < children; ++i)
        walk(object->child(i), unnamed, seen);
}

bool is_control(const QWidget& widget)
{
    return qobject_cast<const QAbstractButton*>(&widget) || qobject_cast<const QComboBox*>(&widget)
           || qobject_cast<const QAbstractSpinBox*>(&widget)
           || (qobject_cast<const QLineEdit*>(&widget)
               && !qobject_cast<const QComboBox*>(widget.parentWidget()));
}

void expect_all_named(QWidget& root)
{
    QStringList unnamed;
    int seen = 0;
    walk(QAccessible::queryAccessibleInterface(&root), unnamed, seen);
    QVERIFY(seen > 10);
    QVERIFY2(unnamed.isEmpty(), qPrintable(unnamed.join(u'\n')));
}

void expect_touchable(QWidget& root)
{
    for (const QWidget* widget : root.findChildren<QWidget*>()) {
        if (!widget->isVisible() || !is_control(*widget) || !(widget->focusPolicy() & Qt::TabFocus))
            continue;
        QVERIFY2(widget->height() >= theme::touch,
                 qPrintable(QStringLiteral("%1 “%2” is %3 high")
                                .arg(QLatin1StringView(widget->metaObject()->className()),
                                     widget->accessibleName())
                                .arg(widget->height())));
    }
}

} // namespace

class MaintainAccessibilityTest : public QObject {
    Q_OBJECT
private slots:
    void every_stage_is_named_and_touchable_data();
    void every_stage_is_named_and_touchable();
    void every_dialog_is_named_and_touchable();
    void every_command_has_its_key_in_a_menu();
    void a_fault_is_said_to_a_screen_reader();
    void tab_reaches_every_part();
    void on_a_small_laptop_what_matters_is_in_sight();
    void it_fits_a_small_laptop_data();
    void it_fits_a_small_laptop();
};

void MaintainAccessibilityTest::every_stage_is_named_and_touchable_data()
{
    QTest::addColumn<int>("language");
    for (int language = 0; language < 3; ++language)
        QTest::addRow("language %d", language) << language;
}

void MaintainAccessibilityTest::every_stage_is_named_and_touchable()
{
    QFETCH(int, language);
    MaintainFixture fixture(static_cast<Language>(language));
    expect_all_named(fixture.window());
    fixture.begin_sample_draft();
    for (std::size_t i = 0; i < word_count<BookFile>(); ++i) {
        fixture.page().edit_page().show_part(static_cast<BookFile>(i));
        expect_all_named(fixture.page());
    }
    expect_touchable(fixture.window());
    fixture.trigger(Command::ShowImpact);
    auto* impact = qobject_cast<ImpactPage*>(fixture.page().stage_page());
    QTRY_VERIFY_WITH_TIMEOUT(impact && impact->impact(), 20000);
    expect_all_named(fixture.page());
    expect_touchable(fixture.window());
    fixture.trigger(Command::ShowPublish);
    expect_all_named(fixture.page());
    expect_touchable(fixture.window());
    fixture.trigger(Command::ShowAuditLog);
    expect_all_named(fixture.window());
}

void MaintainAccessibilityTest::every_dialog_is_named_and_touchable()
{
    MaintainFixture fixture;
    fixture.choose_version("sample-2022-2027");
    for (const Command command : {Command::BeginDraft, Command::BeginCorrection,
                                  Command::BeginEmptyDraft, Command::ShowGuide}) {
        fixture.trigger(command);
        QVERIFY(fixture.dialog());
        expect_touchable(*fixture.dialog());
        QStringList unnamed;
        int seen = 0;
        walk(QAccessible::queryAccessibleInterface(fixture.dialog()), unnamed, seen);
        QVERIFY2(unnamed.isEmpty(), qPrintable(unnamed.join(u'\n')));
        fixture.dialog()->reject();
        QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
}

void MaintainAccessibilityTest::every_command_has_its_key_in_a_menu()
{
    MaintainFixture fixture;
    const MaintainCommands& commands = fixture.window().commands();
    QList<QKeySequence> keys;
    for (QAction* action : commands.actions()) {
        QVERIFY(!action->text().isEmpty());
        QVERIFY2(!action->shortcut().isEmpty(), qPrintable(action->text()));
        QVERIFY2(!keys.contains(action->shortcut()), qPrintable(action->text()));
        keys << action->shortcut();
        const bool in_menu = std::ranges::any_of(
            commands.menus(), [&](const QMenu* menu) { return menu->actions().contains(action); });
        QVERIFY2(in_menu, qPrintable(action->text()));
    }
}

void MaintainAccessibilityTest::a_fault_is_said_to_a_screen_reader()
{
    using namespace columns;
    MaintainFixture fixture;
    fixture.begin_sample_draft();
    const int row = fixture.row_of(BookFile::Values, {{ValueKey, "fee_ceiling"}});
    fixture.type_cell(BookFile::Values, row, ValueFigure, QStringLiteral("x"));
    fixture.session().check();
    PartTable& view = fixture.page().edit_page().view(BookFile::Values);
    QAccessibleInterface* table = QAccessible::queryAccessibleInterface(&view);
    QVERIFY(table && table->tableInterface());
    QAccessibleInterface* cell = table->tableInterface()->cellAt(int(row) - 1, ValueFigure);
    QVERIFY(cell);
    QVERIFY(cell->text(QAccessible::Name).contains(QStringLiteral("Value")));
    QVERIFY(!cell->text(QAccessible::Description).isEmpty());
}

void MaintainAccessibilityTest::tab_reaches_every_part()
{
    MaintainFixture fixture;
    fixture.begin_sample_draft();
    QApplication::setActiveWindow(&fixture.window());
    QSet<QString> met;
    fixture.window().setFocus();
    for (int i = 0; i < 60; ++i) {
        if (const QWidget* focus = QApplication::focusWidget())
            met << focus->accessibleName();
        QTest::keyClick(&fixture.window(), Qt::Key_Tab);
    }
    for (const char* name : {"Tariffs and drafts", "Stages of the draft", "Parts of the tariff",
                             "Find in this part", "Rows shown", "Basics", "Faults and warnings"})
        QVERIFY2(met.contains(QLatin1StringView(name)), name);
}

void MaintainAccessibilityTest::on_a_small_laptop_what_matters_is_in_sight()
{
    MaintainFixture fixture;
    // What a panel and the frame leave of 1366 × 768.
    fixture.window().resize(1358, 704);
    fixture.begin_sample_draft();
    for (int row = 1; row <= 4; ++row)
        fixture.type_cell(BookFile::Wording, row, columns::WordingSv, QString());
    fixture.session().check();
    QApplication::processEvents();
    auto* faults = fixture.named<QListView>(QStringLiteral("Faults and warnings"));
    QVERIFY(faults && faults->model()->rowCount() >= 4);
    const QRect third = faults->visualRect(faults->model()->index(2, 0));
    QVERIFY2(faults->viewport()->rect().contains(third),
             qPrintable(QString::number(faults->viewport()->height())));
    fixture.trigger(Command::ShowPublish);
    QApplication::processEvents();
    QCOMPARE(fixture.window().height(), 704);
    for (const QPushButton* button : fixture.page().stage_page()->findChildren<QPushButton*>()) {
        if (button->text() == u"Publish")
            QCOMPARE(button->visibleRegion(), QRegion(button->rect()));
    }
}

void MaintainAccessibilityTest::it_fits_a_small_laptop_data()
{
    every_stage_is_named_and_touchable_data();
}

void MaintainAccessibilityTest::it_fits_a_small_laptop()
{
    QFETCH(int, language);
    MaintainFixture fixture(static_cast<Language>(language));
    fixture.begin_sample_draft();
    for (const Command command : {Command::ShowEdit, Command::ShowImpact, Command::ShowPublish}) {
        fixture.trigger(command);
        QApplication::processEvents();
        const QSize least = fixture.window().minimumSizeHint();
        QVERIFY2(least.width() <= 1366 && least.height() <= 768,
                 qPrintable(QStringLiteral("%1 × %2").arg(least.width()).arg(least.height())));
    }
}

} // namespace maksuarvio

QTEST_MAIN(maksuarvio::MaintainAccessibilityTest)
#include "accessibility_test.moc"
