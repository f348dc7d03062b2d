// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/keep/versions/model.h"

#include "tariffs/library/in_force.h"
#include "translations/numbers.h"
#include "ui/keep/edit/book_words.h"
#include "ui/widgets/text.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace maksuarvio {

VersionModel::VersionModel(const Wording& wording, Date today, QObject* parent)
    : QAbstractListModel(parent), m_wording(wording), m_today(today)
{
}

void VersionModel::show(std::vector<VersionEntry> entries)
{
    std::map<std::string, std::vector<VersionEntry>> published;
    for (const VersionEntry& entry : entries) {
        if (!entry.draft)
            published[entry.header.organiser].push_back(entry);
    }
    m_in_force.clear();
    for (const auto& [organiser, versions] : published) {
        const auto found = version_in_force(versions, m_today);
        if (found != versions.end())
            m_in_force.insert(found->header.version);
    }
    std::ranges::stable_sort(entries, [](const VersionEntry& a, const VersionEntry& b) {
        // Drafts first, then the latest.
        return std::tuple(a.header.organiser, !a.draft, b.header.valid.from)
               < std::tuple(b.header.organiser, !b.draft, a.header.valid.from);
    });
    for (const VersionEntry& correction : entries) {
        const auto corrected = std::ranges::find_if(entries, [&](const VersionEntry& entry) {
            return !entry.draft && entry.header.version == correction.header.corrects;
        });
        if (!correction.draft && correction.header.status == VersionStatus::Published
            && corrected != entries.end())
            corrected->corrected_by = correction.header.version;
    }
    beginResetModel();
    m_rows.clear();
    const std::string* organiser = nullptr;
    for (VersionEntry& entry : entries) {
        if (!organiser || *organiser != entry.header.organiser) {
            organiser = &entry.header.organiser;
            m_rows.push_back({organiser->empty() ? tr("no organiser yet") : to_qt(*organiser), {}});
        }
        m_rows.push_back({QString(), entry});
    }
    endResetModel();
}

const VersionEntry* VersionModel::entry(const QModelIndex& index) const
{
    if (!index.isValid() || !m_rows[std::size_t(index.row())].entry)
        return nullptr;
    return &*m_rows[std::size_t(index.row())].entry;
}

QModelIndex VersionModel::index_of_version(const std::string& version) const
{
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        const auto& entry = m_rows[i].entry;
        if (entry && !entry->draft && entry->header.version == version)
            return index(int(i));
    }
    return {};
}

QModelIndex VersionModel::index_of_draft(std::int64_t draft) const
{
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        if (m_rows[i].entry && m_rows[i].entry->draft == draft)
            return index(int(i));
    }
    return {};
}

const VersionEntry* VersionModel::in_force(const std::string& organiser) const
{
    for (const Row& row : m_rows) {
        if (row.entry && !row.entry->draft && row.entry->header.organiser == organiser
            && m_in_force.contains(row.entry->header.version))
            return &*row.entry;
    }
    return nullptr;
}

std::string VersionModel::before(const VersionEntry& entry) const
{
    if (!entry.header.corrects.empty())
        return entry.header.corrects;
    const VersionEntry* found = nullptr;
    for (const Row& row : m_rows) {
        if (!row.entry || row.entry->draft || row.entry->header.organiser != entry.header.organiser
            || row.entry->header.valid.from >= entry.header.valid.from)
            continue;
        if (!found || row.entry->header.valid.from > found->header.valid.from)
            found = &*row.entry;
    }
    return found ? found->header.version : std::string();
}

int VersionModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

bool VersionModel::review_is_old(const VersionEntry& entry) const
{
    const auto& reviewed = entry.header.reviewed_on;
    return !entry.draft && entry.header.status == VersionStatus::Published
           && (!reviewed || *reviewed + std::chrono::months(12) < m_today);
}

QString VersionModel::detail(const VersionEntry& entry) const
{
    const BookHeader& header = entry.header;
    const Language language = m_wording.language();
    QStringList parts;
    if (entry.draft) {
        parts << status_name(VersionStatus::Draft);
        if (!entry.base.empty())
            parts << tr("from %1").arg(to_qt(entry.base));
        return parts.join(QStringLiteral(" · "));
    }
    parts << (m_in_force.contains(header.version) ? tr("in force") : status_name(header.status));
    parts << to_qt(validity_text(header.valid.from, header.valid.to, language));
    if (!entry.corrected_by.empty())
        parts << tr("corrected by %1").arg(to_qt(entry.corrected_by));
    if (review_is_old(entry))
        parts << (header.reviewed_on
                      ? tr("reviewed %1").arg(to_qt(date_text(*header.reviewed_on, language)))
                      : tr("never reviewed"));
    return parts.join(QStringLiteral(" · "));
}

QVariant VersionModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Row& row = m_rows[std::size_t(index.row())];
    if (role == HeadingRole)
        return !row.entry.has_value();
    if (!row.entry)
        return role == Qt::DisplayRole || role == Qt::AccessibleTextRole ? QVariant(row.heading)
                                                                         : QVariant();
    switch (role) {
    case Qt::DisplayRole:
        return row.entry->header.version.empty() ? tr("unnamed") : to_qt(row.entry->header.version);
    case DetailRole:
        return detail(*row.entry);
    case Qt::AccessibleTextRole:
    case Qt::ToolTipRole:
        return QStringLiteral("%1, %2").arg(to_qt(row.entry->header.version), detail(*row.entry));
    case DraftRole:
        return row.entry->draft.has_value();
    case WarningRole:
        return review_is_old(*row.entry);
    default:
        return {};
    }
}

Qt::ItemFlags VersionModel::flags(const QModelIndex& index) const
{
    const Qt::ItemFlags flags = QAbstractListModel::flags(index);
    return entry(index) ? flags : flags & ~(Qt::ItemIsSelectable | Qt::ItemIsEnabled);
}

} // namespace maksuarvio
