// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/paper/page_picture.h"

#include "ui/paper/cairo_owner.h"
#include "ui/paper/pdf_painter.h"

#include <cmath>

namespace maksuarvio::sheet::pdf {

QSize page_dots(const PageShape& page, double dots_a_point)
{
    return {int(std::lround(page.width * dots_a_point)),
            int(std::lround(page.height * dots_a_point))};
}

QImage page_picture(const Layout& layout, std::size_t page, double dots_a_point, QRect part)
{
    QImage picture(part.size(), QImage::Format_RGB32);
    if (picture.isNull())
        return {};
    picture.fill(Qt::white);
    const Surface surface{cairo_image_surface_create_for_data(picture.bits(), CAIRO_FORMAT_RGB24,
                                                              picture.width(), picture.height(),
                                                              int(picture.bytesPerLine()))};
    const Cairo cairo{cairo_create(surface.get())};
    cairo_translate(cairo.get(), -part.x(), -part.y());
    cairo_scale(cairo.get(), dots_a_point, dots_a_point);
    paint_page(cairo.get(), layout, page);
    cairo_surface_flush(surface.get());
    return cairo_status(cairo.get()) == CAIRO_STATUS_SUCCESS ? picture : QImage();
}

} // namespace maksuarvio::sheet::pdf
