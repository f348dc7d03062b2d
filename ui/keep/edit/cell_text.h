// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "tariffs/book/shape.h"
#include "translations/wording.h"

#include <QStringList>

namespace maksuarvio {

/// Between a cell as the book stores it ("1234.50", "2026-01-01", "own") and as a person reads and
/// types it ("1 234,50", "1.1.2026", "oma tuotanto"). What cannot be read is kept as it was typed,
/// so that the fault beside the cell is about what stands there.
class CellText {
public:
    CellText(const BookCells& cells, const Wording& wording) : m_cells(cells), m_wording(wording) {}

    QString shown(const std::string& cell, const CellShape& shape) const;
    /// As an editor shows it: without a sign of percent.
    QString editable(const std::string& cell, const CellShape& shape) const;
    /// Trimmed; control characters become spaces.
    std::string stored(const QString& typed, const CellShape& shape) const;

    /// Writes what was typed or pasted into a row, from the column on; what lies beyond the last
    /// column is left out. The cells that decide how others are read come first; a unit that is not
    /// given follows from what the value is; a value that stood there already is read anew, since
    /// it may have been typed before its row said what it is.
    void enter(BookFile file, std::vector<std::string>& row, int column,
               const QStringList& typed) const;

    /// What a row is about: "price, Meal service"; empty where the file tells rows by one field.
    QString row_name(Cell row) const;

    struct Option {
        std::string stored;
        QString text;
    };
    /// What can be chosen for a cell; none where it is typed.
    std::vector<Option> options(const CellShape& shape) const;

    /// The id where there is no such service or it has no name.
    QString service_name(std::string_view id) const;

private:
    const BookCells& m_cells;
    const Wording& m_wording;
};

} // namespace maksuarvio
