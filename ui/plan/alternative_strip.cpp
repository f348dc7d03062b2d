// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/plan/alternative_strip.h"

#include "ui/theme/theme.h"

#include <QPainter>

#include <algorithm>

namespace maksuarvio {

namespace {

QString beside(const AlternativeStrip::Figures& figures)
{
    return figures.difference.isEmpty() ? figures.sum
                                        : figures.sum + QStringLiteral("  ") + figures.difference;
}

} // namespace

void AlternativeStrip::show_figures(int tab, const Figures& figures)
{
    if (m_figures.size() <= std::size_t(tab))
        m_figures.resize(std::size_t(tab) + 1);
    Figures& shown = m_figures[std::size_t(tab)];
    if (shown == figures)
        return;
    shown = figures;
    QString said = figures.payers.isEmpty() ? figures.sum
                                            : figures.payers + QStringLiteral(": ") + figures.sum;
    if (!figures.difference.isEmpty())
        said += QStringLiteral(", ") + figures.difference;
    set_description(tab, said);
    // Its width is another.
    setTabText(tab, tabText(tab));
    updateGeometry();
    update();
}

const AlternativeStrip::Figures& AlternativeStrip::figures(int tab) const
{
    static const Figures none;
    return std::size_t(tab) < m_figures.size() ? m_figures[std::size_t(tab)] : none;
}

void AlternativeStrip::tabRemoved(int index)
{
    TabStrip::tabRemoved(index);
    if (std::size_t(index) < m_figures.size())
        m_figures.erase(m_figures.begin() + index);
}

QSize AlternativeStrip::tabSizeHint(int index) const
{
    const QSize name = TabStrip::tabSizeHint(index);
    const QFontMetrics metrics(theme::body());
    const int figures_width = metrics.horizontalAdvance(beside(figures(index)));
    return {std::max(name.width(), figures_width + 2 * theme::space_m),
            std::max(name.height(), 2 * metrics.height() + theme::space_s)};
}

int AlternativeStrip::least_width(int tab) const
{
    const int sum = QFontMetrics(theme::body()).horizontalAdvance(figures(tab).sum);
    return std::max(sum + 2 * theme::space_m, theme::touch);
}

QSize AlternativeStrip::minimumTabSizeHint(int index) const
{
    const QSize least = TabStrip::minimumTabSizeHint(index);
    return {std::max(least.width(), least_width(index)), least.height()};
}

QSize AlternativeStrip::minimumSizeHint() const
{
    QSize least(0, TabStrip::minimumSizeHint().height());
    for (int i = 0; i < count(); ++i)
        least.rwidth() += least_width(i);
    return least;
}

void AlternativeStrip::draw_words(QPainter& painter, int index, const QRect& rect) const
{
    const int half = painter.fontMetrics().height();
    const Figures& shown = figures(index);
    const QRect upper(rect.left(), rect.center().y() - half, rect.width(), half);
    TabStrip::draw_words(painter, index, shown.sum.isEmpty() ? rect : upper);
    if (shown.sum.isEmpty())
        return;
    // The figures may come a little nearer to the edge than the name.
    const QRect lower = upper.translated(0, half).adjusted(-theme::space_xs, 0, theme::space_xs, 0);
    QFont font = theme::body();
    const QFontMetrics metrics(font);
    const bool both = metrics.horizontalAdvance(beside(shown)) <= lower.width() + 2;
    painter.setFont(font);
    painter.setPen(theme::text());
    painter.drawText(lower, Qt::AlignCenter, both ? beside(shown) : shown.sum);
}

} // namespace maksuarvio
