// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/theme/wrapped_text.h"

#include <QPainter>
#include <QtMath>

namespace maksuarvio::theme {

WrappedText::WrappedText(const QString& text, const QFont& font, int width, Qt::Alignment alignment)
{
    if (text.isEmpty())
        return;
    QString lines = text;
    m_layout = std::make_unique<QTextLayout>(lines.replace(u'\n', QChar::LineSeparator), font);
    QTextOption option(alignment);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    m_layout->setTextOption(option);
    m_layout->beginLayout();
    qreal height = 0;
    for (QTextLine line = m_layout->createLine(); line.isValid(); line = m_layout->createLine()) {
        line.setLineWidth(std::max(width, 1));
        line.setPosition(QPointF(0, height));
        height += line.height();
    }
    m_layout->endLayout();
    m_height = qCeil(height);
}

void WrappedText::draw(QPainter& painter, const QColor& colour, QPoint top_left) const
{
    if (!m_layout)
        return;
    painter.setPen(colour);
    m_layout->draw(&painter, top_left);
}

} // namespace maksuarvio::theme
