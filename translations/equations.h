// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "calc-core/steps.h"

namespace maksuarvio {

/// What the numbers on the left of a step's equation come to; empty for a step whose sentence
/// states none.
std::optional<Exact> right_side(StepId id, const std::array<Exact, 3>& left);

} // namespace maksuarvio
