// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/sheet/paper.h"

class QScrollArea;

namespace maksuarvio::sheet {

class PagesCanvas;

/// The pages below one another, painted as they are into the file.
class LayoutView : public PageView {
public:
    explicit LayoutView(QWidget* parent);
    ~LayoutView() override;

    tl::expected<void, PdfError> show_document(const Document& document,
                                               const std::string& family) override;
    int page_count() const override;

private:
    PagesCanvas* m_canvas;
    QScrollArea* m_area;
};

} // namespace maksuarvio::sheet
