// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/window/commands.h"
#include "ui/window/main_window.h"

#include <QApplication>
#include <QDialog>
#include <QTimer>

namespace maksuarvio {

/// The dialog of a type that is open; null: none.
template <typename Dialog = QDialog> Dialog* open_dialog()
{
    for (QWidget* widget : QApplication::topLevelWidgets()) {
        if (auto* dialog = qobject_cast<Dialog*>(widget); dialog && dialog->isVisible())
            return dialog;
    }
    return nullptr;
}

/// Triggers a command that opens a dialog and waits for its end, and does `act` in the dialog.
/// Where none opens, the test ends.
template <typename Dialog, typename Act>
void in_dialog(MainWindow& window, Command command, Act act)
{
    bool has_opened = false;
    QTimer::singleShot(0, &window, [act, &has_opened] {
        if (auto* dialog = open_dialog<Dialog>()) {
            has_opened = true;
            act(*dialog);
        }
    });
    window.commands()[command]->trigger();
    QCoreApplication::processEvents();
    if (!has_opened)
        qFatal("a dialog has not opened");
}

} // namespace maksuarvio
