// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/keep/edit/remark_list.h"

#include "ui/keep/edit/remark_model.h"
#include "ui/theme/theme.h"
#include "ui/theme/wrapped_text.h"

#include <QPainter>
#include <QStyledItemDelegate>

namespace maksuarvio {

namespace {

constexpr int kSign = 16;
constexpr int kAbove = 6;

class RemarkDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override
    {
        painter->save();
        if (option.state.testFlag(QStyle::State_Selected))
            painter->fillRect(option.rect, theme::chosen());
        const bool warning = index.data(RemarkModel::WarningRole).toBool();
        const int side = sign();
        painter->drawPixmap(
            option.rect.left() + theme::space_s, option.rect.top() + kAbove + 2,
            theme::icon_pixmap(warning ? QStringLiteral("warning") : QStringLiteral("error"),
                               warning ? theme::warning() : theme::error(), side,
                               painter->device()->devicePixelRatio()));
        text(index, option.rect.width())
            .draw(*painter, theme::text(),
                  option.rect.topLeft() + QPoint(side + 2 * theme::space_s, kAbove));
        if (option.state.testFlag(QStyle::State_HasFocus)) {
            painter->setPen(QPen(theme::accent(), 2));
            painter->drawRect(option.rect.adjusted(1, 1, -2, -2));
        }
        painter->restore();
    }

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const auto* view = static_cast<const QListView*>(option.widget);
        const int width = view->viewport()->width();
        return {width, text(index, width).height() + 2 * kAbove};
    }

private:
    static int sign() { return kSign * theme::text_percent() / 100; }
    static theme::WrappedText text(const QModelIndex& index, int width)
    {
        return {index.data().toString(), theme::body(), width - sign() - 3 * theme::space_s};
    }
};

} // namespace

RemarkList::RemarkList(RemarkModel& model, QWidget* parent) : QListView(parent)
{
    setModel(&model);
    setItemDelegate(new RemarkDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    viewport()->setAutoFillBackground(false);
    setAccessibleName(tr("Faults and warnings"));
}

QSize RemarkList::sizeHint() const
{
    return {320, 4 * (fontMetrics().height() + 2 * kAbove)};
}

QSize RemarkList::minimumSizeHint() const
{
    return {160, 2 * (fontMetrics().height() + 2 * kAbove)};
}

void RemarkList::focusInEvent(QFocusEvent* event)
{
    if (!currentIndex().isValid() && model()->rowCount() > 0)
        setCurrentIndex(model()->index(0, 0));
    QListView::focusInEvent(event);
}

void RemarkList::resizeEvent(QResizeEvent* event)
{
    QListView::resizeEvent(event);
    scheduleDelayedItemsLayout();
}

} // namespace maksuarvio
