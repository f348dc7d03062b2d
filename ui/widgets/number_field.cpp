// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/widgets/number_field.h"

#include "ui/theme/theme.h"
#include "ui/widgets/history_keys.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMenu>

#include <memory>

namespace maksuarvio {

namespace {

constexpr int kLongest = 40;

} // namespace

NumberField::NumberField(int characters, QWidget* parent)
    : QLineEdit(parent), m_characters(characters)
{
    setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    setMaxLength(kLongest);
    setInputMethodHints(Qt::ImhFormattedNumbersOnly | Qt::ImhNoPredictiveText
                        | Qt::ImhSensitiveData);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(this, &QLineEdit::textEdited, this, &NumberField::typed);
}

void NumberField::show_text(const QString& text)
{
    if (this->text() != text)
        setText(text);
}

QSize NumberField::sizeHint() const
{
    const int text = fontMetrics().horizontalAdvance(QString(m_characters, u'0'));
    return {text + 2 * theme::space_m, std::max(QLineEdit::sizeHint().height(), theme::touch)};
}

QSize NumberField::minimumSizeHint() const
{
    return sizeHint();
}

bool NumberField::event(QEvent* event)
{
    return left_to_window(event) ? event->type() == QEvent::ShortcutOverride
                                 : QLineEdit::event(event);
}

void NumberField::keyPressEvent(QKeyEvent* event)
{
    // Enter ends nothing: the result is there while typing.
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        event->accept();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

void NumberField::contextMenuEvent(QContextMenuEvent* event)
{
    const std::unique_ptr<QMenu> menu(createStandardContextMenu());
    // Undo, redo and the line under them.
    const auto actions = menu->actions();
    for (qsizetype i = 0; i < 3 && i < actions.size(); ++i)
        menu->removeAction(actions[i]);
    menu->exec(event->globalPos());
}

} // namespace maksuarvio
