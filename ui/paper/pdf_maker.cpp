// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/paper/pdf_maker.h"

#include "ui/paper/pdf_check_document.h"
#include "ui/paper/pdf_composer.h"
#include "ui/paper/pdf_fonts.h"
#include "ui/paper/pdf_marks.h"
#include "ui/paper/pdf_metadata.h"
#include "ui/paper/pdf_painter.h"
#include "ui/paper/pdf_qpdf.h"

#include <algorithm>
#include <exception>

namespace maksuarvio::sheet {
namespace {

using namespace pdf;

constexpr double page_number_room = 60;

struct Layout {
    Composition composition;
    std::vector<Page> pages;
};

/// Tries spacings between roomy and tight.
class Fitter {
public:
    Fitter(const Document& document, Typesetter& typesetter, double body_height)
        : m_document(document), m_typesetter(typesetter), m_body_height(body_height)
    {
    }

    /// The roomiest spacing that needs no more pages than the tightest.
    tl::expected<Layout, PdfError> fit()
    {
        auto best = lay_out(0);
        if (!best || best->pages.size() == 1)
            return best;
        auto tightest = lay_out(1);
        if (!tightest || tightest->pages.size() == best->pages.size())
            return best;
        best = std::move(tightest);
        double too_roomy = 0;
        double fitting = 1;
        while (fitting - too_roomy > finest_step) {
            const double part = (too_roomy + fitting) / 2;
            auto layout = lay_out(part);
            if (layout && layout->pages.size() == best->pages.size()) {
                best = std::move(layout);
                fitting = part;
            } else {
                too_roomy = part;
            }
        }
        return best;
    }

private:
    static constexpr double finest_step = 1.0 / 16;

    tl::expected<Layout, PdfError> lay_out(double tightening)
    {
        auto composition = compose(m_document, m_typesetter, tightened(tightening));
        if (!composition)
            return tl::unexpected(composition.error());
        std::vector<Page> pages = break_pages(composition->strips, m_body_height);
        return Layout{std::move(*composition), std::move(pages)};
    }

    const Document& m_document;
    Typesetter& m_typesetter;
    double m_body_height;
};

/// Names what was painted, adds what a reader hears, and closes the file.
tl::expected<std::string, PdfError> seal(const Painting& painting, const Structure& structure,
                                         const Document& document)
try {
    QPDF file;
    file.setSuppressWarnings(true);
    file.processMemoryFile("sheet", painting.bytes.data(), painting.bytes.size());
    if (!name_marks(file, structure, painting.marks))
        return tl::unexpected(PdfError{PdfFault::WritingFailed, "marks"});
    write_structure(file, structure, painting.marks);
    write_metadata(file, document);
    complete_fonts(file);

    QPDFWriter writer{file};
    writer.setOutputMemory();
    writer.setMinimumPDFVersion("1.7");
    writer.setDeterministicID(true);
    // What is packed stays so, and the metadata stay in clear for whoever looks for them.
    writer.setStreamDataMode(qpdf_s_preserve);
    writer.write();
    const auto buffer = writer.getBufferSharedPointer();
    return std::string{reinterpret_cast<const char*>(buffer->getBuffer()), buffer->getSize()};
} catch (const std::exception& error) {
    return tl::unexpected(PdfError{PdfFault::WritingFailed, error.what()});
}

} // namespace

tl::expected<std::string, PdfError> make_pdf(const Document& document,
                                             const std::string& font_family)
{
    if (const auto error = document_error(document))
        return tl::unexpected(*error);
    auto typesetter = Typesetter::open(font_family, document.language);
    if (!typesetter)
        return tl::unexpected(typesetter.error());

    Footer footer;
    footer.text =
        typesetter->set(document.footer, Face::Quiet, page::content_width - page_number_room);
    if (footer.text.lines > page::most_footer_lines)
        return tl::unexpected(PdfError{PdfFault::FooterTooLong, {}});
    const double footer_growth = std::max(footer.text.lines - 1, 0) * page::footer_pitch;
    auto layout = Fitter{document, *typesetter, page::body_height - footer_growth}.fit();
    if (!layout)
        return tl::unexpected(layout.error());
    const std::string count = std::to_string(layout->pages.size());
    if (document.most_pages != 0 && layout->pages.size() > document.most_pages)
        return tl::unexpected(PdfError{PdfFault::TooManyPages, count});
    for (std::size_t i = 1; i <= layout->pages.size(); ++i)
        footer.page_numbers.push_back(
            typesetter->set_unwrapped(std::to_string(i) + "\u00a0(" + count + ")", Face::Quiet));
    if (typesetter->missing_character())
        return tl::unexpected(
            PdfError{PdfFault::CharacterMissing, *typesetter->missing_character()});

    Structure& structure = layout->composition.structure;
    auto painting = paint(layout->pages, footer, structure);
    if (!painting)
        return tl::unexpected(painting.error());
    return seal(*painting, structure, document);
}

tl::expected<std::vector<std::string>, PdfError> missing_characters(const std::string& text,
                                                                    const std::string& font_family)
{
    return Typesetter::open(font_family, "fi").map([&](const Typesetter& typesetter) {
        return typesetter.lacking(text);
    });
}

} // namespace maksuarvio::sheet
