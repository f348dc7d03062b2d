// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/widgets/screen_room.h"

#include "ui/theme/theme.h"

#include <QScreen>
#include <QStyle>
#include <QWidget>

namespace maksuarvio {

QSize screen_room(const QWidget& window)
{
    const int title = window.style()->pixelMetric(QStyle::PM_TitleBarHeight);
    return window.screen()->availableSize() - QSize(2 * theme::space_xs, title + theme::space_s);
}

} // namespace maksuarvio
