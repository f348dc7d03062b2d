// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/keep/edit/remark_model.h"

#include "ui/keep/edit/book_words.h"
#include "ui/keep/edit/cell_text.h"

#include <algorithm>

namespace maksuarvio {

QString RemarkModel::place_name(const Cell& place) const
{
    if (place.row < 1 || std::size_t(place.row) >= m_draft.cells()[place.file].size())
        return part_name(place.file);
    if (place.file == BookFile::Header)
        return QStringLiteral("%1, %2").arg(
            part_name(place.file),
            word_name<HeaderField>(m_draft.cell({place.file, place.row, 0}), m_wording));
    QStringList parts{part_name(place.file), tr("row %1").arg(place.row + 1)};
    const CellText text(m_draft.cells(), m_wording);
    if (const QString about = text.row_name(place); !about.isEmpty())
        parts.back() += QStringLiteral(" (%1)").arg(about);
    if (place.column != Cell::kAll)
        parts << heading_name(place.file, place.column);
    return parts.join(QStringLiteral(", "));
}

RemarkModel::RemarkModel(DraftEdit& draft, const Wording& wording, QObject* parent)
    : QAbstractListModel(parent), m_draft(draft), m_wording(wording)
{
    connect(&draft, &DraftEdit::remarked, this, &RemarkModel::refresh);
    refresh();
}

void RemarkModel::refresh()
{
    beginResetModel();
    m_remarks = m_draft.remarks();
    std::ranges::stable_sort(m_remarks, {}, [](const Remark& remark) {
        return std::pair(remark.warning, remark.place);
    });
    m_errors = int(std::ranges::count(m_remarks, false, &Remark::warning));
    endResetModel();
}

Cell RemarkModel::place(const QModelIndex& index) const
{
    return m_remarks[std::size_t(index.row())].place;
}

QModelIndex RemarkModel::after(Cell place) const
{
    const auto next =
        std::ranges::find_if(m_remarks, [&](const Remark& remark) { return remark.place > place; });
    const auto row = next == m_remarks.end() ? 0 : next - m_remarks.begin();
    return m_remarks.empty() ? QModelIndex() : index(int(row));
}

int RemarkModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_remarks.size());
}

QVariant RemarkModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Remark& remark = m_remarks[std::size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return QStringLiteral("%1: %2").arg(place_name(remark.place), remark.text);
    case Qt::AccessibleTextRole:
        return (remark.warning ? tr("Warning. %1: %2") : tr("Error. %1: %2"))
            .arg(place_name(remark.place), remark.text);
    case PlaceRole:
        return place_name(remark.place);
    case WarningRole:
        return remark.warning;
    default:
        return {};
    }
}

} // namespace maksuarvio
