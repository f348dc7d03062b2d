// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QRect>
#include <QString>

class QPainter;
class QStyleOption;
class QWidget;

/// What the style's controls are drawn from.
namespace maksuarvio::theme {

/// A field to type in or choose from: hairline, accent ring with focus, error ring where wrong.
void draw_field(QPainter* painter, const QRect& rect, const QStyleOption& option,
                const QWidget* widget);
/// A button's ground. `filled`: the one that the dialog is for.
void draw_button(QPainter* painter, const QRect& rect, const QStyleOption& option, bool flat,
                 bool filled);
void draw_focus_ring(QPainter* painter, const QRect& rect);
void draw_check_box(QPainter* painter, const QRect& rect, const QStyleOption& option);
void draw_radio_button(QPainter* painter, const QRect& rect, const QStyleOption& option);
/// One of the icons in the middle of the rectangle, in the colour that the state asks for.
void draw_mark(QPainter* painter, const QString& icon, const QRect& rect, int size,
               const QStyleOption& option);

} // namespace maksuarvio::theme
