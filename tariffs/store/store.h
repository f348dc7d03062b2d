// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "tariffs/library/source.h"

namespace maksuarvio {

enum class StoreUse : std::uint8_t {
    /// To read it. The file must be a store already; it is at most brought up to the current
    /// schema.
    Existing,
    /// To write it afterwards. A missing file is created; shipped books that the store lacks are
    /// added.
    OwnOrNew,
    /// The same to read it, and where nothing has to be written, what the database would find wrong
    /// beyond the schema is left to the reading of a version, whose digest says whether it is
    /// whole: the time does not grow with the store.
    ToRead
};

struct OpenedStore {
    std::unique_ptr<BookSource> source;
    /// The store is served, but shipped books that it lacks could not be added, or versions in it
    /// are not as they were published (LeftBehind).
    std::vector<OpenError> warnings;
};

/// Opens the store of an SQLite file for reading. Only creating it, bringing it up to date, adding
/// shipped books and rolling back what a crashed program left half-done write to it, and before the
/// first three all of it is checked. Where an older store cannot be written, a copy is brought up
/// to date to be read. On an error the file is as it was before.
tl::expected<OpenedStore, OpenError> open_store(const QString& path, StoreUse use);

} // namespace maksuarvio
