// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "tests/tariffs/postgresql.h"

#include <QDir>
#include <QFile>
#include <QProcess>

#include <stdexcept>
#include <unistd.h>

namespace maksuarvio::test {

namespace {

constexpr auto kSuperuser = "county";

bool am_root()
{
    return ::geteuid() == 0;
}

/// As a user that is not root, which the server refuses to be.
Postgresql::Said run_as_nobody(const QString& program, QStringList arguments)
{
    QProcess process;
    if (am_root())
        arguments = QStringList{"-u", "postgres", "--", program} + arguments;
    process.setProcessChannelMode(QProcess::MergedChannels);
    // The server inherits what is written to, and would keep it open.
    process.setStandardOutputFile(QProcess::nullDevice());
    process.start(am_root() ? QStringLiteral("runuser") : program, arguments);
    const bool ended = process.waitForFinished(60'000);
    const bool done =
        ended && process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;
    return {done, program + " failed"};
}

void require(const Postgresql::Said& said)
{
    if (!said.done)
        throw std::runtime_error(said.words.toStdString());
}

} // namespace

Postgresql::Postgresql(int connections) : m_connections(connections)
{
    const QDir installed("/usr/lib/postgresql");
    const QStringList versions = installed.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
    if (versions.isEmpty())
        throw std::runtime_error("postgresql is not installed");
    m_programs = installed.filePath(versions.last() + "/bin/");
    // Whoever the server runs as enters it.
    if (am_root())
        QFile::setPermissions(m_folder.path(), QFile::Permissions(0x7777));
    require(run_as_nobody(m_programs + "initdb", {"-D", path("data"), "-A", "trust", "-E", "UTF8",
                                                  "-U", kSuperuser, "--no-sync"}));
    start();
    m_users = {kSuperuser};
    write_services();
    qputenv("PGSERVICEFILE", path("service.conf").toUtf8());
}

Postgresql::~Postgresql()
{
    kill();
    run_as_nobody("rm", {"-rf", path("data")});
}

void Postgresql::start()
{
    Said started =
        run_as_nobody(m_programs + "pg_ctl",
                      {"-D", path("data"), "-w", "-l", path("log"), "-o",
                       QStringLiteral("-F -c listen_addresses= -c max_connections=%1 -k %2")
                           .arg(m_connections)
                           .arg(m_folder.path()),
                       "start"});
    if (QFile log(path("log")); !started.done && log.open(QIODevice::ReadOnly))
        started.words += ": " + QString::fromUtf8(log.readAll());
    require(started);
}

void Postgresql::kill()
{
    run_as_nobody(m_programs + "pg_ctl", {"-D", path("data"), "-m", "immediate", "stop"});
}

void Postgresql::write_services() const
{
    QFile file(path("service.conf"));
    if (!file.open(QIODevice::WriteOnly))
        throw std::runtime_error("the service file cannot be written");
    for (const QString& user : m_users)
        file.write(QStringLiteral("[%1]\nhost=%2\nuser=%1\ndbname=%3\n")
                       .arg(user, m_folder.path(), m_database)
                       .toUtf8());
}

void Postgresql::add_user(const QString& name, const QString& rights)
{
    require(say(kSuperuser, "CREATE ROLE " + name + " LOGIN " + rights));
    m_users << name;
    write_services();
}

void Postgresql::add_database(const QString& name, const QString& owner)
{
    require(say(kSuperuser, "CREATE DATABASE " + name + " OWNER " + owner));
    m_database = name;
    write_services();
}

Postgresql::Said Postgresql::say(const QString& user, const QString& sql) const
{
    QProcess psql;
    psql.start(m_programs + "psql", {"-X", "-q", "-At", "-v", "ON_ERROR_STOP=1", "-h",
                                     m_folder.path(), "-U", user, "-d", m_database, "-c", sql});
    psql.waitForFinished(60'000);
    const bool done = psql.exitStatus() == QProcess::NormalExit && psql.exitCode() == 0;
    return {done,
            QString::fromUtf8(done ? psql.readAllStandardOutput() : psql.readAllStandardError())
                .trimmed()};
}

} // namespace maksuarvio::test
