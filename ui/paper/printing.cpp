// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/paper/printing.h"

#include <QBuffer>
#include <QPainter>
#include <QPdfDocument>
#include <QPrintDialog>
#include <QPrinter>

namespace maksuarvio::sheet {

namespace {

/// Dots an inch: the picture of a page takes 140 MB; a printer's own 1200 would take four times
/// that.
constexpr int kFinest = 600;

} // namespace

Printed ask_and_print(const QByteArray& pdf, const QString& name, QWidget* window)
{
    QPrinter printer(QPrinter::HighResolution);
    printer.setDocName(name);
    QPrintDialog dialog(&printer, window);
    if (dialog.exec() != QDialog::Accepted)
        return Printed::Cancelled;
    return print_pdf(pdf, printer) ? Printed::Yes : Printed::Refused;
}

bool print_pdf(QByteArray pdf, QPrinter& printer)
{
    QBuffer buffer(&pdf);
    buffer.open(QIODevice::ReadOnly);
    QPdfDocument document;
    document.load(&buffer);
    if (document.status() != QPdfDocument::Status::Ready)
        return false;
    printer.setFullPage(true);
    printer.setResolution(std::min(printer.resolution(), kFinest));
    printer.setPageSize(QPageSize(QPageSize::A4));
    QPainter painter;
    if (!painter.begin(&printer))
        return false;
    const QRect paper = printer.pageLayout().fullRectPixels(printer.resolution());
    for (int page = 0; page < document.pageCount(); ++page) {
        if (page > 0)
            printer.newPage();
        const QImage picture = document.render(page, paper.size());
        if (picture.isNull())
            return false;
        painter.drawImage(paper, picture);
    }
    return painter.end();
}

} // namespace maksuarvio::sheet
