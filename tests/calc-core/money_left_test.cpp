// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "calc-core/money_left.h"

#include "asking.h"
#include "hand_tariff.h"

namespace maksuarvio::test {

namespace {

const Snapshot& sample()
{
    return snapshot("sample", "2026-03-01");
}

} // namespace

TEST(MoneyLeft, IsNetIncomeLessFeesHousingAndMedicines)
{
    Household couple{
        .size = 2,
        .client = {.incomes = {{.kind = IncomeKind::Pension, .gross = "1800"_eur, .tax = "250"_eur},
                               {.kind = IncomeKind::VeteransSupplement, .gross = "60"_eur}}},
        .spouse = person(IncomeKind::TotalNet, "700"_eur)};
    couple.client = with(couple.client, DeductionKind::HousingCost, "500"_eur);
    couple.client = with(couple.client, DeductionKind::OtherMedicines, "120"_eur, Period::Year);
    couple.client = with(couple.client, DeductionKind::MaintenancePaid, "99"_eur);
    couple.spouse = with(*couple.spouse, DeductionKind::Medicines, "40"_eur);
    // 1800 - 250 + 60 + 700 - 28 - 500 - 10 - 40
    EXPECT_EQ(estimate_of(couple, {plan(sample(), "alarm")}, sample()).money_left_month,
              "1732"_eur);
    EXPECT_EQ(estimate_of(couple, {}, sample()).money_left_month, "1760"_eur);
}

TEST(MoneyLeft, IsUnknownWhereTheNetIncomeIs)
{
    const auto left = [](const Household& household) {
        return estimate_of(household, {plan(sample(), "alarm")}, sample()).money_left_month;
    };
    EXPECT_FALSE(left({}));
    EXPECT_FALSE(left({.client = person(IncomeKind::TotalGross, "2000"_eur)}));
    Household couple = net_couple("1000"_eur, "500"_eur);
    EXPECT_EQ(left(couple), "1472"_eur);
    couple.spouse = person(IncomeKind::TotalGross, "500"_eur);
    EXPECT_FALSE(left(couple));
    couple.spouse = Person();
    EXPECT_EQ(left(couple), "972"_eur);
    couple.income_disclosed = false;
    EXPECT_FALSE(left(couple));
}

TEST(MoneyLeft, MayBeBelowZeroAndIsRoundedOnce)
{
    Household poor = net_alone("10"_eur);
    EXPECT_EQ(estimate_of(poor, {plan(sample(), "alarm")}, sample()).money_left_month,
              Cents(-1'800));
    Household yearly{
        .client = {
            .incomes = {
                {.kind = IncomeKind::OtherTaxFree, .gross = "100"_eur, .per = Period::Year},
                {.kind = IncomeKind::OtherTaxFree, .gross = "100"_eur, .per = Period::Year}}}};
    EXPECT_EQ(estimate_of(yearly, {}, sample()).money_left_month, "16.67"_eur)
        << "16.6667, not twice 8.33";
}

TEST(MoneyLeft, AForestsReductionThatIsNotInForceIsNamed)
{
    const Snapshot bare =
        HandTariff("sample", "2026-03-01").without(Key::ForestIncomeReduction).make();
    const Household owner{.client = person(IncomeKind::Forest, "100"_eur)};
    EXPECT_EQ(estimate_alternative(owner, Cents(0), {}, bare).error().key,
              Key::ForestIncomeReduction);
    EXPECT_EQ(error_of(owner, plan(bare, "home_care_regular", "20"), bare).key,
              Key::ForestIncomeReduction);
    EXPECT_EQ(error_of(owner, plan(bare, "housing_24h"), bare).key, Key::ForestIncomeReduction);
}

} // namespace maksuarvio::test
