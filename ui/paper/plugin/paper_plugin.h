// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/sheet/paper.h"

#include <QObject>

namespace maksuarvio::sheet {

class PaperPlugin : public QObject, public Paper {
    Q_OBJECT
    Q_PLUGIN_METADATA(IID "maksuarvio.Paper")
    Q_INTERFACES(maksuarvio::sheet::Paper)
public:
    tl::expected<std::string, PdfError> write_pdf(const Document& document,
                                                  const std::string& family) const override;
    tl::expected<std::vector<std::string>, PdfError>
    missing_characters(const std::string& text, const std::string& family) const override;
    PageView* make_page_view(QWidget* parent) const override;
    tl::expected<Printed, PdfError> print(const Document& document, const std::string& family,
                                          const QString& name, QWidget* window) const override;
};

} // namespace maksuarvio::sheet
