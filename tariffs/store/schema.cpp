// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "tariffs/store/schema.h"

#include "tariffs/store/books.h"
#include "tariffs/store/dialect.h"

#include <map>
#include <vector>

namespace maksuarvio {

namespace {

using namespace Qt::StringLiterals;

struct Table {
    const char* name;
    const char* columns;
};

/// The first schema.
constexpr Table kTables[] = {
    {"schema_version", "version {integer} NOT NULL PRIMARY KEY"},
    {"organiser", "id TEXT NOT NULL PRIMARY KEY"},
    {"version",
     "id TEXT NOT NULL PRIMARY KEY,"
     "organiser TEXT NOT NULL REFERENCES organiser (id),"
     "valid_from TEXT NOT NULL,"
     "valid_to TEXT CHECK (valid_to > valid_from),"
     "status TEXT NOT NULL CHECK (status IN ('draft', 'published', 'withdrawn')),"
     "decision_body TEXT NOT NULL,"
     "decision_date TEXT,"
     "decision_section TEXT NOT NULL,"
     "corrects TEXT REFERENCES version (id),"
     "reviewed_on TEXT,"
     // Of two published versions for a day, the one with the greater sequence is in force.
     "published_sequence {integer} UNIQUE,"
     "published_at TEXT,"
     "published_by TEXT,"
     // 1: came with the program; 0: made where the store is kept.
     "shipped {integer} NOT NULL CHECK (shipped IN (0, 1)),"
     "checksum TEXT NOT NULL,"
     "CHECK ((status = 'draft') = (published_sequence IS NULL))"},
    {"service",
     "version TEXT NOT NULL REFERENCES version (id) ON DELETE CASCADE,"
     "position {integer} NOT NULL,"
     "id TEXT NOT NULL,"
     "fi TEXT NOT NULL, sv TEXT NOT NULL, en TEXT NOT NULL,"
     "category TEXT NOT NULL,"
     "unit TEXT NOT NULL,"
     "priced_unit TEXT NOT NULL,"
     "fee_rule TEXT NOT NULL,"
     "form TEXT NOT NULL,"
     "covered_by_long_term_care {integer} NOT NULL CHECK (covered_by_long_term_care IN (0, 1)),"
     "reference TEXT NOT NULL,"
     "PRIMARY KEY (version, position)"},
    {"offer", "version TEXT NOT NULL REFERENCES version (id) ON DELETE CASCADE,"
              "position {integer} NOT NULL,"
              "service TEXT NOT NULL,"
              "mode TEXT NOT NULL,"
              "voucher_rule TEXT NOT NULL,"
              "valid_from TEXT NOT NULL,"
              "valid_to TEXT,"
              "PRIMARY KEY (version, position)"},
    {"tariff_value", "version TEXT NOT NULL REFERENCES version (id) ON DELETE CASCADE,"
                     "file TEXT NOT NULL,"
                     "position {integer} NOT NULL,"
                     "value_key TEXT NOT NULL,"
                     "service TEXT NOT NULL,"
                     "mode TEXT,"
                     "at_place {integer} NOT NULL,"
                     "persons {integer} NOT NULL,"
                     "numerator {integer} NOT NULL,"
                     "denominator {integer} NOT NULL CHECK (denominator > 0),"
                     "measure TEXT NOT NULL,"
                     "valid_from TEXT NOT NULL,"
                     "valid_to TEXT,"
                     "status TEXT NOT NULL,"
                     "reference TEXT NOT NULL,"
                     "source TEXT NOT NULL,"
                     "reviewed TEXT,"
                     "PRIMARY KEY (version, file, position, value_key, persons)"},
    {"tariff_text", "version TEXT NOT NULL REFERENCES version (id) ON DELETE CASCADE,"
                    "position {integer} NOT NULL,"
                    "text_key TEXT NOT NULL,"
                    "fi TEXT NOT NULL, sv TEXT NOT NULL, en TEXT NOT NULL,"
                    "PRIMARY KEY (version, position)"},
    {"preset", "version TEXT NOT NULL REFERENCES version (id) ON DELETE CASCADE,"
               "number {integer} NOT NULL,"
               "id TEXT NOT NULL,"
               "fi TEXT NOT NULL, sv TEXT NOT NULL, en TEXT NOT NULL,"
               "PRIMARY KEY (version, number)"},
    {"preset_line",
     "version TEXT NOT NULL REFERENCES version (id) ON DELETE CASCADE,"
     "position {integer} NOT NULL,"
     "preset_number {integer} NOT NULL,"
     "service TEXT NOT NULL,"
     "mode TEXT NOT NULL,"
     "amount {integer} NOT NULL,"
     "unit TEXT NOT NULL,"
     "per TEXT NOT NULL,"
     "PRIMARY KEY (version, position),"
     "FOREIGN KEY (version, preset_number) REFERENCES preset (version, number) ON DELETE CASCADE"},
};

constexpr Table kAuditLog{"audit_log", "id {integer} NOT NULL PRIMARY KEY,"
                                       "happened_at TEXT NOT NULL,"
                                       "who TEXT NOT NULL,"
                                       "action TEXT NOT NULL,"
                                       "version TEXT NOT NULL,"
                                       "place TEXT NOT NULL,"
                                       "old_value TEXT,"
                                       "new_value TEXT"};

/// Drafts are the text of their files, as they need not make sense yet.
constexpr Table kDrafts[] = {
    {"draft", "id {integer} NOT NULL PRIMARY KEY,"
              "organiser TEXT NOT NULL,"
              "version TEXT NOT NULL,"
              "base TEXT NOT NULL,"
              "revision {integer} NOT NULL,"
              "changed_by TEXT NOT NULL,"
              "changed_at TEXT NOT NULL"},
    {"draft_sheet", "draft {integer} NOT NULL REFERENCES draft (id) ON DELETE CASCADE,"
                    "file TEXT NOT NULL,"
                    "content TEXT NOT NULL,"
                    "PRIMARY KEY (draft, file)"},
};

constexpr Table kDigest{"version_digest",
                        "version TEXT NOT NULL PRIMARY KEY REFERENCES version (id),"
                        "header TEXT NOT NULL,"
                        "content TEXT NOT NULL"};

constexpr const char* kPartsOfVersion[] = {"service",     "offer",  "tariff_value",
                                           "tariff_text", "preset", "preset_line"};

QString create(const Table& table)
{
    QString columns = QString::fromLatin1(table.columns);
    columns.replace(u"{integer}"_s, dialect::integer_type());
    return u"CREATE TABLE %1 (%2)%3"_s.arg(QString::fromLatin1(table.name), columns,
                                           dialect::table_suffix());
}

struct Trigger {
    QString name;
    QString sql;
};

Trigger refuse(const QString& table, dialect::On event, const QString& when, const QString& reason)
{
    constexpr const char* kEvents[] = {"insert", "update", "delete"};
    const QString name =
        u"%1_%2_refused"_s.arg(table, QString::fromLatin1(kEvents[static_cast<int>(event)]));
    return {name, dialect::refusing_trigger(name, event, table, when, reason)};
}

const QString kFixed = u"a published version cannot be changed"_s;
const QString kKept = u"the audit log is only added to"_s;

std::vector<Trigger> triggers_against_change()
{
    using dialect::On;
    std::vector<Trigger> triggers;
    for (const char* part : kPartsOfVersion) {
        const QString table = QString::fromLatin1(part);
        const QString no_draft = u"(SELECT status FROM version WHERE id = %1.version) <> 'draft'"_s;
        triggers.push_back(refuse(table, On::Insert, no_draft.arg(u"NEW"_s), kFixed));
        triggers.push_back(refuse(table, On::Update,
                                  no_draft.arg(u"OLD"_s) + u" OR "_s + no_draft.arg(u"NEW"_s),
                                  kFixed));
        triggers.push_back(refuse(table, On::Delete, no_draft.arg(u"OLD"_s), kFixed));
    }
    // All that may happen to a published version is that it is withdrawn.
    QString changed = u"OLD.status <> 'draft' AND (NEW.status <> 'withdrawn'"_s;
    for (const char* column :
         {"id", "organiser", "valid_from", "valid_to", "decision_body", "decision_date",
          "decision_section", "corrects", "reviewed_on", "published_sequence", "published_at",
          "published_by", "shipped", "checksum"}) {
        changed +=
            u" OR coalesce(NEW.%1, '') <> coalesce(OLD.%1, '')"_s.arg(QString::fromLatin1(column));
    }
    triggers.push_back(refuse(u"version"_s, On::Update, changed + u")"_s, kFixed));
    triggers.push_back(refuse(u"version"_s, On::Delete, u"OLD.status <> 'draft'"_s, kFixed));
    triggers.push_back(refuse(u"audit_log"_s, On::Update, u"1 = 1"_s, kKept));
    triggers.push_back(refuse(u"audit_log"_s, On::Delete, u"1 = 1"_s, kKept));
    return triggers;
}

/// SQLite's INSERT OR REPLACE and UPDATE OR REPLACE remove the row in their way without asking its
/// triggers.
std::vector<Trigger> triggers_against_replacing()
{
    using dialect::On;
    const QString in_the_way =
        u"EXISTS (SELECT 1 FROM version WHERE %1(id = NEW.id OR published_sequence = "
        "NEW.published_sequence))"_s;
    const QString name = u"version_replace_refused"_s;
    return {refuse(u"version"_s, On::Insert, in_the_way.arg(QString()), kFixed),
            {name, dialect::refusing_trigger(name, On::Update, u"version"_s,
                                             in_the_way.arg(u"id <> OLD.id AND "_s), kFixed)},
            refuse(u"audit_log"_s, On::Insert,
                   u"EXISTS (SELECT 1 FROM audit_log WHERE id = NEW.id)"_s, kKept)};
}

std::vector<Trigger> triggers_of_digests()
{
    using dialect::On;
    const QString table = QString::fromLatin1(kDigest.name);
    return {refuse(table, On::Insert,
                   u"EXISTS (SELECT 1 FROM version_digest WHERE version = NEW.version)"_s, kFixed),
            refuse(table, On::Update, u"1 = 1"_s, kFixed),
            refuse(table, On::Delete, u"1 = 1"_s, kFixed)};
}

/// Takes what is there as what was published.
SqlResult<> add_digests(StoreConnection& connection)
{
    return connection.query(u"SELECT id FROM version WHERE status <> 'draft'"_s)
        .and_then([&](QSqlQuery versions) -> SqlResult<> {
            while (versions.next()) {
                const std::string version = versions.value(0).toString().toStdString();
                if (auto done = add_digest(connection, version); !done)
                    return done;
            }
            return StoreConnection::ended(versions);
        });
}

SqlResult<> run(StoreConnection& connection, const QStringList& statements)
{
    for (const QString& sql : statements) {
        if (auto done = connection.execute(sql); !done)
            return done;
    }
    return {};
}

/// The statements that lead to `version` from the one before.
QStringList step_to(SchemaVersion version)
{
    QStringList statements;
    if (version == SchemaVersion::Tables) {
        for (const Table& table : kTables)
            statements.push_back(create(table));
        statements.push_back(u"INSERT INTO schema_version (version) VALUES (0)"_s);
    } else if (version == SchemaVersion::Unchangeable) {
        statements.push_back(create(kAuditLog));
        for (const Trigger& trigger : triggers_against_change())
            statements.push_back(trigger.sql);
    } else if (version == SchemaVersion::Drafts) {
        for (const Table& table : kDrafts)
            statements.push_back(create(table));
        for (const Trigger& trigger : triggers_against_replacing())
            statements.push_back(trigger.sql);
    } else if (version == SchemaVersion::Digests) {
        statements.push_back(create(kDigest));
        for (const Trigger& trigger : triggers_of_digests())
            statements.push_back(trigger.sql);
    }
    return statements;
}

/// "table version" and the statement that makes it.
using Objects = std::map<QString, QString>;

SqlResult<Objects> objects_of(StoreConnection& connection)
{
    return connection.query(dialect::objects()).and_then([](QSqlQuery found) {
        Objects objects;
        while (found.next())
            objects.emplace(found.value(0).toString() + u' ' + found.value(1).toString(),
                            found.value(2).toString());
        return StoreConnection::ended(found).map([&] { return std::move(objects); });
    });
}

Objects expected_objects()
{
    Objects objects;
    for (int version = 1; version <= static_cast<int>(SchemaVersion::Current); ++version) {
        for (const QString& sql : step_to(static_cast<SchemaVersion>(version))) {
            const QStringList words = sql.split(u' ');
            if (words[0] == u"CREATE"_s)
                objects.emplace(words[1].toLower() + u' ' + words[2], sql);
        }
    }
    return objects;
}

} // namespace

SqlResult<int> schema_version(StoreConnection& connection)
{
    const auto objects = objects_of(connection);
    if (!objects)
        return tl::unexpected(objects.error());
    // A view of that name could take for ever.
    if (!objects->contains(u"table schema_version"_s))
        return static_cast<int>(SchemaVersion::None);
    return connection.single(u"SELECT version FROM schema_version"_s)
        .map([](const QVariant& found) { return found.toInt(); });
}

SqlResult<> migrate(StoreConnection& connection, int from, int to)
{
    for (int version = from + 1; version <= to; ++version) {
        const auto step = static_cast<SchemaVersion>(version);
        if (auto done = run(connection, step_to(step)); !done)
            return done;
        if (step == SchemaVersion::Digests) {
            if (auto done = add_digests(connection); !done)
                return done;
        }
        if (auto done = connection.execute(u"UPDATE schema_version SET version = ?"_s, {version});
            !done)
            return done;
    }
    return {};
}

SqlResult<QStringList> strange_objects(StoreConnection& connection)
{
    return objects_of(connection).map([](Objects found) {
        QStringList strange;
        for (const auto& [name, sql] : expected_objects()) {
            const auto there = found.extract(name);
            if (there.empty() || there.mapped() != sql)
                strange.push_back(name);
        }
        for (const auto& [name, sql] : found)
            strange.push_back(name);
        return strange;
    });
}

} // namespace maksuarvio
