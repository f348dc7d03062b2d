// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "translations/wording.h"

#include <QString>

namespace maksuarvio {

/// A tariff row in words: its name and value, "Income limit of home services: 699,00 € a month".
QString row_value_text(const Row& row, const Wording& wording);
/// Where it was read, and when it was last checked.
QString row_source_text(const Row& row, const Wording& wording);

} // namespace maksuarvio
