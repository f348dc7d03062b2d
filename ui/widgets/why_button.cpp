// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/widgets/why_button.h"

#include "ui/theme/drawing.h"
#include "ui/theme/theme.h"

#include <QPainter>
#include <QStyleOptionButton>

namespace maksuarvio {

WhyButton::WhyButton(QWidget* parent) : QPushButton(parent)
{
    setFlat(true);
    setCursor(Qt::PointingHandCursor);
}

QSize WhyButton::sizeHint() const
{
    const QFontMetrics metrics(theme::label());
    return QSize(metrics.horizontalAdvance(text()), metrics.height())
        .grownBy({theme::space_s, theme::space_s, theme::space_s, theme::space_s})
        .expandedTo({theme::touch, theme::touch});
}

void WhyButton::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    QStyleOptionButton option;
    initStyleOption(&option);
    theme::draw_button(&painter, rect(), option, true, false);
    painter.setFont(theme::label());
    painter.setPen(isEnabled() ? theme::accent()
                               : palette().color(QPalette::Disabled, QPalette::ButtonText));
    painter.drawText(rect().adjusted(0, 0, -theme::space_s, 0),
                     Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine, text());
    if (hasFocus())
        theme::draw_focus_ring(&painter, rect());
}

} // namespace maksuarvio
