// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "calc-core/plan.h"

namespace maksuarvio {

/// Fills the new line of plan.entries[index]. Errors name the service.
Result<void> fill_line(Line& line, const Plan& plan, std::size_t index);

/// The error of a line, with its place.
Error located(Error error, const Line& line, std::size_t index);

} // namespace maksuarvio
