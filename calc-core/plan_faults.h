// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "calc-core/plan.h"

namespace maksuarvio {

/// More care days of one person than a month has (912/1992 2, 12 §; 734/1992 6 b §).
constexpr int kMostCareDaysOfMonth = 31;

/// Gives each entry its fault that the plan as a whole cannot hold, the later of two that exclude
/// each other. An entry that has a fault already excludes nothing.
void find_plan_faults(Plan& plan);

} // namespace maksuarvio
