// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "translations/difference_words.h"
#include "ui/sheet/document.h"

namespace maksuarvio {

/// Old → new as a document for the board that decides: write_pdf() makes it a file. What only keeps
/// the books is counted, not listed.
sheet::Document difference_document(const Book& before, const Book& after, Language language,
                                    Date today);

} // namespace maksuarvio
