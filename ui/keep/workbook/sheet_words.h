// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "tariffs/exchange/workbook.h"
#include "ui/keep/edit/cell_text.h"

#include <deque>

namespace maksuarvio {

/// The words of a workbook, in whichever language of the program they are.
class SheetWords {
public:
    /// `cells` are read as they are when a word is asked for: they hold the services.
    explicit SheetWords(const BookCells& cells);

    std::optional<BookFile> part(const std::string& sheet) const;
    /// Whether the sheet is one that explains, or the lists of the others.
    bool is_known_beside(const std::string& sheet) const;
    std::optional<ColumnId> column(BookFile file, const std::string& heading) const;
    /// What a book keeps of a cell.
    std::string stored(const SheetCell& cell, const CellShape& shape) const;

private:
    std::string stored_word(const QString& typed, const CellShape& shape) const;

    std::deque<Wording> m_wordings;
    std::deque<CellText> m_texts;
};

} // namespace maksuarvio
