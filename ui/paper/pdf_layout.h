// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/paper/pdf_composer.h"
#include "ui/paper/pdf_pages.h"

#include <string>

namespace maksuarvio::sheet::pdf {

/// The foot of every page: a text, set already, and the page number.
struct Footer {
    Text text;
    std::vector<Text> page_numbers;
};

/// A document set on its pages: what file, screen and printer show alike. Moved, but not copied, as
/// the pages point into the composition.
struct Layout {
    Layout() = default;
    Layout(Layout&&) = default;
    Layout& operator=(Layout&&) = default;

    PageShape page{};
    Composition composition{};
    std::vector<Page> pages{};
    Footer footer{};
};

/// What would make the document no good sheet is an error. Spacing tightens as write_pdf promises.
[[nodiscard]] tl::expected<Layout, PdfError> lay_out(const Document& document,
                                                     const std::string& font_family);

} // namespace maksuarvio::sheet::pdf
