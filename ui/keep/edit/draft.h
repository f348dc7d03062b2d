// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "tariffs/book/cells.h"

#include <QObject>
#include <QUndoStack>

#include <map>
#include <unordered_map>

namespace maksuarvio {

/// What is wrong, or doubtful, with a place.
struct Remark {
    Cell place;
    QString text;
    /// Does not hinder publishing.
    bool warning = false;
    bool operator==(const Remark&) const = default;
};

/// The rows of a file without its heading.
CsvRows below_heading(const CsvRows& rows);

/// The cells of a draft while they are edited: every change is one step of a history that all its
/// parts share.
class DraftEdit : public QObject {
    Q_OBJECT
public:
    /// `base`: what changes are marked against.
    explicit DraftEdit(BookCells cells, BookCells base = empty_cells(), QObject* parent = nullptr);

    void set_base(BookCells base);

    const BookCells& cells() const { return m_cells; }
    QUndoStack& history() { return m_history; }
    const QUndoStack& history() const { return m_history; }
    /// The text of a cell; empty beyond the row's end.
    const std::string& cell(Cell cell) const { return m_cells.text(cell); }

    /// One step each. `words` name it in the list of steps.
    void set_row(BookFile file, std::size_t row, std::vector<std::string> fields,
                 const QString& words);
    /// The rows [first, first + removed) of the file give way to others.
    void replace(BookFile file, std::size_t first, std::size_t removed, CsvRows rows,
                 const QString& words);
    /// All rows below the heading give way to others.
    void replace_all(BookFile file, CsvRows rows, const QString& words);

    /// Whether the base has another text there, or lacks the row.
    bool is_changed(Cell cell) const;

    const std::vector<Remark>& remarks() const { return m_remarks; }
    void set_remarks(std::vector<Remark> remarks);
    /// Those of the cell; in the first column those of the whole row as well.
    std::vector<const Remark*> remarks_at(Cell cell) const;
    bool has_remarks(BookFile file, int row) const;

signals:
    /// Rows have other texts; the first is an index into the rows of the file.
    void rewritten(maksuarvio::BookFile file, int first, int count);
    /// Rows are about to go or to come, never both.
    void resizing(maksuarvio::BookFile file, int first, int removed, int inserted);
    void resized(maksuarvio::BookFile file);
    /// After each change.
    void edited();
    void remarked();

private:
    friend class ReplaceRows;
    using Rows = std::unordered_map<std::string, std::size_t>;

    /// Swaps the rows of the file with those given.
    void swap_rows(BookFile file, std::size_t first, std::size_t removed, const CsvRows& rows);

    BookCells m_cells;
    BookCells m_base;
    /// The rows of the base by what tells them apart.
    std::array<Rows, word_count<BookFile>()> m_base_rows;
    std::vector<Remark> m_remarks;
    std::map<std::pair<BookFile, int>, std::vector<std::size_t>> m_remarks_of_rows;
    QUndoStack m_history;
};

} // namespace maksuarvio
