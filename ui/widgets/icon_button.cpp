// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/widgets/icon_button.h"

#include "ui/theme/theme.h"

#include <QStyleOptionToolButton>

namespace maksuarvio {

IconButton::IconButton(const QString& icon, QWidget* parent) : QToolButton(parent)
{
    setIcon(theme::icon(icon));
    setAutoRaise(true);
    setFocusPolicy(Qt::StrongFocus);
}

void IconButton::set_name(const QString& name)
{
    setAccessibleName(name);
    setToolTip(name);
}

// The sign alone: no arrow beside it where a menu opens.
void IconButton::initStyleOption(QStyleOptionToolButton* option) const
{
    QToolButton::initStyleOption(option);
    option->features.setFlag(QStyleOptionToolButton::HasMenu, false);
}

} // namespace maksuarvio
