// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/window/settings_menu.h"

#include "ui/theme/theme.h"

#include <QActionGroup>
#include <QMenu>

namespace maksuarvio {

namespace {

constexpr std::array<int, 4> kTextPercents{100, 125, 150, 200};
constexpr std::array<int, 5> kIdleMinutes{5, 15, 30, 60, 0};

} // namespace

SettingsMenu::SettingsMenu(Settings& settings, QMenu* into)
    : QObject(into), m_text_size(into->addMenu(QString())), m_idle(into->addMenu(QString()))
{
    auto* sizes = new QActionGroup(this);
    for (const int percent : kTextPercents) {
        QAction* action = m_text_size->addAction(QString());
        action->setData(percent);
        action->setCheckable(true);
        action->setChecked(percent == settings.text_percent());
        sizes->addAction(action);
    }
    connect(sizes, &QActionGroup::triggered, this, [&settings, this](const QAction* action) {
        settings.set_text_percent(action->data().toInt());
        emit text_size_chosen(action->data().toInt());
    });
    auto* minutes = new QActionGroup(this);
    for (const int limit : kIdleMinutes) {
        QAction* action = m_idle->addAction(QString());
        action->setData(limit);
        action->setCheckable(true);
        action->setChecked(limit == settings.idle_minutes());
        minutes->addAction(action);
    }
    connect(minutes, &QActionGroup::triggered, this, [&settings, this](const QAction* action) {
        settings.set_idle_minutes(action->data().toInt());
        emit idle_minutes_chosen(action->data().toInt());
    });
}

void SettingsMenu::retranslate()
{
    m_text_size->setTitle(tr("Size of text"));
    for (QAction* action : m_text_size->actions())
        action->setText(tr("%1 %").arg(action->data().toInt()));
    m_idle->setTitle(tr("Clear when not used"));
    for (QAction* action : m_idle->actions()) {
        const int minutes = action->data().toInt();
        action->setText(minutes == 0 ? tr("Never") : tr("After %1 minutes").arg(minutes));
    }
}

} // namespace maksuarvio
