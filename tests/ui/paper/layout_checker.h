// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/sheet/document.h"

#include <string>
#include <vector>

namespace maksuarvio::tests {

/// Lines of text that run out of the page's margins or into one another, as far as the typesetter
/// knows; empty for a good sheet.
[[nodiscard]] std::vector<std::string> cut_texts(const sheet::Document& document);

} // namespace maksuarvio::tests
