// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "calc-core/county_cost.h"

namespace maksuarvio {

/// What the fee of long-term care is computed from (734/1992 7 c §).
struct LongTermCareInput {
    const Household* household = nullptr;
    /// Whose care it is, and whose long-term care is planned.
    Whose whose = Whose::Client;
    ByPerson<bool> in_long_term_care;
    const Service* service = nullptr;
    /// 2 §: what producing the care costs a month.
    CountyCost cost;
};

/// Whether a deduction of the person counts in this form of care (10 c, 10 d §): the table of
/// deductions by form. `partner`, of the spouse of whoever is in care: 10 c § 1 mom only, unless
/// the organiser counts theirs in full.
bool long_term_deduction_counts(DeductionKind kind, const Service& service, bool partner,
                                const Snapshot& snapshot);

/// The monthly fee of 7 c §. Errors: no_tariff (names the value), income_required.
template <typename T>
Result<Cents> long_term_care_fee(const LongTermCareInput& input, const Snapshot& snapshot,
                                 T& trace);

extern template Result<Cents> long_term_care_fee(const LongTermCareInput&, const Snapshot&, Trace&);
extern template Result<Cents> long_term_care_fee(const LongTermCareInput&, const Snapshot&,
                                                 NoTrace&);

} // namespace maksuarvio
