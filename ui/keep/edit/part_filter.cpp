// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/keep/edit/part_filter.h"

#include "tariffs/book/value_text.h"

#include <algorithm>
#include <utility>

namespace maksuarvio {

PartFilter::PartFilter(PartModel& model, QObject* parent)
    : QSortFilterProxyModel(parent), m_part(model)
{
    setSourceModel(&model);
    // A row that is being edited stays in view until the filter is asked again.
    setDynamicSortFilter(false);
}

void PartFilter::set_text(const QString& text)
{
    if (const QString words = text.trimmed(); words != std::exchange(m_text, words))
        invalidateFilter();
}

void PartFilter::set_only(Only only)
{
    m_only = only;
    invalidateFilter();
}

void PartFilter::set_column(int column, const QString& shown)
{
    m_columns.insert_or_assign(column, shown);
    invalidateFilter();
}

void PartFilter::clear_columns()
{
    if (!std::exchange(m_columns, {}).empty())
        invalidateFilter();
}

PartFilter::SortKey PartFilter::sort_key(const QModelIndex& cell) const
{
    const QString stored = cell.data(PartModel::StoredRole).toString();
    std::optional<std::int64_t> hundredths;
    if (const auto read = hundredths_from_text(stored.toStdString()))
        hundredths = *read;
    // A day is stored in the order of days.
    const bool is_day = m_part.shape(cell).content == Content::Day;
    return {hundredths,
            m_collator.sortKey(is_day ? stored : cell.data(Qt::DisplayRole).toString())};
}

void PartFilter::sort(int column, Qt::SortOrder order)
{
    if (column >= 0) {
        for (int row = 0; row < m_part.rowCount(); ++row)
            m_keys.push_back(sort_key(m_part.index(row, column)));
    }
    QSortFilterProxyModel::sort(column, order);
    m_keys.clear();
}

bool PartFilter::lessThan(const QModelIndex& left, const QModelIndex& right) const
{
    const auto less = [](const SortKey& a, const SortKey& b) {
        if (a.hundredths.has_value() != b.hundredths.has_value())
            return a.hundredths.has_value();
        return a.hundredths ? *a.hundredths < *b.hundredths : a.words < b.words;
    };
    // A row that comes while it is sorted has no key yet.
    if (m_keys.empty())
        return less(sort_key(left), sort_key(right));
    return less(m_keys[std::size_t(left.row())], m_keys[std::size_t(right.row())]);
}

bool PartFilter::filterAcceptsRow(int row, const QModelIndex&) const
{
    const auto any = [&](auto holds) {
        for (int column = 0; column < m_part.columnCount(); ++column) {
            if (holds(m_part.index(row, column)))
                return true;
        }
        return false;
    };
    for (const auto& [column, shown] : m_columns) {
        if (m_part.index(row, column).data(Qt::DisplayRole).toString() != shown)
            return false;
    }
    if (m_only == Only::Remarked && !m_part.draft().has_remarks(m_part.file(), row + 1))
        return false;
    if (m_only == Only::Changed && !any([](const QModelIndex& index) {
            return index.data(PartModel::ChangedRole).toBool();
        }))
        return false;
    return m_text.isEmpty() || any([this](const QModelIndex& index) {
               return index.data(Qt::DisplayRole).toString().contains(m_text, Qt::CaseInsensitive)
                      || index.data(PartModel::StoredRole)
                             .toString()
                             .contains(m_text, Qt::CaseInsensitive);
           });
}

} // namespace maksuarvio
