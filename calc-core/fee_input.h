// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "calc-core/county_cost.h"

namespace maksuarvio {

/// The household's income for home services a month (734/1992 10 f, 10 g §), exact cents.
struct HomeServiceIncome {
    Exact before_deductions;
    /// 10 c § 1 mom, client and spouse; 10 g § 1 mom: in communal housing the client's former home.
    Exact deductions;
};

/// What every fee rule is given.
struct FeeInput {
    const Household* household = nullptr;
    HomeServiceIncome income;
    const Service* service = nullptr;
    Mode mode = Mode::Own;
    /// In the service's units a month, exact.
    Exact quantity;
    CountyCost cost;
};

} // namespace maksuarvio
