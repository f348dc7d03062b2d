// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QString>
#include <QStringList>

/// All that is SQLite's own in the store. Everything else is SQL that PostgreSQL understands, too.
namespace maksuarvio::dialect {

QString driver();
QString connect_options(bool read_only);
/// Run on every connection.
QStringList on_open();
/// Begins a transaction that no other writer can come between.
QString begin_writing();

/// One row with "ok", or the faults of the database's own structure.
QString integrity_check();
/// Type, name and CREATE statement of all that the database holds.
QString objects();

/// Text columns, in the order of "a, b, c", as the bytes of UTF-8 that the database holds: Qt's
/// driver makes UTF-16 of all other texts, which takes longer than reading them.
QString utf8(const QString& columns);

/// Stand in the CREATE statements for {integer} and {strict}.
QString integer_type();
QString table_suffix();

/// Triggers that refuse, with the words of `reason`, what `when` says of OLD and NEW.
enum class On { Insert, Update, Delete };
QString refusing_trigger(const QString& name, On event, const QString& table, const QString& when,
                         const QString& reason);

/// The codes of damage, and of a journal, that the database does not see.
QString damage_code();
QString recovery_code();

/// What the native error code of a failed statement means.
bool is_damage(const QString& native_code);
bool is_unwritable(const QString& native_code);
/// What a crashed writer left must be rolled back, which a connection for reading cannot.
bool needs_recovery(const QString& native_code);
/// Where it left that.
QString journal_of(const QString& path);
bool is_locked(const QString& native_code);
bool is_disk_full(const QString& native_code);

} // namespace maksuarvio::dialect
