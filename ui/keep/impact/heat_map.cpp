// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/keep/impact/heat_map.h"

#include "translations/numbers.h"
#include "ui/theme/colours.h"
#include "ui/theme/theme.h"
#include "ui/widgets/text.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

namespace maksuarvio {

namespace {

/// The palest change can still be told from none.
constexpr int kLeastPercent = 14;
constexpr int kMostPercent = 92;

QColor colour_of(const ImpactCell& cell, Cents greatest)
{
    const QColor ground = theme::surface();
    if (!cell.answered() || greatest.value == 0 || cell.rise().value == 0)
        return theme::Colours::mixed(theme::text(), ground, 5);
    const std::int64_t size = std::abs(cell.rise().value);
    const int percent = kLeastPercent + int((kMostPercent - kLeastPercent) * size / greatest.value);
    return theme::Colours::mixed(cell.rise().value > 0 ? theme::error() : theme::accent(), ground,
                                 percent);
}

} // namespace

HeatMap::HeatMap(QWidget* parent) : Chart(parent) {}

void HeatMap::show_cells(const ImpactCellsModel* model, const QString& name, const Wording& wording)
{
    m_model = model;
    m_marked = {};
    if (!model)
        return set_spoken(tr("Heat map"), {});
    m_rises = m_falls = m_has_unanswered = false;
    for (int row = 0; row < model->rowCount(); ++row) {
        for (int column = 0; column < model->columnCount(); ++column) {
            const ImpactCell& cell = model->impact().cell(model->place(model->index(row, column)));
            m_has_unanswered |= !cell.answered();
            m_rises |= cell.answered() && cell.rise() > Cents(0);
            m_falls |= cell.answered() && cell.rise() < Cents(0);
        }
    }
    m_greatest_text = to_qt(money_text(model->greatest(), wording.language()));
    set_spoken(tr("Heat map: %1").arg(name),
               tr("The greatest change is %1. The table beside it has every figure.")
                   .arg(m_greatest_text));
}

void HeatMap::mark(const QModelIndex& index)
{
    m_marked = index;
    update();
}

QSize HeatMap::sizeHint() const
{
    return {380, 320};
}

QSize HeatMap::minimumSizeHint() const
{
    return {260, 200};
}

QRect HeatMap::field() const
{
    const QFontMetrics metrics(body());
    int names = 0;
    for (int row = 0; m_model && row < m_model->rowCount(); ++row)
        names = std::max(names,
                         metrics.horizontalAdvance(
                             m_model->headerData(row, Qt::Vertical, Qt::DisplayRole).toString()));
    const int line = metrics.height();
    return drawing_area().adjusted(names + theme::space_s, line + theme::space_xs, 0,
                                   -line - theme::space_m);
}

QRect HeatMap::rect_of(int row, int column) const
{
    const QRect all = field();
    const int rows = m_model->rowCount();
    const int columns = m_model->columnCount();
    const int left = all.left() + all.width() * column / columns;
    const int right = all.left() + all.width() * (column + 1) / columns;
    const int top = all.top() + all.height() * row / rows;
    const int bottom = all.top() + all.height() * (row + 1) / rows;
    return {left, top, std::max(right - left - 1, 1), std::max(bottom - top - 1, 1)};
}

void HeatMap::draw(QPainter& painter)
{
    if (!m_model || m_model->rowCount() == 0 || m_model->columnCount() == 0)
        return;
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setFont(body());
    const QFontMetrics metrics(body());
    const QRect all = field();
    int last_name_end = 0;
    for (int column = 0; column < m_model->columnCount(); ++column) {
        const QString name =
            m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
        const QRect cell = rect_of(0, column);
        const int width = metrics.horizontalAdvance(name);
        const int left = std::min(cell.left(), all.right() - width);
        // Only names that have room.
        if (left < last_name_end)
            continue;
        painter.setPen(theme::quiet());
        painter.drawText(QRect(left, drawing_area().top(), width + 1, metrics.height()),
                         Qt::AlignLeft, name);
        last_name_end = left + width + theme::space_m;
    }
    int last_row_end = 0;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const QRect first = rect_of(row, 0);
        const int middle = first.center().y();
        if (middle - metrics.height() / 2 >= last_row_end) {
            painter.setPen(theme::quiet());
            painter.drawText(QRect(drawing_area().left(), middle - metrics.height() / 2,
                                   all.left() - drawing_area().left() - theme::space_s,
                                   metrics.height()),
                             Qt::AlignRight | Qt::AlignVCenter,
                             m_model->headerData(row, Qt::Vertical, Qt::DisplayRole).toString());
            last_row_end = middle + metrics.height() / 2;
        }
        for (int column = 0; column < m_model->columnCount(); ++column) {
            const QRect rect = rect_of(row, column);
            const ImpactCell& cell =
                m_model->impact().cell(m_model->place(m_model->index(row, column)));
            painter.fillRect(rect, colour_of(cell, m_model->greatest()));
            if (!cell.answered())
                painter.fillRect(rect,
                                 QBrush(cell.before.answered ? theme::error() : theme::outline(),
                                        Qt::BDiagPattern));
        }
    }
    if (m_marked.isValid()) {
        painter.setPen(QPen(theme::text(), 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(rect_of(m_marked.row(), m_marked.column()).adjusted(-1, -1, 0, 0));
    }
    draw_key(painter,
             QRect(all.left(), all.bottom() + theme::space_s, all.width(), metrics.height()));
}

void HeatMap::draw_key(QPainter& painter, const QRect& place) const
{
    int left = place.left();
    const int side = place.height() * 2 / 3;
    const auto entry = [&](const QColor& colour, bool crossed, const QString& words) {
        const QRect square(left, place.top() + (place.height() - side) / 2, side, side);
        painter.fillRect(square, colour);
        if (crossed)
            painter.fillRect(square, QBrush(theme::error(), Qt::BDiagPattern));
        left += side + theme::space_xs;
        painter.setPen(theme::quiet());
        painter.drawText(QRect(left, place.top(), place.right() - left, place.height()),
                         Qt::AlignLeft | Qt::AlignVCenter, words);
        left += painter.fontMetrics().horizontalAdvance(words) + theme::space_m;
    };
    const auto strongest = [](const QColor& colour) {
        return theme::Colours::mixed(colour, theme::surface(), kMostPercent);
    };
    // Only what the map has.
    if (m_rises)
        entry(strongest(theme::error()), false, tr("+%1").arg(m_greatest_text));
    if (m_falls)
        entry(strongest(theme::accent()), false, QStringLiteral("−") + m_greatest_text);
    if (m_has_unanswered)
        entry(theme::surface(), true, tr("no answer"));
}

void HeatMap::mousePressEvent(QMouseEvent* event)
{
    for (int row = 0; m_model && row < m_model->rowCount(); ++row) {
        for (int column = 0; column < m_model->columnCount(); ++column) {
            if (rect_of(row, column).contains(event->pos()))
                emit cell_chosen(m_model->index(row, column));
        }
    }
}

void HeatMap::keyPressEvent(QKeyEvent* event)
{
    const QPoint step = event->key() == Qt::Key_Left    ? QPoint(-1, 0)
                        : event->key() == Qt::Key_Right ? QPoint(1, 0)
                        : event->key() == Qt::Key_Up    ? QPoint(0, -1)
                        : event->key() == Qt::Key_Down  ? QPoint(0, 1)
                                                        : QPoint();
    if (!m_model || step.isNull())
        return Chart::keyPressEvent(event);
    const QModelIndex next = m_model->index(std::max(m_marked.row(), 0) + step.y(),
                                            std::max(m_marked.column(), 0) + step.x());
    if (next.isValid())
        emit cell_chosen(next);
}

} // namespace maksuarvio
