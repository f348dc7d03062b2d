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

#include <QApplication>
#include <QClipboard>
#include <QCloseEvent>
#include <QDialog>
#include <QLineEdit>
#include <QSessionManager>

#include <algorithm>
#include <functional>

namespace maksuarvio {

void MainWindow::wipe()
{
    clear_copied();
    // Dialogs show the client's figures too: the preview of the sheet.
    for (QWidget* window : QApplication::topLevelWidgets()) {
        if (auto* dialog = qobject_cast<QDialog*>(window); dialog && dialog->isVisible())
            dialog->reject();
    }
    (*m_commands)[Command::ClientView]->setChecked(false);
    hide_why();
    delete m_why;
    m_why = nullptr;
    m_visit.clear();
    m_sheet->clear_clipboard();
    // Setting a text forgets what was typed before it.
    for (QLineEdit* field : findChildren<QLineEdit*>())
        field->setText(field->text());
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

void MainWindow::ask_for_new_client()
{
    if (!m_visit.anything_entered()) {
        wipe();
        return;
    }
    ask_to_clear([] {});
}

void MainWindow::ask_to_clear(const std::function<void()>& then)
{
    open_question(this, {.title = tr("New client"),
                         .text = tr("Clear everything that was entered?"),
                         .answers = {{.text = tr("Clear"), .then = [this, then] {
                                          wipe();
                                          then();
                                      }}}});
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    if (m_visit.anything_entered()) {
        event->ignore();
        ask_to_clear([this] { close(); });
        return;
    }
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
    if (!m_visit.anything_kept())
        return false;
    wipe();
    m_action_bar->show_message(tr("Not used for a while: everything was cleared."));
    return true;
}

} // namespace maksuarvio
