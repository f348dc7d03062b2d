// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "calc-core/home_household.h"

#include "calc-core/income.h"

#include <algorithm>

namespace maksuarvio {

HomeHousehold home_household(const Household& household, ByPerson<bool> in_long_term_care)
{
    const ByPerson<bool> counts{true, shares_household(household)};
    HomeHousehold home{.size = household.size};
    for (const Whose whose : {Whose::Client, Whose::Spouse}) {
        home.has[whose] = counts[whose] && !in_long_term_care[whose];
        home.size -= counts[whose] && in_long_term_care[whose] ? 1 : 0;
    }
    home.size = std::max(home.size, 1);
    return home;
}

template <typename T>
Result<HomeServiceIncome> home_service_income(const Household& household, const HomeHousehold& home,
                                              const HomeServiceDeductions& deductions,
                                              const Snapshot& snapshot, T& trace)
{
    HomeServiceIncome income;
    if (!household.income_disclosed)
        return income;
    const Result<ForestShare> forest = forest_share(household, snapshot);
    if (!forest)
        return tl::unexpected(forest.error());
    for (const Whose whose : {Whose::Client, Whose::Spouse}) {
        if (home.has[whose])
            income.before_deductions =
                income.before_deductions
                + income_of(*household.person(whose), IncomeConcept::HomeService, *forest, whose,
                            trace);
    }
    for (const Whose whose : {Whose::Client, Whose::Spouse}) {
        if (home.has[whose] && deductions.any)
            income.deductions =
                income.deductions
                + deducted(*household.person(whose), whose, snapshot, trace,
                           [&](DeductionKind kind) {
                               return home_service_deduction_counts(
                                   kind, deductions.moves_to_communal_housing[whose]);
                           });
    }
    return income;
}

template Result<HomeServiceIncome> home_service_income(const Household&, const HomeHousehold&,
                                                       const HomeServiceDeductions&,
                                                       const Snapshot&, Trace&);
template Result<HomeServiceIncome> home_service_income(const Household&, const HomeHousehold&,
                                                       const HomeServiceDeductions&,
                                                       const Snapshot&, NoTrace&);

} // namespace maksuarvio
