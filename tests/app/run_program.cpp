// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "tests/app/run_program.h"

#include <QJsonDocument>
#include <QProcess>

QList<QJsonObject> ProgramRun::answers() const
{
    QList<QJsonObject> list;
    for (const QByteArray& line : out.trimmed().split('\n'))
        list << QJsonDocument::fromJson(line).object();
    return list;
}

ProgramRun run_program(const QStringList& arguments, const QByteArray& input,
                       const QProcessEnvironment& environment, const QString& program)
{
    QProcess process;
    process.setProcessEnvironment(environment);
    process.start(program, arguments);
    process.write(input);
    process.closeWriteChannel();
    process.waitForFinished(120'000);
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

ProgramRun Computer::run(const QStringList& arguments, const QByteArray& input,
                         const QString& zone) const
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert("HOME", m_home.path());
    environment.insert("XDG_DATA_HOME", m_home.filePath("data"));
    environment.insert("MAKSUARVIO_PASSPHRASE", "a key's passphrase");
    if (!zone.isEmpty())
        environment.insert("TZ", zone);
    return run_program(arguments + QStringList{"--lang", "en"}, input, environment);
}
