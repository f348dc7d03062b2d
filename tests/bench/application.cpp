// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "tests/bench/application.h"

#include "app/wiped_heap.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QStandardPaths>

namespace maksuarvio {

QApplication& application()
{
    static int argc = 1;
    static char name[] = "bench";
    static char* argv[] = {name, nullptr};
    static QApplication& instance = []() -> QApplication& {
        qputenv("QT_QPA_PLATFORM", "offscreen");
        wipe_freed_memory();
        QStandardPaths::setTestModeEnabled(true);
        auto* made = new QApplication(argc, argv);
        theme::apply(*made);
        theme::set_animated(false);
        return *made;
    }();
    return instance;
}

TariffLibrary& shipped_tariffs()
{
    application();
    static TariffLibrary library = std::move(*TariffLibrary::shipped());
    return library;
}

} // namespace maksuarvio
