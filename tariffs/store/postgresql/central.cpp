// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "tariffs/store/postgresql/central.h"

#include "tariffs/store/place.h"
#include "tariffs/store/schema.h"
#include "tariffs/store/store_source.h"
#include "tariffs/store/versions.h"

#include <QFile>

namespace maksuarvio {

using namespace Qt::StringLiterals;
using Code = OpenError::Code;

namespace {

QString quoted(QString identifier)
{
    return u'"' + identifier.replace(u'"', u"\"\""_s) + u'"';
}

QString role_name(CentralRole role)
{
    return u"maksuarvio_"_s + to_sql(word(role)).toString();
}

/// A remark begins with "--"; a blank line ends a statement.
QStringList statements_in(const QString& resource)
{
    QFile file(resource);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QStringList statements;
    for (const QString& paragraph : QString::fromUtf8(file.readAll()).split(u"\n\n"_s)) {
        QStringList lines = paragraph.split(u'\n');
        lines.removeIf([](const QString& line) { return line.startsWith(u"--"_s); });
        const QString statement = lines.join(u'\n').trimmed();
        if (!statement.isEmpty())
            statements.push_back(statement);
    }
    return statements;
}

SqlResult<> run(StoreConnection& connection, const QStringList& statements)
{
    for (const QString& statement : statements) {
        if (auto done = connection.execute(statement); !done)
            return done;
    }
    return {};
}

/// Roles are the server's, and may be there already.
QStringList missing_roles()
{
    QStringList statements;
    for (const std::string_view role : Words<CentralRole>::all) {
        const QString name = role_name(*from_word<CentralRole>(role));
        statements.push_back(u"DO $$BEGIN IF NOT EXISTS (SELECT 1 FROM pg_roles WHERE rolname = "
                             "'%1') THEN CREATE ROLE %1 NOLOGIN; END IF; END$$"_s.arg(name));
    }
    return statements;
}

tl::unexpected<OpenError> failed(Code code, const QString& path, const QString& detail = {})
{
    return tl::unexpected(OpenError{code, path, detail, {}});
}

tl::expected<std::unique_ptr<StoreConnection>, OpenError> connect(const QString& path,
                                                                  StoreAccess access)
{
    if (!service_of(path))
        return failed(Code::NotFound, path);
    return StoreConnection::open(database_of(path), path, access)
        .map_error([&](const SqlFault& fault) {
            return failed(open_code_of(fault.kind), path, fault.words).value();
        });
}

} // namespace

tl::expected<OpenedStore, OpenError> open_central(const QString& path)
{
    auto connection = connect(path, StoreAccess::ReadOnly);
    if (!connection)
        return tl::unexpected(std::move(connection.error()));
    const auto named = [&](const SqlFault& fault) {
        return failed(open_code_of(fault.kind), path, fault.words).value();
    };
    const auto schema = schema_version(**connection);
    if (!schema)
        return tl::unexpected(named(schema.error()));
    if (*schema == 0)
        return failed(Code::NoCentralStore, path);
    if (*schema != kSchemaVersion)
        return failed(*schema < kSchemaVersion ? Code::OlderCentral : Code::Newer, path);
    return read_versions(**connection)
        .map([&](std::vector<VersionInfo> versions) {
            return OpenedStore{
                store_source(nullptr, *std::move(connection), path, std::move(versions)), {}};
        })
        .map_error(named);
}

CentralStore::CentralStore(QString path, std::unique_ptr<StoreConnection> connection)
    : m_path(std::move(path)), m_connection(std::move(connection))
{
}

tl::expected<CentralStore, OpenError> CentralStore::open(const QString& path)
{
    return connect(path, StoreAccess::ReadWrite)
        .map([&](std::unique_ptr<StoreConnection> connection) {
            return CentralStore(path, std::move(connection));
        });
}

template <typename T> tl::expected<T, OpenError> CentralStore::named(SqlResult<T> result) const
{
    return std::move(result).map_error([this](const SqlFault& fault) {
        return failed(open_code_of(fault.kind), m_path, fault.words).value();
    });
}

tl::expected<int, OpenError> CentralStore::schema()
{
    return named(schema_version(*m_connection));
}

SqlResult<> CentralStore::write_schema(int version)
{
    return run(*m_connection, missing_roles())
        .and_then([&]() -> SqlResult<> {
            if (version != 0)
                return {};
            return m_connection->execute(u"CREATE SCHEMA IF NOT EXISTS maksuarvio"_s).and_then([&] {
                return create_schema(*m_connection);
            });
        })
        .and_then([&] { return run(*m_connection, statements_in(u":/central/functions.sql"_s)); });
}

tl::expected<void, OpenError> CentralStore::init()
{
    return named(m_connection->execute(u"BEGIN"_s))
        .and_then([&] { return schema(); })
        .and_then([&](int version) -> tl::expected<void, OpenError> {
            if (version != 0 && version != kSchemaVersion)
                return failed(version < kSchemaVersion ? Code::OlderCentral : Code::Newer, m_path);
            return named(write_schema(version));
        })
        .and_then([&] { return named(m_connection->execute(u"COMMIT"_s)); });
}

tl::expected<void, OpenError> CentralStore::migrate()
{
    return schema().and_then([&](int version) -> tl::expected<void, OpenError> {
        if (version == 0)
            return failed(Code::NoCentralStore, m_path);
        return init();
    });
}

tl::expected<void, OpenError> CentralStore::grant(CentralRole role, const QString& user)
{
    return named(m_connection->execute(u"GRANT %1 TO %2"_s.arg(role_name(role), quoted(user))));
}

tl::expected<void, OpenError> CentralStore::set_four_eyes(const QString& organiser, bool on)
{
    return named(m_connection->execute(u"SELECT change_setting(?, 'four-eyes', ?)"_s,
                                       {organiser, on ? u"on"_s : u"off"_s}));
}

tl::expected<CentralStore::Counts, OpenError> CentralStore::counts()
{
    return named(m_connection->query(u"SELECT (SELECT count(*) FROM version), "
                                     "(SELECT count(*) FROM draft), "
                                     "(SELECT count(*) FROM package), "
                                     "(SELECT max(happened_at) FROM package)"_s))
        .map([](QSqlQuery row) {
            row.next();
            return Counts{row.value(0).toInt(), row.value(1).toInt(), row.value(2).toInt(),
                          row.value(3).toString()};
        });
}

tl::expected<QStringList, OpenError> CentralStore::verify()
{
    return named(read_versions(*m_connection)).map([&](const std::vector<VersionInfo>& versions) {
        QStringList faults;
        for (const VersionInfo& version : versions) {
            if (const auto book = read_version(*m_connection, version, {}); !book)
                faults.push_back(book.error().words);
        }
        return faults;
    });
}

} // namespace maksuarvio
