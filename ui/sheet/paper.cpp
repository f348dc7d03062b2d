// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/sheet/paper.h"

#include <QCoreApplication>
#include <QDir>
#include <QPluginLoader>

namespace maksuarvio::sheet {

namespace {

/// Beside the program; where that is installed among others, in the folder that the system keeps
/// for its libraries. A name without a place would be looked for where the environment says.
QString place()
{
    const QDir programs(QCoreApplication::applicationDirPath());
    const QString libraries = programs.dirName() == QStringLiteral("bin")
                                  ? QStringLiteral("../lib/maksuarvio/")
                                  : QString();
    return QDir::cleanPath(programs.filePath(libraries + QStringLiteral("maksuarvio_paper")));
}

} // namespace

const Paper* paper()
{
    // Once found it is never unloaded.
    static const Paper* loaded = qobject_cast<Paper*>(QPluginLoader(place()).instance());
    return loaded;
}

} // namespace maksuarvio::sheet
