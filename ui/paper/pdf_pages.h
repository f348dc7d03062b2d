// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/paper/pdf_strip.h"

namespace maksuarvio::sheet::pdf {

struct PlacedStrip {
    const Strip* strip;
    double top; ///< from the top of the page's body
    bool repeated = false;
};
using Page = std::vector<PlacedStrip>;

/// Puts strips on pages: kept strips stay together unless they are longer than a page. There is
/// always one page. The pages point into the strips.
[[nodiscard]] std::vector<Page> break_pages(const Strips& strips, double body_height);

} // namespace maksuarvio::sheet::pdf
