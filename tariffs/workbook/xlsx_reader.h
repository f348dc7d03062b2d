// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "tariffs/workbook/archive.h"

namespace maksuarvio {

/// Office Open XML, as Excel and others write it.
tl::expected<Workbook, Fault> read_xlsx(Archive& archive);

} // namespace maksuarvio
