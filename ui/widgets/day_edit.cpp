// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/widgets/day_edit.h"

#include "ui/theme/theme.h"
#include "ui/widgets/history_keys.h"

#include <QKeyEvent>

#include <algorithm>

namespace maksuarvio {

namespace {

constexpr int kLongest = 40;

/// A key that a menu may have: no letter of the text, and none that only shifts others.
bool is_command(const QKeyEvent& key)
{
    switch (key.key()) {
    case Qt::Key_Control:
    case Qt::Key_Shift:
    case Qt::Key_Alt:
    case Qt::Key_AltGr:
    case Qt::Key_Meta:
        return false;
    default:
        break;
    }
    return (key.modifiers() & (Qt::ControlModifier | Qt::AltModifier))
           || (key.key() >= Qt::Key_F1 && key.key() <= Qt::Key_F35);
}

// As of a list that opens.
bool is_calendar_key(const QKeyEvent& key)
{
    return key.key() == Qt::Key_Down && key.modifiers() == Qt::AltModifier;
}

} // namespace

DayEdit::DayEdit(QWidget* parent) : QLineEdit(parent)
{
    setMaxLength(kLongest);
    setInputMethodHints(Qt::ImhPreferNumbers | Qt::ImhNoPredictiveText);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

QSize DayEdit::sizeHint() const
{
    const int text = fontMetrics().horizontalAdvance(QStringLiteral("00.00.0000"));
    return {text + 2 * theme::space_l, std::max(QLineEdit::sizeHint().height(), theme::touch)};
}

QSize DayEdit::minimumSizeHint() const
{
    return sizeHint();
}

bool DayEdit::event(QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride
        && is_calendar_key(*static_cast<QKeyEvent*>(event))) {
        event->accept();
        return true;
    }
    if (text() == m_taken && left_to_window(event))
        return event->type() == QEvent::ShortcutOverride;
    const bool done = QLineEdit::event(event);
    if (event->type() == QEvent::ShortcutOverride && !event->isAccepted()
        && is_command(*static_cast<QKeyEvent*>(event)))
        emit command_pressed();
    return done;
}

void DayEdit::keyPressEvent(QKeyEvent* event)
{
    if (is_calendar_key(*event))
        emit calendar_wanted();
    else
        QLineEdit::keyPressEvent(event);
}

// A day is typed as a whole: the first click marks the old one, as Tab does.
void DayEdit::mouseReleaseEvent(QMouseEvent* event)
{
    QLineEdit::mouseReleaseEvent(event);
    if (m_entered_by_mouse && !hasSelectedText())
        selectAll();
    m_entered_by_mouse = false;
}

void DayEdit::focusInEvent(QFocusEvent* event)
{
    QLineEdit::focusInEvent(event);
    m_entered_by_mouse = event->reason() == Qt::MouseFocusReason;
    emit focused(true);
}

void DayEdit::focusOutEvent(QFocusEvent* event)
{
    QLineEdit::focusOutEvent(event);
    emit focused(false);
}

} // namespace maksuarvio
