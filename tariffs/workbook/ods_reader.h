// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "tariffs/workbook/archive.h"

namespace maksuarvio {

/// OpenDocument, as LibreOffice writes it.
tl::expected<Workbook, Fault> read_ods(Archive& archive);

} // namespace maksuarvio
