// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "tariffs/store/connection.h"

#include "tariffs/store/dialect.h"

#include <QSqlError>

#include <atomic>

namespace maksuarvio {

namespace {

SqlFault fault_of(const QSqlError& error)
{
    return {error.text().trimmed(), error.nativeErrorCode()};
}

} // namespace

SqlResult<std::unique_ptr<StoreConnection>> StoreConnection::open(const QString& path,
                                                                  Access access)
{
    static std::atomic<int> number = 0;
    std::unique_ptr<StoreConnection> connection(
        new StoreConnection(QStringLiteral("maksuarvio-store-%1").arg(++number)));
    QSqlDatabase& database = connection->m_database;
    database = QSqlDatabase::addDatabase(dialect::driver(), connection->m_name);
    database.setDatabaseName(path);
    database.setConnectOptions(dialect::connect_options(access == Access::ReadOnly));
    if (!database.open())
        return tl::unexpected(fault_of(database.lastError()));
    for (const QString& sql : dialect::on_open()) {
        if (const auto done = connection->execute(sql); !done)
            return tl::unexpected(done.error());
    }
    return connection;
}

StoreConnection::~StoreConnection()
{
    m_database.close();
    m_database = {};
    QSqlDatabase::removeDatabase(m_name);
}

SqlResult<QSqlQuery> StoreConnection::prepare(const QString& sql)
{
    QSqlQuery query(m_database);
    query.setForwardOnly(true);
    if (!query.prepare(sql))
        return tl::unexpected(fault_of(query.lastError()));
    return query;
}

SqlResult<> StoreConnection::run(QSqlQuery& query, const QVariantList& values)
{
    for (qsizetype i = 0; i < values.size(); ++i)
        query.bindValue(static_cast<int>(i), values[i]);
    if (!query.exec())
        return tl::unexpected(fault_of(query.lastError()));
    return {};
}

SqlResult<QSqlQuery> StoreConnection::query(const QString& sql, const QVariantList& values)
{
    auto query = prepare(sql);
    if (query) {
        if (const auto done = run(*query, values); !done)
            return tl::unexpected(done.error());
    }
    return query;
}

SqlResult<> StoreConnection::execute(const QString& sql, const QVariantList& values)
{
    return query(sql, values).map([](const QSqlQuery&) {});
}

SqlResult<> StoreConnection::ended(const QSqlQuery& query)
{
    if (query.lastError().isValid())
        return tl::unexpected(fault_of(query.lastError()));
    return {};
}

SqlResult<QVariant> StoreConnection::single(const QString& sql, const QVariantList& values)
{
    auto found = query(sql, values);
    if (!found)
        return tl::unexpected(std::move(found.error()));
    if (found->next())
        return found->value(0);
    return ended(*found).map([] { return QVariant(); });
}

SqlResult<Transaction> Transaction::for_reading(StoreConnection& connection)
{
    return connection.execute(QStringLiteral("BEGIN")).map([&] { return Transaction(connection); });
}

SqlResult<Transaction> Transaction::for_writing(StoreConnection& connection)
{
    return connection.execute(dialect::begin_writing()).map([&] {
        return Transaction(connection);
    });
}

SqlResult<> Transaction::commit()
{
    auto done = m_connection->execute(QStringLiteral("COMMIT"));
    if (done)
        m_connection = nullptr;
    return done;
}

Transaction::~Transaction()
{
    // A failed roll-back leaves nothing to do: closing the connection does the same.
    if (m_connection)
        static_cast<void>(m_connection->execute(QStringLiteral("ROLLBACK")));
}

} // namespace maksuarvio
