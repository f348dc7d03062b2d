// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "tariffs/library/source.h"
#include "tariffs/store/connection.h"
#include "tariffs/store/recovery.h"
#include "tariffs/store/sqlite.h"

#include <QTemporaryDir>

namespace maksuarvio {

/// Reads, and where a program crashed while it wrote, rolls that back first.
template <typename Read>
auto read_from(StoreConnection& connection, const QString& path, Read read)
    -> decltype(read(connection))
{
    auto found = read(connection);
    if (found || found.error().kind != SqlFault::Kind::HalfWritten)
        return found;
    recover(path);
    found = read(connection);
    if (!found && found.error().kind == SqlFault::Kind::HalfWritten)
        found.error().words = journal_of(path);
    return found;
}

/// The books of an open store. `copy`: where what is read lies, if that is not the store itself.
std::unique_ptr<BookSource> store_source(std::unique_ptr<QTemporaryDir> copy,
                                         std::unique_ptr<StoreConnection> connection, QString path,
                                         std::vector<VersionInfo> versions);

/// What keeps a store from being used.
OpenError::Code open_code_of(SqlFault::Kind kind);

} // namespace maksuarvio
