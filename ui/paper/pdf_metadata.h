// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/sheet/document.h"

class QPDF;

namespace maksuarvio::sheet::pdf {

/// Language, title and day, for people (Info) and for machines (XMP with the claim of PDF/UA-1).
void write_metadata(QPDF& pdf, const Document& document);

} // namespace maksuarvio::sheet::pdf
