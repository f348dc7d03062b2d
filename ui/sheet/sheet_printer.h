// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QByteArray>

class QPrinter;

namespace maksuarvio {

/// Prints the pages of a PDF, so that paper and file are one. False where they cannot be printed.
bool print_pdf(QByteArray pdf, QPrinter& printer);

} // namespace maksuarvio
