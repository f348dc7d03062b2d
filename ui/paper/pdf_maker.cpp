// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/paper/pdf_maker.h"

#include "ui/paper/pdf_fonts.h"
#include "ui/paper/pdf_layout.h"
#include "ui/paper/pdf_marks.h"
#include "ui/paper/pdf_metadata.h"
#include "ui/paper/pdf_painter.h"
#include "ui/paper/pdf_qpdf.h"

#include <exception>

namespace maksuarvio::sheet {
namespace {

using namespace pdf;

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
    auto layout = lay_out(document, font_family);
    if (!layout)
        return tl::unexpected(layout.error());
    Structure& structure = layout->composition.structure;
    auto painting = paint(*layout, structure);
    if (!painting)
        return tl::unexpected(painting.error());
    return seal(*painting, structure, document);
}

tl::expected<std::vector<std::string>, PdfError> missing_characters(const std::string& text,
                                                                    const std::string& font_family)
{
    return Typesetter::open(font_family, "fi", Style{}.faces)
        .map([&](const Typesetter& typesetter) { return typesetter.lacking(text); });
}

} // namespace maksuarvio::sheet
