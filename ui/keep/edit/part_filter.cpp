// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/keep/edit/part_filter.h"

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

bool PartFilter::filterAcceptsRow(int row, const QModelIndex&) const
{
    const auto any = [&](auto holds) {
        for (int column = 0; column < m_part.columnCount(); ++column) {
            if (holds(m_part.index(row, column)))
                return true;
        }
        return false;
    };
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
