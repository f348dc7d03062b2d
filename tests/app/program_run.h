// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QJsonObject>
#include <QProcessEnvironment>
#include <QStringList>

/// What a run of the program left.
struct Run {
    int exit_code = -1;
    QByteArray out;
    QByteArray messages;

    /// Each line of `out` as JSON.
    QList<QJsonObject> answers() const;
};

/// The program from outside, as another program calls it.
Run run(const QStringList& arguments, const QByteArray& input = {},
        const QProcessEnvironment& environment = QProcessEnvironment::systemEnvironment(),
        const QString& program = QStringLiteral(MAKSUARVIO_PROGRAM));
