// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/paper/pdf_strip.h"

namespace maksuarvio::sheet::pdf {

/// Where a block may stand on the line.
struct Frame {
    double left;
    double width;

    double right() const { return left + width; }
};

/// What is needed to set any block: the type, the spacing, and the structure that grows with it.
struct Setting {
    Typesetter& typesetter;
    const PageShape& page;
    const Spacing& spacing;
    Structure structure{};

    std::size_t add(const char* type, std::size_t parent = Structure::root)
    {
        return structure.add(parent, type);
    }

    /// From a line's top to the next line's top.
    double pitch(Face face) const;
    /// From a line's top to its baseline.
    double drop(Face face) const;
    /// One strip a line; a page break leaves no line alone.
    Strips lines(const Text& text, std::size_t element, double left) const;
};

/// The strip's items, `by` further down, after those of the target.
void lower_into(Strip& target, const Strip& strip, double by);

/// Strips in one strip, so that no page break divides them. Their gaps stay, except the first.
[[nodiscard]] Strip bound(const Strips& strips);

void append(Strips& strips, Strips more);

} // namespace maksuarvio::sheet::pdf
