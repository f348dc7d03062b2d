// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "fixture.h"
#include "ui/window/commands.h"

#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QDirIterator>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QTest>

namespace maksuarvio {

namespace {

// Digits that nothing in a tariff or a date has.
const QString kGross = QStringLiteral("7319,57");
const QString kNet = QStringLiteral("6428,91");

void enter_everything(WindowFixture& fixture)
{
    fixture.press(Qt::Key_Tab, {}, 3);
    fixture.type(kGross);
    fixture.press(Qt::Key_Tab);
    fixture.type(kNet);
    fixture.visit().edit([](Entries& e) {
        e.client.incomes.push_back({.gross = kGross, .tax = kNet, .expenses = QStringLiteral("1")});
        e.client.deductions.push_back({.kind = DeductionKind::MaintenancePaid, .amount = kNet});
        e.has_spouse = true;
        e.household_size = 2;
        e.spouse.total_gross = kGross;
        e.spouse.total_net = kNet;
        e.fee_ceiling_used = QStringLiteral("123,45");
    });
    fixture.press(Qt::Key_K, Qt::ControlModifier);
    fixture.type(QStringLiteral("reg"));
    fixture.press(Qt::Key_Return);
    fixture.type(QStringLiteral("20"));
    fixture.press(Qt::Key_D, Qt::ControlModifier);
    fixture.press(Qt::Key_R, Qt::ControlModifier);
    fixture.type(QStringLiteral("a name"));
    fixture.press(Qt::Key_Return);
    fixture.press(Qt::Key_K, Qt::ControlModifier);
    fixture.type(QStringLiteral("unfinished"));
    fixture.press(Qt::Key_F2);
}

} // namespace

class WindowNewClientTest : public QObject {
    Q_OBJECT

private slots:
    void leaves_nothing_in_the_window();
    void leaves_nothing_in_a_fields_own_history();
    void takes_our_text_off_the_clipboard();
    void asks_only_when_something_was_entered();
    void cancelling_keeps_everything();
    void closes_the_dialogs_and_the_client_view();
    void settings_hold_nothing_of_the_client();
    void closing_asks_when_something_was_entered();
    void can_be_undone_for_a_while();
    void nothing_can_be_undone_once_the_next_has_begun();

private:
    static void answer_yes(WindowFixture& fixture);
};

void WindowNewClientTest::leaves_nothing_in_the_window()
{
    WindowFixture fixture;
    // What a wiped window says at its foot is no trace.
    fixture.window().wipe();
    const QStringList fresh = texts_of(fixture.window());
    const Entries fresh_entries = fixture.visit().entries();

    enter_everything(fixture);
    QVERIFY(fixture.visit().anything_entered());
    fixture.window().wipe();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QApplication::processEvents();

    QVERIFY(fixture.visit().entries() == fresh_entries);
    QVERIFY(!fixture.visit().undo_stack().canUndo());
    QStringList left = texts_of(fixture.window());
    for (const QString& text : fresh)
        left.removeOne(text);
    QVERIFY2(left.isEmpty(), qPrintable(left.join(u'\n')));
}

void WindowNewClientTest::leaves_nothing_in_a_fields_own_history()
{
    WindowFixture fixture;
    enter_everything(fixture);
    fixture.window().wipe();
    for (QLineEdit* field : fixture.window().findChildren<QLineEdit*>()) {
        field->undo();
        QVERIFY2(!field->isUndoAvailable(), qPrintable(field->accessibleName()));
        QVERIFY(!field->text().contains(QStringLiteral("7319")));
    }
}

void WindowNewClientTest::takes_our_text_off_the_clipboard()
{
    WindowFixture fixture;
    fixture.press(Qt::Key_Tab, {}, 3);
    fixture.type(kGross);
    fixture.press(Qt::Key_A, Qt::ControlModifier);
    fixture.press(Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QApplication::clipboard()->text(), kGross);
    fixture.window().wipe();
    QVERIFY(!QApplication::clipboard()->text().contains(kGross));
}

void WindowNewClientTest::asks_only_when_something_was_entered()
{
    WindowFixture fixture;
    fixture.press(Qt::Key_N, Qt::ControlModifier);
    QVERIFY(!fixture.window().findChild<QMessageBox*>());

    fixture.press(Qt::Key_Tab, {}, 3);
    fixture.type(kGross);
    fixture.press(Qt::Key_N, Qt::ControlModifier);
    auto* question = fixture.window().findChild<QMessageBox*>();
    QVERIFY(question);
    QTest::keyClick(question, Qt::Key_Return);
    QTRY_VERIFY(!fixture.visit().anything_entered());
}

void WindowNewClientTest::cancelling_keeps_everything()
{
    WindowFixture fixture;
    fixture.press(Qt::Key_Tab, {}, 3);
    fixture.type(kGross);
    fixture.press(Qt::Key_N, Qt::ControlModifier);
    auto* question = fixture.window().findChild<QMessageBox*>();
    QVERIFY(question);
    QTest::keyClick(question, Qt::Key_Escape);
    QTRY_VERIFY(!fixture.window().findChild<QMessageBox*>());
    QCOMPARE(fixture.visit().entries().client.total_gross, kGross);
}

void WindowNewClientTest::closes_the_dialogs_and_the_client_view()
{
    WindowFixture fixture;
    fixture.press(Qt::Key_Tab, {}, 3);
    fixture.type(kGross);
    fixture.press(Qt::Key_F9);
    QDialog preview(&fixture.window());
    preview.show();
    fixture.window().wipe();
    QVERIFY(!preview.isVisible());
    QVERIFY(!fixture.window().commands()[Command::ClientView]->isChecked());
}

void WindowNewClientTest::settings_hold_nothing_of_the_client()
{
    WindowFixture fixture;
    enter_everything(fixture);
    fixture.window().set_language(Language::Fi);
    fixture.window().wipe();
    fixture.window().close();
    QSettings().sync();
    int files = 0;
    QDirIterator walk(fixture.settings_folder(), QDir::Files, QDirIterator::Subdirectories);
    while (walk.hasNext()) {
        QSettings store(walk.next(), QSettings::IniFormat);
        ++files;
        QStringList allowed{QStringLiteral("view/language"), QStringLiteral("visit/organiser"),
                            QStringLiteral("window/geometry"), QStringLiteral("view/text_percent"),
                            QStringLiteral("visit/idle_minutes")};
        for (const QString& key : store.allKeys())
            QVERIFY2(allowed.contains(key), qPrintable(key));
    }
    QCOMPARE(files, 1);
}

void WindowNewClientTest::closing_asks_when_something_was_entered()
{
    WindowFixture fixture;
    fixture.press(Qt::Key_Tab, {}, 3);
    fixture.type(kGross);
    QVERIFY(!fixture.window().close());
    auto* question = fixture.window().findChild<QMessageBox*>();
    QVERIFY(question);
    QCOMPARE(question->text(),
             QStringLiteral("Close the program? Everything that was entered is cleared."));
    // Enter keeps everything.
    QTest::keyClick(question, Qt::Key_Return);
    QTRY_VERIFY(!fixture.window().findChild<QMessageBox*>());
    QVERIFY(fixture.window().isVisible());
    QCOMPARE(fixture.visit().entries().client.total_gross, kGross);

    QVERIFY(!fixture.window().close());
    question = fixture.window().findChild<QMessageBox*>();
    for (QAbstractButton* button : question->buttons()) {
        if (question->buttonRole(button) == QMessageBox::DestructiveRole)
            button->click();
    }
    QTRY_VERIFY(!fixture.window().isVisible());
    QVERIFY(!fixture.visit().anything_kept());
}

void WindowNewClientTest::answer_yes(WindowFixture& fixture)
{
    fixture.press(Qt::Key_N, Qt::ControlModifier);
    auto* question = fixture.window().findChild<QMessageBox*>();
    QVERIFY(question);
    QTest::keyClick(question, Qt::Key_Return);
    QTRY_VERIFY(!fixture.visit().anything_entered());
    QTRY_VERIFY(!fixture.window().findChild<QMessageBox*>());
    QApplication::setActiveWindow(&fixture.window());
}

void WindowNewClientTest::can_be_undone_for_a_while()
{
    WindowFixture fixture;
    fixture.press(Qt::Key_Tab, {}, 3);
    fixture.type(kGross);
    answer_yes(fixture);
    QVERIFY(texts_of(fixture.window()).filter(kGross).isEmpty());
    QVERIFY(fixture.window().commands()[Command::Undo]->isEnabled());
    fixture.press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(fixture.visit().entries().client.total_gross, kGross);
    answer_yes(fixture);
    // After ten seconds it is gone.
    QTRY_VERIFY_WITH_TIMEOUT(!fixture.window().commands()[Command::Undo]->isEnabled(), 15'000);
    QVERIFY(!fixture.visit().anything_kept());
}

void WindowNewClientTest::nothing_can_be_undone_once_the_next_has_begun()
{
    WindowFixture fixture;
    fixture.press(Qt::Key_Tab, {}, 3);
    fixture.type(kGross);
    answer_yes(fixture);
    fixture.press(Qt::Key_Tab, {}, 3);
    fixture.type(QStringLiteral("1"));
    while (fixture.visit().undo_stack().canUndo())
        fixture.press(Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(!fixture.visit().anything_entered());
    QVERIFY(!fixture.window().commands()[Command::Undo]->isEnabled());
}

} // namespace maksuarvio

QTEST_MAIN(maksuarvio::WindowNewClientTest)
#include "new_client_test.moc"
