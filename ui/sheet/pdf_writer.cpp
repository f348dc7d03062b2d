// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/sheet/pdf_writer.h"

namespace maksuarvio::sheet {

PdfError library_missing()
{
    return {PdfFault::LibraryMissing, "maksuarvio_paper"};
}

namespace {

tl::expected<const Paper*, PdfError> loaded_paper()
{
    if (const Paper* library = paper())
        return library;
    return tl::unexpected(library_missing());
}

} // namespace

tl::expected<std::string, PdfError> write_pdf(const Document& document,
                                              const std::string& font_family)
{
    return loaded_paper().and_then(
        [&](const Paper* library) { return library->write_pdf(document, font_family); });
}

tl::expected<Printed, PdfError> print_document(const Document& document, const QString& name,
                                               QWidget* window)
{
    return loaded_paper().and_then([&](const Paper* library) {
        return library->print(document, sheet_font_family, name, window);
    });
}

tl::expected<std::vector<std::string>, PdfError> missing_characters(const std::string& text,
                                                                    const std::string& font_family)
{
    return loaded_paper().and_then(
        [&](const Paper* library) { return library->missing_characters(text, font_family); });
}

} // namespace maksuarvio::sheet
