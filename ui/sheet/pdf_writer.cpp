// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/sheet/pdf_writer.h"

#include "ui/sheet/paper.h"

namespace maksuarvio::sheet {

tl::expected<std::string, PdfError> write_pdf(const Document& document,
                                              const std::string& font_family)
{
    if (const Paper* library = paper())
        return library->write_pdf(document, font_family);
    return tl::unexpected(PdfError{PdfFault::LibraryMissing, "maksuarvio_paper"});
}

} // namespace maksuarvio::sheet
