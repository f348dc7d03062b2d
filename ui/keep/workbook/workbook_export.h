// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "tariffs/book/cells.h"
#include "tariffs/exchange/workbook.h"
#include "translations/wording.h"

namespace maksuarvio {

/// A book as a workbook for people, in the language that is spoken: a sheet that explains, then a
/// sheet a file, with numbers, days and words to choose from.
Workbook workbook_of(const BookCells& cells, const Wording& wording);

/// A service in a cell that people read: "Ateriapalvelu (meal)".
QString service_with_id(const QString& name, const std::string& id);

} // namespace maksuarvio
