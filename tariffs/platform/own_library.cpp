// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "tariffs/platform/own_library.h"

#include <QCoreApplication>
#include <QDir>

namespace maksuarvio {

QString own_library(const QString& name)
{
    const QDir programs(QCoreApplication::applicationDirPath());
    const QString libraries = programs.dirName() == QStringLiteral("bin")
                                  ? QStringLiteral("../lib/maksuarvio/")
                                  : QString();
    return QDir::cleanPath(programs.filePath(libraries + name));
}

} // namespace maksuarvio
