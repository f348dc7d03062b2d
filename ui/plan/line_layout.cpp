// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/plan/line_layout.h"

#include <QWidget>

#include <algorithm>

namespace maksuarvio {

LineLayout::LineLayout(int spacing)
{
    setSpacing(spacing);
    setContentsMargins({});
}

LineLayout::~LineLayout() = default;

void LineLayout::add(QWidget* widget, Part part)
{
    addChildWidget(widget);
    m_items.push_back({std::make_unique<QWidgetItem>(widget), part});
    invalidate();
}

void LineLayout::set_least_name(int width)
{
    if (width == m_least_name)
        return;
    m_least_name = width;
    invalidate();
}

void LineLayout::addItem(QLayoutItem* item)
{
    m_items.push_back({std::unique_ptr<QLayoutItem>(item), Part::Field});
    invalidate();
}

int LineLayout::count() const
{
    return int(m_items.size());
}

QLayoutItem* LineLayout::itemAt(int index) const
{
    return index >= 0 && index < count() ? m_items[std::size_t(index)].item.get() : nullptr;
}

QLayoutItem* LineLayout::takeAt(int index)
{
    if (index < 0 || index >= count())
        return nullptr;
    QLayoutItem* item = m_items[std::size_t(index)].item.release();
    m_items.erase(m_items.begin() + index);
    return item;
}

std::vector<QLayoutItem*> LineLayout::shown(Part part) const
{
    std::vector<QLayoutItem*> items;
    for (const Item& one : m_items) {
        if (one.part == part && !one.item->isEmpty())
            items.push_back(one.item.get());
    }
    return items;
}

int LineLayout::width_of(Part part) const
{
    int width = 0;
    for (const QLayoutItem* item : shown(part))
        width += item->sizeHint().width() + spacing();
    return width;
}

int LineLayout::heightForWidth(int width) const
{
    return lay_out({0, 0, width, 0}, false);
}

QSize LineLayout::sizeHint() const
{
    const int width = m_least_name + width_of(Part::Field) + width_of(Part::End);
    return {width, lay_out({0, 0, width, 0}, false)};
}

QSize LineLayout::minimumSize() const
{
    QSize least(std::max(m_least_name, width_of(Part::End)), 0);
    for (const Item& one : m_items) {
        if (one.item->isEmpty())
            continue;
        const QSize size = one.item->minimumSize();
        least = {one.part == Part::Field ? std::max(least.width(), size.width()) : least.width(),
                 std::max(least.height(), size.height())};
    }
    return least;
}

void LineLayout::setGeometry(const QRect& rect)
{
    QLayout::setGeometry(rect);
    lay_out(rect, true);
}

int LineLayout::lay_out(const QRect& rect, bool place) const
{
    const int fields = width_of(Part::Field);
    const int ends = width_of(Part::End);
    const bool one_line = m_least_name + fields + ends <= rect.width();
    return one_line ? lay_out_line(rect, place) : lay_out_below(rect, place);
}

int LineLayout::name_height(int width) const
{
    int height = 0;
    for (const QLayoutItem* name : shown(Part::Name))
        height = std::max(height, name->hasHeightForWidth() ? name->heightForWidth(width)
                                                            : name->sizeHint().height());
    return height;
}

int LineLayout::lay_out_line(const QRect& rect, bool place) const
{
    const int name_width = std::max(rect.width() - width_of(Part::Field) - width_of(Part::End), 1);
    int height = name_height(name_width);
    std::vector<QLayoutItem*> after = shown(Part::Field);
    const auto ends = shown(Part::End);
    after.insert(after.end(), ends.begin(), ends.end());
    for (const QLayoutItem* item : after)
        height = std::max(height, item->sizeHint().height());
    if (!place)
        return height;
    for (QLayoutItem* name : shown(Part::Name))
        name->setGeometry({rect.left(), rect.top(), name_width, height});
    int x = rect.left() + name_width + spacing();
    for (QLayoutItem* item : after) {
        const int width = item->sizeHint().width();
        item->setGeometry({x, rect.top(), width, height});
        x += width + spacing();
    }
    return height;
}

// The fields as words of a text below the name; the ends at the end of their last line, or below.
int LineLayout::lay_out_below(const QRect& rect, bool place) const
{
    const int name = name_height(rect.width()) + spacing();
    if (place) {
        for (QLayoutItem* item : shown(Part::Name))
            item->setGeometry({rect.left(), rect.top(), rect.width(), name});
    }
    int x = rect.left();
    int top = rect.top() + name;
    int line = 0;
    const auto next_line = [&] {
        x = rect.left();
        top += line + spacing();
        line = 0;
    };
    for (QLayoutItem* item : shown(Part::Field)) {
        const QSize size(std::min(item->sizeHint().width(), rect.width()),
                         item->sizeHint().height());
        if (x > rect.left() && x + size.width() > rect.right() + 1)
            next_line();
        if (place)
            item->setGeometry({QPoint(x, top), size});
        x += size.width() + spacing();
        line = std::max(line, size.height());
    }
    const int ends = width_of(Part::End) - spacing();
    if (x + ends > rect.right() + 1)
        next_line();
    x = rect.right() + 1 - ends;
    for (QLayoutItem* item : shown(Part::End)) {
        const QSize size = item->sizeHint();
        if (place)
            item->setGeometry({QPoint(x, top), size});
        x += size.width() + spacing();
        line = std::max(line, size.height());
    }
    return top + line - rect.top();
}

} // namespace maksuarvio
