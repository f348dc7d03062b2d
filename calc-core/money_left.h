// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "calc-core/result.h"

namespace maksuarvio {

/// Fills what those of the household who count have left a month of their net income, step by step,
/// when the alternative's sums and the costs entered that are paid from it are paid; with long-term
/// care also what each has. Empty where a net income was not entered.
Result<void> fill_money_left(AlternativeEstimate& alternative, const Household& household,
                             const Snapshot& snapshot);

/// Whose that is, of an alternative whose sums and notes are there.
MoneyLeftOf money_left_of(const AlternativeEstimate& alternative, const Household& household);

} // namespace maksuarvio
