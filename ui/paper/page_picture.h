// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/paper/pdf_layout.h"

#include <QImage>

namespace maksuarvio::sheet::pdf {

/// Dots of a whole page.
QSize page_dots(const PageShape& page, double dots_a_point);

/// A part of a page, given in dots of the whole; null where there is no memory for it.
QImage page_picture(const Layout& layout, std::size_t page, double dots_a_point, QRect part);

} // namespace maksuarvio::sheet::pdf
