// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/widgets/choice.h"

#include <QAbstractItemView>
#include <QScreen>
#include <QScrollBar>
#include <QSignalBlocker>
#include <QWheelEvent>

#include <algorithm>

namespace maksuarvio {

Choice::Choice(QWidget* parent) : QComboBox(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setMaxVisibleItems(12);
    // The words change with the language.
    setSizeAdjustPolicy(AdjustToContents);
    connect(this, &QComboBox::activated, this,
            [this](int index) { emit chosen(itemData(index).toInt()); });
}

void Choice::set_options(const std::vector<Option>& options)
{
    if (options == m_options)
        return;
    m_options = options;
    const QSignalBlocker quiet(this);
    const QVariant value = currentData();
    clear();
    for (const Option& option : options)
        addItem(option.text, option.value);
    setCurrentIndex(findData(value));
}

void Choice::show_value(int value)
{
    const int index = findData(value);
    if (index != currentIndex())
        setCurrentIndex(index);
}

// The list is as wide as its words, however narrow the box.
void Choice::showPopup()
{
    const int words =
        view()->sizeHintForColumn(0) + view()->verticalScrollBar()->sizeHint().width();
    const int screen = this->screen()->availableGeometry().width();
    view()->setMinimumWidth(std::min(std::max(words, width()), screen));
    QComboBox::showPopup();
}

void Choice::wheelEvent(QWheelEvent* event)
{
    event->ignore();
}

} // namespace maksuarvio
