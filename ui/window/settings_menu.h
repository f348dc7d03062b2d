// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/settings/settings.h"

#include <QObject>

class QMenu;

namespace maksuarvio {

/// The settings that are chosen in the menu: the size of the text, the idle time.
class SettingsMenu : public QObject {
    Q_OBJECT
public:
    /// `settings` outlives the menu.
    SettingsMenu(Settings& settings, QMenu* into);

    void retranslate();

signals:
    void text_size_chosen(int percent);
    /// 0: never.
    void idle_minutes_chosen(int minutes);

private:
    QMenu* m_text_size;
    QMenu* m_idle;
};

} // namespace maksuarvio
