// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/paper/pdf_painter.h"

#include "ui/paper/cairo_owner.h"

#include <cairo-pdf.h>
#include <pango/pangocairo.h>

#include <numbers>

namespace maksuarvio::sheet::pdf {
namespace {

cairo_status_t append_bytes(void* bytes, const unsigned char* data, unsigned length)
{
    static_cast<std::string*>(bytes)->append(reinterpret_cast<const char*>(data), length);
    return CAIRO_STATUS_SUCCESS;
}

/// What was painted of a page: the owners in the order of its content, and where figures stand.
struct PaintedPage {
    PageMarks marks;
    std::vector<std::pair<std::size_t, std::array<double, 4>>> boxes;
};

/// Paints one page; neighbouring items of one owner share a mark.
class PagePainter {
public:
    PagePainter(cairo_t* cairo, const PageShape& page) : m_cairo(cairo), m_page(page) {}

    void paint(const PlacedStrip& placed)
    {
        const double top = m_page.top + placed.top;
        for (const Item& item : placed.strip->items)
            std::visit([&](const auto& one) { paint(one, top, placed.repeated); }, item);
    }

    void paint_footer(const Footer& footer, std::size_t page_index)
    {
        enter({Mark::Kind::Footer});
        for (int line = 0; line < footer.text.lines; ++line)
            show(footer.text, line, PageShape::left,
                 m_page.footer_baseline() - (footer.text.lines - 1 - line) * m_page.footer_pitch);
        const Text& number = footer.page_numbers[page_index];
        show(number, 0, PageShape::left + m_page.content_width() - number.width,
             m_page.footer_baseline());
    }

    PaintedPage finish()
    {
        leave();
        return std::move(m_painted);
    }

private:
    /// What a tag is called does not matter here: the marks are named when the tree is written.
    static constexpr const char* tag = "P";

    void enter(Mark mark)
    {
        if (m_open && m_painted.marks.back() == mark)
            return;
        leave();
        cairo_tag_begin(m_cairo, tag, nullptr);
        m_painted.marks.push_back(mark);
        m_open = true;
    }

    void leave()
    {
        if (m_open)
            cairo_tag_end(m_cairo, tag);
        m_open = false;
    }

    static Mark owner(std::size_t element, bool repeated)
    {
        return repeated ? Mark{Mark::Kind::Layout} : Mark{Mark::Kind::Element, element};
    }

    void colour(Colour colour)
    {
        cairo_set_source_rgb(m_cairo, colour.red, colour.green, colour.blue);
    }

    void show(const Text& text, int line, double x, double baseline)
    {
        colour(colour_of(text.face));
        cairo_move_to(m_cairo, x, baseline);
        pango_cairo_show_layout_line(m_cairo, text.line(line));
        if (text.needs_space_after(line)) {
            cairo_move_to(m_cairo, x + text.line_width(line), baseline);
            pango_cairo_show_layout_line(m_cairo,
                                         pango_layout_get_line_readonly(text.space.get(), 0));
        }
    }

    void paint(const LineItem& item, double top, bool repeated)
    {
        enter(owner(item.element, repeated));
        show(item.text, item.line, item.x, top + item.baseline);
    }

    void paint(const BoxItem& box, double top, bool)
    {
        enter({Mark::Kind::Layout});
        colour(box.colour);
        const double y = top + box.y;
        if (box.radius > 0)
            round_rectangle(box, y);
        else
            cairo_rectangle(m_cairo, box.x, y, box.width, box.height);
        cairo_fill(m_cairo);
    }

    void round_rectangle(const BoxItem& box, double y)
    {
        constexpr double quarter = std::numbers::pi / 2;
        const double radius = box.radius;
        const double right = box.x + box.width - radius;
        const double bottom = y + box.height - radius;
        cairo_new_sub_path(m_cairo);
        cairo_arc(m_cairo, right, y + radius, radius, -quarter, 0);
        cairo_arc(m_cairo, right, bottom, radius, 0, quarter);
        cairo_arc(m_cairo, box.x + radius, bottom, radius, quarter, 2 * quarter);
        cairo_arc(m_cairo, box.x + radius, y + radius, radius, 2 * quarter, 3 * quarter);
        cairo_close_path(m_cairo);
    }

    /// One path for the whole code: runs of dark modules, so that no seams show between them.
    void paint(const QrItem& code, double top, bool repeated)
    {
        enter(owner(code.element, repeated));
        colour(ink);
        const double y = top + code.y;
        const std::size_t size = code.matrix.size;
        const double module = code.size / static_cast<double>(size);
        for (std::size_t row = 0; row < size; ++row) {
            for (std::size_t column = 0; column < size;) {
                std::size_t end = column;
                while (end < size && code.matrix.is_dark(row, end))
                    ++end;
                if (end > column)
                    cairo_rectangle(m_cairo, code.x + static_cast<double>(column) * module,
                                    y + static_cast<double>(row) * module,
                                    static_cast<double>(end - column) * module, module);
                column = end + 1;
            }
        }
        cairo_fill(m_cairo);
        m_painted.boxes.push_back(
            {code.element,
             {code.x, m_page.height - y - code.size, code.x + code.size, m_page.height - y}});
    }

    cairo_t* m_cairo;
    const PageShape& m_page;
    PaintedPage m_painted;
    bool m_open = false;
};

PaintedPage painted_page(cairo_t* cairo, const Layout& layout, std::size_t page)
{
    PagePainter painter{cairo, layout.page};
    for (const PlacedStrip& placed : layout.pages[page])
        painter.paint(placed);
    painter.paint_footer(layout.footer, page);
    return painter.finish();
}

} // namespace

void paint_page(cairo_t* cairo, const Layout& layout, std::size_t page)
{
    painted_page(cairo, layout, page);
}

tl::expected<Painting, PdfError> paint(const Layout& layout, Structure& structure)
{
    Painting painting;
    const Surface surface{cairo_pdf_surface_create_for_stream(
        append_bytes, &painting.bytes, layout.page.width, layout.page.height)};
    const Cairo cairo{cairo_create(surface.get())};
    for (std::size_t i = 0; i < layout.pages.size(); ++i) {
        PaintedPage page = painted_page(cairo.get(), layout, i);
        cairo_show_page(cairo.get());
        painting.marks.push_back(std::move(page.marks));
        for (const auto& [element, box] : page.boxes)
            structure.at(element).box = box;
    }
    const cairo_status_t painted = cairo_status(cairo.get());
    cairo_surface_finish(surface.get());
    const cairo_status_t finished = cairo_surface_status(surface.get());
    for (const cairo_status_t status : {painted, finished}) {
        if (status != CAIRO_STATUS_SUCCESS)
            return tl::unexpected(
                PdfError{PdfFault::WritingFailed, cairo_status_to_string(status)});
    }
    return painting;
}

} // namespace maksuarvio::sheet::pdf
