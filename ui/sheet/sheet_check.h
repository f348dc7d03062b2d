// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "tariffs/book/reader.h"

namespace maksuarvio {

/// Characters that the sheet's font lacks in the texts that a sheet shows. Fast enough to be asked
/// after each edit.
Faults missing_characters(const Book& book);

/// The same, and where there is none whether the sheet of a usual plan can be made in every
/// language, on two pages. The book has no other fault.
Faults sheet_faults(const Book& book);

} // namespace maksuarvio
