// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/plan/sum_button.h"

#include "ui/theme/drawing.h"
#include "ui/theme/theme.h"

#include <QPainter>
#include <QStyleOptionButton>

namespace maksuarvio {

SumButton::SumButton(QWidget* parent) : QPushButton(parent)
{
    setFlat(true);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void SumButton::show_sum(const QString& sum)
{
    if (sum == m_sum)
        return;
    m_sum = sum;
    updateGeometry();
    update();
}

// Wide enough for the usual sums, so that they stand in one column.
QSize SumButton::sizeHint() const
{
    const QFontMetrics metrics(theme::figure());
    const int usual = metrics.horizontalAdvance(QStringLiteral("0 000,00 €"));
    return {std::max(metrics.horizontalAdvance(m_sum), usual) + 2 * theme::space_xs,
            std::max(metrics.height(), theme::touch)};
}

void SumButton::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    QStyleOptionButton option;
    initStyleOption(&option);
    theme::draw_button(&painter, rect(), option, true, false);
    painter.setFont(theme::figure());
    painter.setPen(theme::text());
    painter.drawText(rect().adjusted(0, 0, -theme::space_xs, 0),
                     Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine, m_sum);
    if (hasFocus())
        theme::draw_focus_ring(&painter, rect());
}

} // namespace maksuarvio
