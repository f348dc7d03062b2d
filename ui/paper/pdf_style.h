// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <array>
#include <cstddef>

/// The look of the sheet: paper, colours, type and spacing. Lengths are points (1/72 inch).
namespace maksuarvio::sheet::pdf {

constexpr double mm(double length)
{
    return length * 72.0 / 25.4;
}

/// A4; the footer stands inside the bottom margin.
namespace page {
inline constexpr double width = mm(210);
inline constexpr double height = mm(297);
inline constexpr double left = mm(19);
inline constexpr double top = mm(17);
inline constexpr double bottom = mm(20);
inline constexpr double content_width = width - 2 * left;
inline constexpr double body_height = height - top - bottom;
inline constexpr double footer_baseline = height - mm(10.5);
inline constexpr double footer_pitch = 15;
inline constexpr int most_footer_lines = 3; ///< the second and third take from the body
/// A strip of this height fits on every page.
inline constexpr double sure_height = body_height - (most_footer_lines - 1) * footer_pitch;
} // namespace page

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

struct FaceStyle {
    double size;
    int weight; ///< as in CSS
    Colour colour;
    double line; ///< line pitch in sizes; 0: the spacing's pitch for running text
};

/// Nothing is set smaller than 12 pt: the reader may see badly.
inline constexpr std::array<FaceStyle, face_count> faces{{
    {22, 600, ink, 1.2},     // Title
    {14, 600, accent, 1.2},  // Section
    {12, 400, ink, 0},       // Body
    {12, 600, ink, 0},       // Strong
    {12, 400, slate, 0},     // Quiet
    {12, 600, slate, 0},     // QuietStrong
    {12, 600, accent, 0},    // Bullet
    {28, 600, accent, 1.15}, // Figure
}};

constexpr const FaceStyle& style_of(Face face)
{
    return faces[static_cast<std::size_t>(face)];
}

struct Spacing {
    double line;          ///< pitch of running text, in type sizes
    double paragraph;     ///< between paragraphs
    double section;       ///< above a section's heading
    double under_heading; ///< between a heading and what it opens
    double row;           ///< above and below the text of a table row
    double panel;         ///< inside the panel of the big figure
    double pen;           ///< between two lines for the pen
    bool pairs;           ///< short list items may share a line
};

inline constexpr Spacing roomy{1.38, 8, 22, 6, 4.5, 14, mm(10), false};
inline constexpr Spacing tight{1.2, 3, 9, 2, 1.2, 7, mm(8), true};

/// A spacing on the way from roomy (0) to tight (1).
constexpr Spacing tightened(double part)
{
    const auto between = [part](double from, double to) { return from + (to - from) * part; };
    return {
        between(roomy.line, tight.line),       between(roomy.paragraph, tight.paragraph),
        between(roomy.section, tight.section), between(roomy.under_heading, tight.under_heading),
        between(roomy.row, tight.row),         between(roomy.panel, tight.panel),
        between(roomy.pen, tight.pen),         part > 0};
}

} // namespace maksuarvio::sheet::pdf
