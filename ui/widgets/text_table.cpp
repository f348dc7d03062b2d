// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/widgets/text_table.h"

namespace maksuarvio {

TextTable::TextTable(std::vector<Column> columns, std::size_t rows, Text text, QObject* parent)
    : QAbstractTableModel(parent), m_columns(std::move(columns)), m_rows(static_cast<int>(rows)),
      m_text(std::move(text))
{
}

int TextTable::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : m_rows;
}

int TextTable::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
}

QVariant TextTable::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    // A text that is cut is read by its tool tip.
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
        return m_text(index.row(), index.column());
    return headerData(index.column(), Qt::Horizontal, role);
}

QVariant TextTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    const Column& column = m_columns[static_cast<std::size_t>(section)];
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>(column.side | Qt::AlignVCenter);
    return role == Qt::DisplayRole ? QVariant(column.heading) : QVariant();
}

} // namespace maksuarvio
