// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/paper/pdf_page_view.h"

#include <QPdfView>
#include <QVBoxLayout>

namespace maksuarvio::sheet {

PdfPageView::PdfPageView(const QString& name, QWidget* parent) : PageView(parent)
{
    auto* view = new QPdfView(this);
    view->setAccessibleName(name);
    view->setPageMode(QPdfView::PageMode::MultiPage);
    view->setZoomMode(QPdfView::ZoomMode::FitToWidth);
    view->setDocument(&m_document);
    setFocusProxy(view);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(view);
}

void PdfPageView::show_pdf(const QByteArray& pdf)
{
    m_document.close();
    m_buffer.close();
    m_pdf = pdf;
    m_buffer.setBuffer(&m_pdf);
    m_buffer.open(QIODevice::ReadOnly);
    m_document.load(&m_buffer);
}

} // namespace maksuarvio::sheet
