// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/sheet/sheet_form.h"

namespace maksuarvio {

/// The client's sheet for one alternative.
sheet::Document sheet_of(const NamedAlternative& alternative, const SheetMatter& matter);

} // namespace maksuarvio
