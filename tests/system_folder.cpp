// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "tariffs/platform/system_folder.h"

#include <unistd.h>

namespace maksuarvio {

QString system_folder()
{
    return QStringLiteral(MAKSUARVIO_SYSTEM_FOLDER);
}

/// Whoever runs the tests is the administrator of their computer.
bool is_administrator(unsigned user)
{
    return user == ::geteuid();
}

} // namespace maksuarvio
