// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "tariffs/store/connection.h"

#include <QSqlError>

#include <atomic>

namespace maksuarvio {

namespace {

QString next_name()
{
    static std::atomic<int> number = 0;
    return QStringLiteral("maksuarvio-store-%1").arg(++number);
}

} // namespace

StoreConnection::StoreConnection(const Database& database, QString store)
    : m_database(database), m_store(std::move(store)),
      m_connection(QSqlDatabase::addDatabase(database.driver(), next_name()))
{
}

SqlResult<std::unique_ptr<StoreConnection>>
StoreConnection::open(const Database& database, const QString& store, StoreAccess access)
{
    std::unique_ptr<StoreConnection> opened(new StoreConnection(database, store));
    QSqlDatabase& connection = opened->m_connection;
    connection.setDatabaseName(store);
    connection.setConnectOptions(database.connect_options(access));
    if (!connection.open())
        return tl::unexpected(opened->fault_of(connection.lastError()));
    for (const QString& sql : database.on_open()) {
        if (const auto done = opened->execute(sql); !done)
            return tl::unexpected(done.error());
    }
    return opened;
}

StoreConnection::~StoreConnection()
{
    const QString name = m_connection.connectionName();
    m_connection.close();
    m_connection = {};
    QSqlDatabase::removeDatabase(name);
}

SqlFault StoreConnection::fault_of(const QSqlError& error) const
{
    return {error.text().trimmed(), m_database.kind_of(error.nativeErrorCode())};
}

SqlResult<QSqlQuery> StoreConnection::query(const QString& sql, const QVariantList& values)
{
    if (!m_in_transaction) {
        if (auto fault = m_database.in_the_way_of(m_store))
            return tl::unexpected(*std::move(fault));
    }
    QSqlQuery query(m_connection);
    query.setForwardOnly(true);
    if (!query.prepare(sql))
        return tl::unexpected(fault_of(query.lastError()));
    for (const QVariant& value : values)
        query.addBindValue(value);
    if (!query.exec())
        return tl::unexpected(fault_of(query.lastError()));
    return query;
}

SqlResult<> StoreConnection::execute(const QString& sql, const QVariantList& values)
{
    return query(sql, values).map([](const QSqlQuery&) {});
}

SqlResult<> StoreConnection::ended(const QSqlQuery& query) const
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

SqlResult<Transaction> Transaction::begin(StoreConnection& connection, const QString& sql)
{
    return connection.execute(sql).map([&] {
        connection.m_in_transaction = true;
        return Transaction(connection);
    });
}

SqlResult<Transaction> Transaction::for_reading(StoreConnection& connection)
{
    return begin(connection, QStringLiteral("BEGIN"));
}

SqlResult<Transaction> Transaction::for_writing(StoreConnection& connection)
{
    return begin(connection, connection.database().begin_writing());
}

SqlResult<> Transaction::commit()
{
    auto done = m_connection->execute(QStringLiteral("COMMIT"));
    if (done)
        std::exchange(m_connection, nullptr)->m_in_transaction = false;
    return done;
}

Transaction::~Transaction()
{
    if (!m_connection)
        return;
    // A failed roll-back leaves nothing to do: closing the connection does the same.
    static_cast<void>(m_connection->execute(QStringLiteral("ROLLBACK")));
    m_connection->m_in_transaction = false;
}

} // namespace maksuarvio
