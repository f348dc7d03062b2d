// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "tariffs/store/connection.h"

#include <QStringList>

namespace maksuarvio {

/// The versions that the store's schema has had. Each has a step from the one before it; a new
/// store goes through all of them. A store with a greater number is newer than this program.
///
/// Days are ISO texts, [valid_from, valid_to); money is in cents, percent in ten-thousandths; a
/// value is numerator / denominator. `position` is a row's number in the book's file. A version has
/// the status draft only within the transaction that publishes it.
enum class SchemaVersion : int {
    None = 0,
    Tables = 1,       ///< the books
    Unchangeable = 2, ///< published versions cannot change; the audit log
    Drafts = 3,       ///< drafts; nothing published or logged can be replaced
    Digests = 4,      ///< what each version's rows were when it was published
    Current = Digests
};

/// The version that the store says it has; None where it has no table of ours.
SqlResult<int> schema_version(StoreConnection& connection);

/// Takes the store from one version to a later one; to be called in a transaction.
SqlResult<> migrate(StoreConnection& connection, int from,
                    int to = static_cast<int>(SchemaVersion::Current));

/// What the store lacks of the current schema, has otherwise or has beyond it: a trigger that is
/// not ours could change what is written, a view what is read.
SqlResult<QStringList> strange_objects(StoreConnection& connection);

} // namespace maksuarvio
