// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/sheet/paper.h"

#include "tariffs/platform/own_library.h"

#include <QPluginLoader>

namespace maksuarvio::sheet {

const Paper* paper()
{
    // Once found it is never unloaded.
    static const Paper* loaded = qobject_cast<Paper*>(
        QPluginLoader(own_library(QStringLiteral("maksuarvio_paper"))).instance());
    return loaded;
}

} // namespace maksuarvio::sheet
