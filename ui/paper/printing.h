// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/paper/pdf_layout.h"
#include "ui/sheet/paper.h"

class QPrinter;

namespace maksuarvio::sheet {

/// What Paper::print promises.
tl::expected<Printed, PdfError> ask_and_print(const Document& document, const std::string& family,
                                              const QString& name, QWidget* window);

/// Prints the pages. False where they cannot be printed.
bool print_layout(const pdf::Layout& layout, QPrinter& printer);

} // namespace maksuarvio::sheet
