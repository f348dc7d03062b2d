// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "tests/ui/paper/layout_checker.h"

#include "ui/paper/pdf_layout.h"
#include "ui/sheet/pdf_writer.h"

#include <QRectF>

#include <pango/pangocairo.h>

namespace maksuarvio::tests {

namespace {

using namespace sheet::pdf;

struct Placed {
    QRectF where;
    std::string text;
};

std::string words_of(const LineItem& item)
{
    const PangoLayoutLine* line = item.text.line(item.line);
    return {pango_layout_get_text(item.text.layout.get()) + line->start_index,
            std::size_t(line->length)};
}

std::vector<Placed> lines_of(const Page& page, const PageShape& shape)
{
    std::vector<Placed> lines;
    for (const PlacedStrip& placed : page) {
        for (const Item& item : placed.strip->items) {
            if (const auto* line = std::get_if<LineItem>(&item)) {
                // The middle of the letters: lines may come near one another, but not into it.
                constexpr double kMiddle = 6;
                const double bottom = shape.top + placed.top + line->baseline;
                lines.push_back(
                    {QRectF(line->x, bottom - kMiddle, line->text.line_width(line->line), kMiddle),
                     words_of(*line)});
            }
        }
    }
    return lines;
}

} // namespace

std::vector<std::string> cut_texts(const sheet::Document& document)
{
    const auto layout = lay_out(document, sheet::sheet_font_family);
    if (!layout)
        return {"not laid out"};
    // A space at the end of a line may hang over.
    constexpr double kSpace = 4;
    const PageShape& page = layout->page;
    const QRectF body(PageShape::left - 0.1, page.top, page.content_width() + kSpace,
                      page.body_height());
    std::vector<std::string> cut;
    for (const Page& one : layout->pages) {
        const std::vector<Placed> lines = lines_of(one, page);
        for (std::size_t i = 0; i < lines.size(); ++i) {
            if (!body.contains(lines[i].where))
                cut.push_back("outside: " + lines[i].text);
            for (std::size_t j = 0; j < i; ++j) {
                if (lines[i].where.intersects(lines[j].where))
                    cut.push_back(lines[j].text + " | " + lines[i].text);
            }
        }
    }
    return cut;
}

} // namespace maksuarvio::tests
