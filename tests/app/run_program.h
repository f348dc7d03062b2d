// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QByteArray>
#include <QProcessEnvironment>
#include <QStringList>

/// What a call of the program left.
struct ProgramRun {
    int exit_code = -1;
    QByteArray out;
    QByteArray messages;
};

/// Calls the program from outside, as another program does, and waits for its end.
ProgramRun
run_program(const QStringList& arguments, const QByteArray& input = {},
            const QProcessEnvironment& environment = QProcessEnvironment::systemEnvironment(),
            const QString& program = QStringLiteral(MAKSUARVIO_PROGRAM));
