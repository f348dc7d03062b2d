// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "tests/ui/paper/pdf_checker.h"

#include "ui/paper/pdf_qpdf.h"

#include <cmath>
#include <exception>
#include <map>
#include <set>

namespace maksuarvio::tests {
namespace {

using Handle = QPDFObjectHandle;
using Faults = std::vector<std::string>;
using Marks =
    std::map<int, std::string>; ///< the numbered marks of a page, and what they are called

/// Reads one page's operators: is all that is painted an element's or an artifact?
class ContentCheck : public Handle::ParserCallbacks {
public:
    ContentCheck(Faults& found, double least_type) : m_faults(found), m_least_type(least_type) {}

    void handleObject(Handle object) override
    {
        if (!object.isOperator()) {
            m_operands.push_back(object);
            return;
        }
        const std::string name = object.getOperatorValue();
        if (name == "BDC" || name == "BMC")
            open_mark();
        else if (name == "EMC")
            close_mark();
        else if (painting.contains(name) && m_open.empty())
            add("is painted outside any mark: " + name);
        else if (name == "Tf")
            m_font_size = m_operands.at(1).getNumericValue();
        else if (name == "Tm")
            m_scale = std::abs(m_operands.at(3).getNumericValue());
        if (showing.contains(name) && m_font_size * m_scale < m_least_type - 0.01)
            add("type is smaller than " + std::to_string(std::lround(m_least_type)) + " pt");
        m_operands.clear();
    }

    void handleEOF() override
    {
        if (!m_open.empty())
            add("a mark is never closed");
    }

    const Marks& marks() const { return m_marks; }

private:
    enum class Owner { Element, Artifact };

    inline static const std::set<std::string> showing{"Tj", "TJ", "'", "\""};
    inline static const std::set<std::string> painting{"Tj", "TJ", "'",  "\"",          "S",  "s",
                                                       "f",  "F",  "f*", "B",           "B*", "b",
                                                       "b*", "sh", "Do", "INLINE_IMAGE"};

    void add(const std::string& fault) { m_faults.push_back("content: " + fault); }

    void open_mark()
    {
        const std::string tag = m_operands.at(0).getName();
        const bool numbered =
            m_operands.size() > 1 && m_operands[1].isDictionary() && m_operands[1].hasKey("/MCID");
        if (tag == "/Artifact") {
            if (!m_open.empty())
                add("an artifact stands inside another mark");
            m_open.push_back(Owner::Artifact);
        } else if (numbered) {
            if (!m_open.empty())
                add("an element's mark stands inside another mark");
            const int number = m_operands[1].getKey("/MCID").getIntValueAsInt();
            if (!m_marks.emplace(number, tag).second)
                add("a mark's number is used twice");
            m_open.push_back(Owner::Element);
        } else {
            // Text that is read otherwise than it is drawn; it says nothing about the owner.
            if (m_open.empty())
                add("a mark belongs to nobody: " + tag);
            m_open.push_back(m_open.empty() ? Owner::Artifact : m_open.back());
        }
    }

    void close_mark()
    {
        if (m_open.empty())
            add("a mark is closed that was not opened");
        else
            m_open.pop_back();
    }

    Faults& m_faults;
    double m_least_type;
    std::vector<Handle> m_operands;
    std::vector<Owner> m_open;
    Marks m_marks;
    double m_font_size = 0;
    double m_scale = 0;
};

class Checker {
public:
    Checker(std::string_view bytes, double least_type) : m_least_type(least_type)
    {
        m_pdf.setSuppressWarnings(true);
        m_pdf.processMemoryFile("sheet", bytes.data(), bytes.size());
        m_catalog = m_pdf.getRoot();
    }

    Faults check(std::size_t most_pages)
    {
        check_catalog();
        check_pages(most_pages);
        check_structure();
        for (const auto& [page, marks] : m_marks) {
            if (!marks.empty())
                add("structure: a mark on a page has no element: " + marks.begin()->second);
        }
        if (m_pdf.anyWarnings())
            add("file: qpdf warns");
        return m_faults;
    }

private:
    void add(const std::string& fault) { m_faults.push_back(fault); }
    void require(bool good, const std::string& fault)
    {
        if (!good)
            add(fault);
    }

    static std::string text(Handle dictionary, const std::string& key)
    {
        if (!dictionary.isDictionary() || !dictionary.getKey(key).isString())
            return {};
        return dictionary.getKey(key).getUTF8Value();
    }

    static bool is_true(Handle dictionary, const std::string& key)
    {
        return dictionary.isDictionary() && dictionary.getKey(key).isBool()
               && dictionary.getKey(key).getBoolValue();
    }

    void check_catalog()
    {
        require(!text(m_catalog, "/Lang").empty(), "catalog: no language");
        require(is_true(m_catalog.getKey("/ViewerPreferences"), "/DisplayDocTitle"),
                "catalog: the title is not shown");
        require(is_true(m_catalog.getKey("/MarkInfo"), "/Marked"), "catalog: not marked as tagged");

        const std::string title = text(m_pdf.getTrailer().getKey("/Info"), "/Title");
        require(!title.empty(), "info: no title");
        Handle metadata = m_catalog.getKey("/Metadata");
        if (!metadata.isStream()) {
            add("xmp: none");
            return;
        }
        require(!metadata.getDict().hasKey("/Filter"), "xmp: not in clear");
        const auto data = metadata.getRawStreamData();
        const std::string xmp{reinterpret_cast<const char*>(data->getBuffer()), data->getSize()};
        require(xmp.find("<pdfuaid:part>1</pdfuaid:part>") != std::string::npos,
                "xmp: no claim of PDF/UA-1");
        const auto from = xmp.find("<dc:title>");
        const auto to = xmp.find("</dc:title>");
        require(from < to && to != std::string::npos
                    && xmp.substr(from, to - from).find(title) != std::string::npos,
                "xmp: dc:title is not the title");
    }

    void check_pages(std::size_t most_pages)
    {
        auto pages = QPDFPageDocumentHelper(m_pdf).getAllPages();
        require(!pages.empty() && pages.size() <= most_pages,
                "pages: " + std::to_string(pages.size()));
        for (QPDFPageObjectHelper& page : pages) {
            Handle handle = page.getObjectHandle();
            require(handle.getKey("/Tabs").isNameAndEquals("/S"), "page: no tab order");
            require(handle.getKey("/StructParents").isInteger(), "page: no way to the structure");
            ContentCheck content{m_faults, m_least_type};
            page.parseContents(&content);
            m_marks[handle.getObjGen()] = content.marks();
            Handle fonts = page.getAttribute("/Resources", false).getKey("/Font");
            if (fonts.isDictionary()) {
                for (const std::string& key : fonts.getKeys())
                    check_font(fonts.getKey(key));
            }
        }
    }

    void check_font(Handle font)
    {
        const std::string name = font.getKey("/BaseFont").getName();
        require(font.hasKey("/ToUnicode"), "font: no way back to text: " + name);
        require(name.size() > 8 && name[7] == '+', "font: not a subset: " + name);
        require(name.substr(8).starts_with("OpenSans"), "font: of another family: " + name);
        if (font.getKey("/Subtype").isNameAndEquals("/Type0")) {
            font = font.getKey("/DescendantFonts").getArrayItem(0);
            require(font.hasKey("/CIDToGIDMap"), "font: no CIDToGIDMap: " + name);
        }
        Handle descriptor = font.getKey("/FontDescriptor");
        require(descriptor.isDictionary() && descriptor.getKey("/FontFile2").isStream(),
                "font: not embedded: " + name);
    }

    void check_structure()
    {
        Handle tree = m_catalog.getKey("/StructTreeRoot");
        if (!tree.isDictionary() || !tree.getKey("/K").isDictionary()) {
            add("structure: none");
            return;
        }
        require(tree.getKey("/K").getKey("/S").isNameAndEquals("/Document"),
                "structure: the root is not a document");
        walk(tree.getKey("/K"), tree);
        require(m_heading > 0, "headings: none");
    }

    void walk(Handle element, Handle parent)
    {
        const std::string type = element.getKey("/S").getName();
        require(standard.contains(type), "structure: unknown element " + type);
        require(element.getKey("/P").getObjGen() == parent.getObjGen(),
                "structure: an element does not know its parent: " + type);
        if (type == "/H1" || type == "/H2" || type == "/H3")
            check_heading(type[2] - '0');
        if (type == "/Figure")
            require(!text(element, "/Alt").empty(), "figure: no text in its place");
        if (type == "/TH")
            require(is_scope(element.getKey("/A")), "table: a header without scope");

        std::vector<Handle> children;
        std::vector<std::string> types;
        for (Handle kid : element.getKey("/K").isArray() ? element.getKey("/K").getArrayAsVector()
                                                         : std::vector<Handle>{}) {
            if (kid.isDictionary() && kid.getKey("/Type").isNameAndEquals("/MCR")) {
                check_mark(kid, element, type);
                continue;
            }
            children.push_back(kid);
            types.push_back(kid.getKey("/S").getName());
        }
        check_children(type, types, children);
        for (const Handle& child : children)
            walk(child, element);
    }

    void check_heading(int level)
    {
        require(m_heading > 0 || level == 1, "headings: the first is not of level 1");
        require(level <= m_heading + 1, "headings: a level is skipped");
        m_heading = level;
    }

    static bool is_scope(Handle attributes)
    {
        return attributes.isDictionary() && attributes.getKey("/O").isNameAndEquals("/Table")
               && (attributes.getKey("/Scope").isNameAndEquals("/Row")
                   || attributes.getKey("/Scope").isNameAndEquals("/Column"));
    }

    void check_children(const std::string& type, const std::vector<std::string>& types,
                        const std::vector<Handle>& children)
    {
        const auto all_in = [&](const std::set<std::string>& allowed) {
            for (const std::string& child : types) {
                if (!allowed.contains(child))
                    return false;
            }
            return true;
        };
        if (type == "/L")
            require(!types.empty() && all_in({"/LI"}), "list: not made of items");
        if (type == "/LI")
            require(types == std::vector<std::string>{"/Lbl", "/LBody"},
                    "list: an item is not a label and a body");
        if (type == "/TR")
            require(!types.empty() && all_in({"/TH", "/TD"}), "table: a row is not made of cells");
        if (type != "/Table")
            return;
        require(!types.empty() && all_in({"/TR"}), "table: not made of rows");
        std::set<int> lengths;
        for (Handle row : children)
            lengths.insert(row.getKey("/K").isArray() ? row.getKey("/K").getArrayNItems() : 0);
        require(lengths.size() == 1, "table: rows of unequal length");
    }

    /// Each mark is claimed once, by an element of its name that the page leads back to.
    void check_mark(Handle reference, Handle element, const std::string& type)
    {
        Handle page = reference.getKey("/Pg");
        const int number = reference.getKey("/MCID").getIntValueAsInt();
        Marks& marks = m_marks[page.getObjGen()];
        const auto mark = marks.find(number);
        if (mark == marks.end()) {
            add("structure: an element claims a mark that is not there: " + type);
            return;
        }
        require(mark->second == type, "structure: a mark is named otherwise: " + mark->second);
        marks.erase(mark);

        Handle pairs = m_catalog.getKey("/StructTreeRoot").getKey("/ParentTree").getKey("/Nums");
        bool known = false;
        for (int i = 0; pairs.isArray() && i + 1 < pairs.getArrayNItems(); i += 2) {
            Handle owners = pairs.getArrayItem(i + 1);
            if (pairs.getArrayItem(i).getIntValue() == page.getKey("/StructParents").getIntValue())
                known = number < owners.getArrayNItems()
                        && owners.getArrayItem(number).getObjGen() == element.getObjGen();
        }
        require(known, "structure: a page does not lead back to its element: " + type);
    }

    inline static const std::set<std::string> standard{
        "/Document", "/H1",    "/H2",    "/H3", "/P",  "/L",  "/LI",
        "/Lbl",      "/LBody", "/Table", "/TR", "/TH", "/TD", "/Figure"};

    double m_least_type;
    QPDF m_pdf;
    Handle m_catalog;
    Faults m_faults;
    std::map<QPDFObjGen, Marks> m_marks;
    int m_heading = 0;
};

} // namespace

std::vector<std::string> faults(std::string_view pdf_bytes, std::size_t most_pages,
                                double least_type)
try {
    return Checker(pdf_bytes, least_type).check(most_pages);
} catch (const std::exception& error) {
    return {std::string{"file: "} + error.what()};
}

int page_count(std::string_view pdf_bytes)
{
    QPDF pdf;
    pdf.processMemoryFile("sheet", pdf_bytes.data(), pdf_bytes.size());
    return int(pdf.getAllPages().size());
}

} // namespace maksuarvio::tests
