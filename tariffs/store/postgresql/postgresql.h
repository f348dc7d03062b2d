// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "tariffs/store/database.h"

namespace maksuarvio {

/// A store is "postgresql:SERVICE": a service of libpq's service file, which says host, database,
/// user and how all of that is kept safe. No password passes through here.
const Database& postgresql();

} // namespace maksuarvio
