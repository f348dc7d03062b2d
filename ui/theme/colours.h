// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QColor>
#include <QPalette>

#include <vector>

namespace maksuarvio::theme {

/// All colours of one appearance.
struct Colours {
    QColor window;
    QColor surface;
    QColor text;
    QColor quiet;
    QColor accent;
    QColor on_accent;
    QColor county;
    QColor warning;
    QColor error;
    QColor outline;

    /// `colour` laid over `under` with a share of `percent`, opaque.
    static QColor mixed(const QColor& colour, const QColor& under, int percent);
    QColor hairline() const { return mixed(text, surface, 12); }
    /// Behind what is chosen.
    QColor chosen() const { return mixed(accent, surface, 14); }
};

const Colours& light();
const Colours& dark();

QPalette palette_of(const Colours& colours);

/// A colour that is read, or must be seen, upon another.
struct Pair {
    const char* what;
    QColor front;
    QColor back;
    /// The contrast asked for in tenths: 45 for text, 30 for what is only seen (WCAG 2.2, 1.4.3
    /// and 1.4.11).
    int tenths;
};
std::vector<Pair> pairs_of(const Colours& colours);

} // namespace maksuarvio::theme
