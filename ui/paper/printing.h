// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/sheet/paper.h"

class QPrinter;

namespace maksuarvio::sheet {

/// What Paper::print promises.
Printed ask_and_print(const QByteArray& pdf, const QString& name, QWidget* window);

/// Prints the pages of a PDF. False where they cannot be printed.
bool print_pdf(QByteArray pdf, QPrinter& printer);

} // namespace maksuarvio::sheet
