// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/sheet/sheet_form.h"

namespace maksuarvio {

/// All alternatives beside one another on one page, for whoever talks them over at home.
sheet::Document comparison_sheet(std::span<const NamedAlternative> alternatives,
                                 const SheetMatter& matter);

} // namespace maksuarvio
