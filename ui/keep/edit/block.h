// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QStringList>

#include <vector>

namespace maksuarvio {

/// Cells as they travel to and from a spreadsheet, row by row.
using Block = std::vector<QStringList>;

/// Reads lines of fields that tabs part; quoted fields may hold tabs and line ends. Semicolons part
/// them where there is no tab and each of several lines has as many: one line is one text.
Block block_from_text(const QString& text);
QString text_of_block(const Block& block);

/// Of its longest row.
int width_of(const Block& block);
/// Of its longest row, without the empty fields at the end.
int filled_width_of(const Block& block);

/// The block again and again, until it has as many rows and columns.
Block repeated(const Block& block, std::size_t rows, int columns);

} // namespace maksuarvio
