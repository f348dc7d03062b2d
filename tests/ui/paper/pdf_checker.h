// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace maksuarvio::tests {

/// What a machine can find against PDF/UA-1 and against the house's own rules (type of at least
/// that many points, one font family, few pages), one sentence a fault. Empty for a good sheet.
[[nodiscard]] std::vector<std::string> faults(std::string_view pdf_bytes,
                                              std::size_t most_pages = 2, double least_type = 12);

[[nodiscard]] int page_count(std::string_view pdf_bytes);

} // namespace maksuarvio::tests
