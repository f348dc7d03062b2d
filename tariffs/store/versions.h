// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "tariffs/book/cells.h"
#include "tariffs/library/library.h"
#include "tariffs/store/connection.h"

#include <map>

namespace maksuarvio {

/// The published and the withdrawn versions in a store, in ascending sequence; a fault where the
/// head of one is not as it was published.
SqlResult<std::vector<VersionInfo>> read_versions(StoreConnection& connection);

/// What the organisers are called in these versions; nothing of one that cannot be read.
SqlResult<std::map<std::string, Texts>> read_names(StoreConnection& connection,
                                                   const std::vector<std::string>& versions);

/// The sheets of a version; a fault where they are not as they were published.
SqlResult<Sheets> read_sheets(StoreConnection& connection, const VersionInfo& version);
/// A whole version; a fault where its sheets are not as they were published. `place` is how faults
/// name the store.
SqlResult<Book> read_version(StoreConnection& connection, const VersionInfo& version,
                             const std::string& place);

/// Whether every version is as it was published, but for those.
SqlResult<> check_versions(StoreConnection& connection, const QStringList& but);

/// Who publishes a version, and how.
struct Publication {
    QString who;
    /// The digest of the book in the program that it is; empty: it is none of those.
    std::string shipped;
};

/// Adds a published version with the next sequence, sees that it arrived as it is, and logs it; to
/// be called in a transaction. The cells must be those of a book without faults.
SqlResult<> add_published(StoreConnection& connection, const BookCells& cells,
                          const Publication& publication);

/// From now on the version is no longer used; to be called in a transaction.
SqlResult<> add_withdrawal(StoreConnection& connection, const std::string& version,
                           const QString& who, const QString& at);

/// A version as the store keeps it.
struct StoredVersion {
    std::string id;
    std::string organiser;
    std::string head;
    std::string digest;
    std::string shipped;
    std::int64_t sequence = 0;
    QString published_at;
    QString published_by;
};

/// Adds a version that was published before; to be called in a transaction. Null: without sheets.
SqlResult<> add_version(StoreConnection& connection, const StoredVersion& version,
                        const BookCells* sheets);

} // namespace maksuarvio
