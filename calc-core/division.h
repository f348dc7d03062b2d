// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "calc-core/exact.h"

#include <optional>
#include <span>
#include <vector>

namespace maksuarvio {

/// One of those that a whole is divided between.
struct Portion {
    /// Above 0: the whole is divided by weight.
    Exact weight;
    /// What it can have at most; what is above goes to the others by their weight.
    std::optional<Cents> most;
};

/// The cents of each, which add up to the whole. What is left over by rounding down goes cent by
/// cent to the largest remainders, of equal ones to the first. The whole is not above what all can
/// have.
std::vector<Cents> divide(Cents whole, std::span<const Portion> portions);

} // namespace maksuarvio
