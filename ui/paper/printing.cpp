// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/paper/printing.h"

#include "ui/paper/page_picture.h"

#include <QPainter>
#include <QPrintDialog>
#include <QPrinter>

namespace maksuarvio::sheet {

namespace {

/// Dots an inch, and how many rows of them are painted at a time: a band takes 10 MB, a whole page
/// would take 140.
constexpr int kFinest = 600;
constexpr int kBand = 512;

bool print_page(const pdf::Layout& layout, std::size_t page, QPainter& painter, int resolution)
{
    const double dots_a_point = resolution / 72.0;
    const QSize whole = pdf::page_dots(layout.page, dots_a_point);
    for (int top = 0; top < whole.height(); top += kBand) {
        const QRect band(0, top, whole.width(), std::min(kBand, whole.height() - top));
        const QImage picture = pdf::page_picture(layout, page, dots_a_point, band);
        if (picture.isNull())
            return false;
        painter.drawImage(band, picture);
    }
    return true;
}

} // namespace

tl::expected<Printed, PdfError> ask_and_print(const Document& document, const std::string& family,
                                              const QString& name, QWidget* window)
{
    const auto layout = pdf::lay_out(document, family);
    if (!layout)
        return tl::unexpected(layout.error());
    QPrinter printer(QPrinter::HighResolution);
    printer.setDocName(name);
    QPrintDialog dialog(&printer, window);
    if (dialog.exec() != QDialog::Accepted)
        return Printed::Cancelled;
    return print_layout(*layout, printer) ? Printed::Yes : Printed::Refused;
}

bool print_layout(const pdf::Layout& layout, QPrinter& printer)
{
    printer.setFullPage(true);
    printer.setResolution(std::min(printer.resolution(), kFinest));
    printer.setPageSize(QPageSize(QPageSize::A4));
    printer.setPageOrientation(layout.page.width > layout.page.height ? QPageLayout::Landscape
                                                                      : QPageLayout::Portrait);
    QPainter painter;
    if (!painter.begin(&printer))
        return false;
    for (std::size_t page = 0; page < layout.pages.size(); ++page) {
        if (page > 0)
            printer.newPage();
        if (!print_page(layout, page, painter, printer.resolution()))
            return false;
    }
    return painter.end();
}

} // namespace maksuarvio::sheet
