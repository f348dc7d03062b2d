// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/sheet/document.h"

#include <array>
#include <cstddef>
#include <utility>

/// The look of the sheet: paper, colours, type and spacing. Lengths are points (1/72 inch).
namespace maksuarvio::sheet::pdf {

constexpr double mm(double length)
{
    return length * 72.0 / 25.4;
}

/// A4, upright or across; the footer stands inside the bottom margin.
struct PageShape {
    double width = mm(210);
    double height = mm(297);
    double footer_pitch = 15;

    static constexpr double left = mm(19);
    double top = mm(15);
    double bottom = mm(18);
    static constexpr int most_footer_lines = 3; ///< the second and third take from the body

    constexpr double content_width() const { return width - 2 * left; }
    constexpr double body_height() const { return height - top - bottom; }
    constexpr double footer_baseline() const { return height - mm(10.5); }
    /// A strip of this height fits on every page.
    constexpr double sure_height() const
    {
        return body_height() - (most_footer_lines - 1) * footer_pitch;
    }
};

struct Colour {
    double red = 0;
    double green = 0;
    double blue = 0;
};

constexpr Colour rgb(unsigned hex)
{
    return {(hex >> 16 & 0xff) / 255.0, (hex >> 8 & 0xff) / 255.0, (hex & 0xff) / 255.0};
}

/// What is left of a colour on white paper; opaque, so that no transparency enters the file.
constexpr Colour tint(Colour colour, double part)
{
    return {1 - (1 - colour.red) * part, 1 - (1 - colour.green) * part,
            1 - (1 - colour.blue) * part};
}

inline constexpr Colour ink = rgb(0x1b2529);
inline constexpr Colour accent = rgb(0x0b6e69);
inline constexpr Colour slate = rgb(0x5b6b7a);
inline constexpr Colour hairline = tint(ink, 0.12);
inline constexpr Colour pen_line = tint(slate, 0.6);
inline constexpr Colour panel = tint(accent, 0.07);

enum class Face { Title, Section, Body, Strong, Quiet, QuietStrong, Bullet, Figure };
inline constexpr std::size_t face_count = 8;

constexpr Colour colour_of(Face face)
{
    switch (face) {
    case Face::Section:
    case Face::Bullet:
    case Face::Figure:
        return accent;
    case Face::Quiet:
    case Face::QuietStrong:
        return slate;
    case Face::Title:
    case Face::Body:
    case Face::Strong:
        break;
    }
    return ink;
}

struct FaceStyle {
    double size;
    int weight;  ///< as in CSS
    double line; ///< line pitch in sizes; 0: the spacing's pitch for running text
};
using Faces = std::array<FaceStyle, face_count>;

/// Running text of this size, which nothing is smaller than: the reader may see badly.
constexpr Faces faces_of(double text, double section, double title, double figure)
{
    return {{
        {title, 600, 1.2},   // Title
        {section, 600, 1.2}, // Section
        {text, 400, 0},      // Body
        {text, 600, 0},      // Strong
        {text, 400, 0},      // Quiet
        {text, 600, 0},      // QuietStrong
        {text, 600, 0},      // Bullet
        {figure, 600, 1.15}, // Figure
    }};
}

struct Spacing {
    double line;          ///< pitch of running text, in type sizes
    double paragraph;     ///< between paragraphs
    double section;       ///< above a section's heading
    double under_heading; ///< between a heading and what it opens
    double row;           ///< above and below the text of a table row
    double panel;         ///< inside the panel of the big figure
    double pen;           ///< between two lines for the pen
    bool pairs;           ///< short list items may share a line, and what is Either is tight
};

inline constexpr Spacing roomy{1.38, 8, 22, 6, 4.5, 14, mm(10), false};
inline constexpr Spacing tight{1.2, 3, 9, 2, 1.2, 7, mm(8), true};
/// For whom reading is hard; never tight.
inline constexpr Spacing wide{1.6, 12, 26, 8, 6, 16, mm(11), false};
inline constexpr Spacing less_wide{1.4, 7, 14, 4, 3, 10, mm(9), false};

/// A spacing on the way from one (0) to another (1).
constexpr Spacing between(const Spacing& from, const Spacing& to, double part)
{
    const auto mean = [part](double a, double b) { return a + (b - a) * part; };
    return {mean(from.line, to.line),       mean(from.paragraph, to.paragraph),
            mean(from.section, to.section), mean(from.under_heading, to.under_heading),
            mean(from.row, to.row),         mean(from.panel, to.panel),
            mean(from.pen, to.pen),         to.pairs && part > 0};
}

/// All that a document's size of type and its paper decide.
struct Style {
    PageShape page{};
    Faces faces = faces_of(12, 14, 22, 28);
    Spacing loosest = roomy;
    Spacing tightest = tight;

    constexpr Spacing tightened(double part) const { return between(loosest, tightest, part); }
};

constexpr Style style_for(TypeSize type, Orientation orientation)
{
    Style style;
    if (type == TypeSize::Easy) {
        style.faces = faces_of(14, 17, 24, 32);
        style.loosest = wide;
        style.tightest = less_wide;
    }
    if (type == TypeSize::Large)
        style.faces = faces_of(16, 19, 25, 36);
    if (orientation == Orientation::Across) {
        std::swap(style.page.width, style.page.height);
        style.page.top = mm(13);
        style.page.bottom = mm(17);
    }
    style.page.footer_pitch = style.faces[std::size_t(Face::Quiet)].size * 1.25;
    return style;
}

} // namespace maksuarvio::sheet::pdf
