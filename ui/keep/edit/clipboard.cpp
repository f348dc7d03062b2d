// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
// What the table of a part gives to the clipboard, and takes from it.
#include "ui/keep/edit/part_table.h"

#include <QApplication>
#include <QClipboard>

#include <algorithm>
#include <set>

namespace maksuarvio {

namespace {

/// What a spreadsheet that is pasted whole may hold, and more.
constexpr std::size_t kMostPastedRows = 5000;
constexpr qsizetype kMostPastedText = 4'000'000;

/// The rows and columns that cells stand in, as they are seen.
struct Grid {
    explicit Grid(const QModelIndexList& cells)
    {
        std::set<int> of_rows;
        std::set<int> of_columns;
        for (const QModelIndex& cell : cells) {
            of_rows.insert(cell.row());
            of_columns.insert(cell.column());
        }
        rows.assign(of_rows.begin(), of_rows.end());
        columns.assign(of_columns.begin(), of_columns.end());
        is_full = std::size_t(cells.size()) == rows.size() * columns.size();
    }

    static bool is_unbroken(const std::vector<int>& line)
    {
        return line.empty() || line.back() - line.front() + 1 == int(line.size());
    }

    std::vector<int> rows;
    std::vector<int> columns;
    /// Whether the cells are all that stand where these rows and columns cross.
    bool is_full = false;
};

} // namespace

void PartTable::copy() const
{
    const Grid grid(chosen_cells());
    Block block;
    for (const int row : grid.rows) {
        QStringList& fields = block.emplace_back();
        for (const int column : grid.columns) {
            const QModelIndex cell = m_filter.index(row, column);
            const bool chosen = grid.is_full || selectionModel()->isSelected(cell);
            fields << (chosen ? cell.data(Qt::EditRole).toString() : QString());
        }
    }
    if (!block.empty())
        QApplication::clipboard()->setText(text_of_block(block));
}

void PartTable::cut()
{
    copy();
    clear();
}

void PartTable::clear()
{
    part().clear(in_part(chosen_cells()));
}

// All or nothing: what does not fit is said, and no cell is written.
void PartTable::paste()
{
    if (part().is_read_only())
        return emit refused(tr("A published version never changes."));
    const QString text = QApplication::clipboard()->text();
    if (text.size() > kMostPastedText)
        return emit refused(tr("The text is too long: %1 characters, at most %2.")
                                .arg(text.size())
                                .arg(kMostPastedText));
    Block block = block_from_text(text);
    if (block.empty())
        return;
    if (block.size() > kMostPastedRows)
        return emit refused(tr("There are %1 rows; at most %2 are pasted at once.")
                                .arg(block.size())
                                .arg(kMostPastedRows));
    const QModelIndexList cells = chosen_cells();
    if (block.size() == 1 && block.front().size() == 1 && !cells.empty())
        return part().fill(in_part(cells), block.front().front());

    const Grid grid(cells);
    const bool whole_times = grid.is_full && !cells.empty() && grid.rows.size() % block.size() == 0
                             && int(grid.columns.size()) % width_of(block) == 0
                             && Grid::is_unbroken(grid.columns);
    std::vector<int> rows = grid.rows;
    const int column = grid.columns.empty() ? 0 : grid.columns.front();
    if (whole_times) {
        block = repeated(block, rows.size(), int(grid.columns.size()));
    } else if (grid.is_full && Grid::is_unbroken(rows) && Grid::is_unbroken(grid.columns)) {
        // From the top left, over the rows as they are seen.
        const int first = rows.empty() ? 0 : rows.front();
        rows.clear();
        for (int row = first; row < m_filter.rowCount() && rows.size() < block.size(); ++row)
            rows.push_back(row);
    } else {
        return emit refused(tr("Select one cell, where the top left of the block goes, or a "
                               "range without gaps."));
    }
    const int columns = part().columnCount() - column;
    if (filled_width_of(block) > columns)
        return emit refused(
            tr("The block has %1 columns; the table has %2 from the selected cell on.")
                .arg(filled_width_of(block))
                .arg(columns));
    if (rows.size() < block.size() && part().has_fixed_rows())
        return emit refused(tr("The block has %1 rows; the table has %2 from the selected cell "
                               "on, and no other rows.")
                                .arg(block.size())
                                .arg(rows.size()));
    if (rows.size() < block.size() && m_filter.rowCount() < part().rowCount())
        return emit refused(tr("The block has %1 rows; only %2 are shown from the selected cell "
                               "on. Show all rows first.")
                                .arg(block.size())
                                .arg(rows.size()));
    std::vector<int> in_part;
    for (const int row : rows)
        in_part.push_back(m_filter.mapToSource(m_filter.index(row, 0)).row());
    const int first = rows.empty() ? m_filter.rowCount() : rows.front();
    part().paste(in_part, column, block);
    if (!whole_times)
        select_range(first, column, int(block.size()), std::min(width_of(block), columns));
}

} // namespace maksuarvio
