// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/keep/edit/part_table.h"

#include "ui/keep/edit/cell_delegate.h"
#include "ui/keep/edit/frozen_columns.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QScrollBar>

#include <algorithm>
#include <set>

namespace maksuarvio {

namespace {

constexpr int kWidestColumn = 34;
constexpr int kMostFrozen = 2;

/// The columns at its beginning that tell its rows apart.
int leading_columns(BookFile file)
{
    int columns = 0;
    for (const ColumnShape& column : columns_of(file)) {
        if (!column.shape.marks.identity || columns == kMostFrozen)
            break;
        ++columns;
    }
    return columns;
}

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
    if (!part().has_fixed_rows()) {
        horizontalHeader()->setSectionsClickable(true);
        connect(horizontalHeader(), &QHeaderView::sectionClicked, this, &PartTable::sort_by);
    }
    m_frozen = new FrozenColumns(*this, std::max(leading_columns(part().file()), 1));
}

// Down, up, and as in the file.
void PartTable::sort_by(int column)
{
    // The heading has turned its sign by itself already.
    const bool again = m_filter.sortColumn() == column;
    const bool down = again && m_filter.sortOrder() == Qt::AscendingOrder;
    const bool sorted = !again || down;
    const Qt::SortOrder order = down ? Qt::DescendingOrder : Qt::AscendingOrder;
    finish_editing();
    m_filter.sort(sorted ? column : -1, order);
    for (QHeaderView* each : {horizontalHeader(), m_frozen->horizontalHeader()}) {
        each->setSortIndicatorShown(sorted);
        if (sorted)
            each->setSortIndicator(column, order);
    }
    scrollTo(currentIndex());
}

void PartTable::scrollTo(const QModelIndex& index, ScrollHint hint)
{
    QScrollBar* bar = horizontalScrollBar();
    const int before = bar->value();
    // What stands in the first columns is seen there.
    const bool stays = m_frozen && m_frozen->covered() > 0 && index.column() < m_frozen->columns();
    CalmTable::scrollTo(index, hint);
    if (!m_frozen)
        return;
    if (stays)
        bar->setValue(before);
    m_frozen->place();
    const int hidden = m_frozen->covered() - visualRect(index).left();
    if (hidden > 0 && index.column() >= m_frozen->columns())
        bar->setValue(bar->value() - hidden);
}

void PartTable::resizeEvent(QResizeEvent* event)
{
    CalmTable::resizeEvent(event);
    if (m_frozen)
        m_frozen->place();
}

void PartTable::show_place(Cell place)
{
    const QModelIndex index = part().index_of(place);
    QModelIndex shown = m_filter.mapFromSource(index);
    if (index.isValid() && !shown.isValid()) {
        m_filter.set_text({});
        m_filter.set_only(PartFilter::Only::All);
        m_filter.clear_columns();
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
    // The editor stands in the table, not over what lies on it.
    if (trigger != NoEditTriggers && m_frozen->covered() > 0 && index.column() < m_frozen->columns()
        && (editTriggers() & trigger))
        horizontalScrollBar()->setValue(0);
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
        if (currentIndex().flags() & Qt::ItemIsEditable)
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
