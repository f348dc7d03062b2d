// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/keep/edit/draft.h"

#include "tariffs/book/shape.h"

#include <algorithm>

namespace maksuarvio {

namespace {

std::string identity(BookFile file, const std::vector<std::string>& row)
{
    std::string text;
    for (const std::string& part : identity_of(file, row))
        text += part + '\n';
    return text;
}

} // namespace

CsvRows below_heading(const CsvRows& rows)
{
    return {rows.begin() + 1, rows.end()};
}

/// The one kind of step: rows give way to other rows.
class ReplaceRows : public QUndoCommand {
public:
    ReplaceRows(DraftEdit& draft, BookFile file, std::size_t first, CsvRows before, CsvRows after,
                const QString& words)
        : QUndoCommand(words), m_draft(draft), m_file(file), m_first(first),
          m_before(std::move(before)), m_after(std::move(after))
    {
    }

    void undo() override { m_draft.swap_rows(m_file, m_first, m_after.size(), m_before); }
    void redo() override { m_draft.swap_rows(m_file, m_first, m_before.size(), m_after); }

private:
    DraftEdit& m_draft;
    BookFile m_file;
    std::size_t m_first;
    CsvRows m_before;
    CsvRows m_after;
};

DraftEdit::DraftEdit(BookCells cells, BookCells base, QObject* parent)
    : QObject(parent), m_cells(std::move(cells))
{
    set_base(std::move(base));
}

void DraftEdit::set_base(BookCells base)
{
    m_base = std::move(base);
    m_base_rows = {};
    for (std::size_t i = 0; i < m_base.files.size(); ++i) {
        for (std::size_t row = 1; row < m_base.files[i].size(); ++row)
            m_base_rows[i].emplace(identity(static_cast<BookFile>(i), m_base.files[i][row]), row);
    }
    emit remarked();
}

void DraftEdit::set_row(BookFile file, std::size_t row, std::vector<std::string> fields,
                        const QString& words)
{
    replace(file, row, 1, {std::move(fields)}, words);
}

void DraftEdit::replace(BookFile file, std::size_t first, std::size_t removed, CsvRows rows,
                        const QString& words)
{
    const auto begin = m_cells[file].begin() + std::ptrdiff_t(first);
    CsvRows before(begin, begin + std::ptrdiff_t(removed));
    if (before == rows)
        return;
    // Only what differs is kept in the history.
    const auto [head, head_after] =
        std::mismatch(before.begin(), before.end(), rows.begin(), rows.end());
    first += std::size_t(head - before.begin());
    rows.erase(rows.begin(), head_after);
    before.erase(before.begin(), head);
    const auto [tail, tail_after] =
        std::mismatch(before.rbegin(), before.rend(), rows.rbegin(), rows.rend());
    rows.erase(tail_after.base(), rows.end());
    before.erase(tail.base(), before.end());
    m_history.push(new ReplaceRows(*this, file, first, std::move(before), std::move(rows), words));
}

void DraftEdit::replace_all(BookFile file, CsvRows rows, const QString& words)
{
    replace(file, 1, m_cells[file].size() - 1, std::move(rows), words);
}

void DraftEdit::swap_rows(BookFile file, std::size_t first, std::size_t removed,
                          const CsvRows& rows)
{
    CsvRows& all = m_cells[file];
    const std::size_t kept = std::min(removed, rows.size());
    const auto begin = all.begin() + std::ptrdiff_t(first);
    std::copy_n(rows.begin(), kept, begin);
    if (kept > 0)
        emit rewritten(file, static_cast<int>(first), static_cast<int>(kept));
    if (removed != rows.size()) {
        const int from = static_cast<int>(first + kept);
        const int out = static_cast<int>(removed - kept);
        const int in = static_cast<int>(rows.size() - kept);
        emit resizing(file, from, out, in);
        const auto tail = begin + std::ptrdiff_t(kept);
        all.insert(all.erase(tail, tail + out), rows.begin() + std::ptrdiff_t(kept), rows.end());
        emit resized(file);
    }
    emit edited();
}

bool DraftEdit::is_changed(Cell cell) const
{
    const Rows& base_rows = m_base_rows[static_cast<std::size_t>(cell.file)];
    if (base_rows.empty())
        return false;
    const auto found =
        base_rows.find(identity(cell.file, m_cells[cell.file][std::size_t(cell.row)]));
    return found == base_rows.end()
           || m_base.text({cell.file, int(found->second), cell.column}) != this->cell(cell);
}

void DraftEdit::set_remarks(std::vector<Remark> remarks)
{
    if (remarks == m_remarks)
        return;
    m_remarks = std::move(remarks);
    m_remarks_of_rows.clear();
    for (std::size_t i = 0; i < m_remarks.size(); ++i)
        m_remarks_of_rows[{m_remarks[i].place.file, m_remarks[i].place.row}].push_back(i);
    emit remarked();
}

std::vector<const Remark*> DraftEdit::remarks_at(Cell cell) const
{
    std::vector<const Remark*> found;
    const auto of_row = m_remarks_of_rows.find({cell.file, cell.row});
    if (of_row == m_remarks_of_rows.end())
        return found;
    for (const std::size_t i : of_row->second) {
        const int where = m_remarks[i].place.column;
        if (where == cell.column || (where == Cell::kAll && cell.column == 0))
            found.push_back(&m_remarks[i]);
    }
    return found;
}

bool DraftEdit::has_remarks(BookFile file, int row) const
{
    return m_remarks_of_rows.contains({file, row});
}

} // namespace maksuarvio
