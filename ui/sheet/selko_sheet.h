// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/sheet/sheet_form.h"

namespace maksuarvio {

/// One alternative in selkosuomi: a text of its own, and not the sheet in shorter words.
sheet::Document selko_sheet(const AlternativeEstimate& estimate, const SheetMatter& matter);

} // namespace maksuarvio
