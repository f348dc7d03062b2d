// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "disk.h"

#include <QFile>

namespace maksuarvio::test {

namespace {

// The current user is the administrator of the name space alone.
const QStringList kNameSpace{"--user", "--map-root-user", "--mount"};

} // namespace

bool can_mount()
{
    QProcess process;
    process.start("unshare", kNameSpace + QStringList{"mount", "-t", "tmpfs", "tmpfs", "/mnt"});
    return process.waitForFinished() && process.exitStatus() == QProcess::NormalExit
           && process.exitCode() == 0;
}

void start_on_disk(QProcess& process, const QString& folder, qint64 bytes, const QString& program,
                   const QStringList& arguments)
{
    process.start(
        "unshare",
        kNameSpace
            + QStringList{"sh", "-c",
                          "mount -t tmpfs -o size=$0 tmpfs \"$1\" && shift && exec \"$@\"",
                          QString::number(bytes), folder, program}
            + arguments);
}

void fill_disk(const QString& folder)
{
    QFile filler(folder + "/filler");
    const QByteArray page(4096, 'x');
    if (filler.open(QIODevice::WriteOnly | QIODevice::Append | QIODevice::Unbuffered)) {
        while (filler.write(page) > 0) {
        }
    }
}

} // namespace maksuarvio::test
