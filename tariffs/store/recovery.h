// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "tariffs/store/connection.h"

namespace maksuarvio {

// Whoever may write into the store's folder can put a journal beside the store, and the database
// would destroy the store by it.

/// To be called before a store is read: a fault where another user's journal stays beside it. The
/// database must not see it, as a journal becomes its own when the system's administrator runs it.
SqlResult<> wait_for_strange_journal(const QString& path);

/// Rolls back what a program left half-done in a store when it crashed, if that makes it an intact
/// store again. Otherwise neither file changes.
void recover(const QString& path);

} // namespace maksuarvio
