// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "tariffs/store/connection.h"

namespace maksuarvio {

/// The schema that this program writes. Schemas 1 to 4 kept a version's rows in tables of their
/// own: see takeover.h. A store with a greater number is newer than this program.
constexpr int kSchemaVersion = 5;

/// The number that the store says it has; 0 where it has no table of ours.
SqlResult<int> schema_version(StoreConnection& connection);

/// Makes all tables and triggers; to be called in a transaction.
SqlResult<> create_schema(StoreConnection& connection);

/// What the store lacks of the schema, has otherwise or has beyond it and beside `also`: a trigger
/// that is not ours could change what is written, a view what is read. "trigger helpful".
SqlResult<QStringList> strange_objects(StoreConnection& connection, const QStringList& also = {});

/// "table version" and the statement that made it, of all that the store holds.
SqlResult<QMap<QString, QString>> objects_of(StoreConnection& connection);

} // namespace maksuarvio
