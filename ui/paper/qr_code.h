// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace maksuarvio::sheet {

/// A square of dark and light modules, without its quiet zone.
struct QrMatrix {
    std::size_t size = 0;   ///< modules a side
    std::vector<bool> dark; ///< row by row

    bool is_dark(std::size_t row, std::size_t column) const { return dark[row * size + column]; }
};

/// Modules of white paper that a phone needs on every side of the code.
inline constexpr std::size_t qr_quiet_zone = 4;

/// None if the payload is empty or too long for a code (about 2,300 bytes).
[[nodiscard]] std::optional<QrMatrix> encode_qr(const std::string& payload);

} // namespace maksuarvio::sheet
