// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "calc-core/ending_deductions.h"

#include "asking.h"
#include "hand_tariff.h"

// 10 c § 3 mom: the former home is deducted for some months only.

namespace maksuarvio::test {

namespace {

using enum DeductionKind;

Line housing_with(std::initializer_list<std::pair<DeductionKind, Cents>> deductions,
                  const Snapshot& book = national(), std::string_view service = "housing_24h")
{
    Household one = net_alone("2000"_eur);
    for (const auto& [kind, amount] : deductions)
        one.client = with(one.client, kind, amount);
    return line_of(one, plan(book, service), book);
}

} // namespace

TEST(EndingDeductions, HaveTheirMonths)
{
    const std::pair<DeductionKind, int> months[] = {
        {FormerHome, 6}, {FormerHomeRented, 2}, {FormerHomeOccupancy, 3}};
    for (const auto& [kind, after] : months) {
        for (const char* service : {"housing_24h", "institution_long", "family_care_long"}) {
            const Line line = housing_with({{kind, "100"_eur}}, national(), service);
            EXPECT_EQ(line.client_fee, "1615"_eur);
            EXPECT_EQ(line.later, (std::vector{LaterTotal{after, "1700"_eur}}));
            EXPECT_EQ(line.client_total_of_twelve_months(),
                      "1615"_eur * after + "1700"_eur * (12 - after));
        }
    }
}

TEST(EndingDeductions, EndOneAfterAnother)
{
    const Line line = housing_with(
        {{FormerHome, "100"_eur}, {FormerHomeRented, "200"_eur}, {FormerHomeRented, "100"_eur}});
    EXPECT_EQ(line.client_fee, "1360"_eur);
    EXPECT_EQ(line.later, (std::vector{LaterTotal{2, "1615"_eur}, LaterTotal{6, "1700"_eur}}));
    EXPECT_EQ(line.client_total_of_twelve_months(),
              "1360"_eur * 2 + "1615"_eur * 4 + "1700"_eur * 6);
}

TEST(EndingDeductions, OnlyOnesThatCountedMakeALater)
{
    EXPECT_TRUE(housing_with({{MaintenancePaid, "100"_eur}}).later.empty());
    EXPECT_TRUE(housing_with({{FormerHome, "0"_eur}}).later.empty());
    Household one = household(1, "1500"_eur);
    one.client = with(one.client, FormerHome, "100"_eur);
    EXPECT_TRUE(
        line_of(one, plan(national(), "home_care_regular", "20"), national()).later.empty());
    EXPECT_FALSE(
        line_of(one, plan(national(), "communal_housing", "20"), national()).later.empty());
    one.income_disclosed = false;
    EXPECT_TRUE(line_of(one, plan(national(), "housing_24h"), national()).later.empty());
    const Line line = housing_with({{FormerHome, "0.01"_eur}});
    EXPECT_EQ(line.client_fee, "1699.99"_eur);
    EXPECT_EQ(line.later.size(), 1U);
}

TEST(EndingDeductions, ThatMakeNoDifferenceEndAllTheSame)
{
    // The allowance is left either way.
    Household poor = net_alone("100"_eur);
    poor.client = with(poor.client, FormerHome, "50"_eur);
    const Line line = line_of(poor, plan(national(), "housing_24h"), national());
    EXPECT_EQ(line.client_fee, "0"_eur);
    EXPECT_EQ(line.later, (std::vector{LaterTotal{6, "0"_eur}}));
}

TEST(EndingDeductions, AreCountedByTheBooksMonths)
{
    const auto with_months = [](int months) {
        HandTariff tariff("national", "2026-03-01");
        return tariff.without(Key::FormerOwnedHomeMonths)
            .general(Key::FormerOwnedHomeMonths, Exact(months))
            .make();
    };
    const auto year = [&](int months) {
        const Snapshot book = with_months(months);
        return housing_with({{FormerHome, "100"_eur}}, book).client_total_of_twelve_months();
    };
    EXPECT_EQ(year(0), "20400"_eur);
    EXPECT_EQ(year(11), "1615"_eur * 11 + "1700"_eur);
    EXPECT_EQ(year(12), "1615"_eur * 12);
    EXPECT_EQ(year(13), "1615"_eur * 12);
    const Snapshot bare =
        HandTariff("national", "2026-03-01").without(Key::FormerOwnedHomeMonths).make();
    Household one = net_alone("2000"_eur);
    one.client = with(one.client, FormerHome, "100"_eur);
    const Error error = error_of(one, plan(bare, "housing_24h"), bare);
    EXPECT_EQ(error.key, Key::FormerOwnedHomeMonths);
    EXPECT_EQ(error.service, 0);
    EXPECT_EQ(error.service_id, "housing_24h");
}

TEST(EndingDeductions, OfAVoucherAreWhatTheClientPaysLater)
{
    const Snapshot& sample = snapshot("sample", "2026-03-01");
    Household one = net_alone("2000"_eur);
    one.client = with(one.client, FormerHome, "100"_eur);
    const Line line = line_of(one, voucher(sample, "housing_24h", "1", "200"_eur), sample);
    EXPECT_EQ(line.client_total(), "1615"_eur);
    EXPECT_EQ(line.later, (std::vector{LaterTotal{6, "1700"_eur}}));
}

TEST(EndingDeductions, TheWholePlanCostsWhatItsLinesDoThen)
{
    Household both = net_couple("2000"_eur, "1500"_eur);
    both.client = with(both.client, FormerHome, "100"_eur);
    both.spouse = with(*both.spouse, FormerHomeRented, "200"_eur);
    PlannedService of_spouse = plan(national(), "housing_24h");
    of_spouse.whose = Whose::Spouse;
    const auto result = estimate_of(both,
                                    {plan(national(), "housing_24h"), of_spouse,
                                     plan(national(), "home_care_temporary_nurse", "0")},
                                    national());
    // 85 % of 1900 and of 1300; of 2000 and of 1500 when they have ended.
    EXPECT_EQ(result.client_total_month, "2720"_eur);
    EXPECT_EQ(later_totals(result),
              (std::vector{LaterTotal{2, "2890"_eur}, LaterTotal{6, "2975"_eur}}));
    both.client.deductions.clear();
    both.spouse->deductions.clear();
    EXPECT_TRUE(later_totals(estimate_of(both, {of_spouse}, national())).empty());
}

TEST(GuardianFees, CountUpToTheBooksHighest)
{
    const Snapshot& helsinki = snapshot("helsinki", "2026-03-01");
    const auto line = [&](Cents fee, const Snapshot& book) {
        Household one = household(1, "2000"_eur);
        one.client = with(one.client, GuardianFee, fee);
        return line_of(one, plan(book, "home_care_regular", "20"), book);
    };
    // 24 % of 1301 less the guardian's fee.
    EXPECT_EQ(line("43.33"_eur, helsinki).client_fee, "301.84"_eur);
    EXPECT_EQ(line("43.34"_eur, helsinki).client_fee, "301.84"_eur);
    EXPECT_EQ(line("43.35"_eur, helsinki).client_fee, "301.84"_eur);
    EXPECT_EQ(line("500"_eur, helsinki).client_fee, "301.84"_eur);
    EXPECT_FALSE(has_note(line("43.34"_eur, helsinki).notes, NoteCode::GuardianFeeCapped));
    EXPECT_TRUE(has_note(line("43.35"_eur, helsinki).notes, NoteCode::GuardianFeeCapped));
    EXPECT_EQ(line("500"_eur, national()).client_fee, "208.26"_eur) << "26 % of 801: no highest";
}

} // namespace maksuarvio::test
