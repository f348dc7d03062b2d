// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "tests/app/in_program.h"

#include "app/command_line.h"
#include "ui/window/main_window.h"

#include <QApplication>
#include <QDialog>
#include <QTimer>

#include <utility>

namespace maksuarvio::test {

namespace {

std::function<int(MainWindow&)> planned;
int result = 0;

MainWindow* shown_window()
{
    for (QWidget* widget : QApplication::topLevelWidgets()) {
        if (auto* window = qobject_cast<MainWindow*>(widget); window && window->isVisible())
            return window;
    }
    return nullptr;
}

// Waits for the program's own loop, and until its window has the focus. A first start asks whose
// fees are estimated; Enter takes what it proposes.
void visit_later()
{
    QTimer::singleShot(0, qApp, [] {
        if (auto* question = qobject_cast<QDialog*>(QApplication::activeModalWidget())) {
            question->accept();
            return visit_later();
        }
        MainWindow* window = shown_window();
        if (!window || !QApplication::focusWidget()) {
            if (window)
                window->activateWindow();
            return visit_later();
        }
        result = planned(*window);
        QCoreApplication::quit();
    });
}

void plan_visit()
{
    if (planned)
        visit_later();
}

// The program makes its QApplication itself.
Q_COREAPP_STARTUP_FUNCTION(plan_visit)

} // namespace

int in_program(char* name, std::function<int(MainWindow&)> visit)
{
    planned = std::move(visit);
    char* arguments[] = {name, nullptr};
    const int code = run_program(1, arguments);
    return result != 0 ? result : code;
}

} // namespace maksuarvio::test
