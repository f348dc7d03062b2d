// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "tariffs/store/database.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QVariant>

#include <memory>
#include <utility>

namespace maksuarvio {

/// One connection to a store, made anew where a server has gone and come back. Needs a
/// QCoreApplication, and stays in the thread that opened it.
class StoreConnection {
public:
    static SqlResult<std::unique_ptr<StoreConnection>>
    open(const Database& database, const QString& store, StoreAccess access);

    StoreConnection(const StoreConnection&) = delete;
    StoreConnection& operator=(const StoreConnection&) = delete;
    ~StoreConnection();

    const Database& database() const { return m_database; }

    SqlResult<> execute(const QString& sql, const QVariantList& values = {});
    /// Prepared, bound and run; to be read forward.
    SqlResult<QSqlQuery> query(const QString& sql, const QVariantList& values = {});
    /// Whether a query that has been read forward gave all its rows, and did not stop at a fault.
    SqlResult<> ended(const QSqlQuery& query) const;
    /// The first field of the first row; null where there is none.
    SqlResult<QVariant> single(const QString& sql, const QVariantList& values = {});

private:
    friend class Transaction;
    StoreConnection(const Database& database, QString store);

    SqlResult<> connect();
    SqlResult<QSqlQuery> run(const QString& sql, const QVariantList& values);
    tl::unexpected<SqlFault> failed(const QSqlQuery& query);
    SqlFault fault_of(const QSqlError& error) const;

    const Database& m_database;
    QString m_store;
    QSqlDatabase m_connection;
    bool m_in_transaction = false;
    /// Why nothing more can be done in the transaction.
    std::optional<SqlFault> m_ended_by;
};

/// Rolled back unless committed.
class Transaction {
public:
    /// Sees one state of the store throughout.
    static SqlResult<Transaction> for_reading(StoreConnection& connection);
    /// The only one that writes from here on.
    static SqlResult<Transaction> for_writing(StoreConnection& connection);

    Transaction(Transaction&& other) noexcept
        : m_connection(std::exchange(other.m_connection, nullptr))
    {
    }
    Transaction& operator=(Transaction&&) = delete;
    ~Transaction();

    SqlResult<> commit();

private:
    explicit Transaction(StoreConnection& connection) : m_connection(&connection) {}
    static SqlResult<Transaction> begin(StoreConnection& connection, const QStringList& sql);

    StoreConnection* m_connection;
};

inline QVariant to_sql(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

inline QVariant to_sql(std::int64_t number)
{
    return static_cast<qlonglong>(number);
}

} // namespace maksuarvio
