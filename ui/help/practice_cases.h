// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "calc-core/result.h"

namespace maksuarvio {

/// The cases that the help works through: no fee, a part, the highest fee, a couple.
enum class ExampleKind : std::uint8_t { NoFee, Part, Highest, Couple };

struct WorkedExample {
    ExampleKind kind = ExampleKind::NoFee;
    Household household;
    Alternative alternative;
};

std::vector<WorkedExample> worked_examples();

} // namespace maksuarvio
