// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "tariffs/exchange/table_file.h"
#include "tariffs/keep/maintenance.h"

#include <cstdio>

namespace maksuarvio {

/// Whether it is tables that a spreadsheet saved: a folder, a workbook, or one sheet.
bool is_tables(const QString& path);

/// What the tables hold, with what was guessed or left out said; empty with every fault said.
std::optional<Import> readable(const QString& path, std::FILE* out,
                               const BookCells* into = nullptr);

/// What a draft of these cells is compared with: the organiser's version in force today, else its
/// latest; empty where it has none.
std::string usual_base(Maintenance& store, const BookCells& cells);

} // namespace maksuarvio
