// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "tariffs/store/recovery.h"

#include "tariffs/store/books.h"
#include "tariffs/store/dialect.h"
#include "tariffs/store/schema.h"

#include <QDeadlineTimer>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QThread>

namespace maksuarvio {

using namespace std::chrono_literals;

namespace {

/// Longer than another user of the store takes to write.
constexpr std::chrono::milliseconds kPatience = 1s;

/// Whether there is a journal, and neither the store's owner nor the system's wrote it.
bool is_by_another_user(const QString& journal_path, const QString& path)
{
    const QFileInfo journal(journal_path);
    if (!journal.isSymLink() && !journal.exists())
        return false;
    return journal.isSymLink()
           || (journal.ownerId() != QFileInfo(path).ownerId() && journal.ownerId() != 0);
}

SqlResult<bool> is_intact(StoreConnection& connection)
{
    const auto version = schema_version(connection);
    if (!version)
        return tl::unexpected(version.error());
    const auto whole = connection.single(dialect::integrity_check());
    if (!whole)
        return tl::unexpected(whole.error());
    if (whole->toString() != QStringLiteral("ok"))
        return false;
    // Crashed while it was made: nothing is in it.
    if (*version == static_cast<int>(SchemaVersion::None))
        return connection.single(dialect::objects()).map([](const QVariant& object) {
            return object.isNull();
        });
    if (*version < static_cast<int>(SchemaVersion::Current))
        return true;
    const auto strange = strange_objects(connection);
    return strange && strange->isEmpty() && check_digests(connection);
}

/// What becomes of a copy shows what would become of the store.
bool can_be_rolled_back(const QString& path)
{
    const QTemporaryDir folder;
    const QString copy = folder.filePath(QStringLiteral("copy"));
    if (!QFile::copy(path, copy)
        || !QFile::copy(dialect::journal_of(path), dialect::journal_of(copy)))
        return false;
    const auto connection = StoreConnection::open(copy, StoreConnection::Access::ReadWrite);
    return connection && is_intact(**connection).value_or(false);
}

} // namespace

SqlResult<> wait_for_strange_journal(const QString& path)
{
    const QString journal = dialect::journal_of(path);
    for (QDeadlineTimer left(kPatience); is_by_another_user(journal, path);) {
        if (left.hasExpired())
            return tl::unexpected(SqlFault{journal, dialect::recovery_code()});
        QThread::msleep(20);
    }
    return {};
}

void recover(const QString& path)
{
    if (!can_be_rolled_back(path))
        return;
    // Whoever opens the store for writing rolls back.
    if (const auto writer = StoreConnection::open(path, StoreConnection::Access::ReadWrite))
        static_cast<void>(schema_version(**writer));
}

} // namespace maksuarvio
