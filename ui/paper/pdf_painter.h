// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/paper/pdf_layout.h"

#include <tl/expected.hpp>

#include <string>

// NOLINTNEXTLINE(bugprone-reserved-identifier): cairo's own name, without its header.
using cairo_t = struct _cairo;

namespace maksuarvio::sheet::pdf {

struct Painting {
    std::string bytes; ///< a PDF whose every painted thing stands in one of the marks
    std::vector<PageMarks> marks;
};

/// Paints the pages and writes into the structure where its figures stand.
[[nodiscard]] tl::expected<Painting, PdfError> paint(const Layout& layout, Structure& structure);

/// Paints one page of a layout on any surface, in points.
void paint_page(cairo_t* cairo, const Layout& layout, std::size_t page);

} // namespace maksuarvio::sheet::pdf
