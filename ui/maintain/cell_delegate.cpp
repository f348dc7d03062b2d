// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/maintain/sheet_view.h"
#include "ui/theme/theme.h"

#include <QComboBox>
#include <QCompleter>
#include <QLineEdit>
#include <QPainter>

namespace maksuarvio {

namespace {

constexpr int kBar = 3;
constexpr int kSign = 16;
constexpr int kVisibleOptions = 14;

const SheetModel& sheet_of(const QModelIndex& index)
{
    return static_cast<const SheetFilter*>(index.model())->sheet();
}

QModelIndex in_sheet(const QModelIndex& index)
{
    return static_cast<const SheetFilter*>(index.model())->mapToSource(index);
}

bool is_number(CellKind kind)
{
    return kind == CellKind::Money || kind == CellKind::Percent || kind == CellKind::Amount
           || kind == CellKind::Whole || kind == CellKind::Ratio;
}

} // namespace

QRect CellDelegate::paint_ground(QPainter* painter, const QStyleOptionViewItem& option,
                                 const QModelIndex& index) const
{
    QRect words = CalmDelegate::paint_ground(painter, option, index);
    const QRect& rect = option.rect;
    if (index.data(SheetModel::ChangedRole).toBool())
        painter->fillRect(QRect(rect.left(), rect.top(), kBar, rect.height() - 1), theme::accent());
    if (index.data(SheetModel::RemarkRole).toString().isEmpty())
        return words;
    const bool error = index.data(SheetModel::ErrorRole).toBool();
    const QColor colour = error ? theme::error() : theme::warning();
    painter->setPen(QPen(colour, 2));
    painter->setBrush(Qt::NoBrush);
    painter->drawRect(rect.adjusted(1, 1, -1, -2));
    const int side = kSign * theme::text_percent() / 100;
    painter->drawPixmap(
        rect.right() - side - 5, rect.top() + (rect.height() - side) / 2,
        theme::icon_pixmap(error ? QStringLiteral("error") : QStringLiteral("warning"), colour,
                           side, painter->device()->devicePixelRatio()));
    words.setRight(words.right() - side - 1);
    return words;
}

QWidget* CellDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem&,
                                    const QModelIndex& index) const
{
    const SheetModel& sheet = sheet_of(index);
    const QModelIndex cell = in_sheet(index);
    const CellShape shape = sheet.shape(cell);
    const QString name =
        sheet.headerData(cell.column(), Qt::Horizontal, Qt::DisplayRole).toString();
    if (shape.kind != CellKind::Word && shape.kind != CellKind::ServiceId) {
        auto* field = new QLineEdit(parent);
        field->setAccessibleName(name);
        if (is_number(shape.kind))
            field->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
        return field;
    }
    auto* choice = new QComboBox(parent);
    choice->setEditable(true);
    choice->setInsertPolicy(QComboBox::NoInsert);
    choice->setMaxVisibleItems(kVisibleOptions);
    choice->setAccessibleName(name);
    choice->lineEdit()->setAccessibleName(name);
    for (const CellText::Option& option : sheet.text().options(shape))
        choice->addItem(option.text, QString::fromStdString(option.stored));
    // Any part of a name finds it.
    choice->completer()->setFilterMode(Qt::MatchContains);
    choice->completer()->setCompletionMode(QCompleter::PopupCompletion);
    connect(choice, &QComboBox::activated, this, [this, choice] {
        auto* self = const_cast<CellDelegate*>(this);
        emit self->commitData(choice);
        emit self->closeEditor(choice);
    });
    return choice;
}

void CellDelegate::setEditorData(QWidget* editor, const QModelIndex& index) const
{
    const QString text = index.data(Qt::EditRole).toString();
    if (auto* choice = qobject_cast<QComboBox*>(editor)) {
        choice->setCurrentIndex(choice->findData(index.data(SheetModel::StoredRole)));
        choice->lineEdit()->setText(text);
        choice->lineEdit()->selectAll();
    } else if (auto* field = qobject_cast<QLineEdit*>(editor)) {
        field->setText(text);
    }
}

void CellDelegate::setModelData(QWidget* editor, QAbstractItemModel* model,
                                const QModelIndex& index) const
{
    if (const auto* choice = qobject_cast<QComboBox*>(editor)) {
        const bool chosen = choice->currentIndex() >= 0
                            && choice->currentText() == choice->itemText(choice->currentIndex());
        if (chosen)
            model->setData(index, choice->currentData(), SheetModel::StoredRole);
        else
            model->setData(index, choice->currentText(), Qt::EditRole);
    } else if (const auto* field = qobject_cast<QLineEdit*>(editor)) {
        // What was not touched is not written anew.
        if (field->isModified() || field->text() != index.data(Qt::EditRole).toString())
            model->setData(index, field->text(), Qt::EditRole);
    }
}

void CellDelegate::updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option,
                                        const QModelIndex&) const
{
    const QSize wanted = editor->sizeHint();
    const bool choice = qobject_cast<QComboBox*>(editor) != nullptr;
    QRect place = option.rect;
    place.setWidth(std::max(place.width(), choice ? wanted.width() : 0));
    // The control keeps its height; it lies over the rows beside it.
    place.setTop(place.top() - (wanted.height() - option.rect.height()) / 2);
    place.setHeight(wanted.height());
    const QRect room = editor->parentWidget()->rect();
    if (place.right() > room.right())
        place.moveRight(room.right());
    if (place.bottom() > room.bottom())
        place.moveBottom(room.bottom());
    place.moveTo(std::max(place.left(), 0), std::max(place.top(), 0));
    editor->setGeometry(place);
}

} // namespace maksuarvio
