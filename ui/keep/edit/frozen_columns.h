// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/widgets/calm_table.h"

namespace maksuarvio {

/// What tells the rows of a table apart, over it where it is scrolled to the side: its first
/// columns once more.
class FrozenColumns : public CalmTable {
    Q_OBJECT
public:
    FrozenColumns(CalmTable& table, int columns);

    int columns() const { return m_columns; }
    /// How much of the table lies under it; 0 while nothing is scrolled away.
    int covered() const { return isVisibleTo(m_table) ? width() : 0; }
    /// As large as its columns.
    void place();

private:
    CalmTable* m_table;
    int m_columns;
};

} // namespace maksuarvio
