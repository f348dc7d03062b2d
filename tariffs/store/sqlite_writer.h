// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "tariffs/store/writer.h"

namespace maksuarvio {

std::unique_ptr<StoreWriter> sqlite_writer(StoreConnection& connection);

} // namespace maksuarvio
