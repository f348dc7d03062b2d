// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "asking.h"
#include "hand_tariff.h"

namespace maksuarvio::test {

namespace {

Cents alarm(const Household& household)
{
    return fee_of(household, plan(helsinki(), "alarm"), helsinki());
}

Cents alarm_visit(const Household& household)
{
    return fee_of(household, plan(helsinki(), "alarm_visit"), helsinki());
}

} // namespace

TEST(IncomeBand, HoldsUpToAndWithItsLimit)
{
    struct Row {
        int persons;
        Cents limit;
    };
    for (const auto& [persons, limit] :
         {Row{1, "1470"_eur}, Row{2, "2170"_eur}, Row{3, "2170"_eur}, Row{20, "2170"_eur}}) {
        EXPECT_EQ(alarm(household(persons, limit - "0.01"_eur)), "35.68"_eur) << persons;
        EXPECT_EQ(alarm(household(persons, limit)), "35.68"_eur) << persons;
        EXPECT_EQ(alarm(household(persons, limit + "0.01"_eur)), "71.36"_eur) << persons;
        EXPECT_EQ(alarm_visit(household(persons, limit - "0.01"_eur)), "23.25"_eur) << persons;
        EXPECT_EQ(alarm_visit(household(persons, limit)), "23.25"_eur) << persons;
        EXPECT_EQ(alarm_visit(household(persons, limit + "0.01"_eur)), "46.50"_eur) << persons;
    }
}

TEST(IncomeBand, CountsTheSpousesIncomeAndNoDeduction)
{
    Household couple = household(2, "1170"_eur);
    couple.spouse = person(IncomeKind::Pension, "1000"_eur);
    EXPECT_EQ(alarm(couple), "35.68"_eur);
    couple.spouse = with(*couple.spouse, {.kind = IncomeKind::CareAllowance, .gross = "0.01"_eur});
    EXPECT_EQ(alarm(couple), "71.36"_eur);
    couple.client = with(couple.client, DeductionKind::GuardianFee, "100"_eur);
    EXPECT_EQ(alarm(couple), "71.36"_eur) << "the band goes by the income before deductions";
    EXPECT_EQ(uncounted_deductions(line_of(couple, plan(helsinki(), "alarm"), helsinki())),
              std::vector{DeductionKind::GuardianFee});
}

TEST(IncomeBand, ATwelfthOfACentAboveTheLimitIsAboveIt)
{
    Household one{.client = {.incomes = {{.kind = IncomeKind::Pension,
                                          .gross = "17640.01"_eur,
                                          .per = Period::Year}}}};
    EXPECT_EQ(alarm(one), "71.36"_eur);
    one.client.incomes[0].gross = "17640"_eur;
    EXPECT_EQ(alarm(one), "35.68"_eur);
}

TEST(IncomeBand, IsTheHighestWhereTheIncomeIsUnknown)
{
    Household unknown = household(1, "100"_eur);
    unknown.income_disclosed = false;
    EXPECT_EQ(alarm(unknown), "71.36"_eur);
    EXPECT_EQ(alarm_visit(unknown), "46.50"_eur);
    const Snapshot& sample = snapshot("sample", "2026-03-01");
    EXPECT_EQ(fee_of(unknown, plan(sample, "alarm"), sample), "28"_eur);
}

TEST(IncomeBand, WithoutLimitsThereIsOnePriceForAll)
{
    const Snapshot& sample = snapshot("sample", "2026-03-01");
    for (const Cents income : {"0"_eur, "1470.01"_eur, "9000"_eur})
        EXPECT_EQ(fee_of(household(1, income), plan(sample, "alarm"), sample), "28"_eur);
}

TEST(IncomeBand, ThreeBandsAreTriedFromTheLowest)
{
    const Snapshot three = HandTariff("helsinki", "2026-03-01")
                               .of("alarm", Key::BandIncomeLimit, Exact("3000"_eur), 2, 1)
                               .of("alarm", Key::Price, Exact("99"_eur), 3)
                               .make();
    const auto fee = [&](Cents income) {
        return fee_of(household(1, income), plan(three, "alarm"), three);
    };
    EXPECT_EQ(fee("1470"_eur), "35.68"_eur);
    EXPECT_EQ(fee("1470.01"_eur), "71.36"_eur);
    EXPECT_EQ(fee("3000"_eur), "71.36"_eur);
    EXPECT_EQ(fee("3000.01"_eur), "99"_eur);
    Household unknown = household(1, "0"_eur);
    unknown.income_disclosed = false;
    EXPECT_EQ(fee_of(unknown, plan(three, "alarm"), three), "99"_eur);
}

TEST(IncomeBand, NamesTheLimitOrPriceThatIsNotInForce)
{
    HandTariff one_column("helsinki", "2026-03-01");
    std::erase_if(one_column.data.rows, [](const Row& row) {
        return row.key == Key::BandIncomeLimit && row.persons == 2;
    });
    const Snapshot no_limit = one_column.make();
    EXPECT_EQ(error_of(household(2, "0"_eur), plan(no_limit, "alarm"), no_limit).key,
              Key::BandIncomeLimit);
    EXPECT_EQ(fee_of(household(1, "0"_eur), plan(no_limit, "alarm"), no_limit), "35.68"_eur);

    HandTariff one_price("helsinki", "2026-03-01");
    std::erase_if(one_price.data.rows,
                  [](const Row& row) { return row.key == Key::Price && row.at == 2; });
    const Snapshot no_price = one_price.make();
    EXPECT_EQ(error_of(household(1, "1470.01"_eur), plan(no_price, "alarm"), no_price).key,
              Key::Price);
    EXPECT_EQ(fee_of(household(1, "1470"_eur), plan(no_price, "alarm"), no_price), "35.68"_eur);
}

TEST(IncomeBand, EveryLimitThatWasPassedStandsAmongTheSteps)
{
    const Line line = line_of(household(1, "2000"_eur), plan(helsinki(), "alarm"), helsinki());
    ASSERT_TRUE(step(line, StepId::BandIncome));
    EXPECT_EQ(step(line, StepId::BandIncome)->value, Exact("2000"_eur));
    ASSERT_TRUE(step(line, StepId::AboveBandLimit));
    EXPECT_EQ(step(line, StepId::AboveBandLimit)->value, Exact("1470"_eur));
    EXPECT_EQ(step(line, StepId::Price)->value, Exact("71.36"_eur));
}

} // namespace maksuarvio::test
