// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "tariffs/book/cells.h"

namespace maksuarvio {

/// Where two people changed the same thing otherwise. As in CellChange: a cell, or a whole row that
/// one of them removed or both added.
struct MergeConflict {
    std::string place;
    /// Empty where the row is not there.
    std::optional<std::string> ours;
    std::optional<std::string> theirs;

    bool operator==(const MergeConflict&) const = default;
};

struct Merged {
    /// What both changed. In a conflict ours stays; a row that one removed stays as the other has
    /// it.
    BookCells cells;
    std::vector<MergeConflict> conflicts;
};

/// Takes what was changed from `base` to `theirs` into `ours`, cell by cell. The rows stand in the
/// order of ours; a row that is theirs alone stands below the one that it stands below there.
Merged merge(const BookCells& base, const BookCells& ours, const BookCells& theirs);

} // namespace maksuarvio
