// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/sheet/pdf_error.h"
#include "ui/sheet/sheet_form.h"
#include "ui/visit/visit.h"

#include <QByteArray>

namespace maksuarvio {

/// How the counsellor wants the sheet: its language is its own, whatever the window's is.
struct SheetChoice {
    SheetForm form = SheetForm::Sheet;
    Language language = Language::Fi;
    SheetOptions options{};
};

/// Why there is no sheet: an alternative that it shows has no answer yet or cannot be paid so, or
/// the PDF cannot be made.
struct NoSheet {
    std::optional<sheet::PdfError> pdf{};
};

/// The sheet of the visit's current alternative, or of all that have services.
tl::expected<sheet::Document, NoSheet> make_document(Visit& visit, const SheetChoice& choice);

/// The same as the bytes of a PDF, in memory only.
tl::expected<QByteArray, NoSheet> make_sheet(Visit& visit, const SheetChoice& choice);

} // namespace maksuarvio
