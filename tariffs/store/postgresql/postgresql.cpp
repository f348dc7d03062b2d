// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "tariffs/store/postgresql/postgresql.h"

#include "tariffs/store/place.h"
#include "tariffs/store/postgresql/writer.h"

#include <QSqlDatabase>

namespace maksuarvio {

using namespace Qt::StringLiterals;

namespace {

/// PostgreSQL's SQLSTATEs, and those of functions.sql.
SqlFault::Kind kind_of_state(QStringView state)
{
    using Kind = SqlFault::Kind;
    constexpr std::pair<QStringView, Kind> kinds[] = {
        {u"42501", Kind::NotAllowed},  // insufficient privilege
        {u"28", Kind::NotAllowed},     // invalid authorisation
        {u"08", Kind::NotReached},     // connection exception
        {u"57P", Kind::NotReached},    // shut down, or not up yet
        {u"53300", Kind::NotReached},  // too many connections
        {u"53", Kind::DiskFull},       // insufficient resources
        {u"55P03", Kind::Locked},      // lock not available
        {u"57014", Kind::Locked},      // took too long
        {u"40", Kind::Locked},         // transaction rolled back
        {u"25006", Kind::NotWritable}, // a standby
        {u"XX", Kind::Damage},         // internal error, data corrupted
        {u"MK001", Kind::Locked},      // changed meanwhile
        {u"MK002", Kind::OwnWork},     {u"MK003", Kind::NotApproved}, {u"MK005", Kind::NotApproved},
    };
    // A server that went away leaves no state.
    if (state.isEmpty())
        return Kind::NotReached;
    for (const auto& [begins, kind] : kinds) {
        if (state.startsWith(begins))
            return kind;
    }
    return Kind::Other;
}

} // namespace

// Before a connection stands libpq tells no SQLSTATE, but the words of a server, in its language;
// what keeps from reaching one are the system's.
bool is_busy(const SqlFault& fault)
{
    return fault.kind == SqlFault::Kind::NotReached
           && (fault.words.contains(u"too many clients"_s)
               || fault.words.contains(u"remaining connection slots"_s)
               || fault.words.contains(u"too many connections"_s));
}

namespace {

class Postgresql : public Database {
public:
    QString driver() const override { return u"QPSQL"_s; }

    void describe(QSqlDatabase& connection, const QString& store, StoreAccess access) const override
    {
        const QString read_only =
            access == StoreAccess::ReadOnly ? u"-cdefault_transaction_read_only=on"_s : QString();
        connection.setConnectOptions(
            u"service=%1;connect_timeout=10;application_name=maksuarvio;client_encoding=UTF8"
            ";options='-clock_timeout=5s -cstatement_timeout=60s "
            "-csearch_path=maksuarvio,pg_temp -cclient_min_messages=warning %2'"_s.arg(
                service_of(store).value_or(QString()), read_only));
    }

    QStringList on_open() const override { return {}; }

    std::optional<SqlFault> in_the_way_of(const QString& /*store*/) const override
    {
        return std::nullopt;
    }

    QStringList begin_reading() const override
    {
        return {u"BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY"_s};
    }

    QStringList begin_writing() const override
    {
        return {u"BEGIN"_s, u"SELECT lock_for_writing()"_s};
    }

    bool a_fault_ends_a_transaction() const override { return true; }

    SqlFault::Kind kind_of(const QString& native_code) const override
    {
        return kind_of_state(native_code);
    }

    std::unique_ptr<StoreWriter> writer(StoreConnection& connection) const override
    {
        return postgresql_writer(connection);
    }

    // The server keeps its own files whole.
    QString check_of_all() const override { return u"SELECT 'ok'"_s; }
    QString check_of(const QString& /*table*/) const override { return u"SELECT 'ok'"_s; }

    QString objects() const override
    {
        return u"SELECT 'table', tablename, '' FROM pg_tables WHERE schemaname = 'maksuarvio'"_s;
    }

    QString as_bytes(const QString& columns) const override { return columns; }

    QString integer_type() const override { return u"BIGINT"_s; }
    QString bytes_type() const override { return u"BYTEA"_s; }
    QString table_suffix() const override { return {}; }

    // No row can take the place of another: what is refused of new rows are the keys.
    QStringList guard(const QString& table, const QString& /*replacing*/,
                      const QString& reason) const override
    {
        return {u"CREATE TRIGGER %1_stays BEFORE UPDATE OR DELETE ON %1 FOR EACH ROW "
                "EXECUTE FUNCTION refuse('%2')"_s.arg(table, reason),
                u"CREATE TRIGGER %1_stays_whole BEFORE TRUNCATE ON %1 FOR EACH STATEMENT "
                "EXECUTE FUNCTION refuse('%2')"_s.arg(table, reason)};
    }

    QStringList before_tables() const override
    {
        return {u"CREATE OR REPLACE FUNCTION refuse() RETURNS trigger LANGUAGE plpgsql "
                "SET search_path = pg_catalog, pg_temp AS "
                "$$BEGIN RAISE EXCEPTION '%', TG_ARGV[0]; END$$"_s};
    }
};

} // namespace

const Database& postgresql()
{
    static const Postgresql database;
    return database;
}

} // namespace maksuarvio
