// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/paper/plugin/paper_plugin.h"

#include "ui/paper/pdf_maker.h"
#include "ui/paper/pdf_page_view.h"
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

PageView* PaperPlugin::make_page_view(const QString& name, QWidget* parent) const
{
    return new PdfPageView(name, parent);
}

Printed PaperPlugin::print(const QByteArray& pdf, const QString& name, QWidget* window) const
{
    return ask_and_print(pdf, name, window);
}

} // namespace maksuarvio::sheet
