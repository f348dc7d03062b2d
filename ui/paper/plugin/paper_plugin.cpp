// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/paper/plugin/paper_plugin.h"

#include "ui/paper/layout_view.h"
#include "ui/paper/pdf_maker.h"
#include "ui/paper/printing.h"

namespace maksuarvio::sheet {

tl::expected<std::string, PdfError> PaperPlugin::write_pdf(const Document& document,
                                                           const std::string& family) const
{
    return make_pdf(document, family);
}

tl::expected<std::vector<std::string>, PdfError>
PaperPlugin::missing_characters(const std::string& text, const std::string& family) const
{
    return sheet::missing_characters(text, family);
}

PageView* PaperPlugin::make_page_view(QWidget* parent) const
{
    return new LayoutView(parent);
}

tl::expected<Printed, PdfError> PaperPlugin::print(const Document& document,
                                                   const std::string& family, const QString& name,
                                                   QWidget* window) const
{
    return ask_and_print(document, family, name, window);
}

} // namespace maksuarvio::sheet
