// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "calc-core/fee_input.h"

namespace maksuarvio {

/// A price a unit by the household's home-service income before deductions (734/1992 10 h §: the
/// county's own bands). A band holds up to and with its limit; the last has none. With the income
/// unknown the last band is taken. Errors: no_tariff (band_income_limit, price).
template <typename T>
Result<Cents> income_banded_fee(const FeeInput& input, const Snapshot& snapshot, T& trace);

extern template Result<Cents> income_banded_fee(const FeeInput&, const Snapshot&, Trace&);
extern template Result<Cents> income_banded_fee(const FeeInput&, const Snapshot&, NoTrace&);

} // namespace maksuarvio
