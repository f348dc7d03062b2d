// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/sheet/sheet_builder.h"

namespace maksuarvio {

/// The calendar months that were asked for, and what each costs; nothing where none was.
Blocks sheet_months(const AlternativeEstimate& estimate, const SheetMatter& matter);

} // namespace maksuarvio
