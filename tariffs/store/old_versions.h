// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "tariffs/store/versions.h"

namespace maksuarvio {

/// A version as schemas 1 to 4 kept it: each row of its sheets was one of a table.
struct OldVersion {
    StoredVersion row;
    /// The sheets as they were published then; none where the rows are others now.
    std::optional<BookCells> cells;
    bool is_withdrawn = false;
};

/// All of them, in ascending sequence. `has_digests`: whether the store says what they were when
/// they were published; a fault where the head of one is not that.
SqlResult<std::vector<OldVersion>> read_old_versions(StoreConnection& connection, bool has_digests);

} // namespace maksuarvio
