// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/keep/edit/frozen_columns.h"

#include <QHeaderView>
#include <QScrollBar>

namespace maksuarvio {

FrozenColumns::FrozenColumns(CalmTable& table, int columns)
    : CalmTable(&table), m_table(&table), m_columns(columns)
{
    QTableView::setModel(table.model());
    setSelectionModel(table.selectionModel());
    setSelectionMode(table.selectionMode());
    setItemDelegate(table.itemDelegate());
    setAccessibleName(tr("First columns"));
    setFocusPolicy(Qt::NoFocus);
    verticalHeader()->hide();
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    horizontalHeader()->setStretchLastSection(false);
    horizontalHeader()->setSectionsClickable(true);
    for (int column = columns; column < table.model()->columnCount(); ++column)
        setColumnHidden(column, true);
    connect(table.verticalScrollBar(), &QScrollBar::valueChanged, verticalScrollBar(),
            &QScrollBar::setValue);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, table.verticalScrollBar(),
            &QScrollBar::setValue);
    connect(table.horizontalScrollBar(), &QScrollBar::valueChanged, this, &FrozenColumns::place);
    connect(table.horizontalHeader(), &QHeaderView::sectionResized, this, &FrozenColumns::place);
    connect(this, &QAbstractItemView::doubleClicked, &table,
            qOverload<const QModelIndex&>(&QAbstractItemView::edit));
    connect(horizontalHeader(), &QHeaderView::sectionClicked, table.horizontalHeader(),
            &QHeaderView::sectionClicked);
    hide();
}

void FrozenColumns::place()
{
    int width = 0;
    for (int column = 0; column < m_columns; ++column) {
        setColumnWidth(column, m_table->columnWidth(column));
        width += columnWidth(column);
    }
    const QRect inside = m_table->viewport()->geometry();
    const int heading = m_table->horizontalHeader()->height();
    setGeometry(inside.left(), inside.top() - heading, width, inside.height() + heading);
    // Where it would leave no room for the others it is in the way.
    setVisible(m_table->horizontalScrollBar()->value() > 0 && 3 * width < 2 * inside.width());
    verticalScrollBar()->setValue(m_table->verticalScrollBar()->value());
}

} // namespace maksuarvio
