// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QStyledItemDelegate>
#include <QTableView>

namespace maksuarvio {

/// A cell as calm text with a hairline under it; what is chosen is tinted, the focus a ring.
class CalmDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

protected:
    /// Ground and marks under the text; what of the cell is left to the text.
    virtual QRect paint_ground(QPainter* painter, const QStyleOptionViewItem& option,
                               const QModelIndex& index) const;
};

/// A table in the program's type: rows that a finger hits, headings that stay in view.
class CalmTable : public QTableView {
    Q_OBJECT
public:
    explicit CalmTable(QWidget* parent = nullptr);

    void setModel(QAbstractItemModel* model) override;
    /// Columns as wide as their words, none wider than `most` characters.
    void fit_columns(int most);
    void fit_column(int column, int most);
    /// Makes room for the words of a row, as far as that; no column becomes narrower.
    void widen_columns(int row, int most);

protected:
    /// A table that takes the focus without a current cell can bring a screen reader down.
    void focusInEvent(QFocusEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void dress();
};

} // namespace maksuarvio
