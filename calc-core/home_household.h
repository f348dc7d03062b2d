// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "calc-core/result.h"

namespace maksuarvio {

/// The household of the fees that are counted from its income for home services (10 e §, income
/// bands; 912/1992 2 §): who of the two is in it, and how many they are in all.
struct HomeHousehold {
    ByPerson<bool> has{true, false};
    int size = 1;
};

/// `in_long_term_care`: whose long-term care is planned. They live there and not in the household.
HomeHousehold home_household(const Household& household, ByPerson<bool> in_long_term_care = {});

/// The household's income for home services a month (734/1992 10 f, 10 g §), exact cents.
struct HomeServiceIncome {
    Exact before_deductions;
    /// 10 c § 1 mom of both; 10 g § 1 mom: the former home of whoever moves to communal housing.
    Exact deductions;
};

/// What a fee takes off the household's income.
struct HomeServiceDeductions {
    /// Fees by income bands take off nothing.
    bool any = false;
    ByPerson<bool> moves_to_communal_housing;
};

/// Nothing where the income is undisclosed. Errors: no_tariff (forest_income_reduction).
template <typename T>
Result<HomeServiceIncome> home_service_income(const Household& household, const HomeHousehold& home,
                                              const HomeServiceDeductions& deductions,
                                              const Snapshot& snapshot, T& trace);

} // namespace maksuarvio
