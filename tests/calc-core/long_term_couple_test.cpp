// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "asking.h"

namespace maksuarvio::test {

namespace {

Cents housing(const Snapshot& snapshot, const Household& household)
{
    return fee_of(household, plan(snapshot, "housing_24h"), snapshot);
}

} // namespace

// 7 c § 2 mom: the one with the larger income; equal incomes pay the single fee.
TEST(Couple, IsAssessedTogetherOnlyWhereTheClientsIncomeIsTheLarger)
{
    EXPECT_EQ(housing(national(), net_couple("2000"_eur, "2000.01"_eur)), "1700"_eur);
    EXPECT_EQ(housing(national(), net_couple("2000"_eur, "2000"_eur)), "1700"_eur);
    const Snapshot& before = snapshot("national", "2022-03-01");
    // Without the fifth moment equal incomes and one cent less are told apart by the deductions.
    Household couple = net_couple("2000"_eur, "2000"_eur);
    couple.spouse = with(*couple.spouse, DeductionKind::MaintenancePaid, "400"_eur);
    EXPECT_EQ(housing(before, couple), "1700"_eur);
    couple.spouse->incomes[0].gross = "1999.99"_eur;
    EXPECT_EQ(housing(before, couple), "1530"_eur); // (2000 + 1599.99) * 42.5 %
}

TEST(Couple, ComparesIncomesBeforeDeductions)
{
    Household couple = net_couple("2000"_eur, "1500"_eur);
    couple.client = with(couple.client, DeductionKind::MaintenancePaid, "700"_eur);
    // 1300 after deductions is the smaller, but the income is the larger: 1105 of 1190.
    const Line line = line_of(couple, plan(national(), "housing_24h"), national());
    EXPECT_TRUE(step(line, StepId::CombinedShare));
    EXPECT_EQ(line.client_fee, "1105"_eur);
}

TEST(Couple, MustHaveLivedTogetherAndNotBothBeInCare)
{
    Household couple = net_couple("2400"_eur, "600"_eur);
    EXPECT_EQ(housing(national(), couple), "1275"_eur); // 3000 * 42.5 %
    couple.lived_together = false;
    EXPECT_EQ(housing(national(), couple), "2040"_eur); // 2400 * 85 %
    couple.lived_together = true;
    couple.spouse_in_long_term_care = true;
    EXPECT_EQ(housing(national(), couple), "2040"_eur);
    couple.spouse_in_long_term_care = false;
    couple.spouse.reset();
    EXPECT_EQ(housing(national(), couple), "2040"_eur);
}

TEST(Couple, WithASpouseWithoutIncomePays42AndAHalfPercent)
{
    EXPECT_EQ(housing(national(), net_couple("2400"_eur, "0"_eur)), "1020"_eur);
    Household couple = net_alone("2400"_eur);
    couple.spouse = Person();
    EXPECT_EQ(housing(national(), couple), "1020"_eur);
}

// 7 c § 5 mom came on 1.10.2022.
TEST(FifthMoment, BindsFromTheFirstOfOctober2022)
{
    Household couple = net_couple("3000"_eur, "2990"_eur);
    couple.client = with(couple.client, DeductionKind::MaintenancePaid, "200"_eur);
    // 2800 and 2990: together 2460.75, single 2380; the allowance would let 2633 through.
    EXPECT_EQ(housing(snapshot("national", "2022-01-01"), couple), "2460.75"_eur);
    EXPECT_EQ(housing(snapshot("national", "2022-09-30"), couple), "2460.75"_eur);
    EXPECT_EQ(housing(snapshot("national", "2022-10-01"), couple), "2380"_eur);
    EXPECT_EQ(housing(snapshot("national", "2027-12-31"), couple), "2380"_eur);
    EXPECT_EQ(housing(snapshot("sample", "2022-09-30"), couple), "2460.75"_eur);
    EXPECT_EQ(housing(snapshot("sample", "2022-10-01"), couple), "2380"_eur);
}

TEST(FifthMoment, DecidesWhereTheSpouseHasMoreAfterDeductions)
{
    const auto couple = [](Cents spouse) {
        Household household = net_couple("2000"_eur, spouse);
        household.client = with(household.client, DeductionKind::MaintenancePaid, "500"_eur);
        return household;
    };
    EXPECT_EQ(housing(national(), couple("1499.98"_eur)), "1274.99"_eur);
    EXPECT_EQ(housing(national(), couple("1500"_eur)), "1275"_eur);
    EXPECT_EQ(housing(national(), couple("1500.02"_eur)), "1275"_eur);
    EXPECT_EQ(housing(national(), couple("1999.99"_eur)), "1275"_eur);
    EXPECT_FALSE(step(line_of(couple("1500"_eur), plan(national(), "housing_24h"), national()),
                      StepId::CoupleCappedToSingle));
    const Line capped = line_of(couple("1500.02"_eur), plan(national(), "housing_24h"), national());
    ASSERT_TRUE(step(capped, StepId::CoupleCappedToSingle));
    EXPECT_EQ(step(capped, StepId::CoupleCappedToSingle)->reference, "734/1992 7 c § 5 mom");
}

TEST(Couple, LeavesTheClientTheAllowance)
{
    // 1000 and 990: 845.75 together, 850 single, but 195 must be left.
    EXPECT_EQ(housing(national(), net_couple("1000"_eur, "990"_eur)), "805"_eur);
}

TEST(Couple, TheSpousesDeductionsMayMakeTheSpousesShareNegative)
{
    Household couple = net_couple("2000"_eur, "100"_eur);
    couple.spouse = with(*couple.spouse, DeductionKind::MaintenancePaid, "500"_eur);
    EXPECT_EQ(housing(national(), couple), "680"_eur); // (2000 - 400) * 42.5 %
    couple.spouse = with(*couple.spouse, DeductionKind::MaintenancePaid, "5000"_eur);
    EXPECT_EQ(housing(national(), couple), "0"_eur);
}

TEST(CoupleFloor, LeavesHelsinkisCoupleTheAllowanceAnd578Euros)
{
    const Snapshot& helsinki = snapshot("helsinki", "2026-03-01");
    const auto institution = [&](Cents client, Cents spouse) {
        return fee_of(net_couple(client, spouse), plan(helsinki, "institution_long"), helsinki);
    };
    // 131 + 578.43 = 709.43: nothing is charged of less; the fee is the rest of more.
    EXPECT_EQ(institution("600"_eur, "109.42"_eur), "0"_eur);
    EXPECT_EQ(institution("600"_eur, "109.43"_eur), "0"_eur);
    EXPECT_EQ(institution("600"_eur, "109.44"_eur), "0.01"_eur);
    const Line poor =
        line_of(net_couple("600"_eur, "100"_eur), plan(helsinki, "institution_long"), helsinki);
    ASSERT_TRUE(step(poor, StepId::CoupleFloor));
    EXPECT_EQ(step(poor, StepId::CoupleFloor)->value, Exact()) << "nothing, and not less";
    EXPECT_EQ(step(poor, StepId::CoupleFloor)->with[0], Exact("700"_eur));
    // 42.5 % of both is as much as the floor lets through at 709.43 / 57.5 % = 1233.79.
    EXPECT_EQ(institution("1133.77"_eur, "100"_eur), "524.34"_eur);
    EXPECT_EQ(institution("1133.79"_eur, "100"_eur), "524.36"_eur);
    EXPECT_EQ(institution("1133.81"_eur, "100"_eur), "524.37"_eur);
    EXPECT_EQ(fee_of(net_alone("709.44"_eur), plan(helsinki, "institution_long"), helsinki),
              "578.44"_eur)
        << "the floor is a couple's";
    // 24-hour housing: 195 + 578.43, after the constant medicines of 53.01.
    EXPECT_EQ(housing(helsinki, net_couple("700"_eur, "126.44"_eur)), "0"_eur);
    EXPECT_EQ(housing(helsinki, net_couple("700"_eur, "126.45"_eur)), "0.01"_eur);
}

TEST(CoupleFloor, IsNotTheLaws)
{
    // 42.5 % of 709.44 is 301.512, and 600 - 131 is left of the client's own.
    EXPECT_EQ(fee_of(net_couple("600"_eur, "109.44"_eur), plan(national(), "institution_long"),
                     national()),
              "301.51"_eur);
}

TEST(CoupleFloor, NeedsAFeeThatIsTheCombinedOne)
{
    const Snapshot& helsinki = snapshot("helsinki", "2026-03-01");
    Household couple = net_couple("600"_eur, "109.44"_eur);
    couple.spouse_in_long_term_care = true;
    EXPECT_EQ(fee_of(couple, plan(helsinki, "institution_long"), helsinki), "469"_eur);
    EXPECT_EQ(
        fee_of(net_couple("600"_eur, "600"_eur), plan(helsinki, "institution_long"), helsinki),
        "469"_eur);
}

// A higher income never lowers a fee, neither where the fifth moment begins to bind.
TEST(CoupleFloor, LetsNoFeeFallAsAnIncomeRises)
{
    const Snapshot& helsinki = snapshot("helsinki", "2026-03-01");
    const auto fee = [&](Cents client, Cents spouse) {
        Household couple = net_couple(client, spouse);
        couple.client = with(couple.client, DeductionKind::MaintenancePaid, "460"_eur);
        return fee_of(couple, plan(helsinki, "institution_long"), helsinki);
    };
    Cents before;
    for (Cents client = "600"_eur; client < "1800"_eur; client += "0.90"_eur) {
        const Cents now = fee(client, "550"_eur);
        ASSERT_GE(now, before) << testing::PrintToString(client);
        before = now;
    }
    before = Cents(0);
    for (Cents spouse = "0"_eur; spouse < "1000"_eur; spouse += "0.90"_eur) {
        const Cents now = fee("1010"_eur, spouse);
        ASSERT_GE(now, before) << testing::PrintToString(spouse);
        before = now;
    }
}

} // namespace maksuarvio::test
