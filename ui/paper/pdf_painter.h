// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/paper/pdf_pages.h"

#include <tl/expected.hpp>

#include <string>

namespace maksuarvio::sheet::pdf {

struct Painting {
    std::string bytes; ///< a PDF whose every painted thing stands in one of the marks
    std::vector<PageMarks> marks;
};

/// The foot of every page: a text, set already, and the page number.
struct Footer {
    Text text;
    std::vector<Text> page_numbers;
};

/// Paints the pages and writes into the structure where its figures stand.
[[nodiscard]] tl::expected<Painting, PdfError> paint(const std::vector<Page>& pages,
                                                     const Footer& footer, Structure& structure);

} // namespace maksuarvio::sheet::pdf
