// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/paper/pdf_strip.h"
#include "ui/sheet/document.h"

#include <tl/expected.hpp>

namespace maksuarvio::sheet::pdf {

/// The document as strips from top to bottom, and what they say in reading order.
struct Composition {
    Structure structure{};
    Strips strips{};
};

[[nodiscard]] tl::expected<Composition, PdfError> compose(const Document& document,
                                                          Typesetter& typesetter,
                                                          const PageShape& page,
                                                          const Spacing& spacing);

} // namespace maksuarvio::sheet::pdf
