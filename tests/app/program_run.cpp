// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "tests/app/program_run.h"

#include <QJsonDocument>
#include <QProcess>

QList<QJsonObject> Run::answers() const
{
    QList<QJsonObject> list;
    for (const QByteArray& line : out.trimmed().split('\n'))
        list << QJsonDocument::fromJson(line).object();
    return list;
}

Run run(const QStringList& arguments, const QByteArray& input,
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
