// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "tariffs/keep/maintenance.h"
#include "tariffs/store/connection.h"

namespace maksuarvio {

/// The drafts in a store, the latest changed first.
SqlResult<std::vector<DraftInfo>> read_drafts(StoreConnection& connection);
/// Empty where there is none of the id.
SqlResult<std::optional<Draft>> read_draft(StoreConnection& connection, std::int64_t id);

/// Puts a draft in the place of the one with its id; to be called in a transaction.
SqlResult<> write_draft(StoreConnection& connection, const Draft& draft);
SqlResult<> remove_draft(StoreConnection& connection, std::int64_t id);

} // namespace maksuarvio
