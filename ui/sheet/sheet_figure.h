// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/sheet/sheet_builder.h"

namespace maksuarvio {

/// What the client pays, in one large figure: a year, to whom, from which incomes, and what is to
/// be checked about it.
Blocks sheet_figure(const AlternativeEstimate& estimate, const SheetMatter& matter);

/// The incomes that the fees hang on, in a sentence; empty where they hang on none.
std::string incomes_used(const AlternativeEstimate& estimate, const Wording& wording);

} // namespace maksuarvio
