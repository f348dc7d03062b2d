// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/sheet/paper.h"

#include <QCoreApplication>
#include <QPluginLoader>

namespace maksuarvio::sheet {

const Paper* paper()
{
    // Beside the program and nowhere else: a name without a place would be looked for where the
    // environment says. Once found it is never unloaded.
    static const Paper* loaded = qobject_cast<Paper*>(
        QPluginLoader(QCoreApplication::applicationDirPath() + QStringLiteral("/maksuarvio_paper"))
            .instance());
    return loaded;
}

} // namespace maksuarvio::sheet
