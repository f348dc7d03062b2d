// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "asking.h"
#include "hand_tariff.h"

#include <algorithm>

namespace maksuarvio::test {

namespace {

Line home_care(const Household& household, std::string_view hours, Cents price)
{
    return line_of(household, voucher(helsinki(), "home_care_regular", hours, price), helsinki());
}

Cents hourly_value(int persons, Cents income)
{
    return home_care(household(persons, income), "10", "50"_eur).voucher_value.value();
}

} // namespace

// (34 - (income - 699) * 35 % / 60) * 1.20 is 0.7 cents an euro less: the clamps and a step.
TEST(IncomeTestedVoucher, IsClampedBetweenTheLowestAndTheHighestValue)
{
    EXPECT_EQ(hourly_value(1, "0"_eur), "40.80"_eur);
    EXPECT_EQ(hourly_value(1, "698.99"_eur), "40.80"_eur);
    EXPECT_EQ(hourly_value(1, "699"_eur), "40.80"_eur) << "at the limit the formula gives the most";
    EXPECT_EQ(hourly_value(1, "699.71"_eur), "40.80"_eur); // 40.79503
    EXPECT_EQ(hourly_value(1, "699.72"_eur), "40.79"_eur); // 40.79496
    // 8.40 is reached at 699 + (34 - 7) * 60 / 35 % = 5327.57.
    EXPECT_EQ(hourly_value(1, "5326.85"_eur), "8.41"_eur); // 8.40505
    EXPECT_EQ(hourly_value(1, "5326.86"_eur), "8.40"_eur); // 8.40498
    EXPECT_EQ(hourly_value(1, "5327.58"_eur), "8.40"_eur);
    EXPECT_EQ(hourly_value(1, "5400"_eur), "8.40"_eur);
    EXPECT_EQ(hourly_value(1, "99999"_eur), "8.40"_eur);
}

// No check has seen a folder that is tried out.
TEST(IncomeTestedVoucher, HasTheLowestValueWhereATariffHasItAboveTheHighest)
{
    const Snapshot book = HandTariff("helsinki", "2026-03-01")
                              .of("home_care_regular", Key::VoucherLowest, Exact("50"_eur))
                              .make();
    const Line line =
        line_of(household(1, "900"_eur), voucher(book, "home_care_regular", "10", "60"_eur), book);
    EXPECT_EQ(line.voucher_value, "50"_eur);
}

TEST(IncomeTestedVoucher, HasItsOwnPercentageByHousehold)
{
    // 600 above the limit: 1.20 * (34 - 10 * p %) is 40.80 less 0.12 a percent.
    struct Row {
        int persons;
        Cents limit;
        int percent;
    };
    const Row rows[] = {
        {1, "699"_eur, 35},  {2, "1290"_eur, 22}, {3, "2025"_eur, 18}, {4, "2503"_eur, 15},
        {5, "3030"_eur, 13}, {6, "3481"_eur, 11}, {7, "3897"_eur, 10}, {8, "4313"_eur, 9},
        {16, "7641"_eur, 1}, {17, "8057"_eur, 0}, {18, "8473"_eur, 0}, {20, "9305"_eur, 0},
    };
    for (const auto& [persons, limit, percent] : rows) {
        EXPECT_EQ(hourly_value(persons, limit), "40.80"_eur) << persons;
        EXPECT_EQ(hourly_value(persons, limit + "600"_eur), "40.80"_eur - "0.12"_eur * percent)
            << persons;
    }
}

TEST(IncomeTestedVoucher, CountsTheIncomeAfterDeductions)
{
    Household one = household(1, "2000"_eur);
    one.client = with(one.client, DeductionKind::MaintenancePaid, "1301"_eur);
    EXPECT_EQ(home_care(one, "10", "50"_eur).voucher_value, "40.80"_eur);
    one.client = with(one.client, DeductionKind::TransferBenefit, "9000"_eur);
    EXPECT_EQ(home_care(one, "10", "50"_eur).voucher_value, "40.80"_eur);
    Household couple = household(2, "1290"_eur);
    couple.spouse = person(IncomeKind::Pension, "600"_eur);
    EXPECT_EQ(home_care(couple, "10", "50"_eur).voucher_value, "38.16"_eur);
}

TEST(IncomeTestedVoucher, TheCountyPaysNoMoreThanThePriceAndTheClientTheRest)
{
    const Household one = household(1, "0"_eur); // 40.80
    for (const auto& [price, county, client] :
         {std::tuple{"40.79"_eur, "407.90"_eur, "0"_eur},
          std::tuple{"40.80"_eur, "408"_eur, "0"_eur},
          std::tuple{"40.81"_eur, "408"_eur, "0.10"_eur}, std::tuple{"0"_eur, "0"_eur, "0"_eur}}) {
        const Line line = home_care(one, "10", price);
        EXPECT_EQ(line.county_net, county);
        EXPECT_EQ(line.county_gross, county);
        EXPECT_EQ(line.client_to_provider, client);
        EXPECT_EQ(line.client_fee, "0"_eur) << "the share is no client fee";
        EXPECT_FALSE(line.accrues_fee_ceiling);
    }
}

TEST(IncomeTestedVoucher, PaysForTheExactHoursWhileTheOwnFeeRoundsThem)
{
    const Line line = home_care(household(1, "2000"_eur), "12.50", "40"_eur);
    EXPECT_EQ(line.voucher_value, "31.69"_eur);
    EXPECT_EQ(line.county_net, "396.13"_eur);         // 396.125
    EXPECT_EQ(line.client_to_provider, "103.88"_eur); // 103.875
    EXPECT_EQ(line.own_service_fee, "273.21"_eur);    // 13 hours: 1301 * 21 %
}

TEST(IncomeTestedVoucher, HasItsLowestValueWhereTheIncomeIsUnknown)
{
    Household unknown = household(1, "0"_eur);
    unknown.income_disclosed = false;
    const Line line = home_care(unknown, "10", "34"_eur);
    EXPECT_EQ(line.voucher_value, "8.40"_eur);
    EXPECT_EQ(line.county_net, "84"_eur);
    EXPECT_EQ(line.client_to_provider, "256"_eur);
    EXPECT_EQ(line.own_service_fee, "598.30"_eur) << "the cost of ten hours, under 1017.12";
    EXPECT_TRUE(has_note(line.notes, NoteCode::IncomeUnknownHighestFee));
}

TEST(IncomeTestedVoucher, NamesTheValueThatIsNotInForce)
{
    const auto missing = [](Key key, int persons = 1) {
        const Snapshot bare = HandTariff("helsinki", "2026-03-01").without(key).make();
        return error_of(household(persons, "2000"_eur),
                        voucher(bare, "home_care_regular", "10", "34"_eur), bare)
            .key;
    };
    for (const Key key :
         {Key::VoucherBase, Key::VoucherFactor, Key::VoucherDivisor, Key::VoucherHighest,
          Key::VoucherLowest, Key::VoucherPercent, Key::HomeServiceIncomeLimit})
        EXPECT_EQ(missing(key), key) << word(key);
    EXPECT_EQ(missing(Key::VoucherPercentLessPerPerson, 7), Key::VoucherPercentLessPerPerson);
    EXPECT_EQ(missing(Key::HomeServiceIncomeLimitExtraPerson, 7),
              Key::HomeServiceIncomeLimitExtraPerson);
    const Snapshot six =
        HandTariff("helsinki", "2026-03-01").without(Key::VoucherPercentLessPerPerson).make();
    EXPECT_NO_THROW(
        line_of(household(6, "2000"_eur), voucher(six, "home_care_regular", "10", "34"_eur), six));
}

// Each part is rounded by itself, once; together they may miss the price by that cent.
TEST(IncomeTestedVoucher, CountyAndClientEachPayTheirPartRoundedOnce)
{
    for (int hundredths = 1; hundredths < 2'000; hundredths += 7) {
        for (const Cents price : {"31.60"_eur, "31.70"_eur, "33.33"_eur, "49"_eur}) {
            PlannedService planned = voucher(helsinki(), "home_care_regular", "1", price);
            planned.amount = hundredths;
            const Line line = line_of(household(1, "2000"_eur), planned, helsinki());
            const std::int64_t value = std::min<std::int64_t>(3'169, price.value);
            ASSERT_EQ(line.county_net.value(), Cents((value * hundredths + 50) / 100));
            ASSERT_EQ(line.client_to_provider,
                      Cents(((price.value - value) * hundredths + 50) / 100));
        }
    }
}

} // namespace maksuarvio::test
