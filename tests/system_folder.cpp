// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "tariffs/platform/system_folder.h"

#include <QDir>

#include <unistd.h>

namespace maksuarvio {

QString system_folder()
{
    return QStringLiteral(MAKSUARVIO_SYSTEM_FOLDER);
}

/// Each test, and each computer of a test, has a home of its own.
QString machine_store()
{
    return QDir::homePath() + QStringLiteral("/machine/tariffs.sqlite");
}

/// Whoever runs the tests is the administrator of their computer.
bool is_administrator(unsigned user)
{
    return user == ::geteuid();
}

} // namespace maksuarvio
