// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/sheet/paper.h"

namespace maksuarvio::sheet {

/// The paper library is not where the program looks for it.
PdfError library_missing();

/// The one family of window and sheet (Debian: fonts-open-sans).
inline constexpr const char* sheet_font_family = "Open Sans";

/// The document as a tagged PDF (PDF/UA-1) on A4, in memory only. The same document gives the same
/// bytes. Spacing tightens in steps until the sheet needs as few pages as it can; type does not
/// shrink. A font or a character that is missing is an error, never another font.
[[nodiscard]] tl::expected<std::string, PdfError>
write_pdf(const Document& document, const std::string& font_family = sheet_font_family);

/// Asks which printer, and prints the pages that write_pdf writes, so that paper and file are one.
/// `name` is what the printer's queue shows.
[[nodiscard]] tl::expected<Printed, PdfError> print_document(const Document& document,
                                                             const QString& name, QWidget* window);

/// The characters of the text that the family lacks, each once.
[[nodiscard]] tl::expected<std::vector<std::string>, PdfError>
missing_characters(const std::string& text, const std::string& font_family = sheet_font_family);

} // namespace maksuarvio::sheet
