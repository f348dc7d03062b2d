// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "tariffs/library/library.h"

#include <span>

namespace maksuarvio {

/// The first day of `days` on which no version of the organiser would hold once `version` (which is
/// not among `known`) is published, or withdrawn: then it is a withdrawn one. Empty where there is
/// none.
std::optional<Date> first_day_left_open(const BookHeader& version, const Validity& days,
                                        std::span<const VersionInfo> known);

} // namespace maksuarvio
