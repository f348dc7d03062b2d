// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/theme/colours.h"

namespace maksuarvio::theme {

const Colours& light()
{
    static const Colours colours{.window = QColor(0xf4f6f6),
                                 .surface = QColor(0xffffff),
                                 .text = QColor(0x1b2529),
                                 .quiet = QColor(0x52606a),
                                 .accent = QColor(0x0b6e69),
                                 .on_accent = QColor(0xffffff),
                                 .county = QColor(0x5b6b7a),
                                 .warning = QColor(0x865100),
                                 .error = QColor(0xb3261e),
                                 .outline = QColor(0x7f8c95)};
    return colours;
}

const Colours& dark()
{
    static const Colours colours{.window = QColor(0x14191c),
                                 .surface = QColor(0x1d2428),
                                 .text = QColor(0xe7ecee),
                                 .quiet = QColor(0xa8b4bb),
                                 .accent = QColor(0x5cc7bf),
                                 .on_accent = QColor(0x06211f),
                                 .county = QColor(0xa9b7c4),
                                 .warning = QColor(0xf0b54a),
                                 .error = QColor(0xff9c92),
                                 .outline = QColor(0x75838d)};
    return colours;
}

QColor Colours::mixed(const QColor& colour, const QColor& under, int percent)
{
    const auto part = [percent](int over, int below) {
        return (over * percent + below * (100 - percent) + 50) / 100;
    };
    return {part(colour.red(), under.red()), part(colour.green(), under.green()),
            part(colour.blue(), under.blue())};
}

QPalette palette_of(const Colours& c)
{
    QPalette palette;
    const auto set = [&palette](QPalette::ColorRole role, const QColor& colour) {
        palette.setColor(QPalette::All, role, colour);
    };
    set(QPalette::Window, c.window);
    set(QPalette::WindowText, c.text);
    set(QPalette::Base, c.surface);
    set(QPalette::AlternateBase, c.window);
    set(QPalette::Text, c.text);
    set(QPalette::PlaceholderText, c.quiet);
    set(QPalette::Button, c.surface);
    set(QPalette::ButtonText, c.text);
    set(QPalette::BrightText, c.on_accent);
    set(QPalette::Highlight, c.accent);
    set(QPalette::HighlightedText, c.on_accent);
    set(QPalette::Link, c.accent);
    set(QPalette::LinkVisited, c.accent);
    set(QPalette::ToolTipBase, c.text);
    set(QPalette::ToolTipText, c.surface);
    set(QPalette::Light, c.surface);
    set(QPalette::Midlight, Colours::mixed(c.text, c.surface, 6));
    set(QPalette::Mid, Colours::mixed(c.text, c.surface, 20));
    set(QPalette::Dark, Colours::mixed(c.text, c.surface, 35));
    set(QPalette::Shadow, Colours::mixed(c.text, c.surface, 50));
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, Colours::mixed(c.text, c.surface, 55));
    palette.setColor(QPalette::Disabled, QPalette::Highlight, c.outline);
    return palette;
}

std::vector<Pair> pairs_of(const Colours& c)
{
    return {
        {"text on the window", c.text, c.window, 45},
        {"text on a surface", c.text, c.surface, 45},
        {"quiet text on the window", c.quiet, c.window, 45},
        {"quiet text on a surface", c.quiet, c.surface, 45},
        {"accent on the window", c.accent, c.window, 45},
        {"accent on a surface", c.accent, c.surface, 45},
        {"accent on what is chosen", c.accent, c.chosen(), 45},
        {"text on what is chosen", c.text, c.chosen(), 45},
        {"text on the accent", c.on_accent, c.accent, 45},
        {"text on the county's colour", c.surface, c.county, 45},
        {"county on the window", c.county, c.window, 45},
        {"county on a surface", c.county, c.surface, 45},
        {"warning on the window", c.warning, c.window, 45},
        {"warning on a surface", c.warning, c.surface, 45},
        {"error on the window", c.error, c.window, 45},
        {"error on a surface", c.error, c.surface, 45},
        {"tool tip", c.surface, c.text, 45},
        {"outline of a field on the window", c.outline, c.window, 30},
        {"outline of a field on a surface", c.outline, c.surface, 30},
        {"focus ring on the window", c.accent, c.window, 30},
        {"focus ring on a surface", c.accent, c.surface, 30},
    };
}

} // namespace maksuarvio::theme
