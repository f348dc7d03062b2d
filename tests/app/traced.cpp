// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "tests/app/traced.h"

#include <QFile>
#include <QRegularExpression>

namespace maksuarvio::test {

namespace {

const QString kCalls = QStringLiteral(
    "open,openat,openat2,creat,mkdir,mkdirat,mknod,mknodat,rename,renameat,renameat2,link,linkat,"
    "symlink,symlinkat,truncate,memfd_create,write,pwrite64,writev,pwritev,pwritev2,sendto,sendmsg,"
    "sendmmsg,connect,execve");

} // namespace

Traced::Traced(const QString& program, QStringList arguments)
{
    arguments.replaceInStrings("FOLDER", folder());
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const char* name :
         {"HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME", "TMPDIR"})
        environment.insert(QString::fromLatin1(name), home());
    m_process.setProcessEnvironment(environment);
    m_process.setWorkingDirectory(home());
    m_process.setProcessChannelMode(QProcess::MergedChannels);
    m_process.start("sh", QStringList{"-c",
                                      "ulimit -c unlimited 2>/dev/null; exec strace -f -y -s "
                                      "1000000 -e trace=\"$0\" -o \"$@\"",
                                      kCalls, trace_file(), program}
                              + arguments);
}

QByteArray Traced::trace() const
{
    QFile file(trace_file());
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QString written_by(const QString& call)
{
    static const QRegularExpression opened(
        R"re(\bopen(?:at2?)?\((?:[^"]*, )?"([^"]*)", [^"]*\b(?:O_WRONLY|O_RDWR|O_CREAT)\b)re");
    static const QRegularExpression made(
        R"re(\b(?:creat|mkdir|mkdirat|mknod|mknodat|truncate|memfd_create)\((?:[^"]*, )?"([^"]*)")re");
    static const QRegularExpression named(
        R"re(\b(?:rename|link|symlink)(?:at2?)?\(.*"([^"]*)"[^"]*$)re");
    if (call.contains(" = -1 "))
        return {};
    for (const QRegularExpression* form : {&opened, &made, &named}) {
        if (const auto match = form->match(call); match.hasMatch())
            return match.captured(1);
    }
    return {};
}

} // namespace maksuarvio::test
