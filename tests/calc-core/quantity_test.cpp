// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "calc-core/quantity.h"

#include "asking.h"
#include "hand_tariff.h"

namespace maksuarvio::test {

namespace {

Exact a_month(const Snapshot& snapshot, std::string_view service, std::string_view amount,
              Period per)
{
    return quantity_per_month(plan(snapshot, service, amount, Mode::Own, per), snapshot).value();
}

} // namespace

TEST(Quantity, AMonthsAmountStaysAsItIsToTheHundredth)
{
    const Snapshot& national = snapshot("national", "2026-03-01");
    EXPECT_EQ(a_month(national, "home_care_regular", "0.01", Period::Month), Exact(1, 100));
    EXPECT_EQ(a_month(national, "home_care_regular", "16.49", Period::Month), Exact(1649, 100));
}

TEST(Quantity, AYearsAmountIsDividedByTwelve)
{
    const Snapshot& national = snapshot("national", "2026-03-01");
    EXPECT_EQ(a_month(national, "institution_short", "14", Period::Year), Exact(14, 12));
}

TEST(Quantity, TheCalendarsFactorsTurnDaysAndWeeksIntoMonths)
{
    for (const char* organiser : {"national", "sample"}) {
        const Snapshot& calendar = snapshot(organiser, "2026-03-01");
        EXPECT_EQ(a_month(calendar, "home_care_regular", "3", Period::Week), Exact(13));
        EXPECT_EQ(a_month(calendar, "home_care_temporary_nurse", "3", Period::Week), Exact(13));
        EXPECT_EQ(a_month(calendar, "home_care_temporary_nurse", "12", Period::Day), Exact(365));
    }
}

TEST(Quantity, HelsinkiHasThirtySeventhsForHoursAndFourWeeksForSupport)
{
    const Snapshot& helsinki = snapshot("helsinki", "2026-03-01");
    EXPECT_EQ(a_month(helsinki, "home_care_regular", "7", Period::Week), Exact(30));
    EXPECT_EQ(a_month(helsinki, "communal_housing", "0.7", Period::Week), Exact(3));
    EXPECT_EQ(a_month(helsinki, "meal", "7", Period::Week), Exact(28));
    EXPECT_EQ(a_month(helsinki, "meal", "1", Period::Day), Exact(365, 12));
}

TEST(Quantity, ThousandsOfMonthsAMonthArePricedByNoDay)
{
    const Snapshot book = HandTariff("sample", "2026-03-01")
                              .service({.id = "stay",
                                        .unit = Unit::Month,
                                        .priced_unit = Unit::Day,
                                        .rule = FeeRule::Flat})
                              .make();
    const Service& stay = *book.service("stay");
    EXPECT_EQ(priced_quantity(stay, Exact(9'999), book).value(), Exact(9'999 * 365, 12));
    const auto refused = priced_quantity(stay, Exact(100'000), book);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, ErrorCode::BadInput);
    EXPECT_EQ(refused.error().field, Field::Amount);
}

TEST(Quantity, AFactorIsNeededOnlyWhereItIsUsed)
{
    const Snapshot bare = HandTariff("helsinki", "2026-03-01")
                              .without(Key::WeeksPerMonth)
                              .without(Key::WeeksPerMonthHours)
                              .without(Key::DaysPerMonth)
                              .make();
    const auto error = [&](std::string_view service, Period per) {
        const auto found = quantity_per_month(plan(bare, service, "1", Mode::Own, per), bare);
        return found ? std::nullopt : found.error().key;
    };
    EXPECT_EQ(error("meal", Period::Month), std::nullopt);
    EXPECT_EQ(error("meal", Period::Year), std::nullopt);
    EXPECT_EQ(error("meal", Period::Week), Key::WeeksPerMonth);
    EXPECT_EQ(error("home_care_regular", Period::Week), Key::WeeksPerMonthHours);
    EXPECT_EQ(error("home_care_regular", Period::Day), Key::DaysPerMonth);
    EXPECT_EQ(
        error_of(household(1, "1000"_eur), plan(bare, "meal", "1", Mode::Own, Period::Week), bare)
            .code,
        ErrorCode::NoTariff);
}

TEST(Quantity, AMonthOf24HourHousingIsPricedByTheDay)
{
    const Snapshot& national = snapshot("national", "2026-03-01");
    const auto priced = [&](std::string_view service, Exact quantity) {
        return priced_quantity(*national.service(service), quantity, national).value();
    };
    EXPECT_EQ(priced("housing_24h", Exact(1)), Exact(365, 12));
    EXPECT_EQ(priced("institution_long", Exact(1)), Exact(365, 12));
    EXPECT_EQ(priced("home_care_regular", Exact(41, 2)), Exact(41, 2));
    EXPECT_EQ(priced("institution_short", Exact(3)), Exact(3));
    EXPECT_EQ(priced("carers_fee", Exact(1)), Exact(1));

    const Snapshot bare = HandTariff("national", "2026-03-01").without(Key::DaysPerMonth).make();
    const auto error = priced_quantity(*bare.service("housing_24h"), Exact(1), bare);
    ASSERT_FALSE(error);
    EXPECT_EQ(error.error().key, Key::DaysPerMonth);
}

// More days than any sum of a case has room for are refused.
TEST(Quantity, AMillionDaysAMonthAreTheMostThatArePriced)
{
    const Snapshot& national = snapshot("national", "2026-03-01");
    const Service& housing = *national.service("housing_24h");
    const Exact days = national.general(Key::DaysPerMonth)->value;
    const auto priced = [&](std::int64_t wanted) {
        return priced_quantity(housing, Exact(wanted) / days, national);
    };
    EXPECT_EQ(priced(999'999), Exact(999'999));
    EXPECT_EQ(priced(1'000'000), Exact(1'000'000));
    ASSERT_FALSE(priced(1'000'001));
    EXPECT_EQ(priced(1'000'001).error().field, Field::Amount);
}

TEST(Quantity, OnlyAnAmountOfAnotherPeriodHasAStepOfItsOwn)
{
    const Snapshot& helsinki = snapshot("helsinki", "2026-03-01");
    const Household one = household(1, "1000"_eur);
    EXPECT_FALSE(step(line_of(one, plan(helsinki, "meal", "4"), helsinki), StepId::QuantityMonth));
    const Line line =
        line_of(one, plan(helsinki, "meal", "4.5", Mode::Own, Period::Week), helsinki);
    const Step* found = step(line, StepId::QuantityMonth);
    ASSERT_TRUE(found);
    EXPECT_EQ(found->value, Exact(18));
    EXPECT_EQ(found->measure, Measure::MealsPerMonth);
    EXPECT_EQ(found->with[0], Exact(9, 2));
    EXPECT_EQ(found->with[1], Exact(static_cast<int>(Period::Week)));
}

TEST(Quantity, OfAYearIsShownAsATwelfth)
{
    const Snapshot& sample = snapshot("sample", "2026-03-01");
    const Line line = line_of(household(1, "1500"_eur),
                              plan(sample, "meal", "120", Mode::Own, Period::Year), sample);
    ASSERT_TRUE(step(line, StepId::QuantityMonth));
    EXPECT_EQ(step(line, StepId::QuantityMonth)->value, Exact(10));
    EXPECT_EQ(step(line, StepId::QuantityMonth)->with[2], Exact(1, 12));
}

TEST(Quantity, DaysOfAMonthAreShownOnlyWhereAMonthIsPricedByTheDay)
{
    HandTariff tariff("sample", "2026-03-01");
    for (const char* service : {"housing_24h", "alarm", "institution_short"})
        tariff.of(service, Key::CountyCost, Exact(5'000));
    const Snapshot book = tariff.make();
    const auto shown = [&](const char* service) {
        const Line line = line_of(net_alone("2000"_eur), plan(book, service), book);
        EXPECT_TRUE(line.county_gross) << service;
        return step(line, StepId::DaysOfMonth) != nullptr;
    };
    EXPECT_TRUE(shown("housing_24h"));
    EXPECT_FALSE(shown("alarm")) << "by the month";
    EXPECT_FALSE(shown("institution_short")) << "by the day";
}

} // namespace maksuarvio::test
