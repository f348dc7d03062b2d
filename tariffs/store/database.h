// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QString>
#include <QStringList>

#include <tl/expected.hpp>

#include <cstdint>
#include <memory>
#include <optional>

class QSqlDatabase;

namespace maksuarvio {

class StoreConnection;
class StoreWriter;

/// What a database said.
struct SqlFault {
    enum class Kind : std::uint8_t {
        Other,
        Damage,      ///< the file is no intact store
        Locked,      ///< another program writes, for longer than is waited
        NotWritable, ///< no right to write there
        DiskFull,
        HalfWritten, ///< what a crashed program left must be rolled back first
        NotCentral,  ///< only a central store can do this
        NotReached,  ///< no server answers
        NotAllowed,  ///< who asks has no such role
        NotApproved, ///< nobody has approved this revision of the draft
        OwnWork      ///< who asks has changed or sent the draft
    };

    QString words;
    Kind kind = Kind::Other;
};

/// Whether a server turned a connection away because it has too many.
bool is_busy(const SqlFault& fault);

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
    /// Says of a connection that is not open yet where it leads to.
    virtual void describe(QSqlDatabase& connection, const QString& store,
                          StoreAccess access) const = 0;
    /// Run on every connection.
    virtual QStringList on_open() const = 0;
    /// Asked each time before anything of a store is looked at: what forbids that.
    virtual std::optional<SqlFault> in_the_way_of(const QString& store) const = 0;
    /// Begin a transaction that sees one state of the store throughout.
    virtual QStringList begin_reading() const = 0;
    /// Begin one that no other writer can come between.
    virtual QStringList begin_writing() const = 0;
    /// Whether nothing more can be done in a transaction after a statement that failed.
    virtual bool a_fault_ends_a_transaction() const = 0;
    virtual SqlFault::Kind kind_of(const QString& native_code) const = 0;
    virtual std::unique_ptr<StoreWriter> writer(StoreConnection& connection) const = 0;

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
    /// What must be there before the first table.
    virtual QStringList before_tables() const = 0;
    /// Triggers that let a table only be added to, and refuse new rows that would take the place of
    /// one that is there: `replacing` says so of NEW.
    virtual QStringList guard(const QString& table, const QString& replacing,
                              const QString& reason) const = 0;
};

} // namespace maksuarvio
