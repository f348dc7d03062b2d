// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QColor>
#include <QFont>
#include <QIcon>

#include <optional>

class QApplication;
class QWidget;

/// The look of the program: Fusion drawn in one palette, one family of type, steps of four pixels.
namespace maksuarvio::theme {

/// Style, palette and font. Follows the system between light and dark from then on. Says so in a
/// message where the program's font is missing.
void apply(QApplication& application);

bool is_dark();
/// Light or dark whatever the system says; nothing: the system again.
void force_dark(std::optional<bool> dark);

/// The text's size against its own, in percent: 100 to 200.
int text_percent();
void set_text_percent(int percent);

/// Whether a changed figure may move. Off too where the system asks for less motion.
bool animated();
void set_animated(bool animated);

/// Deep teal: what can be done, and what the client pays.
QColor accent();
/// On the accent.
QColor on_accent();
/// Neutral slate: what the county pays.
QColor county();
/// Always beside a sign and words.
QColor warning();
QColor error();
/// Text that comes second.
QColor quiet();
/// Under everything, and of a panel or field upon it.
QColor window();
QColor surface();
QColor text();
/// A line of one pixel.
QColor hairline();
/// The outline of a field, which must be seen to be found (3:1).
QColor outline();
/// Behind what is chosen.
QColor chosen();

QFont body();
QFont label();
/// Small letter-spaced capitals; write the text in ordinary case.
QFont section();
QFont figure();
/// The one large figure of the window.
QFont large_figure();

inline constexpr int space_xs = 4;
inline constexpr int space_s = 8;
inline constexpr int space_m = 12;
inline constexpr int space_l = 16;
inline constexpr int space_xl = 24;
inline constexpr int space_xxl = 32;
inline constexpr int radius = 6;
/// The least side of what a finger must hit.
inline constexpr int touch = 44;

/// Draws a field (line edit, combo box, spin box) with the outline of an error. Words beside it say
/// what is wrong.
void mark_wrong(QWidget* field, bool wrong);

/// An icon of the program's own set (ui/resources/icons), drawn in the palette's text colour, or
/// in the colour given.
QIcon icon(const QString& name);
QPixmap icon_pixmap(const QString& name, const QColor& colour, int size, qreal device_pixel_ratio);

} // namespace maksuarvio::theme
