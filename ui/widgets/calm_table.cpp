// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/widgets/calm_table.h"

#include "ui/theme/theme.h"

#include <QEvent>
#include <QHeaderView>
#include <QPainter>

namespace maksuarvio {

namespace {

constexpr int kLeastRow = 36;
constexpr int kSampledRows = 200;

class CalmHeader : public QHeaderView {
public:
    using QHeaderView::QHeaderView;

    QSize sectionSizeFromContents(int section) const override
    {
        const bool across = orientation() == Qt::Horizontal;
        const QFontMetrics metrics(across ? theme::label() : theme::body());
        const QString text =
            model()->headerData(section, orientation(), Qt::DisplayRole).toString();
        return {metrics.horizontalAdvance(text) + 2 * theme::space_s,
                metrics.height() + (across ? theme::space_l : theme::space_s)};
    }

protected:
    void paintSection(QPainter* painter, const QRect& rect, int section) const override
    {
        const bool across = orientation() == Qt::Horizontal;
        painter->fillRect(rect, theme::window());
        painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), theme::hairline());
        painter->setFont(across ? theme::label() : theme::body());
        painter->setPen(across ? theme::text() : theme::quiet());
        const QRect words = rect.adjusted(theme::space_s, 0, -theme::space_s, 0);
        const auto aligned = model()->headerData(section, orientation(), Qt::TextAlignmentRole);
        const auto flags = across && aligned.isValid() ? Qt::Alignment(aligned.toInt())
                           : across                    ? Qt::AlignLeft | Qt::AlignVCenter
                                                       : Qt::AlignRight | Qt::AlignVCenter;
        painter->drawText(
            words, int(flags),
            painter->fontMetrics().elidedText(
                model()->headerData(section, orientation(), Qt::DisplayRole).toString(),
                Qt::ElideRight, words.width() + 1));
    }
};

} // namespace

QRect CalmDelegate::paint_ground(QPainter* painter, const QStyleOptionViewItem& option,
                                 const QModelIndex&) const
{
    if (option.state.testFlag(QStyle::State_Selected))
        painter->fillRect(option.rect, theme::chosen());
    return option.rect.adjusted(theme::space_s, 0, -theme::space_s, 0);
}

void CalmDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                         const QModelIndex& index) const
{
    painter->save();
    const QRect& rect = option.rect;
    const QRect words = paint_ground(painter, option, index);
    painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), theme::hairline());
    const QVariant font = index.data(Qt::FontRole);
    const QVariant colour = index.data(Qt::ForegroundRole);
    const QVariant aligned = index.data(Qt::TextAlignmentRole);
    painter->setFont(font.isValid() ? font.value<QFont>() : theme::body());
    painter->setPen(colour.isValid() ? colour.value<QColor>() : theme::text());
    painter->drawText(words,
                      aligned.isValid() ? aligned.toInt() : int(Qt::AlignLeft | Qt::AlignVCenter),
                      painter->fontMetrics().elidedText(index.data(Qt::DisplayRole).toString(),
                                                        Qt::ElideRight, words.width() + 1));
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        painter->setPen(QPen(theme::accent(), 2));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(rect.adjusted(1, 1, -1, -2));
    }
    painter->restore();
}

QSize CalmDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const
{
    const QVariant font = index.data(Qt::FontRole);
    const QFontMetrics metrics(font.isValid() ? font.value<QFont>() : theme::body());
    return {metrics.horizontalAdvance(index.data(Qt::DisplayRole).toString()) + 2 * theme::space_s
                + 2,
            std::max(metrics.height() + theme::space_m, kLeastRow)};
}

CalmTable::CalmTable(QWidget* parent) : QTableView(parent)
{
    setHorizontalHeader(new CalmHeader(Qt::Horizontal, this));
    setVerticalHeader(new CalmHeader(Qt::Vertical, this));
    setItemDelegate(new CalmDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setCornerButtonEnabled(false);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setTabKeyNavigation(false);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setStretchLastSection(true);
    verticalHeader()->setHighlightSections(false);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    dress();
}

void CalmTable::dress()
{
    const QFontMetrics metrics(theme::body());
    verticalHeader()->setDefaultSectionSize(std::max(metrics.height() + theme::space_m, kLeastRow));
}

void CalmTable::setModel(QAbstractItemModel* model)
{
    QTableView::setModel(model);
    if (model && model->rowCount() > 0 && model->columnCount() > 0)
        setCurrentIndex(model->index(0, 0));
}

void CalmTable::fit_columns(int most)
{
    for (int column = 0; model() && column < model()->columnCount(); ++column)
        fit_column(column, most);
}

void CalmTable::fit_column(int column, int most)
{
    const int widest = QFontMetrics(theme::body()).averageCharWidth() * most;
    // A heading is never cut.
    const int heading = horizontalHeader()->sectionSizeHint(column);
    int width = heading;
    for (int row = 0; row < std::min(model()->rowCount(), kSampledRows); ++row)
        width = std::max(width, sizeHintForIndex(model()->index(row, column)).width());
    setColumnWidth(column, std::max(std::min(width, widest), heading));
}

void CalmTable::widen_columns(int row, int most)
{
    const int widest = QFontMetrics(theme::body()).averageCharWidth() * most;
    for (int column = 0; column < model()->columnCount(); ++column) {
        const int width = std::min(sizeHintForIndex(model()->index(row, column)).width(), widest);
        if (width > columnWidth(column))
            setColumnWidth(column, width);
    }
}

void CalmTable::focusInEvent(QFocusEvent* event)
{
    if (model() && !currentIndex().isValid() && model()->rowCount() > 0)
        setCurrentIndex(model()->index(0, 0));
    QTableView::focusInEvent(event);
}

void CalmTable::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::FontChange)
        dress();
    QTableView::changeEvent(event);
}

} // namespace maksuarvio
