// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/theme/drawing.h"

#include "ui/theme/house_style.h"
#include "ui/theme/theme.h"

#include <QPainter>
#include <QStyleOption>

namespace maksuarvio::theme {

namespace {

// A rounded rectangle whose line of `width` lies inside `rect`.
void draw_rounded(QPainter* painter, const QRect& rect, const QColor& fill, const QColor& line,
                  qreal width, qreal corner = radius)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(line.isValid() ? QPen(line, width) : QPen(Qt::NoPen));
    painter->setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
    const qreal half = line.isValid() ? width / 2 : 0;
    painter->drawRoundedRect(QRectF(rect).adjusted(half, half, -half, -half), corner, corner);
    painter->restore();
}

bool has(const QStyleOption& option, QStyle::StateFlag flag)
{
    return option.state.testFlag(flag);
}

QColor enabled_or_pale(const QStyleOption& option, const QColor& colour)
{
    return has(option, QStyle::State_Enabled) ? colour : hairline();
}

} // namespace

void draw_field(QPainter* painter, const QRect& rect, const QStyleOption& option,
                const QWidget* widget)
{
    const bool wrong = widget && widget->property(kWrong).toBool();
    const bool focus = has(option, QStyle::State_HasFocus);
    const QColor line = wrong ? error() : focus ? accent() : enabled_or_pale(option, outline());
    draw_rounded(painter, rect, has(option, QStyle::State_Enabled) ? surface() : window(), line,
                 wrong || focus ? 2 : 1);
}

void draw_button(QPainter* painter, const QRect& rect, const QStyleOption& option, bool flat,
                 bool filled)
{
    const bool enabled = has(option, QStyle::State_Enabled);
    const bool over = enabled && has(option, QStyle::State_MouseOver);
    const bool down = enabled && has(option, QStyle::State_Sunken);
    if (filled && enabled) {
        const QColor ground = down ? accent().darker(125) : over ? accent().darker(112) : accent();
        draw_rounded(painter, rect, ground, {}, 0);
        return;
    }
    if (has(option, QStyle::State_On)) {
        draw_rounded(painter, rect, chosen(), accent(), 1.5);
        return;
    }
    QColor shade = text();
    shade.setAlpha(down ? 34 : 16);
    if (!flat)
        draw_rounded(painter, rect, surface(), enabled_or_pale(option, outline()), 1);
    if (over || down)
        draw_rounded(painter, rect, shade, {}, 0);
}

void draw_focus_ring(QPainter* painter, const QRect& rect)
{
    draw_rounded(painter, rect, {}, accent(), 2);
}

void draw_check_box(QPainter* painter, const QRect& rect, const QStyleOption& option)
{
    const bool on = has(option, QStyle::State_On) || has(option, QStyle::State_NoChange);
    const QColor line = enabled_or_pale(option, on ? accent() : outline());
    draw_rounded(painter, rect, on ? line : surface(), line, 1.5, 4);
    if (on)
        painter->drawPixmap(
            rect, icon_pixmap(has(option, QStyle::State_On) ? QStringLiteral("check")
                                                            : QStringLiteral("minus"),
                              on_accent(), rect.width(), painter->device()->devicePixelRatioF()));
}

void draw_radio_button(QPainter* painter, const QRect& rect, const QStyleOption& option)
{
    const bool on = has(option, QStyle::State_On);
    const QColor line = enabled_or_pale(option, on ? accent() : outline());
    const qreal corner = rect.width() / 2.0;
    draw_rounded(painter, rect, surface(), line, on ? 2 : 1.5, corner);
    if (on) {
        const int inset = rect.width() * 3 / 10;
        draw_rounded(painter, rect.adjusted(inset, inset, -inset, -inset), line, {}, 0, corner);
    }
}

void draw_mark(QPainter* painter, const QString& icon, const QRect& rect, int size,
               const QStyleOption& option)
{
    const int side = size * text_percent() / 100;
    QRect square(0, 0, side, side);
    square.moveCenter(rect.center());
    painter->drawPixmap(square,
                        icon_pixmap(icon, has(option, QStyle::State_Enabled) ? text() : outline(),
                                    side, painter->device()->devicePixelRatioF()));
}

} // namespace maksuarvio::theme
