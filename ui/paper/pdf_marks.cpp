// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/paper/pdf_marks.h"

#include "ui/paper/pdf_qpdf.h"

#include <string>
#include <utility>

namespace maksuarvio::sheet::pdf {
namespace {

/// Copies a content stream and writes the outermost BDC operators anew. Marks inside them (text
/// that is read otherwise than it is drawn) stay, unless they are empty, as cairo leaves them at
/// the end of a line: some readers stop there.
class MarkNamer : public QPDFObjectHandle::TokenFilter {
public:
    MarkNamer(const Structure& structure, const PageMarks& marks)
        : m_structure(structure), m_marks(marks)
    {
    }

    void handleToken(const QPDFTokenizer::Token& token) override
    {
        if (token.getType() == QPDFTokenizer::tt_word)
            operation(token.getValue());
        else
            m_operands += token.getRawValue();
    }

    void handleEOF() override { write(m_operands); }

    bool all_named() const { return m_next == m_marks.size() && m_depth == 0; }

private:
    std::string next_mark()
    {
        if (m_next >= m_marks.size()) {
            ++m_next;
            return "\n/Artifact << >> ";
        }
        const Mark& mark = m_marks[m_next++];
        switch (mark.kind) {
        case Mark::Kind::Element:
            return std::string{"\n/"}
                .append(m_structure.at(mark.element).type)
                .append(" << /MCID ")
                .append(std::to_string(m_number++))
                .append(" >> ");
        case Mark::Kind::Footer:
            return "\n/Artifact << /Type /Pagination /Subtype /Footer >> ";
        case Mark::Kind::Layout:
            break;
        }
        return "\n/Artifact << /Type /Layout >> ";
    }

    void operation(const std::string& word)
    {
        std::string whole = std::exchange(m_operands, {}) + word;
        if (word == "EMC") {
            --m_depth;
            if (!std::exchange(m_held, {}).empty())
                return; // nothing stood in the inner mark
        }
        write(std::exchange(m_held, {}));
        if (word != "BDC" && word != "BMC")
            write(whole);
        else if (m_depth++ == 0)
            write(next_mark() + word);
        else
            m_held = std::move(whole);
    }

    const Structure& m_structure;
    const PageMarks& m_marks;
    std::string m_operands;
    std::string m_held; ///< the beginning of an inner mark
    std::size_t m_next = 0;
    std::size_t m_number = 0;
    int m_depth = 0;
};

} // namespace

bool name_marks(QPDF& pdf, const Structure& structure, const std::vector<PageMarks>& pages)
{
    std::vector<QPDFPageObjectHelper> sheets = QPDFPageDocumentHelper(pdf).getAllPages();
    if (sheets.size() != pages.size())
        return false;
    for (std::size_t i = 0; i < pages.size(); ++i) {
        MarkNamer namer{structure, pages[i]};
        Pl_Buffer packed{"packed"};
        Pl_Flate content{"content", &packed, Pl_Flate::a_deflate};
        sheets[i].filterContents(&namer, &content);
        if (!namer.all_named())
            return false;
        QPDFObjectHandle stream = QPDFObjectHandle::newStream(&pdf);
        stream.replaceStreamData(packed.getBufferSharedPointer(),
                                 QPDFObjectHandle::newName("/FlateDecode"),
                                 QPDFObjectHandle::newNull());
        sheets[i].getObjectHandle().replaceKey("/Contents", stream);
    }
    return true;
}

} // namespace maksuarvio::sheet::pdf
