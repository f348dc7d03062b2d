// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/paper/pdf_structure.h"

class QPDF;

namespace maksuarvio::sheet::pdf {

/// Gives the marked sequences of the pages' contents their names: an element's type and number, or
/// Artifact. False if a page has other marks than it should.
[[nodiscard]] bool name_marks(QPDF& pdf, const Structure& structure,
                              const std::vector<PageMarks>& pages);

} // namespace maksuarvio::sheet::pdf
