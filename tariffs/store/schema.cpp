// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "tariffs/store/schema.h"

namespace maksuarvio {

namespace {

using namespace Qt::StringLiterals;

struct Table {
    const char* name;
    const char* columns;
    /// Of a table that is only added to: which NEW rows are refused, too, as they would take the
    /// place of one that is there (INSERT OR REPLACE asks no trigger against deleting). Else null.
    const char* refused;
};

constexpr Table kTables[] = {
    {"schema_version", "version {integer} NOT NULL PRIMARY KEY", nullptr},

    // A published version: `head` is its book.csv, and `digest`, which a package signs, that of its
    // sheets. Of two versions for a day, the one with the greater sequence is in force. `shipped`
    // is the digest of the book in the program that it came from, null where it was made elsewhere.
    {"version",
     "id TEXT NOT NULL PRIMARY KEY,"
     "organiser TEXT NOT NULL,"
     "head TEXT NOT NULL,"
     "digest TEXT NOT NULL,"
     "shipped TEXT,"
     "sequence {integer} NOT NULL UNIQUE,"
     "published_at TEXT NOT NULL,"
     "published_by TEXT NOT NULL,"
     // Of this row, so that no sheet must be read to know that it is as it was published.
     "row_digest TEXT NOT NULL",
     "EXISTS (SELECT 1 FROM version WHERE id = NEW.id OR sequence = NEW.sequence)"},

    // CSV as it was published. A version's sheets come before its row, and none after it.
    {"version_sheet",
     "version TEXT NOT NULL REFERENCES version (id) DEFERRABLE INITIALLY DEFERRED,"
     "file TEXT NOT NULL,"
     "content TEXT NOT NULL,"
     "PRIMARY KEY (version, file)",
     "EXISTS (SELECT 1 FROM version WHERE id = NEW.version) OR "
     "EXISTS (SELECT 1 FROM version_sheet WHERE version = NEW.version AND file = NEW.file)"},

    {"withdrawal",
     "version TEXT NOT NULL PRIMARY KEY REFERENCES version (id),"
     "withdrawn_at TEXT NOT NULL,"
     "withdrawn_by TEXT NOT NULL",
     "EXISTS (SELECT 1 FROM withdrawal WHERE version = NEW.version)"},

    // Drafts need not make sense yet.
    {"draft",
     "id {integer} NOT NULL PRIMARY KEY,"
     "organiser TEXT NOT NULL,"
     "version TEXT NOT NULL,"
     "base TEXT NOT NULL,"
     "revision {integer} NOT NULL,"
     "changed_by TEXT NOT NULL,"
     "changed_at TEXT NOT NULL",
     nullptr},

    {"draft_sheet",
     "draft {integer} NOT NULL REFERENCES draft (id) ON DELETE CASCADE,"
     "file TEXT NOT NULL,"
     "content TEXT NOT NULL,"
     "PRIMARY KEY (draft, file)",
     nullptr},

    // Who sent which revision of a draft for review, and who approved it.
    {"review",
     "id {integer} NOT NULL PRIMARY KEY,"
     "draft {integer} NOT NULL,"
     "revision {integer} NOT NULL,"
     "action TEXT NOT NULL CHECK (action IN ('send', 'approve')),"
     "happened_at TEXT NOT NULL,"
     "who TEXT NOT NULL",
     "EXISTS (SELECT 1 FROM review WHERE id = NEW.id)"},

    {"audit_log",
     "id {integer} NOT NULL PRIMARY KEY,"
     "happened_at TEXT NOT NULL,"
     "who TEXT NOT NULL,"
     "action TEXT NOT NULL,"
     "version TEXT NOT NULL,"
     "draft {integer},"
     "place TEXT NOT NULL,"
     "old_value TEXT,"
     "new_value TEXT",
     "EXISTS (SELECT 1 FROM audit_log WHERE id = NEW.id)"},

    // The sealed packages that were made or taken here, and the key lists that came with them.
    {"package",
     "organiser TEXT NOT NULL,"
     "sequence {integer} NOT NULL,"
     "content {bytes} NOT NULL,"
     "happened_at TEXT NOT NULL,"
     "who TEXT NOT NULL,"
     "PRIMARY KEY (organiser, sequence)",
     "EXISTS (SELECT 1 FROM package WHERE organiser = NEW.organiser AND sequence = NEW.sequence)"},

    {"key_list",
     "organiser TEXT NOT NULL,"
     "sequence {integer} NOT NULL,"
     "content TEXT NOT NULL,"
     "happened_at TEXT NOT NULL,"
     "who TEXT NOT NULL,"
     "PRIMARY KEY (organiser, sequence)",
     "EXISTS (SELECT 1 FROM key_list WHERE organiser = NEW.organiser "
     "AND sequence = NEW.sequence)"},

    {"setting",
     "organiser TEXT NOT NULL,"
     "name TEXT NOT NULL,"
     "value TEXT NOT NULL,"
     "PRIMARY KEY (organiser, name)",
     nullptr},
};

/// The statements that make a table and guard it.
QStringList statements_of(const Table& table, const Database& database)
{
    const QString name = QString::fromLatin1(table.name);
    QString columns = QString::fromLatin1(table.columns);
    columns.replace(u"{integer}"_s, database.integer_type());
    columns.replace(u"{bytes}"_s, database.bytes_type());
    QStringList statements{u"CREATE TABLE %1 (%2)%3"_s.arg(name, columns, database.table_suffix())};
    if (table.refused)
        statements += database.guard(name, QString::fromLatin1(table.refused),
                                     u"%1: what was published or logged stays"_s.arg(name));
    return statements;
}

QStringList all_statements(const Database& database)
{
    QStringList statements = database.before_tables();
    for (const Table& table : kTables)
        statements += statements_of(table, database);
    return statements;
}

} // namespace

SqlResult<QMap<QString, QString>> objects_of(StoreConnection& connection)
{
    return connection.query(connection.database().objects()).and_then([&](QSqlQuery found) {
        QMap<QString, QString> objects;
        while (found.next())
            objects.insert(found.value(0).toString() + u' ' + found.value(1).toString(),
                           found.value(2).toString());
        return connection.ended(found).map([&] { return std::move(objects); });
    });
}

SqlResult<int> schema_version(StoreConnection& connection)
{
    return objects_of(connection).and_then([&](const auto& objects) -> SqlResult<int> {
        // A view of that name could take for ever.
        if (!objects.contains(u"table schema_version"_s))
            return 0;
        return connection.single(u"SELECT version FROM schema_version"_s)
            .map([](const QVariant& found) { return found.toInt(); });
    });
}

SqlResult<> create_schema(StoreConnection& connection)
{
    for (const QString& sql : all_statements(connection.database())) {
        if (auto done = connection.execute(sql); !done)
            return done;
    }
    return connection.execute(u"INSERT INTO schema_version (version) VALUES (?)"_s,
                              {kSchemaVersion});
}

SqlResult<QStringList> strange_objects(StoreConnection& connection, const QStringList& also)
{
    return objects_of(connection).map([&](QMap<QString, QString> found) {
        QStringList strange;
        for (const QString& sql : all_statements(connection.database())) {
            const QStringList words = sql.split(u' ');
            const QString object = words[1].toLower() + u' ' + words[2];
            if (found.take(object) != sql)
                strange.push_back(object);
        }
        for (const QString& object : also)
            found.remove(object);
        return strange + found.keys();
    });
}

} // namespace maksuarvio
