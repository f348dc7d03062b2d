// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

class QPDF;

namespace maksuarvio::sheet::pdf {

/// Says what cairo leaves to the default, but PDF/UA-1 (7.21.3.2) wants to see written: that the
/// characters of a CID font are numbered as its glyphs.
void complete_fonts(QPDF& pdf);

} // namespace maksuarvio::sheet::pdf
