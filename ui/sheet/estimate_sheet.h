// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "tariffs/book/book.h"
#include "translations/wording.h"
#include "ui/sheet/document.h"

namespace maksuarvio {

/// What a counsellor may add to the client's sheet.
struct SheetOptions {
    bool county_cost = false;
    bool money_left = false;
};

/// The client's sheet for one alternative, in the language of the wording. Holds no name and no
/// field for one.
sheet::Document sheet_of(const AlternativeEstimate& alternative, const Snapshot& snapshot,
                         const BookTexts& texts, const Wording& wording, SheetOptions options = {});

} // namespace maksuarvio
