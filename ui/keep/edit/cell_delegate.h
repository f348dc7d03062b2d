// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/widgets/calm_table.h"

namespace maksuarvio {

/// Draws a cell with its remark (an edge and a sign) and its change (a bar), and edits it as its
/// shape asks: what can be chosen is chosen, the rest is typed.
class CellDelegate : public CalmDelegate {
    Q_OBJECT
public:
    using CalmDelegate::CalmDelegate;

    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option,
                          const QModelIndex& index) const override;
    /// Nothing: an editor is filled when it is made, and then its text is the person's. A view asks
    /// for this whenever the model says that cells may have changed, in the middle of a word too.
    void setEditorData(QWidget*, const QModelIndex&) const override {}
    void setModelData(QWidget* editor, QAbstractItemModel* model,
                      const QModelIndex& index) const override;
    void updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option,
                              const QModelIndex& index) const override;

protected:
    QRect paint_ground(QPainter* painter, const QStyleOptionViewItem& option,
                       const QModelIndex& index) const override;
};

} // namespace maksuarvio
