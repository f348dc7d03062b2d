// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/widgets/tab_order.h"

#include <QAbstractScrollArea>
#include <QLayout>
#include <QScrollArea>
#include <QSplitter>

#include <vector>

namespace maksuarvio {

namespace {

using Chain = std::vector<QWidget*>;

void collect(QWidget* widget, Chain& chain);

void collect(QLayout* layout, Chain& chain)
{
    for (int i = 0; i < layout->count(); ++i) {
        QLayoutItem* item = layout->itemAt(i);
        if (QWidget* widget = item->widget())
            collect(widget, chain);
        else if (QLayout* inner = item->layout())
            collect(inner, chain);
    }
}

void collect(QWidget* widget, Chain& chain)
{
    if (widget->focusPolicy() & Qt::TabFocus)
        chain.push_back(widget);
    if (auto* scroll = qobject_cast<QScrollArea*>(widget)) {
        if (scroll->widget())
            collect(scroll->widget(), chain);
    } else if (auto* splitter = qobject_cast<QSplitter*>(widget)) {
        for (int i = 0; i < splitter->count(); ++i)
            collect(splitter->widget(i), chain);
    } else if (widget->layout()) {
        collect(widget->layout(), chain);
    }
}

} // namespace

void follow_reading_order(QWidget* root)
{
    Chain chain;
    collect(root, chain);
    for (std::size_t i = 1; i < chain.size(); ++i)
        QWidget::setTabOrder(chain[i - 1], chain[i]);
}

} // namespace maksuarvio
