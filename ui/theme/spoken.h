// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QWidget>

namespace maksuarvio::theme {

/// For what is shown anew at each change: Qt tells a screen reader of a new name even where it is
/// the same.
inline void keep_name(QWidget& widget, const QString& name)
{
    if (widget.accessibleName() != name)
        widget.setAccessibleName(name);
}
inline void keep_description(QWidget& widget, const QString& description)
{
    if (widget.accessibleDescription() != description)
        widget.setAccessibleDescription(description);
}

} // namespace maksuarvio::theme
