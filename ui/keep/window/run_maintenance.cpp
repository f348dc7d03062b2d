// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/keep/window/run_maintenance.h"

#include "ui/keep/window/maintain_window.h"
#include "ui/settings/settings.h"
#include "ui/theme/theme.h"
#include "ui/window/spoken_language.h"

#include <QApplication>

namespace maksuarvio {

int run_maintenance(QApplication& application, const QString& store,
                    std::optional<Language> language)
{
    const Settings settings(language);
    theme::apply(application);
    theme::set_text_percent(settings.text_percent());
    SpokenLanguage spoken;
    spoken.set(settings.language().value_or(system_language()));
    MaintainWindow window(store, settings, today());
    window.show();
    return QApplication::exec();
}

} // namespace maksuarvio
