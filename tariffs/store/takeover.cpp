// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "tariffs/store/takeover.h"

#include "tariffs/store/old_versions.h"
#include "tariffs/store/schema.h"
#include "tariffs/store/versions.h"

#include <algorithm>

namespace maksuarvio {

using namespace Qt::StringLiterals;

namespace {

constexpr int kFirstWithLog = 2;
constexpr int kFirstWithDrafts = 3;
constexpr int kFirstWithDigests = 4;

/// Where the rows of versions are; each table after those that refer to it.
constexpr const char* kVersionTables[] = {"preset_line",    "preset",  "tariff_text",
                                          "tariff_value",   "offer",   "service",
                                          "version_digest", "version", "organiser"};
/// What this schema has, too.
constexpr const char* kOtherTables[] = {"schema_version", "draft_sheet", "draft", "audit_log"};

/// Whether a table or trigger is one of the older schemas'.
bool is_of_older_schema(const QString& object)
{
    QStringList names;
    for (const char* table : kVersionTables)
        names.push_back(QString::fromLatin1(table));
    for (const char* table : kOtherTables)
        names.push_back(QString::fromLatin1(table));
    return std::ranges::any_of(names, [&](const QString& name) {
        if (object == u"table "_s + name)
            return true;
        static const QStringList events{u"insert"_s, u"update"_s, u"delete"_s, u"replace"_s};
        return std::ranges::any_of(events, [&](const QString& event) {
            return object == u"trigger %1_%2_refused"_s.arg(name, event);
        });
    });
}

SqlResult<> refuse(const QStringList& objects)
{
    if (objects.isEmpty())
        return {};
    return tl::unexpected(SqlFault{objects.join(u", "_s), SqlFault::Kind::Damage});
}

class Takeover {
public:
    Takeover(StoreConnection& connection, int schema) : m_connection(connection), m_schema(schema)
    {
    }

    SqlResult<> run()
    {
        return look_at_objects()
            .and_then(
                [this] { return read_old_versions(m_connection, m_schema >= kFirstWithDigests); })
            .and_then([this](std::vector<OldVersion> versions) {
                m_versions = std::move(versions);
                return run(m_renames);
            })
            .and_then([this] { return create_schema(m_connection); })
            .and_then([this] { return add_versions(); })
            .and_then([this] { return copy_log_and_drafts(); })
            .and_then([this] { return drop_tables(); })
            .and_then([this] { return strange_objects(m_connection, tables_left_behind()); })
            .and_then(refuse);
    }

private:
    /// Runs statements until one fails.
    SqlResult<> run(const QStringList& statements)
    {
        for (const QString& sql : statements) {
            if (auto done = m_connection.execute(sql); !done)
                return done;
        }
        return {};
    }

    /// Nothing but what the older programs made may be there: a view could be read in a table's
    /// place. Their triggers are not needed any more.
    SqlResult<> look_at_objects()
    {
        return objects_of(m_connection).and_then([this](const auto& objects) {
            QStringList strange;
            QStringList renames;
            for (const QString& object : objects.keys()) {
                const QString name = object.section(u' ', 1);
                if (!is_of_older_schema(object))
                    strange.push_back(object);
                else if (object.startsWith(u"trigger "_s))
                    m_renames.push_back(u"DROP TRIGGER "_s + name);
                else
                    renames.push_back(u"ALTER TABLE %1 RENAME TO old_%1"_s.arg(name));
            }
            m_renames += renames;
            return refuse(strange);
        });
    }

    SqlResult<> add_versions()
    {
        for (const OldVersion& version : m_versions) {
            auto done =
                add_version(m_connection, version.row, version.cells ? &*version.cells : nullptr)
                    .and_then(
                        [&] { return version.is_withdrawn ? withdraw(version) : SqlResult<>(); });
            if (!done)
                return done;
        }
        return {};
    }

    SqlResult<> withdraw(const OldVersion& version)
    {
        const QVariant id = to_sql(version.row.id);
        // The first schema had no log.
        if (m_schema < kFirstWithLog)
            return m_connection.execute(u"INSERT INTO withdrawal VALUES (?, '', '')"_s, {id});
        return m_connection.execute(
            u"INSERT INTO withdrawal (version, withdrawn_at, withdrawn_by) "
            "SELECT ?, coalesce(max(happened_at), ''), coalesce(max(who), '') FROM old_audit_log "
            "WHERE version = ? AND action = 'withdraw'"_s,
            {id, id});
    }

    SqlResult<> copy_log_and_drafts()
    {
        QStringList statements;
        if (m_schema >= kFirstWithLog)
            statements += {u"INSERT INTO audit_log (id, happened_at, who, action, version, place, "
                           "old_value, new_value) SELECT id, happened_at, who, action, version, "
                           "place, old_value, new_value FROM old_audit_log"_s,
                           u"DROP TABLE old_audit_log"_s};
        if (m_schema >= kFirstWithDrafts)
            statements += {u"INSERT INTO draft SELECT id, organiser, version, base, revision, "
                           "changed_by, changed_at FROM old_draft"_s,
                           u"INSERT INTO draft_sheet SELECT draft, file, content "
                           "FROM old_draft_sheet"_s,
                           u"DROP TABLE old_draft_sheet"_s, u"DROP TABLE old_draft"_s};
        return run(statements);
    }

    SqlResult<> drop_tables()
    {
        QStringList drops{u"DROP TABLE old_schema_version"_s};
        const bool all_came = std::ranges::all_of(
            m_versions, [](const OldVersion& version) { return version.cells.has_value(); });
        for (const char* table : kVersionTables) {
            if (all_came)
                drops.push_back(u"DROP TABLE IF EXISTS old_"_s + QString::fromLatin1(table));
        }
        return run(drops);
    }

    StoreConnection& m_connection;
    int m_schema;
    /// How the older tables make room.
    QStringList m_renames;
    std::vector<OldVersion> m_versions;
};

} // namespace

SqlResult<> take_over(StoreConnection& connection, int schema)
{
    return Takeover(connection, schema).run();
}

QStringList tables_left_behind()
{
    QStringList tables;
    for (const char* table : kVersionTables)
        tables.push_back(u"table old_"_s + QString::fromLatin1(table));
    return tables;
}

SqlResult<QStringList> versions_left_behind(StoreConnection& connection)
{
    return objects_of(connection).and_then([&](const auto& objects) -> SqlResult<QStringList> {
        if (!objects.contains(u"table old_version"_s))
            return QStringList();
        return connection
            .query(u"SELECT id FROM version WHERE id NOT IN (SELECT version FROM version_sheet) "
                   "ORDER BY sequence"_s)
            .and_then([&](QSqlQuery rows) {
                QStringList versions;
                while (rows.next())
                    versions.push_back(rows.value(0).toString());
                return connection.ended(rows).map([&] { return versions; });
            });
    });
}

} // namespace maksuarvio
