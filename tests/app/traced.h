// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QProcess>
#include <QTemporaryDir>

namespace maksuarvio::test {

/// A program under strace, in an empty home, with all leave to write a core dump.
class Traced {
public:
    /// "FOLDER" among the arguments stands for folder().
    Traced(const QString& program, QStringList arguments);

    QProcess& process() { return m_process; }
    QString home() const { return m_home.path(); }
    /// Where the program may write what it is told to.
    QString folder() const { return m_outside.path(); }
    /// All calls so far that write, reach for another process or become one, a line each that
    /// begins with the process.
    QByteArray trace() const;

private:
    QString trace_file() const { return m_trace.filePath(QStringLiteral("trace")); }

    QTemporaryDir m_home;
    QTemporaryDir m_outside;
    QTemporaryDir m_trace;
    QProcess m_process;
};

/// The path that a system call makes or opens for writing; empty for any other call.
QString written_by(const QString& call);

} // namespace maksuarvio::test
