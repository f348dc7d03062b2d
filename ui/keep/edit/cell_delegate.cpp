// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/keep/edit/cell_delegate.h"

#include "ui/keep/edit/choice_editor.h"
#include "ui/keep/edit/part_filter.h"
#include "ui/theme/theme.h"

#include <QLineEdit>
#include <QPainter>

namespace maksuarvio {

namespace {

constexpr int kBar = 3;
constexpr int kSign = 16;

const PartModel& part_of(const QModelIndex& index)
{
    return static_cast<const PartFilter*>(index.model())->part();
}

QModelIndex in_part(const QModelIndex& index)
{
    return static_cast<const PartFilter*>(index.model())->mapToSource(index);
}

} // namespace

QRect CellDelegate::paint_ground(QPainter* painter, const QStyleOptionViewItem& option,
                                 const QModelIndex& index) const
{
    QRect words = CalmDelegate::paint_ground(painter, option, index);
    const QRect& rect = option.rect;
    if (index.data(PartModel::ChangedRole).toBool())
        painter->fillRect(QRect(rect.left(), rect.top(), kBar, rect.height() - 1), theme::accent());
    if (index.data(PartModel::RemarkRole).toString().isEmpty())
        return words;
    const bool error = index.data(PartModel::ErrorRole).toBool();
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
    const PartModel& part = part_of(index);
    const QModelIndex cell = in_part(index);
    const CellShape shape = part.shape(cell);
    const QString name = part.headerData(cell.column(), Qt::Horizontal, Qt::DisplayRole).toString();
    const QString text = index.data(Qt::EditRole).toString();
    if (shape.content != Content::Word && shape.content != Content::Service) {
        auto* field = new QLineEdit(text, parent);
        field->setAccessibleName(name);
        if (is_number(shape.content))
            field->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
        return field;
    }
    auto* choice = new ChoiceEditor(part.text().options(shape), parent);
    choice->show_cell(index.data(PartModel::StoredRole).toString(), text);
    choice->setAccessibleName(name);
    choice->lineEdit()->setAccessibleName(name);
    connect(choice, &ChoiceEditor::done, this, [this, choice](int step) {
        auto* self = const_cast<CellDelegate*>(this);
        emit self->commitData(choice);
        emit self->closeEditor(choice, step > 0   ? EditNextItem
                                       : step < 0 ? EditPreviousItem
                                                  : NoHint);
    });
    return choice;
}

void CellDelegate::setModelData(QWidget* editor, QAbstractItemModel* model,
                                const QModelIndex& index) const
{
    if (const auto* choice = qobject_cast<ChoiceEditor*>(editor)) {
        const QVariant stored = choice->stored();
        model->setData(index, stored.isNull() ? choice->currentText() : stored, Qt::EditRole);
    } else if (const auto* field = qobject_cast<QLineEdit*>(editor)) {
        // What was not touched is not written anew.
        if (field->isModified() || field->text() != index.data(Qt::EditRole).toString())
            model->setData(index, field->text(), Qt::EditRole);
    }
}

void CellDelegate::updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option,
                                        const QModelIndex& index) const
{
    const QSize wanted = editor->sizeHint();
    QRect place = option.rect;
    if (!is_number(part_of(index).shape(in_part(index)).content))
        place.setWidth(std::max(place.width(), wanted.width()));
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
