// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "random_case.h"

// What holds for every household and plan, tried on random ones.

namespace maksuarvio::test {

namespace {

constexpr std::uint64_t kCases = 4'000;

Result<AlternativeEstimate> ask(const Household& household,
                                const std::vector<PlannedService>& services, const Snapshot& book,
                                Cents used = Cents(0))
{
    return estimate_alternative(household, used, {.name = "A", .services = services}, book);
}

// What may be asked of a household without an answer.
void expect_lawful(const Error& error)
{
    const bool medicines_of_2027 =
        error.code == ErrorCode::NoTariff && error.key == Key::MedicineAnnualCeiling;
    EXPECT_TRUE(error.code == ErrorCode::IncomeRequired || medicines_of_2027 || error.plan_fault)
        << word(error.code) << ' ' << (error.key ? word(*error.key) : "");
}

} // namespace

TEST(Properties, AFeeIsNeitherBelowNothingNorAboveAKnownCost)
{
    int answered = 0;
    for (std::uint64_t i = 0; i < kCases; ++i) {
        SCOPED_TRACE("case " + std::to_string(i));
        Dice dice(i);
        const Snapshot& book = random_snapshot(dice);
        const auto result = ask(dice.household(), dice.plan(book, 4), book);
        if (!result) {
            expect_lawful(result.error());
            continue;
        }
        ++answered;
        for (const Line& line : result->lines) {
            EXPECT_GE(line.client_fee, Cents(0));
            EXPECT_GE(line.client_to_provider, Cents(0));
            EXPECT_EQ(line.county_gross.has_value(), line.county_net.has_value());
            EXPECT_GE(line.county_net.value_or(Cents(0)), Cents(0));
            if (line.county_gross && line.planned.mode != Mode::Voucher) {
                EXPECT_LE(line.client_fee, *line.county_gross);
                EXPECT_EQ(*line.county_net, *line.county_gross - line.client_fee);
            }
        }
    }
    EXPECT_GT(answered, static_cast<int>(kCases / 2)) << "most cases have an answer";
}

TEST(Properties, TheTotalsAreTheSumsOfTheLines)
{
    for (std::uint64_t i = 0; i < kCases; ++i) {
        SCOPED_TRACE("case " + std::to_string(i));
        Dice dice(i);
        const Snapshot& book = random_snapshot(dice);
        const Cents used = dice.one_in(2) ? dice.money("900"_eur) : Cents(0);
        const auto result = ask(dice.household(), dice.plan(book, 6), book, used);
        if (!result)
            continue;
        Cents fee;
        Cents share;
        Cents gross;
        Cents net;
        Cents free_of_the_ceiling;
        Cents twelve_months;
        bool complete = true;
        for (const Line& line : result->lines) {
            Cents most = line.client_total();
            for (const LaterTotal& later : line.later)
                most = std::max(most, later.client_total);
            twelve_months += most * 12;
            fee += line.client_fee;
            share += line.client_to_provider;
            gross += line.county_gross.value_or(Cents(0));
            net += line.county_net.value_or(Cents(0));
            complete = complete && line.county_gross;
            if (!line.accrues_fee_ceiling)
                free_of_the_ceiling += line.client_total_of_twelve_months();
        }
        EXPECT_EQ(result->client_fee_month, fee);
        EXPECT_EQ(result->client_to_provider_month, share);
        EXPECT_EQ(result->client_total_month, fee + share);
        EXPECT_EQ(result->county_gross_month, gross);
        EXPECT_EQ(result->county_net_month, net);
        EXPECT_EQ(result->county_cost_complete, complete);
        EXPECT_GE(result->client_total_year, free_of_the_ceiling);
        // A year of units is not twelve times their rounded month.
        const Cents rounding(6 * std::ssize(result->lines) + 1);
        EXPECT_LE(result->client_total_year, twelve_months + rounding);
    }
}

TEST(Properties, AHigherIncomeNeverRaisesAVouchersValue)
{
    const Snapshot& helsinki = snapshot("helsinki", "2026-03-01");
    for (std::uint64_t i = 0; i < kCases; ++i) {
        SCOPED_TRACE("case " + std::to_string(i));
        Dice dice(i);
        Household household = dice.household();
        household.income_disclosed = true;
        const bool housing = dice.one_in(2);
        const PlannedService planned =
            voucher(helsinki, housing ? "housing_24h" : "home_care_regular", "1", "120"_eur);
        const Line before = line_of(household, planned, helsinki);
        household.client = with(household.client,
                                {.kind = IncomeKind::OtherTaxFree, .gross = dice.money("900"_eur)});
        const Line after = line_of(household, planned, helsinki);
        EXPECT_LE(after.voucher_value.value(), before.voucher_value.value());
        EXPECT_GE(after.client_to_provider, before.client_to_provider);
    }
}

TEST(Properties, IncomesThatWereNotDisclosedAreNotLookedAt)
{
    for (std::uint64_t i = 0; i < kCases; ++i) {
        SCOPED_TRACE("case " + std::to_string(i));
        Dice dice(i);
        const Snapshot& book = random_snapshot(dice);
        const std::vector<PlannedService> services = dice.plan(book, 3);
        Household told = dice.household();
        told.income_disclosed = false;
        Household other = told;
        // What was told of deductions is named; what of incomes is not.
        other.client.incomes = dice.person().incomes;
        if (other.spouse)
            other.spouse->incomes = dice.person().incomes;
        const auto first = ask(told, services, book);
        const auto second = ask(other, services, book);
        ASSERT_EQ(first.has_value(), second.has_value());
        if (first) {
            EXPECT_EQ(written_out(*first), written_out(*second));
        }
    }
}

TEST(Properties, OneAfterAnotherIsTheSameAsOneAlone)
{
    std::vector<std::string> alone;
    for (int round = 0; round < 2; ++round) {
        // The second time in the opposite order.
        for (std::uint64_t n = 0; n < 500; ++n) {
            const std::uint64_t i = round == 0 ? n : 499 - n;
            Dice dice(i);
            const Snapshot& book = random_snapshot(dice);
            const Household household = dice.household();
            const auto result = ask(household, dice.plan(book, 4), book);
            const std::string text =
                result ? written_out(*result) : std::string(word(result.error().code));
            if (round == 0)
                alone.push_back(text);
            else
                ASSERT_EQ(text, alone[i]) << "case " << i;
        }
    }
}

TEST(Properties, AnAlternativeIsNotTouchedByTheOneBeforeIt)
{
    for (std::uint64_t i = 0; i < 1'000; ++i) {
        SCOPED_TRACE("case " + std::to_string(i));
        Dice dice(i);
        const Snapshot& book = random_snapshot(dice);
        Case both{.household = dice.household()};
        both.alternatives = {{.name = "A", .services = dice.plan(book, 3)},
                             {.name = "B", .services = dice.plan(book, 3)}};
        Case second = both;
        second.alternatives.erase(second.alternatives.begin());
        const auto answer = estimate(both, book);
        const auto answer_alone = estimate(second, book);
        if (answer) {
            EXPECT_EQ(written_out(answer->alternatives[1]),
                      written_out(answer_alone->alternatives[0]));
        }
    }
}

} // namespace maksuarvio::test
