// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/paper/pdf_layout.h"

#include "ui/paper/pdf_check_document.h"

#include <algorithm>

namespace maksuarvio::sheet::pdf {
namespace {

constexpr double page_number_room = 60;

/// Tries spacings between the loosest and the tightest.
class Fitter {
public:
    Fitter(const Document& document, Typesetter& typesetter, const Style& style, double body_height)
        : m_document(document), m_typesetter(typesetter), m_style(style), m_body_height(body_height)
    {
    }

    /// The loosest spacing that needs no more pages than the tightest.
    tl::expected<Layout, PdfError> fit()
    {
        auto best = lay_out(0);
        if (!best || best->pages.size() == 1)
            return best;
        auto tightest = lay_out(1);
        if (!tightest || tightest->pages.size() == best->pages.size())
            return best;
        best = std::move(tightest);
        double too_loose = 0;
        double fitting = 1;
        while (fitting - too_loose > finest_step) {
            const double part = (too_loose + fitting) / 2;
            auto layout = lay_out(part);
            if (layout && layout->pages.size() == best->pages.size()) {
                best = std::move(layout);
                fitting = part;
            } else {
                too_loose = part;
            }
        }
        return best;
    }

private:
    static constexpr double finest_step = 1.0 / 16;

    tl::expected<Layout, PdfError> lay_out(double tightening)
    {
        auto composition =
            compose(m_document, m_typesetter, m_style.page, m_style.tightened(tightening));
        if (!composition)
            return tl::unexpected(composition.error());
        Layout layout;
        layout.page = m_style.page;
        layout.composition = std::move(*composition);
        layout.pages = break_pages(layout.composition.strips, m_body_height);
        return layout;
    }

    const Document& m_document;
    Typesetter& m_typesetter;
    const Style& m_style;
    double m_body_height;
};

} // namespace

tl::expected<Layout, PdfError> lay_out(const Document& document, const std::string& font_family)
{
    if (const auto error = document_error(document))
        return tl::unexpected(*error);
    const Style style = style_for(document.type, document.orientation);
    const PageShape& page = style.page;
    auto typesetter = Typesetter::open(font_family, document.language, style.faces);
    if (!typesetter)
        return tl::unexpected(typesetter.error());

    Footer footer;
    footer.text =
        typesetter->set(document.footer, Face::Quiet, page.content_width() - page_number_room);
    if (footer.text.lines > PageShape::most_footer_lines)
        return tl::unexpected(PdfError{PdfFault::FooterTooLong, {}});
    const double footer_growth = std::max(footer.text.lines - 1, 0) * page.footer_pitch;
    auto layout = Fitter{document, *typesetter, style, page.body_height() - footer_growth}.fit();
    if (!layout)
        return layout;
    const std::string count = std::to_string(layout->pages.size());
    if (document.most_pages != 0 && layout->pages.size() > document.most_pages)
        return tl::unexpected(PdfError{PdfFault::TooManyPages, count});
    for (std::size_t i = 1; i <= layout->pages.size(); ++i)
        footer.page_numbers.push_back(
            typesetter->set_unwrapped(std::to_string(i) + "\u00a0(" + count + ")", Face::Quiet));
    if (typesetter->missing_character())
        return tl::unexpected(
            PdfError{PdfFault::CharacterMissing, *typesetter->missing_character()});
    layout->footer = std::move(footer);
    return layout;
}

} // namespace maksuarvio::sheet::pdf
