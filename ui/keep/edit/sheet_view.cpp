// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/keep/edit/sheet_view.h"

#include "ui/theme/theme.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>

#include <algorithm>

namespace maksuarvio {

namespace {

/// What a spreadsheet that is pasted whole may hold, and more.
constexpr std::size_t kMostPastedRows = 5000;
constexpr qsizetype kMostPastedText = 4'000'000;

constexpr int kWidestColumn = 34;

} // namespace

SheetView::SheetView(SheetFilter& filter, QWidget* parent) : CalmTable(parent), m_filter(filter)
{
    setItemDelegate(new CellDelegate(this));
    setModel(&filter);
    setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed
                    | QAbstractItemView::AnyKeyPressed);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    if (sheet().has_fixed_rows()) {
        verticalHeader()->hide();
        setCurrentIndex(filter.index(0, columns::HeaderValue - 1));
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

void SheetView::show_place(CellPlace place)
{
    const QModelIndex index = sheet().index_of(place);
    QModelIndex shown = m_filter.mapFromSource(index);
    if (index.isValid() && !shown.isValid()) {
        m_filter.set_text({});
        m_filter.set_only(SheetFilter::Only::All);
        shown = m_filter.mapFromSource(index);
    }
    if (!shown.isValid())
        return;
    setCurrentIndex(shown);
    scrollTo(shown, QAbstractItemView::PositionAtCenter);
}

CellPlace SheetView::current_place() const
{
    const QModelIndex index = m_filter.mapToSource(currentIndex());
    return index.isValid() ? sheet().place(index) : CellPlace{sheet().file(), 0, 0};
}

std::vector<int> SheetView::chosen_rows() const
{
    std::vector<int> rows;
    for (const QModelIndex& index : selectionModel()->selectedIndexes())
        rows.push_back(m_filter.mapToSource(index).row());
    if (rows.empty() && currentIndex().isValid())
        rows.push_back(m_filter.mapToSource(currentIndex()).row());
    std::ranges::sort(rows);
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    return rows;
}

void SheetView::finish_editing()
{
    if (!is_editing())
        return;
    if (QWidget* editor = indexWidget(currentIndex())) {
        commitData(editor);
        closeEditor(editor, QAbstractItemDelegate::NoHint);
    }
}

bool SheetView::edit(const QModelIndex& index, EditTrigger trigger, QEvent* event)
{
    const bool opened = CalmTable::edit(index, trigger, event);
    if (opened)
        emit editing_changed();
    return opened;
}

void SheetView::closeEditor(QWidget* editor, QAbstractItemDelegate::EndEditHint hint)
{
    CalmTable::closeEditor(editor, hint);
    emit editing_changed();
}

void SheetView::copy() const
{
    QModelIndexList cells = selectionModel()->selectedIndexes();
    if (cells.empty())
        return;
    std::ranges::sort(cells, {},
                      [](const QModelIndex& i) { return std::pair(i.row(), i.column()); });
    QString text;
    for (qsizetype i = 0; i < cells.size(); ++i) {
        if (i > 0)
            text += cells[i].row() == cells[i - 1].row() ? u'\t' : u'\n';
        QString cell = cells[i].data(Qt::EditRole).toString();
        if (cell.contains(u'"') || cell.contains(u'\t'))
            cell = u'"' + cell.replace(u'"', QStringLiteral("\"\"")) + u'"';
        text += cell;
    }
    QApplication::clipboard()->setText(text + u'\n');
}

void SheetView::paste()
{
    const QString text = QApplication::clipboard()->text();
    const QModelIndex start = currentIndex();
    if (text.size() > kMostPastedText)
        return;
    const auto block = pasted_block(text);
    if (block.empty() || block.size() > kMostPastedRows)
        return;
    // Over the rows as they are seen.
    std::vector<int> rows;
    for (int row = std::max(start.row(), 0);
         row < m_filter.rowCount() && rows.size() < block.size(); ++row)
        rows.push_back(m_filter.mapToSource(m_filter.index(row, 0)).row());
    sheet().paste(rows, std::max(start.column(), 0), block);
}

void SheetView::add_row()
{
    const QModelIndex current = m_filter.mapToSource(currentIndex());
    const int row = current.isValid() ? current.row() + 1 : sheet().rowCount();
    if (!sheet().insertRows(row, 1))
        return;
    show_place({sheet().file(), std::size_t(row) + 1, 1});
    setFocus(Qt::OtherFocusReason);
}

void SheetView::duplicate_row()
{
    const QModelIndex current = m_filter.mapToSource(currentIndex());
    if (!current.isValid())
        return;
    sheet().duplicate_row(current.row());
    show_place({sheet().file(), std::size_t(current.row()) + 2, current.column() + 1});
}

void SheetView::remove_rows()
{
    const std::vector<int> rows = chosen_rows();
    const int column = std::max(currentIndex().column(), 0);
    sheet().remove(rows);
    if (rows.empty() || m_filter.rowCount() == 0)
        return;
    const int next = std::min(rows.front(), sheet().rowCount() - 1);
    show_place({sheet().file(), std::size_t(next) + 1, column + 1});
}

void SheetView::keyPressEvent(QKeyEvent* event)
{
    if (event->matches(QKeySequence::Copy)) {
        copy();
    } else if (event->matches(QKeySequence::Paste)) {
        paste();
    } else if (event->key() == Qt::Key_Delete && event->modifiers() == Qt::NoModifier) {
        QModelIndexList cells;
        for (const QModelIndex& index : selectionModel()->selectedIndexes())
            cells << m_filter.mapToSource(index);
        sheet().clear(cells);
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

void SheetView::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    CalmTable::currentChanged(current, previous);
    emit place_changed();
}

} // namespace maksuarvio
