// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/sheet/paper.h"

#include <QBuffer>
#include <QPdfDocument>

namespace maksuarvio::sheet {

/// The pages below one another, drawn by Qt Pdf.
class PdfPageView : public PageView {
public:
    PdfPageView(const QString& name, QWidget* parent);
    void show_pdf(const QByteArray& pdf) override;

private:
    QByteArray m_pdf;
    QBuffer m_buffer;
    QPdfDocument m_document;
};

} // namespace maksuarvio::sheet
