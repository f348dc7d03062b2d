// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/sheet/paper.h"

#include <QPluginLoader>

namespace maksuarvio::sheet {

const Paper* paper()
{
    // Looked for beside the program first, and once found never unloaded.
    static const Paper* loaded =
        qobject_cast<Paper*>(QPluginLoader(QStringLiteral("maksuarvio_paper")).instance());
    return loaded;
}

} // namespace maksuarvio::sheet
