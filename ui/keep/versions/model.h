// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "tariffs/library/library.h"
#include "translations/wording.h"

#include <QAbstractListModel>

#include <set>

namespace maksuarvio {

/// A version of a tariff or a draft of one.
struct VersionEntry {
    BookHeader header;
    /// Of a draft: its id in the store; 0 where it was never saved.
    std::optional<std::int64_t> draft;
    /// What it was begun from; empty for none.
    std::string base;
    /// Who published it or changed the draft last, and when.
    QString who;
    QString at;
    /// The published version that corrects it last; empty for none.
    std::string corrected_by = {};
};

/// Everything that the store holds: under each organiser's name its drafts, then its versions, the
/// latest first.
class VersionModel : public QAbstractListModel {
    Q_OBJECT
public:
    enum Role {
        /// Status, validity and what else is worth knowing, in one line.
        DetailRole = Qt::UserRole,
        /// Whether the row is an organiser's name, which cannot be chosen.
        HeadingRole,
        DraftRole,
        WarningRole
    };

    /// `today` decides which version is in force and which was not reviewed for a year.
    VersionModel(const Wording& wording, Date today, QObject* parent = nullptr);

    /// The versions in ascending sequence.
    void show(std::vector<VersionEntry> entries);
    /// Null for a heading.
    const VersionEntry* entry(const QModelIndex& index) const;
    QModelIndex index_of_version(const std::string& version) const;
    QModelIndex index_of_draft(std::int64_t draft) const;
    /// The version of the organiser that is in force today; null where there is none.
    const VersionEntry* in_force(const std::string& organiser) const;
    /// What a version is compared with: the one that it corrects, else the organiser's before it;
    /// empty for none.
    std::string before(const VersionEntry& entry) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    struct Row {
        QString heading;
        std::optional<VersionEntry> entry;
    };

    QString detail(const VersionEntry& entry) const;
    bool review_is_old(const VersionEntry& entry) const;

    const Wording& m_wording;
    Date m_today;
    std::vector<Row> m_rows;
    std::set<std::string> m_in_force;
};

} // namespace maksuarvio
