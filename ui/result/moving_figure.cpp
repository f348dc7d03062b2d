// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/result/moving_figure.h"

#include "ui/theme/theme.h"

#include <QPainter>

namespace maksuarvio {

namespace {

constexpr int kDuration = 180;
constexpr int kWay = 6;

} // namespace

MovingFigure::MovingFigure(QWidget* parent) : TextLabel(theme::TextRole::LargeFigure, parent)
{
    setAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_motion.setDuration(kDuration);
    m_motion.setStartValue(0.0);
    m_motion.setEndValue(1.0);
    m_motion.setEasingCurve(QEasingCurve::OutCubic);
    connect(&m_motion, &QVariantAnimation::valueChanged, this, qOverload<>(&QWidget::update));
}

void MovingFigure::show_figure(const QString& figure, const QString& name)
{
    if (figure == text() && name == accessibleName())
        return;
    const bool moves = !text().isEmpty() && figure != text() && isVisible() && theme::animated();
    // This alone tells a screen reader that the result is another.
    setAccessibleName(name);
    setText(figure);
    m_motion.stop();
    if (moves)
        m_motion.start();
}

QSize MovingFigure::sizeHint() const
{
    return {fontMetrics().horizontalAdvance(text()), fontMetrics().height()};
}

QSize MovingFigure::minimumSizeHint() const
{
    return {0, fontMetrics().height()};
}

void MovingFigure::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    QFont type = font();
    const int needed = fontMetrics().horizontalAdvance(text());
    if (needed > width() && needed > 0)
        type.setPointSizeF(type.pointSizeF() * width() / needed);
    painter.setFont(type);
    painter.setPen(palette().color(QPalette::WindowText));
    if (m_motion.state() == QAbstractAnimation::Running) {
        const qreal part = m_motion.currentValue().toReal();
        painter.setOpacity(0.3 + 0.7 * part);
        painter.translate(0, kWay * (1 - part));
    }
    painter.drawText(rect(), int(alignment()) | Qt::TextSingleLine, text());
}

} // namespace maksuarvio
