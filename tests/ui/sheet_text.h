// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/sheet/document.h"

#include <QString>

namespace maksuarvio {

/// All that a sheet says, a text a line, in the order of reading; of what is said at length or in
/// less height, one of the two.
QString text_of(const sheet::Document& document, bool tight = false);

} // namespace maksuarvio
