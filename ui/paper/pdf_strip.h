// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/paper/pdf_structure.h"
#include "ui/paper/pdf_typesetter.h"
#include "ui/paper/qr_code.h"

#include <memory>
#include <variant>
#include <vector>

namespace maksuarvio::sheet::pdf {

/// One line of a text. Vertical places are counted downwards from the top of the strip.
struct LineItem {
    Text text;
    int line = 0;
    std::size_t element = Structure::root;
    double x = 0;
    double baseline = 0;
};

/// A rule, a panel or a bar: seen, not read.
struct BoxItem {
    double x = 0;
    double y = 0;
    double width = 0;
    double height = 0;
    double radius = 0;
    Colour colour;
};

struct QrItem {
    QrMatrix matrix;
    std::size_t element = Structure::root;
    double x = 0;
    double y = 0;
    double size = 0;
};

using Item = std::variant<LineItem, BoxItem, QrItem>;

/// A piece of the sheet, as wide as the page, that no page break goes through.
struct Strip {
    double height = 0;
    double gap_above = 0; ///< falls away at the top of a page
    bool keep_with_next = false;
    std::vector<Item> items; ///< in the order in which they are painted and read
    /// Painted again, as an artifact, where the strip is the first of a page.
    std::shared_ptr<const Strip> repeated_above;
};
using Strips = std::vector<Strip>;

} // namespace maksuarvio::sheet::pdf
