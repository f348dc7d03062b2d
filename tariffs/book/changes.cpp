// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "tariffs/book/changes.h"

#include "tariffs/book/shape.h"

#include <algorithm>
#include <map>

namespace maksuarvio {

namespace {

using Fields = std::vector<std::string>;

std::string row_text(const Fields& row)
{
    std::string text = csv_text({row});
    text.pop_back();
    return text;
}

class FileChanges {
public:
    FileChanges(BookFile file, const CsvRows& before, const CsvRows& after)
        : m_file(file), m_before(before), m_after(after), m_match(after.size()),
          m_gone(before.size(), true)
    {
    }

    void find(std::vector<CellChange>& changes)
    {
        pair([](const Fields& row) { return row; });
        pair([&](const Fields& row) { return identity_of(m_file, row); });
        // From another day on, it is about the same.
        if (index_of(m_file, Column::From) >= 0)
            pair([&](const Fields& row) {
                Fields identity = identity_of(m_file, row);
                identity.pop_back();
                return identity;
            });
        for (std::size_t i = 0; i < m_after.size(); ++i) {
            if (m_match[i])
                compare(m_before[*m_match[i]], m_after[i], changes);
            else
                changes.push_back({place(m_after[i]), std::nullopt, row_text(m_after[i])});
        }
        for (std::size_t i = 0; i < m_before.size(); ++i) {
            if (m_gone[i])
                changes.push_back({place(m_before[i]), row_text(m_before[i]), std::nullopt});
        }
    }

private:
    /// Pairs the rows that have no partner yet by the fields that `of` takes, in their order.
    template <typename Of> void pair(Of of)
    {
        std::map<Fields, std::vector<std::size_t>> free;
        for (std::size_t i = m_before.size(); i-- > 0;) {
            if (m_gone[i])
                free[of(m_before[i])].push_back(i);
        }
        for (std::size_t i = 0; i < m_after.size(); ++i) {
            if (m_match[i])
                continue;
            const auto found = free.find(of(m_after[i]));
            if (found == free.end() || found->second.empty())
                continue;
            m_match[i] = found->second.back();
            m_gone[found->second.back()] = false;
            found->second.pop_back();
        }
    }

    std::string place(const Fields& row) const
    {
        std::string subject;
        for (const std::string& part : identity_of(m_file, row)) {
            if (!part.empty())
                subject += (subject.empty() ? "" : ", ") + part;
        }
        return std::string(word(m_file)) + " [" + subject + ']';
    }

    void compare(const Fields& before, const Fields& after, std::vector<CellChange>& changes) const
    {
        if (before == after)
            return;
        const auto columns = columns_of(m_file);
        for (std::size_t i = 0; i < std::max(before.size(), after.size()); ++i) {
            const std::string old_text = i < before.size() ? before[i] : std::string();
            const std::string new_text = i < after.size() ? after[i] : std::string();
            if (old_text != new_text)
                changes.push_back({place(after) + ": "
                                       + (i < columns.size() ? std::string(word(columns[i].id))
                                                             : std::to_string(i + 1)),
                                   old_text, new_text});
        }
    }

    BookFile m_file;
    const CsvRows& m_before;
    const CsvRows& m_after;
    std::vector<std::optional<std::size_t>> m_match;
    std::vector<bool> m_gone;
};

} // namespace

std::vector<CellChange> cell_changes(const BookCells& before, const BookCells& after)
{
    std::vector<CellChange> changes;
    for (std::size_t i = 0; i < before.files.size(); ++i)
        FileChanges(static_cast<BookFile>(i), before.files[i], after.files[i]).find(changes);
    return changes;
}

} // namespace maksuarvio
