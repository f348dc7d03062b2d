// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "tariffs/book/days.h"

#include <QString>

#include <optional>

namespace maksuarvio {

/// Notes that the source of a store's tariffs was reached now, in a file beside the store, which
/// everybody may read.
void note_reach(const QString& store);
/// The day on which it was reached last; empty: it never was, as far as can be told.
std::optional<Date> last_reach(const QString& store);

} // namespace maksuarvio
