// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/keep/edit/part_table.h"

#include "ui/keep/edit/cell_delegate.h"

#include <QHeaderView>
#include <QKeyEvent>

#include <algorithm>
#include <set>

namespace maksuarvio {

namespace {

constexpr int kWidestColumn = 34;

} // namespace

PartTable::PartTable(PartFilter& filter, QWidget* parent) : CalmTable(parent), m_filter(filter)
{
    setItemDelegate(new CellDelegate(this));
    setModel(&filter);
    setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed
                    | QAbstractItemView::AnyKeyPressed);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    if (part().has_fixed_rows()) {
        verticalHeader()->hide();
        setCurrentIndex(filter.index(0, maksuarvio::index_of(part().file(), Column::Value)));
    }
    fit_columns(kWidestColumn);
    // What is written does not stay cut.
    const auto widen = [this](const QModelIndex& first, const QModelIndex& last) {
        if (first.row() == last.row())
            widen_columns(first.row(), kWidestColumn);
    };
    connect(&filter, &QAbstractItemModel::dataChanged, this, widen);
    connect(&filter, &QAbstractItemModel::rowsInserted, this,
            [this](const QModelIndex&, int row) { widen_columns(row, kWidestColumn); });
}

void PartTable::show_place(Cell place)
{
    const QModelIndex index = part().index_of(place);
    QModelIndex shown = m_filter.mapFromSource(index);
    if (index.isValid() && !shown.isValid()) {
        m_filter.set_text({});
        m_filter.set_only(PartFilter::Only::All);
        shown = m_filter.mapFromSource(index);
    }
    if (!shown.isValid())
        return;
    setCurrentIndex(shown);
    // Alone, whichever key of the command is still held down.
    selectionModel()->select(shown, QItemSelectionModel::ClearAndSelect);
    scrollTo(shown, QAbstractItemView::PositionAtCenter);
}

Cell PartTable::current_place() const
{
    const QModelIndex index = m_filter.mapToSource(currentIndex());
    return index.isValid() ? part().place(index) : Cell{part().file()};
}

QModelIndexList PartTable::chosen_cells() const
{
    const QModelIndexList selected = selectionModel()->selectedIndexes();
    return selected.empty() && currentIndex().isValid() ? QModelIndexList{currentIndex()}
                                                        : selected;
}

QModelIndexList PartTable::in_part(const QModelIndexList& cells) const
{
    QModelIndexList found;
    for (const QModelIndex& cell : cells)
        found << m_filter.mapToSource(cell);
    return found;
}

std::vector<int> PartTable::chosen_rows() const
{
    std::set<int> rows;
    for (const QModelIndex& index : in_part(chosen_cells()))
        rows.insert(index.row());
    return {rows.begin(), rows.end()};
}

void PartTable::select_range(int row, int column, int rows, int columns)
{
    const QModelIndex first = m_filter.index(row, column);
    const QModelIndex last = m_filter.index(row + rows - 1, column + columns - 1);
    if (!first.isValid() || !last.isValid())
        return;
    setCurrentIndex(first);
    selectionModel()->select({first, last}, QItemSelectionModel::ClearAndSelect);
}

void PartTable::finish_editing()
{
    if (!is_editing())
        return;
    if (QWidget* editor = indexWidget(currentIndex())) {
        commitData(editor);
        closeEditor(editor, QAbstractItemDelegate::NoHint);
    }
}

bool PartTable::edit(const QModelIndex& index, EditTrigger trigger, QEvent* event)
{
    const bool opened = CalmTable::edit(index, trigger, event);
    if (opened)
        emit editing_changed();
    return opened;
}

void PartTable::closeEditor(QWidget* editor, QAbstractItemDelegate::EndEditHint hint)
{
    CalmTable::closeEditor(editor, hint);
    emit editing_changed();
}

void PartTable::add_row()
{
    const std::vector<int> rows = chosen_rows();
    const int row = rows.empty() ? part().rowCount() : rows.back() + 1;
    if (!part().insertRows(row, 1))
        return;
    show_place({part().file(), row + 1, 0});
    setFocus(Qt::OtherFocusReason);
}

void PartTable::duplicate_rows()
{
    const std::vector<int> rows = chosen_rows();
    if (rows.empty())
        return;
    const int column = std::max(currentIndex().column(), 0);
    part().duplicate(rows);
    show_place({part().file(), rows.back() + 2, column});
}

void PartTable::remove_rows()
{
    const std::vector<int> rows = chosen_rows();
    const int column = std::max(currentIndex().column(), 0);
    part().remove(rows);
    if (rows.empty() || m_filter.rowCount() == 0)
        return;
    const int next = std::min(rows.front(), part().rowCount() - 1);
    show_place({part().file(), next + 1, column});
}

void PartTable::keyPressEvent(QKeyEvent* event)
{
    if (event->matches(QKeySequence::Copy)) {
        copy();
    } else if (event->matches(QKeySequence::Paste)) {
        paste();
    } else if (event->matches(QKeySequence::Cut)) {
        cut();
    } else if (event->key() == Qt::Key_Delete && event->modifiers() == Qt::NoModifier) {
        clear();
    } else if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
               && event->modifiers() == Qt::NoModifier && state() != EditingState) {
        edit(currentIndex());
    } else if (event->modifiers() & (Qt::ControlModifier | Qt::AltModifier)
               && !event->matches(QKeySequence::SelectAll) && !event->text().isEmpty()) {
        // A key of a command starts no editing.
        event->ignore();
    } else {
        CalmTable::keyPressEvent(event);
    }
}

void PartTable::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    CalmTable::currentChanged(current, previous);
    emit place_changed();
}

} // namespace maksuarvio
