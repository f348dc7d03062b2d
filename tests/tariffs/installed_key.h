// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "tariffs/exchange/installed_keys.h"
#include "tariffs/platform/system_folder.h"

#include <QDir>
#include <QFile>

namespace maksuarvio::test {

/// As an administrator does it, on the computer of the tests.
inline bool install_key(const QString& public_key, const QString& name)
{
    constexpr auto rights =
        QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup | QFile::ReadOther;
    constexpr auto enter = QFile::ExeOwner | QFile::ExeGroup | QFile::ExeOther;
    const QString installed = key_folder() + QLatin1Char('/') + name;
    return QDir().mkpath(key_folder()) && QFile::setPermissions(system_folder(), rights | enter)
           && QFile::setPermissions(key_folder(), rights | enter)
           && QFile::copy(public_key, installed) && QFile::setPermissions(installed, rights);
}

} // namespace maksuarvio::test
