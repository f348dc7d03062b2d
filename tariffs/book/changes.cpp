// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "tariffs/book/changes.h"

#include "tariffs/book/shape.h"

#include <algorithm>
#include <map>

namespace maksuarvio {

namespace {

using Fields = std::vector<std::string>;

/// Finds the partners of the rows, the surest first.
class Pairing {
public:
    Pairing(const CsvRows& before, const CsvRows& after)
        : m_before(before), m_after(after), m_match(after.size()), m_free(before.size(), true)
    {
    }

    /// Pairs the rows that have no partner yet by the fields that `of` takes, in their order.
    template <typename Of> void pair(Of of)
    {
        std::map<Fields, std::vector<std::size_t>> free;
        for (std::size_t i = m_before.size(); i-- > 0;) {
            if (m_free[i])
                free[of(m_before[i])].push_back(i);
        }
        for (std::size_t i = 0; i < m_after.size(); ++i) {
            if (m_match[i])
                continue;
            const auto found = free.find(of(m_after[i]));
            if (found == free.end() || found->second.empty())
                continue;
            m_match[i] = found->second.back();
            m_free[found->second.back()] = false;
            found->second.pop_back();
        }
    }

    Partners take() { return std::move(m_match); }

private:
    const CsvRows& m_before;
    const CsvRows& m_after;
    Partners m_match;
    std::vector<bool> m_free;
};

void compare(BookFile file, const Fields& before, const Fields& after,
             std::vector<CellChange>& changes)
{
    for (std::size_t i = 0; i < std::max(before.size(), after.size()); ++i) {
        const std::string old_text = i < before.size() ? before[i] : std::string();
        const std::string new_text = i < after.size() ? after[i] : std::string();
        if (old_text != new_text)
            changes.push_back({cell_place(file, after, i), old_text, new_text});
    }
}

void changes_of(BookFile file, const CsvRows& before, const CsvRows& after,
                std::vector<CellChange>& changes)
{
    const Partners match = partners(file, before, after);
    std::vector<bool> gone(before.size(), true);
    for (std::size_t i = 0; i < after.size(); ++i) {
        if (match[i]) {
            gone[*match[i]] = false;
            compare(file, before[*match[i]], after[i], changes);
        } else {
            changes.push_back({row_place(file, after[i]), std::nullopt, row_text(after[i])});
        }
    }
    for (std::size_t i = 0; i < before.size(); ++i) {
        if (gone[i])
            changes.push_back({row_place(file, before[i]), row_text(before[i]), std::nullopt});
    }
}

} // namespace

Partners partners(BookFile file, const CsvRows& before, const CsvRows& after)
{
    Pairing pairing(before, after);
    pairing.pair([](const Fields& row) { return row; });
    pairing.pair([&](const Fields& row) { return identity_of(file, row); });
    // From another day on, it is about the same.
    if (index_of(file, Column::From) >= 0)
        pairing.pair([&](const Fields& row) {
            Fields identity = identity_of(file, row);
            identity.pop_back();
            return identity;
        });
    return pairing.take();
}

std::string row_place(BookFile file, const Fields& row)
{
    std::string subject;
    for (const std::string& part : identity_of(file, row)) {
        if (!part.empty())
            subject += (subject.empty() ? "" : ", ") + part;
    }
    return std::string(word(file)) + " [" + subject + ']';
}

std::string cell_place(BookFile file, const Fields& row, std::size_t column)
{
    const auto columns = columns_of(file);
    return row_place(file, row) + ": "
           + (column < columns.size() ? std::string(word(columns[column].id))
                                      : std::to_string(column + 1));
}

std::string row_text(const Fields& row)
{
    std::string text = csv_text({row});
    text.pop_back();
    return text;
}

std::vector<CellChange> cell_changes(const BookCells& before, const BookCells& after)
{
    std::vector<CellChange> changes;
    for (std::size_t i = 0; i < before.files.size(); ++i)
        changes_of(static_cast<BookFile>(i), before.files[i], after.files[i], changes);
    return changes;
}

} // namespace maksuarvio
