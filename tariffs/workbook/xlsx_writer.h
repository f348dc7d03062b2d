// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "tariffs/exchange/workbook.h"

namespace maksuarvio {

/// The workbook as .xlsx: headings are locked, what is below them is not.
tl::expected<QByteArray, Fault> write_xlsx(const Workbook& workbook);

} // namespace maksuarvio
