// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "tariffs/check/warning.h"
#include "tariffs/library/library.h"

#include <span>

namespace maksuarvio {

/// What a maintainer should look at in a book that has no fault, beside the versions that are
/// known.
std::vector<Warning> warnings(const Book& book, const Book* national, Date today,
                              std::span<const VersionInfo> known);

} // namespace maksuarvio
