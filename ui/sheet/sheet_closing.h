// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "tariffs/book/book.h"
#include "translations/wording.h"
#include "ui/sheet/document.h"

namespace maksuarvio {

/// The end of the client's sheet: how this goes on, with lines for the pen, and whom to ask, with
/// the code of the feedback page. On a sheet that has no height to spare they stand side by side.
std::vector<sheet::Block> sheet_closing(const BookTexts& texts, const Wording& wording,
                                        bool side_by_side);

} // namespace maksuarvio
