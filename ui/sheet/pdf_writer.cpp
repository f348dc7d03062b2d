// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/sheet/pdf_writer.h"

#include "ui/sheet/paper.h"

namespace maksuarvio::sheet {

namespace {

tl::expected<const Paper*, PdfError> loaded_paper()
{
    if (const Paper* library = paper())
        return library;
    return tl::unexpected(PdfError{PdfFault::LibraryMissing, "maksuarvio_paper"});
}

} // namespace

tl::expected<std::string, PdfError> write_pdf(const Document& document,
                                              const std::string& font_family)
{
    return loaded_paper().and_then(
        [&](const Paper* library) { return library->write_pdf(document, font_family); });
}

tl::expected<std::vector<std::string>, PdfError> missing_characters(const std::string& text,
                                                                    const std::string& font_family)
{
    return loaded_paper().and_then(
        [&](const Paper* library) { return library->missing_characters(text, font_family); });
}

} // namespace maksuarvio::sheet
