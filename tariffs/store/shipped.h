// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "tariffs/library/library.h"
#include "tariffs/store/connection.h"

#include <span>

namespace maksuarvio {

/// The folders of the shipped books that a store with those versions does not have. An organiser
/// whose tariff is kept in the store (some version of it did not come with the program) is left
/// alone.
QStringList shipped_missing_from(std::span<const VersionInfo> versions);

/// Adds them as published versions; to be called in a transaction. Where the store has a shipped
/// book of the same version but of other content, the book of this program is added as a version
/// that corrects that one.
SqlResult<> add_missing_shipped(StoreConnection& connection);

} // namespace maksuarvio
