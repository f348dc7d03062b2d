// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "tariffs/keep/draft.h"
#include "translations/wording.h"

namespace maksuarvio {

/// The reason as the window says it: the names of columns, values and services instead of the
/// words of the files, and days as they are written. What was typed stays as it was typed.
QString reason_in_words(const Fault& fault, const BookCells& cells, const Wording& wording);
QString reason_in_words(const Warning& warning, const BookCells& cells, const Wording& wording);

/// "values.csv [price, meal, 1]: value" as people know it: "Values, price, Meal service, 1: Value".
QString place_in_words(const QString& place, const BookCells& cells, const Wording& wording);
/// What stands there, as in the table.
QString value_in_words(const QString& text, const BookCells& cells, const Wording& wording);

} // namespace maksuarvio
