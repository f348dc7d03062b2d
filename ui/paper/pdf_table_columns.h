// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <vector>

namespace maksuarvio::sheet::pdf {

/// Free space between two columns.
inline constexpr double column_gap = 16;

struct ColumnNeed {
    double natural = 0;   ///< the width at which nothing wraps
    double narrowest = 0; ///< the width at which no word breaks
    bool firm = false;    ///< the column does not wrap while another can
};

/// Widths that fill the available width together with the gaps between them.
[[nodiscard]] std::vector<double> column_widths(const std::vector<ColumnNeed>& needs,
                                                double available);

} // namespace maksuarvio::sheet::pdf
