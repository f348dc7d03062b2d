// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/keep/edit/part_filter.h"
#include "ui/widgets/calm_table.h"

namespace maksuarvio {

class FrozenColumns;

/// A part of a draft as a table: typing, F2 or Enter edits, Delete clears, blocks are copied from
/// and to a spreadsheet; a heading sorts, down, up and as in the file again.
class PartTable : public CalmTable {
    Q_OBJECT
public:
    explicit PartTable(PartFilter& filter, QWidget* parent = nullptr);
    using CalmTable::edit;

    PartModel& part() const { return m_filter.part(); }
    PartFilter& filter() const { return m_filter; }
    /// Makes the cell current and visible.
    void show_place(Cell place);
    /// The place of the current cell; the whole part where there is none.
    Cell current_place() const;

    void scrollTo(const QModelIndex& index, ScrollHint hint = EnsureVisible) override;

    bool is_editing() const { return state() == EditingState; }
    /// Takes what has been typed so far, and closes the editor.
    void finish_editing();

    // Of the cells that are selected, else of the current one.
    void copy() const;
    void cut();
    void clear();
    /// From the top left of the selection on; one value, or a block that goes into the selection
    /// several times, fills it.
    void paste();

    /// The topmost of the selected cells into those below it, column by column.
    void fill_down();
    /// Amounts times the factor, rounded to so many cents.
    void scale(Exact factor, std::int64_t step);
    /// Words by others in the cells that are selected, where they are several, else in all that are
    /// shown; how many cells changed.
    int replace(const QString& words, const QString& by, bool whole_cells);

    // Of the rows that are selected in part, else of the current one.
    /// Below the last of them.
    void add_row();
    void duplicate_rows();
    void remove_rows();
    /// As reviewed on that day.
    void mark_reviewed(Date day);
    /// The rows of the part, in ascending order.
    std::vector<int> chosen_rows() const;

signals:
    void place_changed();
    /// An editor was opened or closed.
    void editing_changed();
    /// Nothing was pasted, and why.
    void refused(const QString& reason);

protected:
    bool edit(const QModelIndex& index, EditTrigger trigger, QEvent* event) override;
    void closeEditor(QWidget* editor, QAbstractItemDelegate::EndEditHint hint) override;
    void keyPressEvent(QKeyEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void sort_by(int column);
    QModelIndexList chosen_cells() const;
    QModelIndexList in_part(const QModelIndexList& cells) const;
    void select_range(int row, int column, int rows, int columns);

    PartFilter& m_filter;
    FrozenColumns* m_frozen = nullptr;
};

} // namespace maksuarvio
