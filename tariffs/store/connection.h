// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QVariant>

#include <tl/expected.hpp>

#include <memory>
#include <utility>

namespace maksuarvio {

/// What the database said.
struct SqlFault {
    QString words;
    QString native_code;
};

template <typename T = void> using SqlResult = tl::expected<T, SqlFault>;

/// One connection to a store. Needs a QCoreApplication, and stays in the thread that opened it.
class StoreConnection {
public:
    enum class Access : std::uint8_t { ReadOnly, ReadWrite };

    static SqlResult<std::unique_ptr<StoreConnection>> open(const QString& path, Access access);

    StoreConnection(const StoreConnection&) = delete;
    StoreConnection& operator=(const StoreConnection&) = delete;
    ~StoreConnection();

    SqlResult<QSqlQuery> prepare(const QString& sql);
    static SqlResult<> run(QSqlQuery& query, const QVariantList& values);
    SqlResult<> execute(const QString& sql, const QVariantList& values = {});
    /// Prepared, bound and run; to be read forward.
    SqlResult<QSqlQuery> query(const QString& sql, const QVariantList& values = {});
    /// Whether a query that has been read forward gave all its rows, and did not stop at a fault.
    static SqlResult<> ended(const QSqlQuery& query);
    /// The first field of the first row; null where there is none.
    SqlResult<QVariant> single(const QString& sql, const QVariantList& values = {});

private:
    explicit StoreConnection(QString name) : m_name(std::move(name)) {}

    QString m_name;
    QSqlDatabase m_database;
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

    StoreConnection* m_connection;
};

} // namespace maksuarvio
