// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "tariffs/store/writer.h"

namespace maksuarvio {

/// By the server's functions: functions.sql.
std::unique_ptr<StoreWriter> postgresql_writer(StoreConnection& connection);

} // namespace maksuarvio
