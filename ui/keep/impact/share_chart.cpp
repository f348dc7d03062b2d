// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/keep/impact/share_chart.h"

#include "translations/numbers.h"
#include "ui/theme/theme.h"
#include "ui/widgets/text.h"

#include <QPainter>

#include <numeric>

namespace maksuarvio {

namespace {

std::array<QColor, 3> colours()
{
    return {theme::error(), theme::accent(), theme::hairline()};
}

} // namespace

ShareChart::ShareChart(const Impact& impact, const Wording& wording, QWidget* parent)
    : Chart(parent)
{
    std::array<std::int64_t, 3> all{};
    for (std::size_t size = 0; size < impact.grid.sizes.size(); ++size) {
        m_sizes << tr("%1 pers").arg(impact.grid.sizes[size]);
        for (std::size_t income = 0; income < impact.grid.incomes.size(); ++income) {
            const ImpactSummary sum = share_of(impact, size, income).summary;
            Bar bar;
            std::size_t part = 0;
            for (const auto* tally : {&sum.rising, &sum.falling, &sum.unchanged}) {
                bar.parts[part] = ImpactShare::size(*tally, impact);
                all[part] += bar.parts[part];
                ++part;
            }
            bar.all = std::accumulate(bar.parts.begin(), bar.parts.end(), std::int64_t(0));
            m_bars.push_back(bar);
        }
    }
    for (const Cents income : impact.grid.incomes)
        m_incomes << to_qt(number_text(Exact(income.value, 100), wording.language()))
                         + QStringLiteral(" €");
    set_spoken(tr("Who pays more and who less, by household and income"),
               tr("%1 pay more, %2 less, %3 the same. The table below has every figure.")
                   .arg(all[0])
                   .arg(all[1])
                   .arg(all[2]));
}

void ShareChart::draw(QPainter& painter)
{
    if (m_bars.empty())
        return;
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setFont(body());
    const QFontMetrics metrics(body());
    int names = 0;
    for (const QString& size : std::as_const(m_sizes))
        names = std::max(names, metrics.horizontalAdvance(size));
    const int line = metrics.height();
    const QRect all = drawing_area();
    const QRect field = all.adjusted(names + theme::space_s, 0, 0, -2 * line - theme::space_m);
    const int rows = int(m_sizes.size());
    const int columns = int(m_incomes.size());
    int last_name_end = 0;
    for (int row = 0; row < rows; ++row) {
        const int top = field.top() + field.height() * row / rows;
        const int height = field.height() / rows - theme::space_xs;
        painter.setPen(theme::quiet());
        painter.drawText(QRect(all.left(), top, names, height), Qt::AlignRight | Qt::AlignVCenter,
                         m_sizes[row]);
        for (int column = 0; column < columns; ++column) {
            const int left = field.left() + field.width() * column / columns;
            const int width = std::max(field.width() / columns - 2, 1);
            const Bar& bar = m_bars[std::size_t(row * columns + column)];
            int from = top;
            std::int64_t sum = 0;
            for (std::size_t part = 0; bar.all > 0 && part < bar.parts.size(); ++part) {
                sum += bar.parts[part];
                const int to = top + int(height * sum / bar.all);
                painter.fillRect(QRect(left, from, width, to - from), colours()[part]);
                from = to;
            }
            // Only names that have room.
            if (row + 1 == rows && left >= last_name_end) {
                painter.setPen(theme::quiet());
                const int words = metrics.horizontalAdvance(m_incomes[column]);
                const int at = std::min(left, field.right() - words);
                painter.drawText(QRect(at, field.bottom(), words + 1, line), Qt::AlignLeft,
                                 m_incomes[column]);
                last_name_end = at + words + theme::space_m;
            }
        }
    }
    int left = field.left();
    const std::array words{tr("pay more"), tr("pay less"), tr("the same")};
    for (std::size_t part = 0; part < words.size(); ++part) {
        const int top = field.bottom() + line + theme::space_xs;
        const int side = line * 2 / 3;
        painter.fillRect(QRect(left, top + (line - side) / 2, side, side), colours()[part]);
        left += side + theme::space_xs;
        painter.setPen(theme::quiet());
        const int width = metrics.horizontalAdvance(words[part]);
        painter.drawText(QRect(left, top, width + 1, line), Qt::AlignLeft | Qt::AlignVCenter,
                         words[part]);
        left += width + theme::space_m;
    }
}

} // namespace maksuarvio
