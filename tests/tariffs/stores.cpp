// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "stores.h"

#include "tariffs/book/faults.h"
#include "tariffs/store/connection.h"
#include "tariffs/store/store.h"

#include <QFile>
#include <QTemporaryDir>

#include <stdexcept>

namespace maksuarvio::test {

std::unique_ptr<StoreConnection> connect_to(const QString& path)
{
    auto connection = StoreConnection::open(path, StoreConnection::Access::ReadWrite);
    if (!connection)
        throw std::runtime_error(connection.error().words.toStdString());
    return *std::move(connection);
}

void run_on(const QString& path, const QString& sql)
{
    if (const auto done = connect_to(path)->execute(sql); !done)
        throw std::runtime_error(done.error().words.toStdString());
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

QStringList versions_in(BookSource& source)
{
    QStringList found;
    const auto versions = source.versions();
    for (const VersionInfo& version : versions.value())
        found.push_back(QString::fromStdString(version.header.version));
    return found;
}

} // namespace maksuarvio::test
