// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "tariffs/book/merge.h"

#include "tariffs/book/changes.h"
#include "tariffs/book/shape.h"

#include <algorithm>

namespace maksuarvio {

namespace {

using Fields = std::vector<std::string>;
using Index = std::optional<std::size_t>;

/// Of each row before, the row after that it became.
Partners inverted(const Partners& partners, std::size_t size)
{
    Partners inverse(size);
    for (std::size_t i = 0; i < partners.size(); ++i) {
        if (partners[i])
            inverse[*partners[i]] = i;
    }
    return inverse;
}

class FileMerge {
public:
    FileMerge(BookFile file, const CsvRows& base, const CsvRows& ours, const CsvRows& theirs)
        : m_file(file), m_base(base), m_ours(ours), m_theirs(theirs),
          m_base_of_ours(partners(file, base, ours)),
          m_base_of_theirs(partners(file, base, theirs)),
          m_theirs_of_base(inverted(m_base_of_theirs, base.size())), m_taken(theirs.size())
    {
    }

    CsvRows merge(std::vector<MergeConflict>& conflicts)
    {
        m_conflicts = &conflicts;
        for (std::size_t i = 0; i < m_ours.size(); ++i) {
            if (const Index base = m_base_of_ours[i])
                known_row(m_ours[i], *base);
            else
                own_row(m_ours[i]);
        }
        for (std::size_t i = 0; i < m_theirs.size(); ++i) {
            if (!m_taken[i])
                their_row(i);
        }
        CsvRows merged;
        for (Row& row : m_merged)
            merged.push_back(std::move(row.fields));
        return merged;
    }

private:
    struct Row {
        Fields fields;
        Index theirs;
    };

    void conflict(std::string place, std::optional<std::string> ours,
                  std::optional<std::string> theirs)
    {
        m_conflicts->push_back({std::move(place), std::move(ours), std::move(theirs)});
    }

    void known_row(const Fields& ours, std::size_t base)
    {
        const Index theirs = m_theirs_of_base[base];
        if (theirs) {
            m_taken[*theirs] = true;
            m_merged.push_back({of_three(m_base[base], ours, m_theirs[*theirs]), theirs});
        } else if (ours != m_base[base]) {
            conflict(row_place(m_file, ours), row_text(ours), std::nullopt);
            m_merged.push_back({ours, {}});
        }
    }

    Fields of_three(const Fields& base, const Fields& ours, const Fields& theirs)
    {
        Fields merged = ours;
        merged.resize(std::max(ours.size(), theirs.size()));
        const auto at = [](const Fields& row, std::size_t column) {
            return column < row.size() ? row[column] : std::string();
        };
        for (std::size_t i = 0; i < merged.size(); ++i) {
            const std::string their = at(theirs, i);
            const std::string before = at(base, i);
            if (their == before || their == merged[i])
                continue;
            if (merged[i] == before)
                merged[i] = their;
            else
                conflict(cell_place(m_file, ours, i), merged[i], their);
        }
        return merged;
    }

    /// A row that we added: they may have added one that is about the same.
    void own_row(const Fields& ours)
    {
        Row row{ours, {}};
        for (std::size_t i = 0; i < m_theirs.size() && !row.theirs; ++i) {
            if (!m_taken[i] && !m_base_of_theirs[i]
                && identity_of(m_file, m_theirs[i]) == identity_of(m_file, ours))
                row.theirs = i;
        }
        if (row.theirs) {
            m_taken[*row.theirs] = true;
            if (m_theirs[*row.theirs] != ours)
                conflict(row_place(m_file, ours), row_text(ours), row_text(m_theirs[*row.theirs]));
        }
        m_merged.push_back(std::move(row));
    }

    /// A row that they added, or that we removed.
    void their_row(std::size_t index)
    {
        const Fields& theirs = m_theirs[index];
        if (const Index base = m_base_of_theirs[index]) {
            if (theirs == m_base[*base])
                return;
            conflict(row_place(m_file, theirs), std::nullopt, row_text(theirs));
        }
        // Below the nearest row above it that stands here, too.
        auto after = m_merged.end();
        for (std::size_t above = index; above-- > 0 && after == m_merged.end();)
            after = std::ranges::find(m_merged, Index(above), &Row::theirs);
        m_merged.insert(after == m_merged.end() ? after : std::next(after), {theirs, Index(index)});
    }

    BookFile m_file;
    const CsvRows& m_base;
    const CsvRows& m_ours;
    const CsvRows& m_theirs;
    Partners m_base_of_ours;
    Partners m_base_of_theirs;
    Partners m_theirs_of_base;
    /// Which of their rows have found a place.
    std::vector<bool> m_taken;
    std::vector<Row> m_merged;
    std::vector<MergeConflict>* m_conflicts = nullptr;
};

} // namespace

Merged merge(const BookCells& base, const BookCells& ours, const BookCells& theirs)
{
    Merged merged;
    for (std::size_t i = 0; i < base.files.size(); ++i)
        merged.cells.files[i] =
            FileMerge(static_cast<BookFile>(i), base.files[i], ours.files[i], theirs.files[i])
                .merge(merged.conflicts);
    return merged;
}

} // namespace maksuarvio
