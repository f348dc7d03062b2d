// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "translations/wording.h"

#include <QAbstractListModel>

namespace maksuarvio {

/// The services that an organiser offers, by category.
class ServiceList : public QAbstractListModel {
    Q_OBJECT
public:
    /// Search: the name, and what else people call it.
    enum Role { IdRole = Qt::UserRole, CategoryRole, SearchRole };

    using QAbstractListModel::QAbstractListModel;

    /// Null: none. Does nothing where the snapshot and the language are the same as before.
    void set(const Snapshot* snapshot, const Wording& wording);

    /// Whether a service that is not offered has these words in its name.
    bool knows_unoffered(const QString& words) const;
    /// Words as they are looked for: of one case, and without the dots over letters.
    static QString plain(const QString& words);

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

private:
    struct Row {
        QString id;
        QString name;
        QString category;
        QString search;
    };

    std::vector<Row> m_rows;
    QStringList m_unoffered;
    const Snapshot* m_snapshot = nullptr;
    std::optional<Language> m_language;
};

/// The first mode in which a service is offered; empty where it is not.
std::optional<Mode> first_mode(const Snapshot& snapshot, const Service& service);

} // namespace maksuarvio
