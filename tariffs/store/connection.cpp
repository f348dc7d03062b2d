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
    database.describe(opened->m_connection, store, access);
    return opened->connect().map([&] { return std::move(opened); });
}

SqlResult<> StoreConnection::connect()
{
    if (!m_connection.open())
        return tl::unexpected(fault_of(m_connection.lastError()));
    for (const QString& sql : m_database.on_open()) {
        if (auto done = run(sql, {}); !done)
            return tl::unexpected(std::move(done.error()));
    }
    return {};
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
    auto done = run(sql, values);
    // A server that went away may be back, or another in its place. Of a transaction that it had
    // begun it knows nothing any more.
    if (done || m_in_transaction || done.error().kind != SqlFault::Kind::NotReached)
        return done;
    m_connection.close();
    return connect().and_then([&] { return run(sql, values); });
}

SqlResult<QSqlQuery> StoreConnection::run(const QString& sql, const QVariantList& values)
{
    if (m_ended_by)
        return tl::unexpected(*m_ended_by);
    if (!m_in_transaction) {
        if (auto fault = m_database.in_the_way_of(m_store))
            return tl::unexpected(*std::move(fault));
    }
    QSqlQuery query(m_connection);
    query.setForwardOnly(true);
    // What begins or ends a transaction cannot be prepared everywhere.
    if (values.isEmpty()) {
        if (!query.exec(sql))
            return failed(query);
        return query;
    }
    if (!query.prepare(sql))
        return failed(query);
    for (const QVariant& value : values)
        query.addBindValue(value);
    if (!query.exec())
        return failed(query);
    return query;
}

tl::unexpected<SqlFault> StoreConnection::failed(const QSqlQuery& query)
{
    SqlFault fault = fault_of(query.lastError());
    // Before the query is taken back, which is a statement, too.
    if (m_in_transaction && m_database.a_fault_ends_a_transaction()) {
        QSqlQuery(m_connection).exec(QStringLiteral("ROLLBACK"));
        m_ended_by = fault;
    }
    return tl::unexpected(std::move(fault));
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

SqlResult<Transaction> Transaction::begin(StoreConnection& connection, const QStringList& sql)
{
    std::optional<Transaction> begun;
    for (const QString& statement : sql) {
        // What fails after the first is rolled back.
        if (auto done = connection.execute(statement); !done)
            return tl::unexpected(std::move(done.error()));
        if (!begun)
            begun.emplace(Transaction(connection));
        connection.m_in_transaction = true;
    }
    return *std::move(begun);
}

SqlResult<Transaction> Transaction::for_reading(StoreConnection& connection)
{
    return begin(connection, connection.database().begin_reading());
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
    m_connection->m_ended_by.reset();
}

} // namespace maksuarvio
