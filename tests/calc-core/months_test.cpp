// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "asking.h"
#include "hand_tariff.h"
#include "random_case.h"

// 734/1992 10 k §: calendar months in which a service starts, ends or is interrupted.

namespace maksuarvio::test {

namespace {

using namespace std::chrono_literals;
using std::chrono::year_month;
using std::chrono::year_month_day;
using enum InterruptionCause;

std::vector<MonthEstimate> months_of(const Household& household,
                                     const std::vector<PlannedService>& services,
                                     const std::vector<year_month>& months, const Snapshot& book)
{
    const auto result = estimate_alternative(household, Cents(0),
                                             {.name = "A", .services = services}, book, months);
    if (!result)
        throw std::runtime_error("no answer: " + std::string(word(result.error().code)));
    return result->months;
}

/// 20 hours of home care for 208.26 in an ordinary month.
PlannedService home_care(const Snapshot& book = national())
{
    return plan(book, "home_care_regular", "20");
}

MonthLine month_of(const PlannedService& planned, year_month month,
                   const Snapshot& book = national())
{
    return months_of(household(1, "1500"_eur), {planned}, {month}, book).front().lines.front();
}

PlannedService away(PlannedService planned, year_month_day from, year_month_day back,
                    InterruptionCause cause)
{
    planned.away.push_back({from, back, cause});
    return planned;
}

} // namespace

TEST(Months, OfWhichEveryDayIsChargedAreTheOrdinaryFee)
{
    for (const year_month month : {2026y / 2, 2026y / 3, 2026y / 4, 2028y / 2}) {
        const MonthLine line = month_of(home_care(), month);
        EXPECT_EQ(line.client_fee, "208.26"_eur);
        EXPECT_EQ(line.charged_days, line.days);
        EXPECT_EQ(line.steps.back().id, StepId::WholeMonth);
        EXPECT_EQ(line.steps.back().value, Exact("208.26"_eur));
    }
    EXPECT_EQ(month_of(home_care(), 2026y / 2).days, 28);
    EXPECT_EQ(month_of(home_care(), 2028y / 2).days, 29);
}

TEST(Months, ChargeFromTheFirstDayOfServiceToTheLast)
{
    PlannedService planned = home_care();
    planned.starts = 2026y / 3 / 16;
    planned.ends = 2026y / 5 / 10;
    const auto months =
        months_of(household(1, "1500"_eur), {planned},
                  {2026y / 2, 2026y / 3, 2026y / 4, 2026y / 5, 2026y / 6}, national());
    // 16 / 30, 30 of 30 days, 10 / 30.
    const std::tuple<int, Cents> expected[] = {
        {0, "0"_eur}, {16, "111.07"_eur}, {30, "208.26"_eur}, {10, "69.42"_eur}, {0, "0"_eur}};
    for (std::size_t i = 0; i < std::size(expected); ++i) {
        const auto& [charged, fee] = expected[i];
        EXPECT_EQ(months[i].lines[0].charged_days, charged) << i;
        EXPECT_EQ(months[i].lines[0].client_fee, fee) << i;
        EXPECT_EQ(months[i].client_total, fee) << i;
    }
    EXPECT_EQ(months[0].lines[0].steps.back().id, StepId::NothingOfMonth);
    EXPECT_EQ(months[1].lines[0].steps.back().id, StepId::ShareOfMonth);
}

TEST(Months, AreNeverChargedMoreThanTheOrdinaryFee)
{
    PlannedService planned = home_care();
    const auto from = [&](unsigned day) {
        planned.starts = 2026y / 3 / std::chrono::day(day);
        return month_of(planned, 2026y / 3).client_fee;
    };
    EXPECT_EQ(from(1), "208.26"_eur);
    planned.starts = 2026y / 3 / 2;
    EXPECT_EQ(month_of(planned, 2026y / 3).steps.back().id, StepId::WholeMonth);
    EXPECT_EQ(from(2), "208.26"_eur) << "30 / 30";
    EXPECT_EQ(from(3), "201.32"_eur) << "29 / 30 of it: 201.318";
    EXPECT_EQ(from(31), "6.94"_eur);
}

TEST(Months, DivideAsTheBookSays)
{
    PlannedService planned = home_care();
    planned.starts = 2026y / 3 / 16;
    const auto by = [&](MonthShare share) {
        HandTariff tariff("national", "2026-03-01");
        const Snapshot book = tariff.without(Key::MonthShare)
                                  .general(Key::MonthShare, Exact(static_cast<int>(share)))
                                  .make();
        return month_of(planned, 2026y / 3, book).client_fee;
    };
    EXPECT_EQ(by(MonthShare::Thirty), "111.07"_eur);
    EXPECT_EQ(by(MonthShare::DaysOfMonth), "107.49"_eur);
    EXPECT_EQ(by(MonthShare::ThirtyAndTwoFifths), "109.61"_eur);
    EXPECT_EQ(by(MonthShare::TwelfthOfYear), "109.55"_eur);
    const Snapshot bare = HandTariff("national", "2026-03-01").without(Key::MonthShare).make();
    EXPECT_EQ(month_of(home_care(), 2026y / 3, bare).client_fee, "208.26"_eur)
        << "needed for a part only";
    const auto unsaid =
        estimate_alternative(household(1, "1500"_eur), Cents(0),
                             {.name = "A", .services = {planned}}, bare, std::vector{2026y / 3});
    ASSERT_FALSE(unsaid);
    EXPECT_EQ(unsaid.error().key, Key::MonthShare);
    EXPECT_EQ(unsaid.error().service, 0);
}

TEST(Interruptions, OfTheClientsOwnCauseAreChargedForFiveDays)
{
    const auto april = [](unsigned back) {
        return month_of(
            away(home_care(), 2026y / 4 / 3, 2026y / 4 / std::chrono::day(back), Client),
            2026y / 4);
    };
    EXPECT_EQ(april(7).charged_days, 30) << "four days";
    EXPECT_EQ(april(8).charged_days, 30) << "five days";
    EXPECT_EQ(april(9).charged_days, 29) << "six days";
    EXPECT_EQ(april(20).charged_days, 18);
    EXPECT_EQ(april(20).client_fee, "124.96"_eur);
    // Of one absence over two months.
    const auto over = away(home_care(), 2026y / 3 / 29, 2026y / 4 / 10, Client);
    EXPECT_EQ(month_of(over, 2026y / 3).charged_days, 31);
    EXPECT_EQ(month_of(over, 2026y / 4).charged_days, 23);
    EXPECT_EQ(month_of(over, 2026y / 4).client_fee, "159.67"_eur);
}

TEST(Interruptions, OfAnotherCauseAreFreeFromTheFirstDay)
{
    const auto april = [](InterruptionCause cause) {
        return month_of(away(home_care(), 2026y / 4 / 3, 2026y / 4 / 20, cause), 2026y / 4);
    };
    EXPECT_EQ(april(County).charged_days, 13);
    EXPECT_EQ(april(County).client_fee, "90.25"_eur);
    EXPECT_EQ(april(Institution).charged_days, 12) << "the day of leaving is a care day there";
    EXPECT_EQ(april(Institution).client_fee, "83.30"_eur);
}

TEST(Interruptions, OfAWholeCalendarMonthCostNothing)
{
    const auto april = [](year_month_day from, year_month_day back) {
        return month_of(away(home_care(), from, back, Client), 2026y / 4);
    };
    EXPECT_EQ(april(2026y / 4 / 1, 2026y / 5 / 1).client_fee, "0"_eur);
    EXPECT_EQ(april(2026y / 4 / 1, 2026y / 5 / 1).charged_days, 0);
    EXPECT_EQ(april(2026y / 3 / 31, 2026y / 5 / 2).client_fee, "0"_eur);
    EXPECT_EQ(april(2026y / 4 / 1, 2026y / 4 / 30).charged_days, 6) << "five and the last day";
    EXPECT_EQ(april(2026y / 4 / 2, 2026y / 5 / 1).charged_days, 6) << "the first day and five";
    // Two absences one after the other are the whole month, too.
    EXPECT_EQ(month_of(away(away(home_care(), 2026y / 4 / 1, 2026y / 4 / 11, Client),
                            2026y / 4 / 11, 2026y / 5 / 1, County),
                       2026y / 4)
                  .charged_days,
              0);
}

TEST(Interruptions, NeedTheBooksDaysOnlyForTheClientsOwn)
{
    const Snapshot bare =
        HandTariff("national", "2026-03-01").without(Key::InterruptionFreeAfterDays).make();
    EXPECT_EQ(month_of(away(home_care(), 2026y / 4 / 3, 2026y / 4 / 20, County), 2026y / 4, bare)
                  .charged_days,
              13);
    const auto own = estimate_alternative(
        household(1, "1500"_eur), Cents(0),
        {.name = "A", .services = {away(home_care(), 2026y / 4 / 3, 2026y / 4 / 20, Client)}}, bare,
        std::vector{2026y / 4});
    ASSERT_FALSE(own);
    EXPECT_EQ(own.error().key, Key::InterruptionFreeAfterDays);
}

TEST(Months, OfWhatIsHadByThePieceGoByTheDaysAtHome)
{
    const auto meals = away(plan(sample(), "meal", "20"), 2026y / 4 / 3, 2026y / 4 / 20, Client);
    const MonthLine april = month_of(meals, 2026y / 4, sample());
    EXPECT_EQ(april.charged_days, 13);
    EXPECT_EQ(april.client_fee, "78"_eur) << "180.00 * 13 / 30";
    const auto in_hospital =
        away(plan(sample(), "meal", "20"), 2026y / 4 / 3, 2026y / 4 / 20, Institution);
    EXPECT_EQ(month_of(in_hospital, 2026y / 4, sample()).charged_days, 13) << "home for dinner";
    // By the month: the first five days are charged.
    const auto alarm = away(plan(sample(), "alarm"), 2026y / 4 / 3, 2026y / 4 / 20, Client);
    EXPECT_EQ(month_of(alarm, 2026y / 4, sample()).client_fee, "16.80"_eur) << "28.00 * 18 / 30";
}

TEST(Months, OfAVoucherAreTheOwnShares)
{
    auto as_own = voucher(sample(), "home_care_regular", "20", "50"_eur);
    as_own.starts = 2026y / 4 / 16;
    const MonthLine april = month_of(as_own, 2026y / 4, sample());
    EXPECT_EQ(april.client_fee, "0"_eur);
    EXPECT_EQ(april.client_to_provider, "104.13"_eur) << "15 / 30";
    EXPECT_EQ(months_of(household(1, "1500"_eur), {as_own}, {2026y / 4}, sample())[0].client_total,
              "104.13"_eur);
    // A fee by the month: by the book's 30 days, whatever the month has, and where the price stands
    // in its place, too.
    as_own.starts = 2026y / 5 / 16;
    EXPECT_EQ(month_of(as_own, 2026y / 5, sample()).client_to_provider, "111.07"_eur) << "16 / 30";
    const Snapshot costless = HandTariff("sample", "2026-03-01").without(Key::CountyCost).make();
    EXPECT_EQ(
        months_of({.income_disclosed = false}, {as_own}, {2026y / 5}, costless)[0].client_total,
        "533.33"_eur)
        << "1000.00 * 16 / 30";
    // Another rule's value is by the hour: by the days of the month.
    const Snapshot& helsinki = snapshot("helsinki", "2026-03-01");
    auto bought = voucher(helsinki, "home_care_regular", "10", "50"_eur);
    const Cents ordinary = line_of(household(1, "1500"_eur), bought, helsinki).client_to_provider;
    bought.starts = 2026y / 5 / 2;
    EXPECT_EQ(month_of(bought, 2026y / 5, helsinki).client_to_provider,
              round_to_cents(Exact(ordinary) * Exact(30, 31)));
}

TEST(Months, CountADeductionThatEndsFromTheFirst)
{
    Household moving = net_alone("2000"_eur);
    moving.client = with(moving.client, DeductionKind::FormerHome, "600"_eur);
    PlannedService housing = plan(national(), "housing_24h");
    const auto fee = [&](year_month month) {
        return months_of(moving, {housing}, {month}, national()).front().client_total;
    };
    EXPECT_EQ(fee(2026y / 8), "1190"_eur) << "the sixth from the day of the decision";
    EXPECT_EQ(fee(2026y / 9), "1700"_eur);
    housing.starts = 2026y / 4 / 16;
    EXPECT_EQ(fee(2026y / 4), "595"_eur) << "15 / 30";
    EXPECT_EQ(fee(2026y / 9), "1190"_eur);
    EXPECT_EQ(fee(2026y / 10), "1700"_eur);
}

TEST(Months, ChangeNoOtherFigureAndDoNotLookAtTheCeiling)
{
    auto nurse = plan(national(), "home_care_temporary_nurse", "4");
    nurse.starts = 2026y / 4 / 16;
    const Household one = household(1, "1500"_eur);
    const auto with_months = estimate_alternative(
        one, "815"_eur, {.name = "A", .services = {nurse}}, national(), std::vector{2026y / 4});
    const auto without =
        estimate_alternative(one, "815"_eur, {.name = "A", .services = {nurse}}, national());
    ASSERT_TRUE(with_months && without);
    EXPECT_EQ(written_out(*with_months), written_out(*without));
    EXPECT_EQ(with_months->months[0].client_total, "35"_eur) << "70.00 * 15 / 30";
    EXPECT_TRUE(without->months.empty());
}

TEST(Months, SayThatAPlanOfACommonFeeChanges)
{
    PlannedService later = home_care();
    later.starts = 2026y / 4 / 16;
    const Household one = household(1, "1500"_eur);
    const auto asked = [&](const std::vector<PlannedService>& services) {
        return estimate_alternative(one, Cents(0), {.name = "A", .services = services}, national(),
                                    std::vector{2026y / 4})
            .value();
    };
    const auto changing = asked({home_care(), later});
    EXPECT_FALSE(has_note(changing.lines[0].notes, NoteCode::PlanChanges));
    EXPECT_TRUE(has_note(changing.lines[1].notes, NoteCode::PlanChanges));
    EXPECT_EQ(changing.months[0].lines[0].client_fee, changing.lines[0].client_fee);
    for (const Line& line : asked({later, later}).lines)
        EXPECT_FALSE(has_note(line.notes, NoteCode::PlanChanges)) << "together";
    EXPECT_FALSE(has_note(asked({later}).lines[0].notes, NoteCode::PlanChanges));
}

// Each spouse's fee is one of its own, though it is for as many hours and of as many euros.
TEST(Months, DoNotTakeTwoCommonFeesForOne)
{
    const Snapshot each = HandTariff("national", "2026-03-01")
                              .general(Key::CoupleHours, Exact(static_cast<int>(CoupleHours::Each)))
                              .make();
    Household couple = household(2, "1500"_eur);
    couple.spouse = person(IncomeKind::Pension, "1500"_eur);
    PlannedService later = home_care();
    later.whose = Whose::Spouse;
    later.starts = 2026y / 4 / 16;
    const auto result = estimate_alternative(
        couple, Cents(0), {.name = "A", .services = {home_care(), home_care(), later, later}}, each,
        std::vector{2026y / 4});
    ASSERT_TRUE(result);
    EXPECT_EQ(result->lines[0].client_fee, result->lines[2].client_fee);
    for (const Line& line : result->lines)
        EXPECT_FALSE(has_note(line.notes, NoteCode::PlanChanges));
}

TEST(Months, ALongerAbsenceNeverCostsMore)
{
    for (std::uint64_t i = 0; i < 200; ++i) {
        SCOPED_TRACE("case " + std::to_string(i));
        Dice dice(i);
        PlannedService planned = dice.one_in(2) ? home_care(sample())
                                                : plan(sample(), dice.one_in(2) ? "meal" : "alarm");
        const std::chrono::sys_days from =
            std::chrono::sys_days(2026y / 3 / 1) + std::chrono::days(dice.between(0, 60));
        const auto cause = static_cast<InterruptionCause>(dice.between(0, 2));
        Cents before = "9999999"_eur;
        for (int days = 1; days < 70; ++days) {
            planned.away = {{from, from + std::chrono::days(days), cause}};
            const MonthLine april = month_of(planned, 2026y / 4, sample());
            EXPECT_LE(april.client_fee, before) << days;
            before = april.client_fee;
        }
    }
}

TEST(Interruptions, NameTheBooksDaysForTheClientsOwnAlone)
{
    const auto row = [](InterruptionCause cause) {
        return month_of(away(home_care(), 2026y / 4 / 3, 2026y / 4 / 20, cause), 2026y / 4)
            .steps.front()
            .row;
    };
    ASSERT_TRUE(row(Client));
    EXPECT_EQ(row(Client)->key, Key::InterruptionFreeAfterDays);
    EXPECT_EQ(row(County), nullptr);
    EXPECT_EQ(row(Institution), nullptr);
}

} // namespace maksuarvio::test
