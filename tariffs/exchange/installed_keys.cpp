// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "tariffs/exchange/installed_keys.h"

#include "tariffs/platform/system_folder.h"

#include <QDir>

namespace maksuarvio {

namespace {

constexpr qsizetype kMostKeys = 100;

} // namespace

QString key_folder()
{
    return system_folder() + QStringLiteral("/keys");
}

InstalledKeys installed_keys()
{
    InstalledKeys installed;
    // Whoever may write the outer folder may put another in the place of the inner one.
    for (const QString& folder : {system_folder(), key_folder()}) {
        if (auto error = error_of_key_folder(folder)) {
            installed.errors.push_back(*std::move(error));
            return installed;
        }
    }
    const QDir folder(key_folder());
    const QStringList names =
        folder.entryList({QStringLiteral("*.pub")}, QDir::Files | QDir::System, QDir::Name);
    if (names.size() > kMostKeys)
        installed.errors.push_back({KeyError::Code::TooMany, folder.path(),
                                    QStringLiteral("%1").arg(names.size() - kMostKeys)});
    for (const QString& name : names.first(std::min(names.size(), kMostKeys))) {
        auto key = read_installed_key(folder.filePath(name));
        if (key)
            installed.keys.push_back(*std::move(key));
        else
            installed.errors.push_back(std::move(key.error()));
    }
    return installed;
}

} // namespace maksuarvio
