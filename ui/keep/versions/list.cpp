// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/keep/versions/list.h"

#include "ui/keep/versions/model.h"
#include "ui/theme/theme.h"
#include "ui/theme/wrapped_text.h"

#include <QEvent>
#include <QPainter>
#include <QStyledItemDelegate>

namespace maksuarvio {

namespace {

constexpr int kAbove = 8;
constexpr int kBar = 3;

class VersionDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override
    {
        painter->save();
        const QRect& rect = option.rect;
        const QPoint start = rect.topLeft() + QPoint(theme::space_l, kAbove);
        if (index.data(VersionModel::HeadingRole).toBool()) {
            theme::WrappedText(index.data().toString(), theme::section(), text_width(rect.width()))
                .draw(*painter, theme::quiet(), start + QPoint(0, kAbove));
            painter->restore();
            return;
        }
        if (option.state.testFlag(QStyle::State_Selected)) {
            painter->fillRect(rect, theme::chosen());
            painter->fillRect(QRect(rect.left(), rect.top(), kBar, rect.height()), theme::accent());
        }
        const theme::WrappedText title(index.data().toString(), theme::label(),
                                       text_width(rect.width()));
        title.draw(*painter, theme::text(), start);
        const QColor colour = index.data(VersionModel::WarningRole).toBool() ? theme::warning()
                              : index.data(VersionModel::DraftRole).toBool() ? theme::accent()
                                                                             : theme::quiet();
        detail(index, rect.width()).draw(*painter, colour, start + QPoint(0, title.height()));
        if (option.state.testFlag(QStyle::State_HasFocus)) {
            painter->setPen(QPen(theme::accent(), 2));
            painter->drawRect(rect.adjusted(1, 1, -2, -2));
        }
        painter->restore();
    }

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const int width = static_cast<const QListView*>(option.widget)->viewport()->width();
        const bool heading = index.data(VersionModel::HeadingRole).toBool();
        const theme::WrappedText title(index.data().toString(),
                                       heading ? theme::section() : theme::label(),
                                       text_width(width));
        if (heading)
            return {width, title.height() + 3 * kAbove};
        return {width, std::max(title.height() + detail(index, width).height() + 2 * kAbove,
                                theme::touch)};
    }

private:
    static int text_width(int width) { return width - 2 * theme::space_l; }
    static theme::WrappedText detail(const QModelIndex& index, int width)
    {
        return {index.data(VersionModel::DetailRole).toString(), theme::body(), text_width(width)};
    }
};

} // namespace

VersionList::VersionList(VersionModel& model, QWidget* parent) : QListView(parent)
{
    setModel(&model);
    setItemDelegate(new VersionDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    viewport()->setAutoFillBackground(false);
    setAccessibleName(tr("Tariffs and drafts"));
}

QSize VersionList::sizeHint() const
{
    return {fontMetrics().averageCharWidth() * 36, 400};
}

QSize VersionList::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 24, 160};
}

void VersionList::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QListView::currentChanged(current, previous);
    if (current.isValid())
        emit chosen(current);
}

void VersionList::changeEvent(QEvent* event)
{
    QListView::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        scheduleDelayedItemsLayout();
}

void VersionList::resizeEvent(QResizeEvent* event)
{
    QListView::resizeEvent(event);
    scheduleDelayedItemsLayout();
}

} // namespace maksuarvio
