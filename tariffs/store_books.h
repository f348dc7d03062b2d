// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "tariffs/library.h"
#include "tariffs/store_connection.h"

namespace maksuarvio {

/// The versions in a store, in ascending sequence; drafts, which have none, last.
SqlResult<std::vector<VersionInfo>> read_versions(StoreConnection& connection);

/// The organiser's name in a version.
SqlResult<Texts> read_name(StoreConnection& connection, const std::string& version);

/// A whole version, in one transaction. `place` is how faults name the store.
SqlResult<Book> read_stored_book(StoreConnection& connection, const std::string& version,
                                 const std::string& place);

/// Who publishes a version, and how.
struct Publication {
    QString who;
    bool shipped = false;
};

/// Adds a book as a published version with the next sequence; to be called in a transaction.
SqlResult<> add_published(StoreConnection& connection, const Book& book,
                          const Publication& publication);

/// Adds an entry to the audit log.
SqlResult<> log_action(StoreConnection& connection, const QString& who, const QString& action,
                       const std::string& version, const QString& place = {},
                       const QVariant& old_value = {}, const QVariant& new_value = {});

} // namespace maksuarvio
