// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "stores.h"

#include "tariffs/book/faults.h"
#include "tariffs/store/connection.h"
#include "tariffs/store/sqlite.h"
#include "tariffs/store/store.h"
#include "tariffs/store/versions.h"

#include <QFile>
#include <QTemporaryDir>

#include <map>
#include <stdexcept>

namespace maksuarvio::test {

std::unique_ptr<StoreConnection> connect_to(const QString& path)
{
    auto connection = StoreConnection::open(sqlite(), path, StoreAccess::ReadWrite);
    if (!connection)
        throw std::runtime_error(connection.error().words.toStdString());
    return *std::move(connection);
}

void run_on(const QString& path, const QString& sql)
{
    run_on(*connect_to(path), sql);
}

void run_on(StoreConnection& connection, const QString& sql)
{
    if (const auto done = connection.execute(sql); !done)
        throw std::runtime_error((sql.left(80) + ": " + done.error().words).toStdString());
}

QByteArray content_of(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void write(const QString& path, const QByteArray& content)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        throw std::runtime_error("the file cannot be written");
}

void make_store(const QString& path)
{
    static const QByteArray made = [] {
        const QTemporaryDir folder;
        const QString file = folder.filePath("made.sqlite");
        const auto store = open_store(file, StoreUse::OwnOrNew);
        if (!store)
            throw std::runtime_error(message(store.error()).toStdString());
        return content_of(file);
    }();
    write(path, made);
}

std::vector<Fault> any_sheet(const Book& /*book*/)
{
    return {};
}

namespace {

void drop_triggers(StoreConnection& connection, const QString& pattern)
{
    QStringList names;
    {
        auto found = connection
                         .query("SELECT name FROM sqlite_master WHERE type = 'trigger' "
                                "AND name LIKE ?",
                                {pattern})
                         .value();
        while (found.next())
            names.push_back(found.value(0).toString());
    }
    for (const QString& name : names)
        run_on(connection, "DROP TRIGGER " + name);
}

QByteArray old_store(int schema)
{
    QFile dump(QStringLiteral(MAKSUARVIO_TEST_DATA "/old_store.sql"));
    if (!dump.open(QIODevice::ReadOnly))
        throw std::runtime_error("there is no old store");
    const QTemporaryDir folder;
    const QString file = folder.filePath("old.sqlite");
    {
        const auto connection = connect_to(file);
        const auto run = [&](const QString& sql) { run_on(*connection, sql); };
        run("PRAGMA synchronous = OFF");
        // The dump has one statement a line.
        while (!dump.atEnd())
            run(QString::fromUtf8(dump.readLine().trimmed()));
        // Backwards, what each schema added.
        if (schema < 4)
            run("DROP TABLE version_digest");
        if (schema < 3) {
            run("DROP TABLE draft_sheet");
            run("DROP TABLE draft");
            drop_triggers(*connection, "version_insert_refused");
            drop_triggers(*connection, "version_replace_refused");
            drop_triggers(*connection, "audit_log_insert_refused");
        }
        if (schema < 2) {
            drop_triggers(*connection, "%");
            run("DROP TABLE audit_log");
        }
        run(QStringLiteral("UPDATE schema_version SET version = %1").arg(schema));
        run("VACUUM");
    }
    return content_of(file);
}

} // namespace

void make_old_store(const QString& path, int schema)
{
    static std::map<int, QByteArray> made;
    QByteArray& store = made[schema];
    if (store.isEmpty())
        store = old_store(schema);
    write(path, store);
}

QStringList versions_taken_over()
{
    return {"koe-1",
            "koe-2",
            "koe-1b",
            "koe-3",
            "national-2022-2027",
            "sample-2022-2027",
            "paijat-hame-2023-2027",
            "helsinki-2026"};
}

QString publish(StoreConnection& connection, const Book& book, const Publication& publication)
{
    const auto done = Transaction::for_writing(connection).and_then([&](Transaction transaction) {
        return add_published(connection, cells_of(book), publication).and_then([&] {
            return transaction.commit();
        });
    });
    return done ? QString() : done.error().words;
}

QStringList versions_in(BookSource& source)
{
    QStringList found;
    for (const VersionInfo& version : source.versions())
        found.push_back(QString::fromStdString(version.header.version));
    return found;
}

} // namespace maksuarvio::test
