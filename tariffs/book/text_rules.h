// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "tariffs/book/cells.h"

namespace maksuarvio {

/// What a spreadsheet would compute rather than show: begins with = + - @. A telephone number
/// ("+358 9 310 1691") and a negative number are none.
bool is_formula(std::string_view text);

/// Cells with what no text of a tariff book may have, wherever it comes from: a character that
/// controls, is not seen or turns the direction of writing; a line break but in the two texts of
/// several lines; a word that was encoded twice; a formula. Faults name the bare file.
Faults check_texts(const BookCells& cells);

/// For a terminal: what controls it, is not seen or turns the direction of writing is U+FFFD, and a
/// line break, too.
QString one_line(const QString& text);

} // namespace maksuarvio
