// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/sheet/sheet_builder.h"

namespace maksuarvio {

/// A column an alternative: what each service costs, the sum, and under it what the sum means;
/// differences are to `first`.
sheet::Table comparison_table(std::span<const NamedAlternative> alternatives,
                              const NamedAlternative& first, const SheetMatter& matter);

} // namespace maksuarvio
