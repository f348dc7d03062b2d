// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "tariffs/exchange/table_file.h"
#include "tariffs/exchange/workbook.h"

namespace maksuarvio {

/// What a workbook holds of a tariff, in whichever language its words are. Its sheets take the
/// place of those of `into`, whose other parts are kept, as are the cells of columns that a sheet
/// lacks; null: it must be whole. Faults name the file as `place`, and in it the sheet.
Import import_workbook(const Workbook& workbook, const std::string& place,
                       const BookCells* into = nullptr);

/// One sheet that was saved as text (.csv), called as the part of a book that it is or in a file of
/// its name.
tl::expected<Workbook, Fault> read_sheet_file(const QString& path);

/// A folder of CSV files, a workbook, or one sheet of text for a draft that there is.
Import import_path(const QString& path, const BookCells* into = nullptr);

} // namespace maksuarvio
