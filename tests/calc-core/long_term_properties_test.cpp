// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "random_case.h"

#include <algorithm>

// What holds for every fee of long-term care, tried on random households.

namespace maksuarvio::test {

namespace {

constexpr std::uint64_t kCases = 4'000;

const char* long_term_care(Dice& dice, const Snapshot& book)
{
    const char* services[] = {"housing_24h", "institution_long", "family_care_long"};
    return services[dice.between(0, book.organiser() == "helsinki" ? 1 : 2)];
}

// No medicines, which have no ceiling in 2027.
Household without_medicines(Household household)
{
    const auto medicines = [](const Deduction& deduction) {
        return deduction.kind == DeductionKind::Medicines;
    };
    std::erase_if(household.client.deductions, medicines);
    if (household.spouse)
        std::erase_if(household.spouse->deductions, medicines);
    return household;
}

} // namespace

TEST(LongTermProperties, TheAllowanceIsLeftToTheClient)
{
    for (std::uint64_t i = 0; i < kCases; ++i) {
        SCOPED_TRACE("case " + std::to_string(i));
        Dice dice(i);
        const Snapshot& book = random_snapshot(dice);
        Household household = without_medicines(dice.household());
        household.income_disclosed = true;
        const char* service = long_term_care(dice, book);
        const Line line = line_of(household, plan(book, service), book);
        const Exact net = step(line, StepId::ClientNet)->value;
        const Exact allowance = book.of(*book.service(service), Key::PersonalAllowance)->value;
        const Exact left = net - Exact(line.client_fee);
        // The fee is rounded to the cent, so half a cent of the allowance may be missing.
        EXPECT_GE(left, std::min(net, allowance - Exact(1, 2)));
        if (book.date() >= day("2022-10-01")) { // 5 mom
            EXPECT_LE(Exact(line.client_fee), at_least_zero(net) * "85"_pct + Exact(1, 2));
        }
    }
}

TEST(LongTermProperties, ACouplesFeeIsNeverAboveTheSingleFeeSinceOctober2022)
{
    int lower = 0;
    for (std::uint64_t i = 0; i < kCases; ++i) {
        SCOPED_TRACE("case " + std::to_string(i));
        Dice dice(i);
        const Snapshot& book = random_snapshot(dice);
        if (book.date() < day("2022-10-01"))
            continue;
        Household couple = without_medicines(dice.household());
        couple.income_disclosed = true;
        couple.spouse = couple.spouse.value_or(Person());
        Household single = couple;
        single.spouse.reset();
        const PlannedService planned = plan(book, long_term_care(dice, book));
        const Cents alone = fee_of(single, planned, book);
        EXPECT_LE(fee_of(couple, planned, book), alone);
        lower += fee_of(couple, planned, book) < alone;
    }
    EXPECT_GT(lower, 100);
}

TEST(LongTermProperties, AHigherIncomeNeverLowersALongTermFeeWhileTheCoupleIsAssessedAlike)
{
    for (std::uint64_t i = 0; i < kCases; ++i) {
        SCOPED_TRACE("case " + std::to_string(i));
        Dice dice(i);
        const Snapshot& book = random_snapshot(dice);
        Household household = without_medicines(dice.household());
        household.income_disclosed = true;
        const PlannedService planned = plan(book, long_term_care(dice, book));
        const Line before = line_of(household, planned, book);
        Person& earner = household.spouse && dice.one_in(2) ? *household.spouse : household.client;
        earner = with(earner, {.kind = IncomeKind::TotalNet, .gross = dice.money("900"_eur)});
        const Line after = line_of(household, planned, book);
        const bool alike =
            !step(before, StepId::CombinedShare) == !step(after, StepId::CombinedShare);
        if (alike) {
            EXPECT_GE(after.client_fee, before.client_fee);
        }
    }
}

} // namespace maksuarvio::test
