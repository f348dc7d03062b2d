// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "tariffs/store/dialect.h"

#include <array>

namespace maksuarvio::dialect {

namespace {

/// SQLite's result codes; an extended code has the primary one in its lowest byte.
enum Code {
    Busy = 5,
    Locked = 6,
    ReadOnly = 8,
    Corrupt = 11,
    Full = 13,
    CannotOpen = 14,
    NotADatabase = 26
};
/// SQLITE_IOERR_WRITE: a quota or a limit of the file's size.
const QString kWriteFailed = QStringLiteral("778");
/// SQLITE_READONLY_ROLLBACK.
const QString kReadOnlyRollback = QStringLiteral("776");

bool is_one_of(const QString& native_code, std::initializer_list<Code> codes)
{
    bool is_number = false;
    const int code = native_code.toInt(&is_number) & 0xFF;
    return is_number && std::find(codes.begin(), codes.end(), code) != codes.end();
}

} // namespace

QString driver()
{
    return QStringLiteral("QSQLITE");
}

QString connect_options(bool read_only)
{
    return read_only ? QStringLiteral("QSQLITE_OPEN_READONLY;QSQLITE_BUSY_TIMEOUT=5000")
                     : QStringLiteral("QSQLITE_BUSY_TIMEOUT=5000");
}

QStringList on_open()
{
    // Nothing in the file may call a function that reaches beyond it.
    return {QStringLiteral("PRAGMA foreign_keys = ON"),
            QStringLiteral("PRAGMA trusted_schema = OFF")};
}

QString begin_writing()
{
    return QStringLiteral("BEGIN IMMEDIATE");
}

QString integrity_check()
{
    return QStringLiteral("PRAGMA quick_check");
}

QString objects()
{
    // An index without a statement comes with its table.
    return QStringLiteral("SELECT type, name, sql FROM sqlite_master "
                          "WHERE NOT (type = 'index' AND sql IS NULL)");
}

QString utf8(const QString& columns)
{
    QStringList casts;
    for (const QString& column : columns.split(QStringLiteral(", ")))
        casts.push_back(QStringLiteral("CAST(%1 AS BLOB)").arg(column));
    return casts.join(QStringLiteral(", "));
}

QString integer_type()
{
    return QStringLiteral("INTEGER");
}

QString table_suffix()
{
    return QStringLiteral(" STRICT, WITHOUT ROWID");
}

QString refusing_trigger(const QString& name, On event, const QString& table, const QString& when,
                         const QString& reason)
{
    constexpr std::array words{"INSERT", "UPDATE", "DELETE"};
    return QStringLiteral("CREATE TRIGGER %1 BEFORE %2 ON %3 FOR EACH ROW WHEN %4 "
                          "BEGIN SELECT RAISE(ABORT, '%5'); END")
        .arg(name, QString::fromLatin1(words[static_cast<std::size_t>(event)]), table, when,
             reason);
}

QString damage_code()
{
    return QString::number(Corrupt);
}

QString recovery_code()
{
    return kReadOnlyRollback;
}

bool is_damage(const QString& native_code)
{
    return is_one_of(native_code, {Corrupt, NotADatabase});
}

bool is_unwritable(const QString& native_code)
{
    return is_one_of(native_code, {ReadOnly, CannotOpen});
}

bool needs_recovery(const QString& native_code)
{
    return native_code == kReadOnlyRollback;
}

QString journal_of(const QString& path)
{
    return path + QStringLiteral("-journal");
}

bool is_locked(const QString& native_code)
{
    return is_one_of(native_code, {Busy, Locked});
}

bool is_disk_full(const QString& native_code)
{
    return is_one_of(native_code, {Full}) || native_code == kWriteFailed;
}

} // namespace maksuarvio::dialect
