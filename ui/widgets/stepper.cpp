// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/widgets/stepper.h"

#include "ui/widgets/history_keys.h"

#include <QSignalBlocker>
#include <QWheelEvent>

namespace maksuarvio {

Stepper::Stepper(QWidget* parent) : QSpinBox(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    connect(this, &QSpinBox::valueChanged, this, &Stepper::chosen);
}

void Stepper::show_value(int value)
{
    if (this->value() == value)
        return;
    const QSignalBlocker quiet(this);
    setValue(value);
}

bool Stepper::event(QEvent* event)
{
    return left_to_window(event) ? event->type() == QEvent::ShortcutOverride
                                 : QSpinBox::event(event);
}

void Stepper::wheelEvent(QWheelEvent* event)
{
    event->ignore();
}

} // namespace maksuarvio
