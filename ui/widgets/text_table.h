// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QAbstractTableModel>

#include <functional>

namespace maksuarvio {

/// A table to be read: its texts are made when they are shown.
class TextTable : public QAbstractTableModel {
    Q_OBJECT
public:
    struct Column {
        QString heading;
        Qt::AlignmentFlag side = Qt::AlignLeft;
    };
    using Text = std::function<QString(int row, int column)>;

    TextTable(std::vector<Column> columns, std::size_t rows, Text text, QObject* parent = nullptr);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    const std::vector<Column>& columns() const { return m_columns; }

private:
    std::vector<Column> m_columns;
    int m_rows;
    Text m_text;
};

} // namespace maksuarvio
