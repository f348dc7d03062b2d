// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/paper/pdf_setting.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace maksuarvio::sheet::pdf {

double Setting::pitch(Face face) const
{
    const FaceStyle& style = typesetter.style(face);
    return style.size * (style.line > 0 ? style.line : spacing.line);
}

double Setting::drop(Face face) const
{
    return (pitch(face) + typesetter.ascent(face) - typesetter.descent(face)) / 2;
}

Strips Setting::lines(const Text& text, std::size_t element, double left) const
{
    Strips strips;
    for (int line = 0; line < text.lines; ++line) {
        Strip strip;
        strip.height = pitch(text.face);
        strip.keep_with_next = line + 1 < text.lines && (line == 0 || line + 2 == text.lines);
        strip.items.emplace_back(LineItem{text, line, element, left, drop(text.face)});
        strips.push_back(std::move(strip));
    }
    return strips;
}

void lower_into(Strip& target, const Strip& strip, double by)
{
    for (Item item : strip.items) {
        if (auto* line = std::get_if<LineItem>(&item))
            line->baseline += by;
        else if (auto* box = std::get_if<BoxItem>(&item))
            box->y += by;
        else if (auto* code = std::get_if<QrItem>(&item))
            code->y += by;
        target.items.push_back(std::move(item));
    }
}

Strip bound(const Strips& strips)
{
    Strip whole;
    for (const Strip& strip : strips) {
        if (&strip != &strips.front())
            whole.height += strip.gap_above;
        lower_into(whole, strip, whole.height);
        whole.height += strip.height;
    }
    return whole;
}

void append(Strips& strips, Strips more)
{
    std::move(more.begin(), more.end(), std::back_inserter(strips));
}

} // namespace maksuarvio::sheet::pdf
