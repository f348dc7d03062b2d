// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/keep/edit/choice_editor.h"

#include "ui/theme/theme.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QKeyEvent>
#include <QLineEdit>

#include <algorithm>

namespace maksuarvio {

namespace {

constexpr int kVisibleOptions = 14;
/// Of the longest word, in characters; what is longer scrolls.
constexpr int kMostCharacters = 48;

} // namespace

ChoiceEditor::ChoiceEditor(const std::vector<CellText::Option>& options, QWidget* parent)
    : QComboBox(parent)
{
    setEditable(true);
    setInsertPolicy(QComboBox::NoInsert);
    setMaxVisibleItems(kVisibleOptions);
    for (const CellText::Option& option : options)
        addItem(option.text, QString::fromStdString(option.stored));
    completer()->setFilterMode(Qt::MatchContains);
    completer()->setCompletionMode(QCompleter::PopupCompletion);
    completer()->popup()->installEventFilter(this);
    connect(this, &QComboBox::activated, this, [this] { emit done(0); });
}

void ChoiceEditor::show_cell(const QString& stored, const QString& text)
{
    setCurrentIndex(findData(stored));
    lineEdit()->setText(text);
    lineEdit()->selectAll();
}

QVariant ChoiceEditor::stored() const
{
    if (currentIndex() >= 0 && currentText() == itemText(currentIndex()))
        return currentData();
    const QString typed = currentText().trimmed();
    if (const int same = findText(typed, Qt::MatchFixedString); same >= 0)
        return itemData(same);
    const int first = typed.isEmpty() ? -1 : findText(typed, Qt::MatchContains);
    return first < 0 ? QVariant() : itemData(first);
}

QSize ChoiceEditor::sizeHint() const
{
    const QSize usual = QComboBox::sizeHint();
    const QFontMetrics metrics(font());
    int words = 0;
    for (int i = 0; i < count(); ++i)
        words = std::max(words, metrics.horizontalAdvance(itemText(i)));
    words = std::min(words, kMostCharacters * metrics.averageCharWidth());
    return {std::max(usual.width(), words + usual.height() + theme::space_l), usual.height()};
}

// The list of what fits takes the keys before the table does: Tab would leave the table.
bool ChoiceEditor::eventFilter(QObject* object, QEvent* event)
{
    if (event->type() == QEvent::KeyPress && object == completer()->popup()) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Tab || key == Qt::Key_Backtab) {
            const QModelIndex chosen = completer()->popup()->currentIndex();
            if (chosen.isValid())
                lineEdit()->setText(chosen.data().toString());
            completer()->popup()->hide();
            emit done(key == Qt::Key_Tab ? 1 : -1);
            return true;
        }
    }
    return QComboBox::eventFilter(object, event);
}

} // namespace maksuarvio
