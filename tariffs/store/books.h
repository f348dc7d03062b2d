// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "tariffs/keep/maintenance.h"
#include "tariffs/store/connection.h"

namespace maksuarvio {

/// The published and the withdrawn versions in a store, in ascending sequence; a fault where one is
/// gone or not as it was published.
SqlResult<std::vector<VersionInfo>> read_versions(StoreConnection& connection);

/// The organiser's name in a version.
SqlResult<Texts> read_name(StoreConnection& connection, const std::string& version);

/// A whole version, in one transaction; a fault where it is not as it was published, by whatever
/// changed its rows. `place` is how faults name the store.
SqlResult<Book> read_stored_book(StoreConnection& connection, const std::string& version,
                                 const std::string& place);

/// The rows of a version as they stand, to be called in a transaction.
SqlResult<Book> read_rows_of(StoreConnection& connection, const std::string& version);

/// Whether every version is as it was published.
SqlResult<> check_digests(StoreConnection& connection);

/// Keeps the digest that read_stored_book() compares a version with; to be called once, by the
/// transaction that publishes it.
SqlResult<> add_digest(StoreConnection& connection, const std::string& version);

/// Who publishes a version, and how.
struct Publication {
    QString who;
    bool shipped = false;
};

/// Adds a book as a published version with the next sequence; to be called in a transaction.
SqlResult<> add_published(StoreConnection& connection, const Book& book,
                          const Publication& publication);

/// What is to stand in the audit log; null values where there are none.
struct LogEntry {
    QString action;
    std::string version;
    QString place;
    QVariant old_value;
    QVariant new_value;
};

/// The id of the next entry of the audit log. As nothing leaves the log, it never comes again.
SqlResult<std::int64_t> next_log_id(StoreConnection& connection);

/// Adds entries to the audit log; to be called in a transaction.
SqlResult<> log(StoreConnection& connection, const QString& who,
                const std::vector<LogEntry>& entries);

/// In ascending id; of all versions where `version` is empty.
SqlResult<std::vector<AuditEntry>> read_log(StoreConnection& connection,
                                            const std::string& version);

/// Now, as the store writes it: ISO 8601, UTC.
QString time_stamp();

} // namespace maksuarvio
