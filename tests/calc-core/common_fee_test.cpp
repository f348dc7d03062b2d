// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "asking.h"
#include "hand_tariff.h"

#include <algorithm>

// One fee for all hours (734/1992 10 e §), and one for the lines that share a cap.

namespace maksuarvio::test {

namespace {

Household couple(Cents client, Cents spouse)
{
    Household both = household(2, client);
    both.spouse = person(IncomeKind::Pension, spouse);
    return both;
}

std::vector<Cents> fees(const AlternativeEstimate& result)
{
    std::vector<Cents> all;
    for (const Line& line : result.lines)
        all.push_back(line.client_total());
    return all;
}

} // namespace

TEST(CommonFee, OfALineAloneIsNotShared)
{
    const auto result = estimate_of(
        household(1, "1500"_eur),
        {plan(sample(), "home_care_regular", "20"), plan(sample(), "communal_housing", "0")},
        sample());
    EXPECT_EQ(fees(result), (std::vector{"208.26"_eur, "0"_eur}));
    EXPECT_FALSE(step(result.lines[0], StepId::ShareOfFee));
    EXPECT_FALSE(step(result.lines[0], StepId::HoursTogether));
}

TEST(CommonFee, RoundsTheHoursTogetherAndNotEachLines)
{
    // 4.4 + 4.4 + 4.4 = 13.2 hours: 21 %, where each alone would be 4: 8 %.
    const auto home = plan(national(), "home_care_regular", "4.4");
    const auto result = estimate_of(household(1, "1699"_eur), {home, home, home}, national());
    EXPECT_EQ(result.client_fee_month, "210"_eur);
    EXPECT_EQ(fees(result), (std::vector{"70"_eur, "70"_eur, "70"_eur}));
    EXPECT_EQ(step(result.lines[0], StepId::Hours)->value, Exact(13));
    // 12.49, 12.5, 12.51: halves up.
    const auto percent = [&](std::string_view second) {
        const auto both =
            estimate_of(household(1, "1699"_eur),
                        {home, plan(national(), "communal_housing", second)}, national());
        return step(both.lines[0], StepId::Percent)->value;
    };
    EXPECT_EQ(percent("8.09"), "20"_pct);
    EXPECT_EQ(percent("8.1"), "21"_pct);
    EXPECT_EQ(percent("8.11"), "21"_pct);
}

TEST(CommonFee, EveryLineSaysTheShareAndWhatDecidedTheWhole)
{
    const auto result = estimate_of(household(1, "1500"_eur),
                                    {plan(sample(), "home_care_regular", "10"),
                                     voucher(sample(), "home_care_regular", "10", "50"_eur)},
                                    sample());
    const Line& own = result.lines[0];
    EXPECT_EQ(own.deciding_step().id, StepId::ShareOfFee);
    EXPECT_EQ(own.fee_deciding_step().id, StepId::IncomeShare);
    EXPECT_EQ(own.steps.back().id, StepId::ShareOfFee);
    EXPECT_EQ(own.deciding_step().with, (std::array{Exact("208.26"_eur), Exact(10), Exact(20)}));
    EXPECT_TRUE(own.looked_at.household_gross);
    const Line& with_voucher = result.lines[1];
    EXPECT_EQ(with_voucher.deciding_step().id, StepId::FeeAsOwn);
    EXPECT_EQ(with_voucher.fee_deciding_step().id, StepId::IncomeShare);
    EXPECT_TRUE(step(with_voucher, StepId::ShareOfFee));
    EXPECT_EQ(with_voucher.own_service_fee, "104.13"_eur) << "the line's share";
    EXPECT_EQ(with_voucher.client_total(), "104.13"_eur);
}

TEST(CommonFee, OfNothingHasNoShares)
{
    const auto home = plan(national(), "home_care_regular", "10");
    const auto result = estimate_of(household(1, "699"_eur), {home, home}, national());
    for (const Line& line : result.lines) {
        EXPECT_EQ(line.client_fee, "0"_eur);
        EXPECT_EQ(line.deciding_step().id, StepId::IncomeShare);
        EXPECT_FALSE(step(line, StepId::ShareOfFee));
        EXPECT_EQ(line.steps.back().value, Exact());
    }
    const auto least = estimate_of(household(1, "699.06"_eur), {home, home}, national());
    EXPECT_EQ(fees(least), (std::vector{"0.01"_eur, "0.01"_eur})) << "1.56 cents";
}

TEST(CommonFee, ACentOfEqualRemaindersGoesToMoreHours)
{
    // Two cents of one and three hours: 0.5 and 1.5.
    const auto one = plan(national(), "home_care_regular", "1");
    const auto three = plan(national(), "home_care_regular", "3");
    const Household poor = household(1, "699.25"_eur);
    EXPECT_EQ(fees(estimate_of(poor, {one, three}, national())),
              (std::vector{"0"_eur, "0.02"_eur}));
    EXPECT_EQ(fees(estimate_of(poor, {three, one}, national())),
              (std::vector{"0.02"_eur, "0"_eur}));
}

TEST(CommonFee, IsAtMostTheHighestFeeOfTheHoursTogether)
{
    // Helsinki: 10 hours at most 1017.12, two lines of five at most 538.47 each alone.
    const auto home = plan(helsinki(), "home_care_regular", "5");
    const auto result = estimate_of(household(1, "9999"_eur), {home, home}, helsinki());
    // Ten hours cost 598.30.
    EXPECT_EQ(result.client_fee_month, "598.30"_eur);
    const Snapshot costly = HandTariff("helsinki", "2026-03-01").without(Key::CountyCost).make();
    const auto high = estimate_of(household(1, "9999"_eur), {home, home}, costly);
    EXPECT_EQ(high.client_fee_month, "1017.12"_eur);
    EXPECT_EQ(high.lines[0].fee_deciding_step().id, StepId::HighestFee);
}

TEST(CommonFee, OneCostThatIsNotKnownIsNoCapInCommon)
{
    const Snapshot book = HandTariff("sample", "2026-03-01")
                              .without(Key::CountyCost)
                              .of("communal_housing", Key::CountyCost, Exact(1'000))
                              .make();
    const auto result = estimate_of(
        household(1, "5699"_eur),
        {plan(book, "home_care_regular", "2"), plan(book, "communal_housing", "2")}, book);
    // 8 % of 5000 is 400; half of it is above 20.00, which two hours of communal housing cost.
    EXPECT_EQ(fees(result), (std::vector{"380"_eur, "20"_eur}));
    EXPECT_FALSE(step(result.lines[0], StepId::CommonCost));
}

TEST(CommonFee, WithTheIncomeUndisclosedIsTheHighestOfAllHours)
{
    const Household silent{.income_disclosed = false};
    const auto home = plan(helsinki(), "home_care_regular", "5");
    const auto result = estimate_of(silent, {home, home}, helsinki());
    EXPECT_EQ(result.client_fee_month, "598.30"_eur);
    EXPECT_TRUE(result.lines[0].looked_at.undisclosed);
    const auto unknown =
        estimate_alternative(silent, Cents(0),
                             {.name = "A",
                              .services = {plan(national(), "home_care_regular", "5"),
                                           plan(national(), "communal_housing", "5")}},
                             national());
    ASSERT_FALSE(unknown);
    EXPECT_EQ(unknown.error().code, ErrorCode::IncomeRequired);
    EXPECT_EQ(unknown.error().service, 0);
}

TEST(CommonFee, HoursThatALocalExemptionFreesStandOutsideIt)
{
    const auto home = plan(sample(), "home_care_regular", "10");
    const auto communal = plan(sample(), "communal_housing", "10");
    const auto at = [&](Cents income) {
        return fees(estimate_of(household(1, income), {home, communal}, sample()));
    };
    // 10 hours of 1199.99 - 699: 18 %; the exemption is home care's alone.
    EXPECT_EQ(at("1199.99"_eur), (std::vector{"0"_eur, "90.18"_eur}));
    // 20 hours: 26 % of 501.
    EXPECT_EQ(at("1200"_eur), (std::vector{"65.13"_eur, "65.13"_eur}));
    EXPECT_EQ(at("1200.01"_eur), (std::vector{"65.13"_eur, "65.13"_eur}));
}

TEST(CommonFee, DeductsTheFormerHomeWhereSomeHoursAreCommunalHousings)
{
    Household moving = household(1, "1500"_eur);
    moving.client = with(moving.client, DeductionKind::FormerHome, "301"_eur);
    const auto home = plan(national(), "home_care_regular", "10");
    const auto communal = plan(national(), "communal_housing", "10");
    EXPECT_EQ(estimate_of(moving, {home, home}, national()).client_fee_month, "208.26"_eur);
    const auto result = estimate_of(moving, {home, communal}, national());
    EXPECT_EQ(result.client_fee_month, "130"_eur) << "26 % of 500";
    for (const Line& line : result.lines) {
        EXPECT_TRUE(uncounted_deductions(line).empty());
        ASSERT_EQ(line.later.size(), 1U);
        EXPECT_EQ(line.later[0], (LaterTotal{6, "104.13"_eur}));
    }
}

TEST(CommonFee, UnderAnotherVoucherRuleTheHoursStandAlone)
{
    const auto home = plan(helsinki(), "home_care_regular", "10");
    const auto bought = voucher(helsinki(), "home_care_regular", "10", "34"_eur);
    const Household one = household(1, "2000"_eur);
    const auto result = estimate_of(one, {home, bought}, helsinki());
    EXPECT_EQ(result.lines[0].client_fee, fee_of(one, home, helsinki()));
    EXPECT_EQ(result.lines[1].own_service_fee, fee_of(one, home, helsinki()));
}

TEST(CommonFee, OfAVouchersLineThePriceIsACostToo)
{
    const auto home = plan(sample(), "home_care_regular", "10");
    const auto with_price = [&](Cents price) {
        return fees(estimate_of(household(1, "1500"_eur),
                                {home, voucher(sample(), "home_care_regular", "10", price)},
                                sample()));
    };
    EXPECT_EQ(with_price("10.42"_eur), (std::vector{"104.13"_eur, "104.13"_eur}));
    EXPECT_EQ(with_price("10.41"_eur), (std::vector{"104.16"_eur, "104.10"_eur}));
    EXPECT_EQ(with_price("0"_eur), (std::vector{"208.26"_eur, "0"_eur}));
}

TEST(CommonFee, TheCostOfAllHoursIsRoundedOnceAndIsAboveNoLinesCents)
{
    const auto three = [](const char* hours) {
        const auto home = plan(sample(), "home_care_regular", hours);
        const auto result = estimate_of(household(1, "3000"_eur), {home, home, home}, sample());
        EXPECT_EQ(result.lines[0].fee_deciding_step().id, StepId::CommonCost);
        EXPECT_GE(result.county_net_month, "0"_eur);
        return fees(result);
    };
    // 59.83 an hour. 0.75 h: 44.8725, where three lines cost 14.96 each.
    EXPECT_EQ(three("0.25"), (std::vector{"14.96"_eur, "14.96"_eur, "14.95"_eur}));
    // 0.72 h: 43.0776, three lines of 14.36.
    EXPECT_EQ(three("0.24"), (std::vector{"14.36"_eur, "14.36"_eur, "14.36"_eur}));
    // 0.63 h: 37.6929, but a line costs 12.56: no fee is above what its line costs.
    EXPECT_EQ(three("0.21"), (std::vector{"12.56"_eur, "12.56"_eur, "12.56"_eur}));
    // Own 14.9575 and a provider's 5.005: together 19.9625.
    const auto both = estimate_of(household(1, "3000"_eur),
                                  {plan(sample(), "home_care_regular", "0.25"),
                                   voucher(sample(), "home_care_regular", "0.25", "20.02"_eur)},
                                  sample());
    EXPECT_EQ(both.client_total_month, "19.96"_eur);
}

TEST(CommonFee, OfCostsThatAreToBeDoubtedSaysSoOnEachLine)
{
    const auto statuses = [](Status own, Status purchased) {
        HandTariff tariff("sample", "2026-03-01");
        tariff.of("home_care_regular", Key::CountyCost, Exact("59.83"_eur), 0, 0, Mode::Own)
            .of("home_care_regular", Key::CountyCost, Exact("45"_eur), 0, 0, Mode::Purchased);
        for (Row& row : tariff.data.rows) {
            if (row.key == Key::CountyCost && row.service == "home_care_regular")
                row.status = row.mode == Mode::Own ? own : purchased;
        }
        const Snapshot book = tariff.make();
        const auto result = estimate_of(household(1, "9000"_eur),
                                        {plan(book, "home_care_regular", "20"),
                                         plan(book, "home_care_regular", "10", Mode::Purchased)},
                                        book);
        EXPECT_EQ(fees(result), (std::vector{"1196.60"_eur, "450"_eur}));
        std::vector<std::vector<bool>> said;
        for (const Line& line : result.lines) {
            EXPECT_EQ(line.fee_deciding_step().id, StepId::CommonCost);
            said.push_back({has_note(line.notes, NoteCode::ExampleFigure),
                            has_note(line.notes, NoteCode::DerivedFigure)});
        }
        EXPECT_EQ(said[0], said[1]);
        return said[0];
    };
    using Said = std::vector<bool>;
    EXPECT_EQ(statuses(Status::Official, Status::Official), (Said{false, false}));
    EXPECT_EQ(statuses(Status::Example, Status::Official), (Said{true, false}));
    EXPECT_EQ(statuses(Status::Official, Status::Derived), (Said{false, true}));
    EXPECT_EQ(statuses(Status::Derived, Status::Example), (Said{true, true}));
    EXPECT_EQ(statuses(Status::Example, Status::Example), (Said{true, false}));
}

TEST(CommonFee, OfVouchersWithTheIncomeUndisclosedIsNotKnownByTheirPrices)
{
    const Snapshot& book = snapshot("paijat-hame", "2026-03-01");
    const Household silent{.income_disclosed = false};
    const auto bought = [&](const char* hours, Cents price) {
        return voucher(book, "home_care_regular", hours, price);
    };
    const auto result = estimate_of(silent, {bought("5", "30"_eur), bought("7", "40"_eur)}, book);
    EXPECT_EQ(fees(result), (std::vector{"150"_eur, "280"_eur}));
    for (const Line& line : result.lines) {
        EXPECT_EQ(line.deciding_step().id, StepId::ShareAtMostPrice);
        EXPECT_FALSE(line.own_service_fee);
        EXPECT_TRUE(has_note(line.notes, NoteCode::OwnServiceFeeUnknown));
        EXPECT_FALSE(step(line, StepId::CommonCost));
    }
    // A cost of the own service is a highest fee of it, and so is the organiser's own.
    HandTariff costs("paijat-hame", "2026-03-01");
    costs.of("home_care_regular", Key::CountyCost, Exact("50"_eur));
    const Snapshot known = costs.make();
    const auto with_cost =
        estimate_of(silent, {bought("5", "30"_eur), bought("7", "40"_eur)}, known);
    EXPECT_EQ(with_cost.lines[1].own_service_fee, "280"_eur);
    HandTariff fee("paijat-hame", "2026-03-01");
    const std::vector<Row> rows = fee.data.rows;
    for (const Row& row : rows) {
        if (row.key == Key::HomeServicePercent)
            fee.general(Key::HomeServiceHighestFee, Exact("90"_eur), row.at);
    }
    const Snapshot highest = fee.make();
    const auto with_highest =
        estimate_of(silent, {bought("5", "30"_eur), bought("7", "40"_eur)}, highest);
    EXPECT_EQ(with_highest.client_total_month, "90"_eur);
    EXPECT_EQ(with_highest.lines[0].own_service_fee, "37.50"_eur);
    // With the income told, their prices are a cost as any.
    const auto told =
        estimate_of(household(1, "9000"_eur), {bought("5", "30"_eur), bought("7", "40"_eur)}, book);
    EXPECT_TRUE(step(told.lines[0], StepId::CommonCost));
}

TEST(CommonFee, OfTwoSpousesGoesAsTheBookSays)
{
    const Household both = couple("1500"_eur, "1200"_eur);
    const auto client = plan(national(), "home_care_regular", "20");
    const auto spouse = for_spouse(plan(national(), "home_care_regular", "10"));
    EXPECT_EQ(fees(estimate_of(both, {client, spouse}, national())),
              (std::vector{"225.60"_eur, "112.80"_eur}));
    HandTariff tariff("national", "2026-03-01");
    const Snapshot each = tariff.without(Key::CoupleHours)
                              .general(Key::CoupleHours, Exact(static_cast<int>(CoupleHours::Each)))
                              .make();
    // 22 % and 15.5 % of 1410.
    EXPECT_EQ(fees(estimate_of(both, {client, spouse}, each)),
              (std::vector{"310.20"_eur, "218.55"_eur}));
    const Snapshot unsaid = HandTariff("national", "2026-03-01").without(Key::CoupleHours).make();
    const auto without =
        estimate_alternative(both, Cents(0), {.name = "A", .services = {client, spouse}}, unsaid);
    ASSERT_FALSE(without);
    EXPECT_EQ(without.error().code, ErrorCode::NoTariff);
    EXPECT_EQ(without.error().key, Key::CoupleHours);
    EXPECT_EQ(fees(estimate_of(both, {client, client}, unsaid)).size(), 2U)
        << "needed only where both are served";
}

TEST(CommonFee, OfEachSpouseDeductsTheFormerHomeOfWhoeverMoves)
{
    Household both = couple("1500"_eur, "1200"_eur);
    both.client = with(both.client, DeductionKind::FormerHome, "100"_eur);
    both.spouse = with(*both.spouse, DeductionKind::FormerHomeRented, "200"_eur);
    const auto client = plan(national(), "home_care_regular", "20");
    const auto spouse = for_spouse(plan(national(), "communal_housing", "10"));
    const auto result = estimate_of(both, {client, spouse}, national());
    // 24 % of 2700 - 200 - 1290.
    EXPECT_EQ(result.client_fee_month, "290.40"_eur);
    ASSERT_EQ(result.lines[1].later.size(), 1U);
    EXPECT_EQ(result.lines[1].later[0], (LaterTotal{2, "112.80"_eur}));
}

TEST(SharedCap, HoldsForAServiceAndAPerson)
{
    const Household one = household(1, "1500"_eur);
    const auto visits = [](std::string_view amount) {
        return plan(helsinki(), "alarm_visit", amount);
    };
    EXPECT_EQ(fees(estimate_of(one, {visits("2"), visits("2.99")}, helsinki())),
              (std::vector{"93"_eur, "139.04"_eur}));
    EXPECT_EQ(fees(estimate_of(one, {visits("2"), visits("3")}, helsinki())),
              (std::vector{"93"_eur, "139.50"_eur}));
    // 232.50 by 2 and 3.01.
    EXPECT_EQ(fees(estimate_of(one, {visits("2"), visits("3.01")}, helsinki())),
              (std::vector{"92.81"_eur, "139.69"_eur}));
    const Household both = couple("1000"_eur, "800"_eur);
    EXPECT_EQ(fees(estimate_of(both, {visits("5"), for_spouse(visits("5"))}, helsinki())),
              (std::vector{"116.25"_eur, "116.25"_eur}));
}

TEST(SharedCap, OfADayHoldsOverTheDaysOfAMonth)
{
    const Household one = household(1, "1500"_eur);
    const auto fee = [&](std::string_view a_day) {
        return fee_of(one,
                      plan(helsinki(), "home_care_temporary_nurse", a_day, Mode::Own, Period::Day),
                      helsinki());
    };
    EXPECT_EQ(fee("1.99"), "992.68"_eur);
    EXPECT_EQ(fee("2"), "997.67"_eur);
    EXPECT_EQ(fee("2.01"), "997.67"_eur);
    EXPECT_EQ(fee("3"), "997.67"_eur);
    const Snapshot bare = HandTariff("helsinki", "2026-03-01").without(Key::DaysPerMonth).make();
    EXPECT_EQ(error_of(one, plan(bare, "home_care_temporary_nurse", "3"), bare).key,
              Key::DaysPerMonth);
}

TEST(SharedCap, TheLowerOfTwoCapsHolds)
{
    const auto fee = [&](int a_month) {
        const Snapshot book =
            HandTariff("helsinki", "2026-03-01")
                .of("home_care_temporary_nurse", Key::ChargedAtMost, Exact(a_month))
                .make();
        return fee_of(household(1, "1500"_eur), plan(book, "home_care_temporary_nurse", "90"),
                      book);
    };
    EXPECT_EQ(fee(60), "984"_eur);
    EXPECT_EQ(fee(61), "997.67"_eur) << "60.83 of them";
}

TEST(SharedCap, OfOtherPricesByModeIsDividedByUnitsFirst)
{
    HandTariff tariff("sample", "2026-03-01");
    const Snapshot book =
        tariff.of("alarm_visit", Key::Price, Exact(1'000), 1, 0, Mode::Purchased).make();
    const auto own = plan(book, "alarm_visit", "10");
    const auto purchased = plan(book, "alarm_visit", "20", Mode::Purchased);
    const auto result = estimate_of(household(1, "1500"_eur), {own, purchased}, book);
    // 15 charged of 30: 5 at 35.00, 10 at 10.00.
    EXPECT_EQ(fees(result), (std::vector{"175"_eur, "100"_eur}));
    EXPECT_EQ(step(result.lines[0], StepId::ChargedPart)->value, Exact(5));
}

TEST(SharedCap, OfWhatStaysUnderItIsNotShared)
{
    const Snapshot book = HandTariff("national", "2026-03-01")
                              .of("home_care_temporary_nurse", Key::ChargedAtMost, Exact(4))
                              .make();
    const auto visits = [&](const char* amount, Mode mode) {
        return plan(book, "home_care_temporary_nurse", amount, mode);
    };
    const auto shares = [&](const char* purchased) {
        const auto result =
            estimate_of(household(1, "1500"_eur),
                        {visits("2", Mode::Own), visits(purchased, Mode::Purchased)}, book);
        return std::ranges::count_if(result.lines, [](const Line& line) {
            return std::ranges::find(line.steps, StepId::ShareOfFee, &Step::id) != line.steps.end();
        });
    };
    EXPECT_EQ(shares("1.99"), 0);
    EXPECT_EQ(shares("2"), 0);
    EXPECT_EQ(shares("2.01"), 2);
}

TEST(SharedCap, OfOtherPricesByModeIsNoFeeOfTwoLines)
{
    HandTariff tariff("sample", "2026-03-01");
    const Snapshot book =
        tariff.of("alarm_visit", Key::Price, Exact(1'000), 1, 0, Mode::Purchased).make();
    const auto result = estimate_of(
        household(1, "1500"_eur),
        {plan(book, "alarm_visit", "10"), plan(book, "alarm_visit", "20", Mode::Purchased)}, book);
    for (const Line& line : result.lines)
        EXPECT_EQ(std::ranges::find(line.steps, StepId::ShareOfFee, &Step::id), line.steps.end());
}

} // namespace maksuarvio::test
