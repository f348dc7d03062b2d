// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/paper/pdf_setting.h"
#include "ui/sheet/document.h"

namespace maksuarvio::sheet::pdf {

/// A tinted panel: the label, under it the large figure, and the note at the other edge.
[[nodiscard]] Strips set_big_figure(Setting& setting, const BigFigure& figure, Frame frame);

/// Labels over rules to write on.
[[nodiscard]] Strips set_writing_lines(Setting& setting, const WritingLines& lines, Frame frame);

/// The code at the frame's right edge, with its quiet zone above and below.
[[nodiscard]] Strips set_qr_code(Setting& setting, const QrMatrix& matrix,
                                 const std::string& alternative_text, Frame frame);

} // namespace maksuarvio::sheet::pdf
