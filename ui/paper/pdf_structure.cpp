// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/paper/pdf_structure.h"

#include "ui/paper/pdf_qpdf.h"

#include <utility>

namespace maksuarvio::sheet::pdf {
namespace {

using Handle = QPDFObjectHandle;

Handle number(std::size_t value)
{
    return Handle::newInteger(static_cast<long long>(value));
}

Handle attributes(const char* owner)
{
    Handle dictionary = Handle::newDictionary();
    dictionary.replaceKey("/O", Handle::newName(owner));
    return dictionary;
}

void write_attributes(Handle& target, const Element& element)
{
    if (!element.alternative_text.empty())
        target.replaceKey("/Alt", Handle::newUnicodeString(element.alternative_text));
    if (!element.scope.empty()) {
        Handle table = attributes("/Table");
        table.replaceKey("/Scope", Handle::newName("/" + element.scope));
        target.replaceKey("/A", table);
    }
    if (!element.summary.empty()) {
        Handle table = attributes("/Table");
        table.replaceKey("/Summary", Handle::newUnicodeString(element.summary));
        target.replaceKey("/A", table);
    }
    if (element.box) {
        Handle layout = attributes("/Layout");
        Handle box = Handle::newArray();
        for (const double coordinate : *element.box)
            box.appendItem(Handle::newReal(coordinate, 2));
        layout.replaceKey("/Placement", Handle::newName("/Block"));
        layout.replaceKey("/BBox", box);
        target.replaceKey("/A", layout);
    }
}

} // namespace

std::size_t Structure::add(std::size_t parent, std::string type)
{
    const std::size_t added = m_elements.size();
    m_elements.push_back({.type = std::move(type)});
    m_elements[parent].children.push_back(added);
    return added;
}

void write_structure(QPDF& pdf, const Structure& structure, const std::vector<PageMarks>& pages)
{
    Handle tree = pdf.makeIndirectObject(Handle::newDictionary());
    std::vector<Handle> elements;
    for (std::size_t i = 0; i < structure.size(); ++i)
        elements.push_back(pdf.makeIndirectObject(Handle::newDictionary()));

    for (std::size_t i = 0; i < structure.size(); ++i) {
        const Element& element = structure.at(i);
        elements[i].replaceKey("/Type", Handle::newName("/StructElem"));
        elements[i].replaceKey("/S", Handle::newName("/" + element.type));
        elements[i].replaceKey("/K", Handle::newArray());
        write_attributes(elements[i], element);
        for (const std::size_t child : element.children) {
            elements[i].getKey("/K").appendItem(elements[child]);
            elements[child].replaceKey("/P", elements[i]);
        }
    }
    elements[Structure::root].replaceKey("/P", tree);

    Handle parents = Handle::newArray();
    std::vector<QPDFPageObjectHelper> sheets = QPDFPageDocumentHelper(pdf).getAllPages();
    for (std::size_t i = 0; i < pages.size(); ++i) {
        Handle sheet = sheets.at(i).getObjectHandle();
        Handle owners = Handle::newArray();
        for (const Mark& mark : pages[i]) {
            if (mark.kind != Mark::Kind::Element)
                continue;
            Handle reference = Handle::newDictionary();
            reference.replaceKey("/Type", Handle::newName("/MCR"));
            reference.replaceKey("/Pg", sheet);
            reference.replaceKey("/MCID", Handle::newInteger(owners.getArrayNItems()));
            elements[mark.element].getKey("/K").appendItem(reference);
            elements[mark.element].replaceKey("/Pg", sheet);
            owners.appendItem(elements[mark.element]);
        }
        parents.appendItem(number(i));
        parents.appendItem(pdf.makeIndirectObject(owners));
        sheet.replaceKey("/StructParents", number(i));
        sheet.replaceKey("/Tabs", Handle::newName("/S"));
    }

    for (Handle& element : elements) {
        if (element.getKey("/K").getArrayNItems() == 0) // an empty cell
            element.removeKey("/K");
    }

    Handle parent_tree = Handle::newDictionary();
    parent_tree.replaceKey("/Nums", parents);
    tree.replaceKey("/Type", Handle::newName("/StructTreeRoot"));
    tree.replaceKey("/K", elements[Structure::root]);
    tree.replaceKey("/ParentTree", pdf.makeIndirectObject(parent_tree));
    tree.replaceKey("/ParentTreeNextKey", number(pages.size()));
    pdf.getRoot().replaceKey("/StructTreeRoot", tree);
}

} // namespace maksuarvio::sheet::pdf
