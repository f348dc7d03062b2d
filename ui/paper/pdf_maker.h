// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/sheet/document.h"
#include "ui/sheet/pdf_error.h"

#include <tl/expected.hpp>

#include <string>
#include <vector>

namespace maksuarvio::sheet {

/// What write_pdf of ui/sheet/pdf_writer.h promises.
[[nodiscard]] tl::expected<std::string, PdfError> make_pdf(const Document& document,
                                                           const std::string& font_family);

/// What Paper::missing_characters promises.
[[nodiscard]] tl::expected<std::vector<std::string>, PdfError>
missing_characters(const std::string& text, const std::string& font_family);

} // namespace maksuarvio::sheet
