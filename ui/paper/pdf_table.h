// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/paper/pdf_setting.h"
#include "ui/sheet/document.h"

namespace maksuarvio::sheet::pdf {

/// A strip a row, so that rows stay whole; the header comes again on the next page. A row too high
/// for any page is the exception: it is divided between its lines.
[[nodiscard]] Strips set_table(Setting& setting, const Table& table, Frame frame);

} // namespace maksuarvio::sheet::pdf
