// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "tariffs/book/cell.h"

#include <QString>

#include <string>
#include <vector>

namespace maksuarvio {

/// The words in the language of the program, with the data in the places of %1, %2 …
QString with_data(const char* words, const std::vector<std::string>& data);

/// "FILE, row R, column C: REASON", counted from 1.
QString with_place(std::string_view file, const Cell& cell, const QString& reason);

} // namespace maksuarvio
