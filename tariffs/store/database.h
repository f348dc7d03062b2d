// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QString>
#include <QStringList>

#include <tl/expected.hpp>

#include <cstdint>
#include <optional>

namespace maksuarvio {

/// What a database said.
struct SqlFault {
    enum class Kind : std::uint8_t {
        Other,
        Damage,      ///< the file is no intact store
        Locked,      ///< another program writes, for longer than is waited
        NotWritable, ///< no right to write there
        DiskFull,
        HalfWritten ///< what a crashed program left must be rolled back first
    };

    QString words;
    Kind kind = Kind::Other;
};

template <typename T = void> using SqlResult = tl::expected<T, SqlFault>;

enum class StoreAccess : std::uint8_t { ReadOnly, ReadWrite };

/// All that one database has otherwise than another. The rest of the store is SQL that SQLite and
/// PostgreSQL both understand.
class Database {
public:
    Database() = default;
    Database(const Database&) = delete;
    Database& operator=(const Database&) = delete;
    virtual ~Database() = default;

    /// Of Qt.
    virtual QString driver() const = 0;
    virtual QString connect_options(StoreAccess access) const = 0;
    /// Run on every connection.
    virtual QStringList on_open() const = 0;
    /// Asked each time before anything of a store is looked at: what forbids that.
    virtual std::optional<SqlFault> in_the_way_of(const QString& store) const = 0;
    /// Begins a transaction that no other writer can come between.
    virtual QString begin_writing() const = 0;
    virtual SqlFault::Kind kind_of(const QString& native_code) const = 0;

    /// Each one row with "ok", or what is wrong with the whole structure or with one table.
    virtual QString check_of_all() const = 0;
    virtual QString check_of(const QString& table) const = 0;
    /// Type, name and CREATE statement of all that the store holds.
    virtual QString objects() const = 0;
    /// Text columns, in the order of "a, b, c", as the bytes of UTF-8 that the store holds: Qt
    /// makes UTF-16 of all other texts, which takes longer than reading them.
    virtual QString as_bytes(const QString& columns) const = 0;

    /// Stand in CREATE statements for {integer}, {bytes} and what follows the columns.
    virtual QString integer_type() const = 0;
    virtual QString bytes_type() const = 0;
    virtual QString table_suffix() const = 0;
    /// A trigger that refuses what `when` says of OLD and NEW ("INSERT", "UPDATE" or "DELETE").
    virtual QString refusing_trigger(const QString& name, const QString& event,
                                     const QString& table, const QString& when,
                                     const QString& reason) const = 0;
};

} // namespace maksuarvio
