// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QSize>

class QWidget;

namespace maksuarvio {

/// What the screen leaves a window or dialog beside its own frame.
QSize screen_room(const QWidget& window);

} // namespace maksuarvio
