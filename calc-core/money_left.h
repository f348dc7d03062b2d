// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "calc-core/result.h"

namespace maksuarvio {

/// What the household has left a month of its net income when what the client pays and the housing
/// and medicine costs entered are paid. Empty where the net income was not entered.
Result<std::optional<Cents>> money_left(const Household& household, Cents client_total,
                                        const Snapshot& snapshot);

/// Whose that is, of an alternative whose sums and notes are there.
MoneyLeftOf money_left_of(const AlternativeEstimate& alternative, const Household& household);

} // namespace maksuarvio
