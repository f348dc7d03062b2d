// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/json_tree.h"

#include <cstdint>
#include <optional>

namespace maksuarvio {

/// Hundredths of a non-negative decimal with at most two decimals: a string ("1500.00"), or a
/// number that is exact to the hundredth. No sign, exponent, leading zero or more than
/// `whole_digits` before the point. Empty where it is anything else.
std::optional<std::int64_t> read_decimal(const Json& json, std::size_t whole_digits);

} // namespace maksuarvio
