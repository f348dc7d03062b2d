// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/widgets/field_help.h"

#include "ui/theme/theme.h"
#include "ui/widgets/field_note.h"
#include "ui/widgets/labels.h"

#include <QApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QScrollArea>
#include <QTimer>

namespace maksuarvio {

FieldHelp::FieldHelp(QWidget* field, QWidget* parent)
    : IconButton(QStringLiteral("help"), parent), m_field(field), m_words(new QuietText(parent))
{
    // The focus stays in the field.
    setFocusPolicy(Qt::NoFocus);
    setCheckable(true);
    m_words->hide();
    connect(this, &QToolButton::toggled, this, &FieldHelp::unfold);
}

QLayout* FieldHelp::beside(QWidget* field, FieldHelp* help)
{
    auto* line = new QHBoxLayout;
    line->setSpacing(theme::space_s);
    line->addWidget(field, 1);
    line->addWidget(help);
    auto* column = new QVBoxLayout;
    column->setSpacing(0);
    column->addLayout(line);
    column->addWidget(help->words());
    field->installEventFilter(help);
    return column;
}

// Where nothing is asked there is nothing to explain.
bool FieldHelp::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_field
        && (event->type() == QEvent::ShowToParent || event->type() == QEvent::HideToParent)) {
        setVisible(!m_field->isHidden());
        m_words->setVisible(isChecked() && !m_field->isHidden());
    }
    return IconButton::eventFilter(watched, event);
}

void FieldHelp::set_texts(const QString& name, const QString& help)
{
    set_name(tr("What is asked: %1").arg(name));
    setToolTip(tr("%1 (Shift+F1)").arg(accessibleName()));
    m_words->setText(help);
    unfold(isChecked());
}

void FieldHelp::unfold(bool open)
{
    m_words->setVisible(open && !m_field->isHidden());
    // A screen reader hears it where the focus is.
    describe(m_field, FieldPart::Help, open ? m_words->text() : QString());
    if (!open)
        return;
    // When it has its place.
    QTimer::singleShot(0, m_words, [words = m_words] {
        for (QWidget* holder = words->parentWidget(); holder; holder = holder->parentWidget()) {
            if (auto* pane = qobject_cast<QScrollArea*>(holder))
                pane->ensureWidgetVisible(words, 0, 0);
        }
    });
}

FieldHelp* FieldHelp::of_focus(const QWidget& window)
{
    const QWidget* focus = QApplication::focusWidget();
    for (FieldHelp* help : window.findChildren<FieldHelp*>()) {
        if (focus && (help->field() == focus || help->field()->isAncestorOf(focus)))
            return help;
    }
    return nullptr;
}

} // namespace maksuarvio
