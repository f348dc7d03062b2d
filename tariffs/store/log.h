// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "tariffs/keep/maintenance.h"
#include "tariffs/store/connection.h"

namespace maksuarvio {

/// What is to stand in the audit log; null values where there are none.
struct LogEntry {
    QString action;
    std::string version;
    std::string place;
    QVariant old_value;
    QVariant new_value;
};

/// The id of the next entry. As nothing leaves the log, it never comes again.
SqlResult<std::int64_t> next_log_id(StoreConnection& connection);

/// Adds entries of a draft, or of none (0); to be called in a transaction.
SqlResult<> log(StoreConnection& connection, const QString& who,
                const std::vector<LogEntry>& entries, std::int64_t draft = 0);

/// In ascending id; of all versions where `version` is empty.
SqlResult<std::vector<AuditEntry>> read_log(StoreConnection& connection,
                                            const std::string& version);

/// Now, as the store writes it: ISO 8601, UTC.
QString time_stamp();

} // namespace maksuarvio
