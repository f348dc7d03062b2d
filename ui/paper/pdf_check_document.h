// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/sheet/document.h"
#include "ui/sheet/pdf_error.h"

#include <optional>

namespace maksuarvio::sheet::pdf {

/// What would make the sheet unreadable aloud, found before anything is set.
[[nodiscard]] std::optional<PdfError> document_error(const Document& document);

} // namespace maksuarvio::sheet::pdf
