// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
// The end of a visit: everything that was entered is cleared.
#include "ui/sheet/sheet_actions.h"
#include "ui/situation/situation_pane.h"
#include "ui/why/why_panel.h"
#include "ui/widgets/message_box.h"
#include "ui/window/action_bar.h"
#include "ui/window/commands.h"
#include "ui/window/main_window.h"
#include "ui/window/sent_to_display.h"

#include <QApplication>
#include <QClipboard>
#include <QCloseEvent>
#include <QDialog>
#include <QLineEdit>
#include <QSessionManager>

#include <algorithm>
#include <functional>

namespace maksuarvio {

namespace {

using namespace std::chrono_literals;

constexpr std::chrono::seconds kUndoTime = 10s;

} // namespace

void MainWindow::wipe()
{
    forget_wiped();
    clear_copied();
    // Dialogs show the client's figures too: the preview of the sheet.
    for (QWidget* window : QApplication::topLevelWidgets()) {
        if (auto* dialog = qobject_cast<QDialog*>(window); dialog && dialog->isVisible())
            dialog->reject();
    }
    (*m_commands)[Command::ClientView]->setChecked(false);
    (*m_commands)[Command::Compare]->setChecked(false);
    hide_why();
    delete m_why;
    m_why = nullptr;
    m_visit.clear();
    m_sheet->clear_clipboard();
    // Setting a text forgets what was typed before it.
    for (QLineEdit* field : findChildren<QLineEdit*>())
        field->setText(field->text());
    overwrite_what_was_sent();
    m_action_bar->show_message(tr("New client: everything was cleared."));
    m_situation->focus_first_field();
}

// What was copied out of a field by hand is the client's as well.
void MainWindow::clear_copied()
{
    QClipboard& clipboard = *QApplication::clipboard();
    const auto from_a_field = [&](const QString& text) {
        const auto fields = findChildren<QLineEdit*>();
        return !text.isEmpty() && std::ranges::any_of(fields, [&](const QLineEdit* field) {
            return field->text().contains(text);
        });
    };
    if (clipboard.ownsClipboard() || from_a_field(clipboard.text()))
        clipboard.clear();
    if (clipboard.ownsSelection())
        clipboard.clear(QClipboard::Selection);
}

void MainWindow::wipe_for_a_while(const QString& says)
{
    const Entries before = m_visit.entries();
    const bool anything = m_visit.anything_entered();
    wipe();
    if (!anything)
        return;
    m_wiped = before;
    m_forget_wiped.start(kUndoTime);
    m_action_bar->show_offer(says, tr("Undo"), [this] { put_back_what_was_wiped(); });
    refresh_commands();
}

void MainWindow::put_back_what_was_wiped()
{
    if (!m_wiped)
        return;
    Entries before = std::move(*m_wiped);
    forget_wiped();
    m_visit.put_back(std::move(before));
}

// Of the client who went nothing stays.
void MainWindow::forget_wiped()
{
    m_forget_wiped.stop();
    if (!m_wiped)
        return;
    m_wiped.reset();
    m_action_bar->show_message({});
    refresh_commands();
    // Not in the middle of the edit that begins the next visit.
    QMetaObject::invokeMethod(this, &MainWindow::read_waiting_tariffs, Qt::QueuedConnection);
}

void MainWindow::say_what_is_left_of_idling(int seconds)
{
    if (seconds == 0 || !m_visit.anything_kept())
        return m_action_bar->show_message({});
    m_action_bar->show_offer(tr("Not used for a while: cleared in %n s.", nullptr, seconds),
                             tr("Continue"), [] {});
}

void MainWindow::ask_for_new_client()
{
    if (!m_visit.anything_entered()) {
        wipe();
        return;
    }
    open_question(this, {.title = tr("New client"),
                         .text = tr("Clear everything that was entered?"),
                         .answers = {{.text = tr("Clear"), .then = [this] {
                                          wipe_for_a_while(tr("New client: everything was "
                                                              "cleared."));
                                      }}}});
}

void MainWindow::ask_to_practise(const Entries& entries)
{
    if (!m_visit.anything_entered() || m_visit.entries().practice) {
        m_visit.practise(entries);
        return;
    }
    open_question(this, {.title = tr("Practice cases"),
                         .text = tr("Open a practice case in the place of what was entered? Undo "
                                    "(Ctrl+Z) brings it back."),
                         .answers = {{.text = tr("Open the case"),
                                      .then = [this, entries] { m_visit.practise(entries); }}}});
}

void MainWindow::ask_to_close()
{
    open_question(
        this,
        {.title = tr("Close the program"),
         .text = tr("Close the program? Everything that was entered is cleared."),
         .answers = {{.text = tr("Close"), .role = QMessageBox::DestructiveRole, .then = [this] {
                          wipe();
                          close();
                      }}}});
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    if (m_visit.anything_entered()) {
        event->ignore();
        ask_to_close();
        return;
    }
    forget_wiped();
    // Nor may a clipboard manager take over the copy of a visit that was undone.
    if (m_visit.anything_kept())
        wipe();
    m_settings.set_window_geometry(saveGeometry());
    QMainWindow::closeEvent(event);
}

// A log-out waits for no answer, and nothing is to be there again after the next log-in.
void MainWindow::end_session(QSessionManager& session)
{
    session.setRestartHint(QSessionManager::RestartNever);
    wipe();
}

bool MainWindow::clear_what_was_left()
{
    forget_wiped();
    if (!m_visit.anything_kept())
        return false;
    wipe();
    m_action_bar->show_message(tr("Not used for a while: everything was cleared."));
    return true;
}

} // namespace maksuarvio
