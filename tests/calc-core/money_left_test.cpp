// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "calc-core/money_left.h"

#include "asking.h"
#include "hand_tariff.h"

#include <algorithm>

namespace maksuarvio::test {

namespace {

MoneyLeftOf whose(const Household& household, const std::vector<PlannedService>& services,
                  Cents fee_ceiling_used = Cents(0))
{
    return estimate_of(household, services, sample(), fee_ceiling_used).money_left_of;
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
    couple.client = with(couple.client, DeductionKind::GuardianFee, "20"_eur);
    couple.spouse = with(*couple.spouse, DeductionKind::Medicines, "40"_eur);
    couple.spouse = with(*couple.spouse, DeductionKind::FormerHome, "30"_eur);
    // 1800 - 250 + 60 + 700 - 28 - 500 - 10 - 20 - 40 - 30
    EXPECT_EQ(estimate_of(couple, {plan(sample(), "alarm")}, sample()).money_left_month,
              "1682"_eur);
    EXPECT_EQ(estimate_of(couple, {}, sample()).money_left_month, "1710"_eur);
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
    EXPECT_FALSE(left(couple)) << "a spouse who counts";
    couple.lived_together = false;
    EXPECT_EQ(left(couple), "972"_eur) << "and one who does not";
    couple.lived_together = true;
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

TEST(MoneyLeftOf, AClientAloneIsTheClients)
{
    const auto alarm = plan(sample(), "alarm");
    EXPECT_EQ(whose(net_alone("1000"_eur), {alarm}), MoneyLeftOf::Client);
    EXPECT_EQ(whose(net_alone("1000"_eur), {plan(sample(), "housing_24h")}), MoneyLeftOf::Client);
    Household with_children = net_alone("1000"_eur);
    with_children.size = 3;
    EXPECT_EQ(whose(with_children, {alarm}), MoneyLeftOf::Client);
    EXPECT_EQ(whose({}, {alarm}), MoneyLeftOf::Nobody) << "not known";
}

TEST(MoneyLeftOf, OfACoupleIsTheHouseholdsAtHomeAndNobodysApart)
{
    const auto alarm = plan(sample(), "alarm");
    const Household couple = net_couple("1000"_eur, "500"_eur);
    EXPECT_EQ(whose(couple, {alarm}), MoneyLeftOf::Household);
    for (const char* care : {"housing_24h", "institution_long", "family_care_long"})
        EXPECT_EQ(whose(couple, {plan(sample(), care)}), MoneyLeftOf::Nobody) << care;
    Household apart = couple;
    apart.lived_together = false;
    EXPECT_EQ(whose(apart, {alarm}), MoneyLeftOf::Client) << "the spouse is not in it";
    apart = couple;
    apart.spouse_in_long_term_care = true;
    EXPECT_EQ(whose(apart, {alarm}), MoneyLeftOf::Client);
    Household silent = couple;
    silent.spouse = Person();
    EXPECT_EQ(whose(silent, {alarm}), MoneyLeftOf::Nobody) << "not known";
}

TEST(MoneyLeftOf, IsNobodysWhereACostThatWasToldIsNotInIt)
{
    const auto alarm = plan(sample(), "alarm");
    for (std::size_t i = 0; i < word_count<DeductionKind>(); ++i) {
        const auto kind = static_cast<DeductionKind>(i);
        const bool is_in_it = kind == DeductionKind::HousingCost || kind == DeductionKind::Medicines
                              || kind == DeductionKind::OtherMedicines
                              || facts(kind).from == DeductedFrom::NewHome
                              || kind == DeductionKind::GuardianFee;
        Household one = net_alone("1000"_eur);
        one.client = with(one.client, kind, "0.01"_eur);
        EXPECT_EQ(whose(one, {alarm}), is_in_it ? MoneyLeftOf::Client : MoneyLeftOf::Nobody)
            << word(kind);
        Household couple = net_couple("1000"_eur, "500"_eur);
        couple.spouse = with(*couple.spouse, kind, "0.01"_eur);
        EXPECT_EQ(whose(couple, {alarm}), is_in_it ? MoneyLeftOf::Household : MoneyLeftOf::Nobody)
            << word(kind);
        one.client.deductions.back().amount = Cents(0);
        EXPECT_EQ(whose(one, {alarm}), MoneyLeftOf::Client) << word(kind);
    }
}

TEST(MoneyLeftOf, IsNobodysWhereANoteSaysThatTheSumWillNotBePaid)
{
    Household one = net_alone("2000"_eur);
    one.client = with(one.client, {.kind = IncomeKind::TotalGross, .gross = "2300"_eur});
    const auto home_care = plan(sample(), "home_care_regular", "20");
    const auto nurse = plan(sample(), "home_care_temporary_nurse", "1");
    EXPECT_EQ(whose(one, {home_care}), MoneyLeftOf::Client);
    EXPECT_EQ(whose(one, {nurse}), MoneyLeftOf::Client);
    EXPECT_EQ(whose(one, {home_care, home_care}), MoneyLeftOf::Client) << "one fee for both";
    EXPECT_EQ(whose(one, {nurse, home_care}), MoneyLeftOf::Nobody) << "nursing beside nursing";
    EXPECT_EQ(whose(one, {nurse}, "814.99"_eur), MoneyLeftOf::Client);
    EXPECT_EQ(whose(one, {nurse}, "815"_eur), MoneyLeftOf::Client) << "a month after the ceiling";
    Household couple = net_couple("1000"_eur, "500"_eur);
    couple.client = with(couple.client, {.kind = IncomeKind::TotalGross, .gross = "1200"_eur});
    couple.spouse = with(*couple.spouse, {.kind = IncomeKind::TotalGross, .gross = "600"_eur});
    EXPECT_EQ(whose(couple, {home_care}), MoneyLeftOf::Household);
}

// The client's net 1 900.00 and a spouse of 950.00 who lives elsewhere, 20 hours: (2000 - 699) *
// 26 % = 338.26.
TEST(MoneyLeft, IsOfThoseWhoCount)
{
    Household apart{.client = {.incomes = {{.kind = IncomeKind::Pension,
                                            .gross = "2000"_eur,
                                            .tax = "100"_eur}}},
                    .spouse = Person{.incomes = {{.kind = IncomeKind::Pension,
                                                  .gross = "1000"_eur,
                                                  .tax = "50"_eur}}},
                    .lived_together = false};
    const Snapshot& national = snapshot("national", "2026-03-01");
    const auto care = plan(national, "home_care_regular", "20");
    EXPECT_EQ(estimate_of(apart, {care}, national).money_left_month, "1561.74"_eur);
    apart.lived_together = true;
    apart.spouse_in_long_term_care = true;
    EXPECT_EQ(estimate_of(apart, {care}, national).money_left_month, "1561.74"_eur);
    apart.spouse_in_long_term_care = false;
    apart.size = 2;
    // 1900 + 950 - (3000 - 1290) * 22 %
    EXPECT_EQ(estimate_of(apart, {care}, national).money_left_month, "2473.80"_eur);
}

// The spouse's 85 % of 1 000.00 is paid from the spouse's own; the client keeps 1 800.00 - 28.00.
TEST(MoneyLeft, IsWithoutTheFeesOfASpouseWhoDoesNotCount)
{
    const Snapshot& book = sample();
    Household apart = net_couple("1800"_eur, "1000"_eur);
    apart.lived_together = false;
    PlannedService housing = plan(book, "housing_24h");
    housing.whose = Whose::Spouse;
    const auto result = estimate_of(apart, {plan(book, "alarm"), housing}, book);
    EXPECT_EQ(result.money_left_month, "1772"_eur);
    ASSERT_TRUE(result.money_left_by_person);
    EXPECT_EQ(result.money_left_by_person->client, "1772"_eur);
    EXPECT_LT("0"_eur, *result.money_left_by_person->spouse);
}

TEST(MoneyLeft, IsShownStepByStep)
{
    Household couple = net_couple("1800"_eur, "700"_eur);
    couple.client = with(couple.client, DeductionKind::HousingCost, "500"_eur);
    const auto result = estimate_of(couple, {plan(sample(), "alarm")}, sample());
    std::vector<std::pair<StepId, Exact>> steps;
    for (const Step& one : result.money_left_steps)
        steps.emplace_back(one.id, one.value);
    const std::vector<std::pair<StepId, Exact>> expected{
        {StepId::ClientMoneyInHand, Exact("1800"_eur)},
        {StepId::CostPaid, Exact("500"_eur)},
        {StepId::SpouseMoneyInHand, Exact("700"_eur)},
        {StepId::FeesPaid, Exact("28"_eur)},
        {StepId::MoneyLeft, Exact("1972"_eur)}};
    EXPECT_EQ(steps, expected);
    EXPECT_EQ(result.money_left_steps.back().value, Exact(*result.money_left_month));
    EXPECT_TRUE(estimate_of({}, {}, sample()).money_left_steps.empty());
}

// 85 % of 2 000.00 is 1 700.00, of both 42.5 % of 3 000.00 = 1 275.00.
TEST(MoneyLeftByPerson, IsOfTheirOwnIncomeAndCosts)
{
    const Snapshot& national = snapshot("national", "2026-03-01");
    Household couple = net_couple("2000"_eur, "1000"_eur);
    couple.spouse = with(*couple.spouse, DeductionKind::HousingCost, "400"_eur);
    const auto housing = plan(national, "housing_24h");
    const auto of = [&](const Household& household) {
        return estimate_of(household, {housing}, national).money_left_by_person;
    };
    EXPECT_FALSE(
        estimate_of(couple, {plan(national, "carer_leave")}, national).money_left_by_person);
    ASSERT_TRUE(of(couple));
    EXPECT_EQ(of(couple)->client, "725"_eur);
    EXPECT_EQ(of(couple)->spouse, "600"_eur);
    const auto both = estimate_of(couple, {housing}, national);
    EXPECT_EQ(*of(couple)->client + *of(couple)->spouse, *both.money_left_month);
    couple.lived_together = false;
    EXPECT_EQ(of(couple)->client, "300"_eur);
    EXPECT_FALSE(of(couple)->spouse) << "a spouse who does not count, counts nowhere";
    EXPECT_FALSE(of(net_alone("2000"_eur))->spouse);
}

TEST(MoneyLeft, BelowZeroHasAWayOut)
{
    const auto noted = [](Cents income, const PlannedService& planned) {
        std::vector<Exact> ways;
        for (const Note& note : estimate_of(net_alone(income), {planned}, sample()).notes) {
            if (note.code == NoteCode::FeesExceedIncome)
                ways.push_back(note.with[0]);
        }
        return ways;
    };
    using Ways = std::vector<Exact>;
    const auto alarm = plan(sample(), "alarm");
    EXPECT_EQ(noted("28.01"_eur, alarm), Ways());
    EXPECT_EQ(noted("28"_eur, alarm), Ways());
    EXPECT_EQ(noted("27.99"_eur, alarm), Ways{Exact()}) << "734/1992 11 §";
    const Snapshot& helsinki = snapshot("helsinki", "2026-03-01");
    Household one = net_alone("100"_eur);
    one.client = with(one.client, {.kind = IncomeKind::TotalGross, .gross = "100"_eur});
    const auto result =
        estimate_of(one, {voucher(helsinki, "home_care_regular", "20", "60"_eur)}, helsinki);
    EXPECT_EQ(result.client_fee_month, Cents(0));
    const auto note = std::ranges::find(result.notes, NoteCode::FeesExceedIncome, &Note::code);
    ASSERT_NE(note, result.notes.end());
    EXPECT_EQ(note->with[0], Exact(1)) << "569/2009 8 §";
}

TEST(MoneyLeft, NamesEveryCostThatIsOneAndWhoseItIs)
{
    Household couple = net_couple("1800"_eur, "700"_eur);
    couple.client = with(couple.client, DeductionKind::HousingCost, "0"_eur);
    couple.client = with(couple.client, DeductionKind::OtherMedicines, "0.01"_eur);
    couple.spouse = with(*couple.spouse, DeductionKind::Medicines, "40"_eur);
    std::vector<std::pair<Whose, Exact>> costs;
    for (const Step& one : estimate_of(couple, {}, sample()).money_left_steps) {
        if (one.id == StepId::CostPaid)
            costs.emplace_back(one.whose, one.value);
    }
    EXPECT_EQ(costs, (std::vector<std::pair<Whose, Exact>>{{Whose::Client, Exact("0.01"_eur)},
                                                           {Whose::Spouse, Exact("40"_eur)}}));
}

TEST(MoneyLeft, BelowZeroByACentPointsToAWayOut)
{
    const Household nothing{.client = person(IncomeKind::TotalNet, "0"_eur)};
    const auto points = [&](Cents price) {
        const Snapshot book =
            HandTariff("sample", "2026-03-01").of("alarm", Key::Price, Exact(price), 1).make();
        return has_note(estimate_of(nothing, {plan(book, "alarm")}, book).notes,
                        NoteCode::FeesExceedIncome);
    };
    EXPECT_FALSE(points("0"_eur));
    EXPECT_TRUE(points("0.01"_eur));
    // The same of an own share, which is the provider's.
    const Snapshot book = HandTariff("sample", "2026-03-01")
                              .offer("cleaning", Mode::Voucher, VoucherRule::FlatValue)
                              .of("cleaning", Key::VoucherValue, Exact("20"_eur))
                              .make();
    const auto points_at = [&](Cents price) {
        return has_note(estimate_of(nothing, {voucher(book, "cleaning", "1", price)}, book).notes,
                        NoteCode::FeesExceedIncome);
    };
    EXPECT_FALSE(points_at("20"_eur));
    EXPECT_TRUE(points_at("20.01"_eur));
    EXPECT_TRUE(points_at("20.02"_eur));
    // What other costs leave below zero no fee has taken.
    Household in_debt = nothing;
    in_debt.client = with(in_debt.client, DeductionKind::HousingCost, "500"_eur);
    EXPECT_FALSE(has_note(estimate_of(in_debt, {}, sample()).notes, NoteCode::FeesExceedIncome));
}

} // namespace maksuarvio::test
