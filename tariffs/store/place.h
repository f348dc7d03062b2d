// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "tariffs/store/database.h"

namespace maksuarvio {

/// The service of a central store, as libpq calls it; empty where the path is no "postgresql:NAME"
/// with letters, digits, "_", "-" and "." only.
std::optional<QString> service_of(const QString& store);

/// Whether the path says that it is a central store, rightly or not; else it is a file or folder.
bool is_central(const QString& store);

const Database& database_of(const QString& store);

} // namespace maksuarvio
