// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/paper/pdf_metadata.h"

#include "ui/paper/pdf_qpdf.h"

#include <string_view>

namespace maksuarvio::sheet::pdf {
namespace {

using Handle = QPDFObjectHandle;
constexpr const char* maker = "Maksuarvio";

std::string escaped(std::string_view text)
{
    std::string result;
    for (const char c : text) {
        switch (c) {
        case '&':
            result += "&amp;";
            break;
        case '<':
            result += "&lt;";
            break;
        case '>':
            result += "&gt;";
            break;
        default:
            // XML has no place for other control characters, not even escaped.
            result += static_cast<unsigned char>(c) < 0x20 ? ' ' : c;
        }
    }
    return result;
}

std::string xmp(const Document& document)
{
    const std::string moment = document.creation_date + "T00:00:00Z";
    return R"(<?xpacket begin=")"
           "\xef\xbb\xbf"
           R"(" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
 <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
  <rdf:Description rdf:about=""
    xmlns:dc="http://purl.org/dc/elements/1.1/"
    xmlns:pdf="http://ns.adobe.com/pdf/1.3/"
    xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/"
    xmlns:xmp="http://ns.adobe.com/xap/1.0/">
   <dc:title><rdf:Alt><rdf:li xml:lang="x-default">)"
           + escaped(document.title) + R"(</rdf:li></rdf:Alt></dc:title>
   <dc:language><rdf:Bag><rdf:li>)"
           + document.language + R"(</rdf:li></rdf:Bag></dc:language>
   <pdf:Producer>)"
           + maker + R"(</pdf:Producer>
   <xmp:CreatorTool>)"
           + maker + R"(</xmp:CreatorTool>
   <xmp:CreateDate>)"
           + moment + R"(</xmp:CreateDate>
   <xmp:ModifyDate>)"
           + moment + R"(</xmp:ModifyDate>
   <pdfuaid:part>1</pdfuaid:part>
  </rdf:Description>
 </rdf:RDF>
</x:xmpmeta>
<?xpacket end="r"?>)";
}

/// "2026-11-21" as PDF writes a moment.
std::string pdf_moment(const std::string& iso_day)
{
    std::string moment = "D:";
    for (const char c : iso_day) {
        if (c != '-')
            moment += c;
    }
    return moment += "000000Z";
}

} // namespace

void write_metadata(QPDF& pdf, const Document& document)
{
    Handle catalog = pdf.getRoot();
    catalog.replaceKey("/Lang", Handle::newUnicodeString(document.language));

    Handle preferences = Handle::newDictionary();
    preferences.replaceKey("/DisplayDocTitle", Handle::newBool(true));
    catalog.replaceKey("/ViewerPreferences", preferences);

    Handle mark_info = Handle::newDictionary();
    mark_info.replaceKey("/Marked", Handle::newBool(true));
    catalog.replaceKey("/MarkInfo", mark_info);

    Handle metadata = Handle::newStream(&pdf, xmp(document));
    metadata.getDict().replaceKey("/Type", Handle::newName("/Metadata"));
    metadata.getDict().replaceKey("/Subtype", Handle::newName("/XML"));
    catalog.replaceKey("/Metadata", metadata);

    const std::string moment = pdf_moment(document.creation_date);
    Handle info = Handle::newDictionary();
    info.replaceKey("/Title", Handle::newUnicodeString(document.title));
    info.replaceKey("/Creator", Handle::newString(maker));
    info.replaceKey("/Producer", Handle::newString(maker));
    info.replaceKey("/CreationDate", Handle::newString(moment));
    info.replaceKey("/ModDate", Handle::newString(moment));
    pdf.getTrailer().replaceKey("/Info", pdf.makeIndirectObject(info));
}

} // namespace maksuarvio::sheet::pdf
