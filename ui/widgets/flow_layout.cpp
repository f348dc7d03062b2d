// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/widgets/flow_layout.h"

#include "ui/theme/theme.h"

#include <QHBoxLayout>
#include <QWidget>

#include <algorithm>

namespace maksuarvio {

FlowLayout::FlowLayout(int spacing, Side side) : m_side(side)
{
    setSpacing(spacing);
    setContentsMargins({});
}

FlowLayout::~FlowLayout() = default;

void FlowLayout::addItem(QLayoutItem* item)
{
    if (QLayout* inner = item->layout())
        addChildLayout(inner);
    m_items.emplace_back(item);
    invalidate();
}

void FlowLayout::add_group(std::initializer_list<QWidget*> widgets)
{
    auto* row = new QHBoxLayout;
    row->setSpacing(theme::space_s);
    for (QWidget* widget : widgets)
        row->addWidget(widget);
    addItem(row);
}

int FlowLayout::count() const
{
    return int(m_items.size());
}

QLayoutItem* FlowLayout::itemAt(int index) const
{
    return index >= 0 && index < count() ? m_items[std::size_t(index)].get() : nullptr;
}

QLayoutItem* FlowLayout::takeAt(int index)
{
    if (index < 0 || index >= count())
        return nullptr;
    QLayoutItem* item = m_items[std::size_t(index)].release();
    m_items.erase(m_items.begin() + index);
    return item;
}

Qt::Orientations FlowLayout::expandingDirections() const
{
    return {};
}

bool FlowLayout::hasHeightForWidth() const
{
    return true;
}

int FlowLayout::heightForWidth(int width) const
{
    return lay_out({0, 0, width, 0}, false);
}

QSize FlowLayout::sizeHint() const
{
    QSize size;
    for (const auto& item : m_items) {
        if (item->isEmpty())
            continue;
        const QSize one = item->sizeHint();
        size.setWidth(size.width() + (size.width() > 0 ? spacing() : 0) + one.width());
        size.setHeight(std::max(size.height(), one.height()));
    }
    return size;
}

QSize FlowLayout::minimumSize() const
{
    QSize size;
    for (const auto& item : m_items) {
        if (!item->isEmpty())
            size = size.expandedTo(item->minimumSize());
    }
    return size;
}

void FlowLayout::setGeometry(const QRect& rect)
{
    QLayout::setGeometry(rect);
    lay_out(rect, true);
}

int FlowLayout::lay_out(const QRect& rect, bool place) const
{
    int x = rect.left();
    int y = rect.top();
    int line = 0;
    std::vector<std::pair<QLayoutItem*, QRect>> placed;
    const auto finish_line = [&] {
        if (place) {
            const int rest = m_side == Side::Right && !placed.empty()
                                 ? rect.right() - placed.back().second.right()
                                 : 0;
            for (auto& [item, at] : placed) {
                at.setHeight(line);
                at.translate(rest, 0);
                item->setGeometry(at);
            }
        }
        placed.clear();
    };
    for (const auto& item : m_items) {
        if (item->isEmpty())
            continue;
        const QSize size(std::min(item->sizeHint().width(), std::max(rect.width(), 1)),
                         item->sizeHint().height());
        if (x > rect.left() && x + size.width() > rect.right() + 1) {
            finish_line();
            x = rect.left();
            y += line + spacing();
            line = 0;
        }
        placed.emplace_back(item.get(), QRect(QPoint(x, y), size));
        x += size.width() + spacing();
        line = std::max(line, size.height());
    }
    finish_line();
    return y + line - rect.top();
}

} // namespace maksuarvio
