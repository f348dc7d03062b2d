// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "random_case.h"

// What holds for every home-service fee, tried on random households.

namespace maksuarvio::test {

namespace {

constexpr std::uint64_t kCases = 4'000;

// A service whose fee is set by 10 e §, wherever it is offered.
PlannedService home_care(Dice& dice, const Snapshot& book)
{
    PlannedService planned = plan(book, dice.one_in(2) ? "home_care_regular" : "communal_housing");
    planned.amount = dice.between(1, 6'000);
    return planned;
}

} // namespace

TEST(HomeServiceProperties, AHigherIncomeNeverLowersAHomeServiceFee)
{
    for (std::uint64_t i = 0; i < kCases; ++i) {
        SCOPED_TRACE("case " + std::to_string(i));
        Dice dice(i);
        const Snapshot& book = random_snapshot(dice);
        Household household = dice.household();
        household.income_disclosed = true;
        PlannedService planned = home_care(dice, book);
        const Cents before = fee_of(household, planned, book);
        const Income more{.kind = IncomeKind::Pension, .gross = dice.money("2000"_eur)};
        Person& earner = household.spouse && dice.one_in(2) ? *household.spouse : household.client;
        earner = with(earner, more);
        EXPECT_GE(fee_of(household, planned, book), before);
    }
}

TEST(HomeServiceProperties, AFurtherHouseholdMemberNeverRaisesAHomeServiceFee)
{
    for (std::uint64_t i = 0; i < kCases; ++i) {
        SCOPED_TRACE("case " + std::to_string(i));
        Dice dice(i);
        const Snapshot& book = random_snapshot(dice);
        Household household = dice.household();
        household.income_disclosed = true;
        const PlannedService planned = home_care(dice, book);
        Cents before = "99999999"_eur;
        for (household.size = 1; household.size <= 20; ++household.size) {
            const Cents fee = fee_of(household, planned, book);
            EXPECT_LE(fee, before) << household.size;
            before = fee;
        }
    }
}

TEST(HomeServiceProperties, MoreHoursNeverLowerAHomeServiceFee)
{
    for (std::uint64_t i = 0; i < kCases; ++i) {
        SCOPED_TRACE("case " + std::to_string(i));
        Dice dice(i);
        const Snapshot& book = random_snapshot(dice);
        Household household = dice.household();
        household.income_disclosed = true;
        PlannedService planned = home_care(dice, book);
        const Cents before = fee_of(household, planned, book);
        planned.amount += dice.between(1, 500);
        EXPECT_GE(fee_of(household, planned, book), before);
    }
}

} // namespace maksuarvio::test
