// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/window/window.h"

#include "ui/settings/settings.h"
#include "ui/theme/theme.h"
#include "ui/window/main_window.h"

#include <QApplication>

namespace maksuarvio {

int run_window(QApplication& application, TariffLibrary& library, std::optional<Language> language,
               const std::function<void()>& before_entries)
{
    Settings settings(language);
    theme::apply(application);
    theme::set_text_percent(settings.text_percent());
    // The window notes whose fees it shows.
    const bool first_start = settings.organiser().empty() && library.organisers().size() > 1;
    MainWindow window(library, settings);
    window.show();
    if (first_start)
        window.ask_for_organiser();
    window.keep_tariffs_new(QCoreApplication::applicationFilePath());
    before_entries();
    return QApplication::exec();
}

} // namespace maksuarvio
