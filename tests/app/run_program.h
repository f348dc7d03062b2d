// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QJsonObject>
#include <QProcessEnvironment>
#include <QStringList>
#include <QTemporaryDir>

/// What a call of the program left.
struct ProgramRun {
    int exit_code = -1;
    QByteArray out;
    QByteArray messages;

    /// Each line of `out` as JSON.
    QList<QJsonObject> answers() const;
};

/// Calls the program from outside, as another program does, and waits for its end.
ProgramRun
run_program(const QStringList& arguments, const QByteArray& input = {},
            const QProcessEnvironment& environment = QProcessEnvironment::systemEnvironment(),
            const QString& program = QStringLiteral(MAKSUARVIO_PROGRAM));

/// A computer with a home of its own; the installed keys all of a test have in common.
class Computer {
public:
    /// In English. `zone`: the computer's time zone, if not this one's.
    ProgramRun run(const QStringList& arguments, const QByteArray& input = {},
                   const QString& zone = {}) const;
    QString path(const QString& name) const { return m_home.filePath(name); }

private:
    QTemporaryDir m_home;
};
