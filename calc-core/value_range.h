// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "calc-core/exact.h"
#include "calc-core/tariff_key.h"

namespace maksuarvio {

/// What a value of a tariff can be at all, both ends included. Within these ranges no sum of a case
/// overflows. A mistyped percentage of some hundred is among them: what it would do can be shown.
struct ValueRange {
    Exact least;
    Exact greatest;
    /// How many parts a whole may have: the greatest denominator.
    std::int64_t parts = 1;

    bool holds(Exact value) const
    {
        return value.denominator() <= parts && least <= value && value <= greatest;
    }
};

ValueRange value_range(Key key);

} // namespace maksuarvio
