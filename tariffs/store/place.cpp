// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "tariffs/store/place.h"

#include "tariffs/store/postgresql/postgresql.h"
#include "tariffs/store/sqlite.h"

#include <algorithm>

namespace maksuarvio {

namespace {

constexpr QLatin1String kCentral("postgresql:");

} // namespace

std::optional<QString> service_of(const QString& store)
{
    if (!is_central(store))
        return std::nullopt;
    const QString service = store.sliced(kCentral.size());
    const auto is_plain = [](QChar sign) {
        return sign.unicode() < 128
               && (sign.isLetterOrNumber() || QStringLiteral("_-.").contains(sign));
    };
    if (service.isEmpty() || !std::all_of(service.begin(), service.end(), is_plain))
        return std::nullopt;
    return service;
}

bool is_central(const QString& store)
{
    return store.startsWith(kCentral);
}

const Database& database_of(const QString& store)
{
    return is_central(store) ? postgresql() : sqlite();
}

} // namespace maksuarvio
