// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "translations/caveats.h"
#include "ui/sheet/sheet_builder.h"

namespace maksuarvio {

/// How the fee of each service was counted, and what the law and the tariff say about it.
Blocks sheet_counting(const AlternativeEstimate& estimate, const SheetMatter& matter);

/// "Counted by the tariff in force on …": which one, and how sure its figures are.
std::vector<std::string> basis_of(Doubt doubt, const SheetMatter& matter);

} // namespace maksuarvio
