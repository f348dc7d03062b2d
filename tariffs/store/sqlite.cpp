// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "tariffs/store/sqlite.h"

#include "tariffs/store/sqlite_writer.h"

#include <QDeadlineTimer>
#include <QFileInfo>
#include <QSqlDatabase>
#include <QThread>

namespace maksuarvio {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// Longer than another user of the store takes to write.
constexpr std::chrono::milliseconds kPatience = 1s;

/// SQLite's result codes; an extended code has the primary one in its lowest byte.
enum Code {
    Busy = 5,
    Locked = 6,
    ReadOnly = 8,
    Corrupt = 11,
    Full = 13,
    CannotOpen = 14,
    NotADatabase = 26,
    ReadOnlyRollback = 776,
    /// A quota or a limit of the file's size.
    WriteFailed = 778
};

/// Whether there is a journal, and neither the store's owner nor the system's wrote it.
bool has_journal_of_another_user(const QString& store)
{
    const QFileInfo journal(journal_of(store));
    if (!journal.exists() && !journal.isSymLink())
        return false;
    return journal.isSymLink()
           || (journal.ownerId() != QFileInfo(store).ownerId() && journal.ownerId() != 0);
}

class Sqlite : public Database {
public:
    QString driver() const override { return u"QSQLITE"_s; }

    void describe(QSqlDatabase& connection, const QString& store, StoreAccess access) const override
    {
        connection.setDatabaseName(store);
        connection.setConnectOptions(access == StoreAccess::ReadOnly
                                         ? u"QSQLITE_OPEN_READONLY;QSQLITE_BUSY_TIMEOUT=5000"_s
                                         : u"QSQLITE_BUSY_TIMEOUT=5000"_s);
    }

    QStringList on_open() const override
    {
        // Nothing in the file may call a function that reaches beyond it.
        return {u"PRAGMA foreign_keys = ON"_s, u"PRAGMA trusted_schema = OFF"_s};
    }

    // Whoever may write into the store's folder can put a journal beside the store, and SQLite
    // would destroy the store by it. It must not even see it: a journal becomes its own when the
    // system's administrator runs it.
    std::optional<SqlFault> in_the_way_of(const QString& store) const override
    {
        for (QDeadlineTimer left(kPatience); has_journal_of_another_user(store);) {
            if (left.hasExpired())
                return SqlFault{journal_of(store), SqlFault::Kind::HalfWritten};
            QThread::msleep(20);
        }
        return std::nullopt;
    }

    QStringList begin_reading() const override { return {u"BEGIN"_s}; }
    QStringList begin_writing() const override { return {u"BEGIN IMMEDIATE"_s}; }

    bool a_fault_ends_a_transaction() const override { return false; }

    SqlFault::Kind kind_of(const QString& native_code) const override
    {
        const int code = native_code.toInt();
        if (code == ReadOnlyRollback)
            return SqlFault::Kind::HalfWritten;
        if (code == WriteFailed)
            return SqlFault::Kind::DiskFull;
        switch (code & 0xFF) {
        case Corrupt:
        case NotADatabase:
            return SqlFault::Kind::Damage;
        case Busy:
        case Locked:
            return SqlFault::Kind::Locked;
        case ReadOnly:
        case CannotOpen:
            return SqlFault::Kind::NotWritable;
        case Full:
            return SqlFault::Kind::DiskFull;
        default:
            return SqlFault::Kind::Other;
        }
    }

    std::unique_ptr<StoreWriter> writer(StoreConnection& connection) const override
    {
        return sqlite_writer(connection);
    }

    QString check_of_all() const override { return u"PRAGMA quick_check"_s; }

    QString check_of(const QString& table) const override
    {
        return u"PRAGMA integrity_check(%1)"_s.arg(table);
    }

    QString objects() const override
    {
        // An index without a statement comes with its table.
        return u"SELECT type, name, sql FROM sqlite_master "
               "WHERE NOT (type = 'index' AND sql IS NULL)"_s;
    }

    QString as_bytes(const QString& columns) const override
    {
        QStringList casts;
        for (const QString& column : columns.split(u", "_s))
            casts.push_back(u"CAST(%1 AS BLOB)"_s.arg(column));
        return casts.join(u", "_s);
    }

    QString integer_type() const override { return u"INTEGER"_s; }
    QString bytes_type() const override { return u"BLOB"_s; }
    QString table_suffix() const override { return u" STRICT"_s; }

    QStringList before_tables() const override { return {}; }

    QStringList guard(const QString& table, const QString& replacing,
                      const QString& reason) const override
    {
        QStringList triggers;
        for (const auto& [event, when] : {std::pair(u"INSERT"_s, replacing),
                                          {u"UPDATE"_s, u"1 = 1"_s},
                                          {u"DELETE"_s, u"1 = 1"_s}})
            triggers.push_back(u"CREATE TRIGGER %1_%2_refused BEFORE %3 ON %1 FOR EACH ROW WHEN %4 "
                               "BEGIN SELECT RAISE(ABORT, '%5'); END"_s.arg(table, event.toLower(),
                                                                            event, when, reason));
        return triggers;
    }
};

} // namespace

const Database& sqlite()
{
    static const Sqlite database;
    return database;
}

QString journal_of(const QString& store)
{
    return store + u"-journal"_s;
}

} // namespace maksuarvio
