// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "tariffs/store/recovery.h"

#include "tariffs/store/schema.h"
#include "tariffs/store/sqlite.h"
#include "tariffs/store/takeover.h"
#include "tariffs/store/versions.h"

#include <QFile>
#include <QTemporaryDir>

namespace maksuarvio {

namespace {

SqlResult<bool> is_intact(StoreConnection& connection)
{
    const auto version = schema_version(connection);
    if (!version)
        return tl::unexpected(version.error());
    const auto whole = connection.single(connection.database().check_of_all());
    if (!whole)
        return tl::unexpected(whole.error());
    if (whole->toString() != QStringLiteral("ok"))
        return false;
    // Crashed while it was made: nothing is in it.
    if (*version == 0)
        return objects_of(connection).map([](const auto& objects) { return objects.isEmpty(); });
    if (*version < kSchemaVersion)
        return true;
    const auto strange = strange_objects(connection, tables_left_behind());
    const auto left_behind = versions_left_behind(connection);
    return strange && strange->isEmpty() && left_behind && check_versions(connection, *left_behind);
}

/// What becomes of a copy shows what would become of the store.
bool can_be_rolled_back(const QString& path)
{
    const QTemporaryDir folder;
    const QString copy = folder.filePath(QStringLiteral("copy"));
    if (!QFile::copy(path, copy) || !QFile::copy(journal_of(path), journal_of(copy)))
        return false;
    const auto connection = StoreConnection::open(sqlite(), copy, StoreAccess::ReadWrite);
    return connection && is_intact(**connection).value_or(false);
}

} // namespace

void recover(const QString& path)
{
    if (!can_be_rolled_back(path))
        return;
    // Whoever opens the store for writing rolls back.
    if (const auto writer = StoreConnection::open(sqlite(), path, StoreAccess::ReadWrite))
        static_cast<void>(schema_version(**writer));
}

} // namespace maksuarvio
