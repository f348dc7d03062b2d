// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/keep/edit/cell_text.h"

#include <QComboBox>

namespace maksuarvio {

/// Edits a cell that holds one of some words: any part of a word finds it. As wide as its words,
/// however narrow the column is.
class ChoiceEditor : public QComboBox {
    Q_OBJECT
public:
    ChoiceEditor(const std::vector<CellText::Option>& options, QWidget* parent);

    /// Shows what the cell has, which need not be one of the words.
    void show_cell(const QString& stored, const QString& text);
    /// The word that was chosen or typed, or the first one of the list that holds what was typed;
    /// null where there is none.
    QVariant stored() const;

    QSize sizeHint() const override;
    bool eventFilter(QObject* object, QEvent* event) override;

signals:
    /// Done; +1 or −1: the next or the previous cell is to be edited.
    void done(int step);
};

} // namespace maksuarvio
