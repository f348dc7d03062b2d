// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "tariffs/store/database.h"

namespace maksuarvio {

/// A store is a file.
const Database& sqlite();

/// Where a writer keeps what it changes until it is done.
QString journal_of(const QString& store);

} // namespace maksuarvio
