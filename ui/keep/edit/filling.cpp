// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
// What is done to many cells of a table at once.
#include "tariffs/book/value_text.h"
#include "translations/numbers.h"
#include "ui/keep/edit/part_table.h"
#include "ui/widgets/text.h"

#include <algorithm>
#include <map>

namespace maksuarvio {

void PartTable::fill_down()
{
    std::map<int, QModelIndex> topmost;
    const QModelIndexList cells = chosen_cells();
    for (const QModelIndex& cell : cells) {
        QModelIndex& top = topmost[cell.column()];
        if (!top.isValid() || cell.row() < top.row())
            top = cell;
    }
    PartModel::Written written;
    for (const QModelIndex& cell : cells) {
        if (const QModelIndex& top = topmost[cell.column()]; cell.row() != top.row())
            written.emplace_back(m_filter.mapToSource(cell), top.data(Qt::EditRole).toString());
    }
    if (written.empty())
        return emit refused(tr("Select a cell and the cells below it that are to be as it is."));
    // What a value is stands before it.
    std::ranges::sort(written, {}, [](const auto& one) { return one.first.column(); });
    part().write(written, tr("Fill down"));
}

void PartTable::mark_reviewed(Date day)
{
    const int column = maksuarvio::index_of(part().file(), Column::Reviewed);
    if (column < 0)
        return emit refused(tr("The rows of this part have no day of review."));
    QModelIndexList cells;
    for (const int row : chosen_rows())
        cells << part().index(row, column);
    PartModel::Written written;
    for (const QModelIndex& cell : std::as_const(cells))
        written.emplace_back(cell, to_qt(iso_from_date(day)));
    part().write(written, tr("Reviewed today"));
}

void PartTable::scale(Exact factor, std::int64_t step)
{
    PartModel::Written written;
    for (const QModelIndex& cell : in_part(chosen_cells())) {
        const std::string stored = cell.data(PartModel::StoredRole).toString().toStdString();
        if (stored.empty())
            continue;
        const auto value = value_from_text(stored, Measure::Eur);
        if (part().shape(cell).content != Content::Money || !value)
            return emit refused(tr("Row %1: “%2” is no amount in euros. Select amounts only.")
                                    .arg(cell.row() + 1)
                                    .arg(cell.data(Qt::DisplayRole).toString()));
        const Exact steps = *value * factor * Exact(1, step);
        written.emplace_back(cell, to_qt(decimal(Cents(round_half_up(steps) * step))));
    }
    if (written.empty())
        return emit refused(tr("Select the amounts that are to change."));
    part().write(written, tr("Change by percent"));
}

int PartTable::replace(const QString& words, const QString& by, bool whole_cells)
{
    QModelIndexList cells = selectionModel()->selectedIndexes();
    if (cells.size() < 2) {
        cells.clear();
        for (int row = 0; row < m_filter.rowCount(); ++row) {
            for (int column = 0; column < m_filter.columnCount(); ++column)
                cells << m_filter.index(row, column);
        }
    }
    PartModel::Written written;
    for (const QModelIndex& cell : in_part(cells)) {
        const QString before = cell.data(Qt::EditRole).toString();
        QString after = before;
        if (whole_cells)
            after = before.compare(words, Qt::CaseInsensitive) == 0 ? by : before;
        else
            after.replace(words, by, Qt::CaseInsensitive);
        if (after != before && (cell.flags() & Qt::ItemIsEditable))
            written.emplace_back(cell, after);
    }
    if (written.empty()) {
        emit refused(tr("“%1” stands in none of these cells.").arg(words));
        return 0;
    }
    // What a value is stands before it.
    std::ranges::sort(written, {}, [](const auto& one) { return one.first.column(); });
    part().write(written, tr("Replace"));
    return int(written.size());
}

} // namespace maksuarvio
