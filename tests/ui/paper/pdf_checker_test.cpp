// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "tests/ui/paper/pdf_checker.h"

#include "ui/paper/pdf_qpdf.h"
#include "ui/sheet/pdf_writer.h"

#include <QTest>

#include <functional>

using namespace maksuarvio::sheet;
using maksuarvio::tests::faults;

namespace {

using Handle = QPDFObjectHandle;
using Damage = std::function<void(QPDF&)>;

Document small_sheet()
{
    return {"fi",
            "Arvio",
            "2026-11-21",
            {{Heading{1, "Arvio"}},
             {Heading{2, "Suunnitelma"}},
             {List{{"Ateriapalvelu"}}},
             {BigFigure{"Asiakas maksaa", "9,40\u00a0€", ""}},
             {Table{"Maksut", {{"Palvelu"}, {"€", Alignment::End}}, {{"Ateria", "9,40"}}, {}}},
             {QrCode{"https://example.org", "Palautesivu"}}},
            "Arvio"};
}

/// The first element of a type, in no order.
Handle element_of(QPDF& pdf, const char* type)
{
    for (Handle object : pdf.getAllObjects()) {
        if (object.isDictionaryOfType("/StructElem") && object.getKey("/S").isNameAndEquals(type))
            return object;
    }
    return Handle::newNull();
}

Handle font_of(QPDF& pdf, const char* subtype)
{
    for (Handle object : pdf.getAllObjects()) {
        if (object.isDictionaryOfType("/Font", subtype))
            return object;
    }
    return Handle::newNull();
}

Handle first_page(QPDF& pdf)
{
    return pdf.getAllPages().at(0);
}

/// Replaces the first piece of the first page's content, and the first such end after it.
void edit_content(QPDF& pdf, const std::string& piece, const std::string& by,
                  const std::string& end = {})
{
    Handle stream = first_page(pdf).getKey("/Contents");
    const auto data = stream.getStreamData();
    std::string content{reinterpret_cast<const char*>(data->getBuffer()), data->getSize()};
    const auto at = content.find(piece);
    if (at == std::string::npos)
        return;
    content.replace(at, piece.size(), by);
    if (!end.empty())
        content.erase(content.find(end, at), end.size());
    stream.replaceStreamData(content, Handle::newNull(), Handle::newNull());
}

void replace_in_xmp(QPDF& pdf, const std::string& piece, const std::string& by)
{
    Handle stream = pdf.getRoot().getKey("/Metadata");
    const auto data = stream.getRawStreamData();
    std::string xmp{reinterpret_cast<const char*>(data->getBuffer()), data->getSize()};
    xmp.replace(xmp.find(piece), piece.size(), by);
    stream.replaceStreamData(xmp, Handle::newNull(), Handle::newNull());
}

std::string damaged(const std::string& bytes, const Damage& damage)
{
    QPDF pdf;
    pdf.processMemoryFile("sheet", bytes.data(), bytes.size());
    damage(pdf);
    QPDFWriter writer{pdf};
    writer.setOutputMemory();
    writer.setStreamDataMode(qpdf_s_preserve);
    writer.write();
    const auto buffer = writer.getBufferSharedPointer();
    return {reinterpret_cast<const char*>(buffer->getBuffer()), buffer->getSize()};
}

} // namespace
Q_DECLARE_METATYPE(Damage)

class PdfCheckerTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        const auto bytes = write_pdf(small_sheet());
        QVERIFY(bytes);
        m_good = *bytes;
    }

    void a_good_sheet_stays_good_when_it_is_written_again()
    {
        QVERIFY(faults(m_good).empty());
        QVERIFY(faults(damaged(m_good, [](QPDF&) {})).empty());
    }

    void a_damaged_sheet_is_found_out_data()
    {
        QTest::addColumn<Damage>("damage");
        QTest::addColumn<QString>("fault");
        const auto row = [](const char* name, const char* fault, const Damage& damage) {
            QTest::newRow(name) << damage << QString::fromLatin1(fault);
        };
        row("no language", "catalog: no language",
            [](QPDF& pdf) { pdf.getRoot().removeKey("/Lang"); });
        row("title not shown", "catalog: the title is not shown",
            [](QPDF& pdf) { pdf.getRoot().removeKey("/ViewerPreferences"); });
        row("not marked", "catalog: not marked",
            [](QPDF& pdf) { pdf.getRoot().removeKey("/MarkInfo"); });
        row("no title", "info: no title",
            [](QPDF& pdf) { pdf.getTrailer().getKey("/Info").removeKey("/Title"); });
        row("no XMP", "xmp: none", [](QPDF& pdf) { pdf.getRoot().removeKey("/Metadata"); });
        row("another title", "xmp: dc:title",
            [](QPDF& pdf) { replace_in_xmp(pdf, ">Arvio<", ">Toinen<"); });
        row("no claim", "xmp: no claim",
            [](QPDF& pdf) { replace_in_xmp(pdf, "<pdfuaid:part>1", "<pdfuaid:part>2"); });

        row("no structure", "structure: none",
            [](QPDF& pdf) { pdf.getRoot().removeKey("/StructTreeRoot"); });
        row("element without its parent", "structure: an element does not know its parent",
            [](QPDF& pdf) { element_of(pdf, "/H2").removeKey("/P"); });
        row("unknown element", "structure: unknown element",
            [](QPDF& pdf) { element_of(pdf, "/P").replaceKey("/S", Handle::newName("/Poem")); });
        row("mark without an element", "structure: a mark on a page has no element",
            [](QPDF& pdf) { element_of(pdf, "/LBody").replaceKey("/K", Handle::newArray()); });
        row("element without its mark", "structure: an element claims a mark that is not there",
            [](QPDF& pdf) {
                element_of(pdf, "/LBody")
                    .getKey("/K")
                    .getArrayItem(0)
                    .replaceKey("/MCID", Handle::newInteger(99));
            });
        row("no way back", "structure: a page does not lead back",
            [](QPDF& pdf) { pdf.getRoot().getKey("/StructTreeRoot").removeKey("/ParentTree"); });

        row("headings without a first", "headings: the first is not of level 1",
            [](QPDF& pdf) { element_of(pdf, "/H1").replaceKey("/S", Handle::newName("/H2")); });
        row("skipped level", "headings: a level is skipped",
            [](QPDF& pdf) { element_of(pdf, "/H2").replaceKey("/S", Handle::newName("/H3")); });
        row("header without scope", "table: a header without scope",
            [](QPDF& pdf) { element_of(pdf, "/TH").removeKey("/A"); });
        row("missing cell", "table: rows of unequal length",
            [](QPDF& pdf) { element_of(pdf, "/TR").getKey("/K").eraseItem(0); });
        row("item without a label", "list: an item is not",
            [](QPDF& pdf) { element_of(pdf, "/LI").getKey("/K").eraseItem(0); });
        row("silent figure", "figure: no text",
            [](QPDF& pdf) { element_of(pdf, "/Figure").removeKey("/Alt"); });

        row("painting outside a mark", "content: is painted outside any mark",
            [](QPDF& pdf) { edit_content(pdf, "/Artifact << /Type /Layout >> BDC", "", "EMC"); });
        row("nobody's mark", "content: a mark belongs to nobody",
            [](QPDF& pdf) { edit_content(pdf, "/Artifact", "/Span"); });
        row("artifact inside an element", "content: an artifact stands inside", [](QPDF& pdf) {
            edit_content(pdf, "/H1 << /MCID 0 >> BDC", "/H1 << /MCID 0 >> BDC /Artifact BMC EMC");
        });
        row("number used twice", "content: a mark's number is used twice",
            [](QPDF& pdf) { edit_content(pdf, "/MCID 1 ", "/MCID 0 "); });
        row("mark never closed", "content: a mark is never closed",
            [](QPDF& pdf) { edit_content(pdf, "EMC", ""); });
        row("small type", "content: type is smaller",
            [](QPDF& pdf) { edit_content(pdf, "22 0 0 -22 ", "9 0 0 -9 "); });

        row("font without text", "font: no way back to text",
            [](QPDF& pdf) { font_of(pdf, "/TrueType").removeKey("/ToUnicode"); });
        row("font not embedded", "font: not embedded", [](QPDF& pdf) {
            font_of(pdf, "/TrueType").getKey("/FontDescriptor").removeKey("/FontFile2");
        });
        row("another family", "font: of another family", [](QPDF& pdf) {
            font_of(pdf, "/TrueType").replaceKey("/BaseFont", Handle::newName("/ABCDEF+Arial"));
        });
        row("CID font without its map", "font: no CIDToGIDMap",
            [](QPDF& pdf) { font_of(pdf, "/CIDFontType2").removeKey("/CIDToGIDMap"); });
        row("no tab order", "page: no tab order",
            [](QPDF& pdf) { first_page(pdf).removeKey("/Tabs"); });
    }
    void a_damaged_sheet_is_found_out()
    {
        QFETCH(Damage, damage);
        QFETCH(QString, fault);
        QStringList found;
        for (const std::string& one : faults(damaged(m_good, damage)))
            found << QString::fromStdString(one);
        QVERIFY2(!found.filter(fault).isEmpty(), qPrintable(found.join(QLatin1Char('\n'))));
    }

    void too_many_pages_are_a_fault() { QVERIFY(!faults(m_good, 0).empty()); }

    void what_is_no_pdf_is_a_fault()
    {
        QVERIFY(!faults("").empty());
        QVERIFY(!faults("%PDF-1.7\nnothing").empty());
    }

private:
    std::string m_good;
};

QTEST_GUILESS_MAIN(PdfCheckerTest)
#include "pdf_checker_test.moc"
