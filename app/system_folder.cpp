// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "tariffs/platform/system_folder.h"

namespace maksuarvio {

QString system_folder()
{
    return QStringLiteral(MAKSUARVIO_SYSTEM_FOLDER);
}

QString machine_store()
{
    return QStringLiteral(MAKSUARVIO_MACHINE_FOLDER "/tariffs.sqlite");
}

bool is_administrator(unsigned user)
{
    return user == 0;
}

} // namespace maksuarvio
