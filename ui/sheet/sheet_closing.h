// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "calc-core/result.h"
#include "tariffs/book/book.h"
#include "translations/wording.h"
#include "ui/sheet/document.h"

namespace maksuarvio {

/// The end of the client's sheet: how this goes on, with lines for the pen, and whom to ask, with
/// the code of the feedback page. On a sheet that has no height to spare they stand side by side.
std::vector<sheet::Block> sheet_closing(const BookTexts& texts, const Wording& wording);

/// What the client may ask for where the money does not suffice.
std::vector<std::string> sheet_rights(Relief relief, const Wording& wording);
/// In one line; empty where the book does not say.
std::string whom_to_ask(const BookTexts& texts, const Wording& wording);

/// The lines of the contact block.
std::vector<std::string> contact_lines(const BookTexts& texts, const Wording& wording);

} // namespace maksuarvio
