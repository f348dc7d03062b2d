// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <array>
#include <cstddef>
#include <optional>
#include <string>
#include <vector>

class QPDF;
class QPDFObjectHandle;

namespace maksuarvio::sheet::pdf {

/// One element of what a reader hears: "H1", "P", "Table", "TR", "TH", "TD", "L", "Figure" …
struct Element {
    std::string type{};
    std::vector<std::size_t> children{};

    std::string scope{};            ///< TH: "Row" or "Column"
    std::string summary{};          ///< Table
    std::string alternative_text{}; ///< Figure
    /// Figure: left, bottom, right, top on its page, from the page's lower left corner.
    std::optional<std::array<double, 4>> box{};
};

/// The reading order. Element 0 is the document itself.
class Structure {
public:
    static constexpr std::size_t root = 0;

    std::size_t add(std::size_t parent, std::string type);
    Element& at(std::size_t element) { return m_elements[element]; }
    const Element& at(std::size_t element) const { return m_elements[element]; }
    std::size_t size() const { return m_elements.size(); }

private:
    std::vector<Element> m_elements{{.type = "Document"}};
};

/// Whose painting a marked sequence of a page's content is: an element's, or nobody's.
struct Mark {
    enum class Kind { Element, Layout, Footer } kind = Kind::Layout;
    std::size_t element = Structure::root;

    bool operator==(const Mark&) const = default;
};

/// The marks of one page in the order of its content.
using PageMarks = std::vector<Mark>;

/// Writes the tree and its way back from the pages' marks. An element's mark has as its number the
/// count of elements' marks before it on the page.
void write_structure(QPDF& pdf, const Structure& structure, const std::vector<PageMarks>& pages);

} // namespace maksuarvio::sheet::pdf
