// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "calc-core/fee_ceiling.h"

#include "asking.h"
#include "hand_tariff.h"

#include <algorithm>
#include <array>

namespace maksuarvio::test {

namespace {

const Household kOne = household(1, "1500"_eur);

Cents year_of(const std::vector<PlannedService>& services, Cents used = Cents(0))
{
    return estimate_of(kOne, services, national(), used).client_total_year;
}

PlannedService nurse(std::string_view visits)
{
    return plan(national(), "home_care_temporary_nurse", visits);
}

PlannedService institution(std::string_view days)
{
    return plan(national(), "institution_short", days);
}

} // namespace

TEST(FeeCeiling, OfEachYearEndsTheFees)
{
    for (const auto& [date, ceiling] :
         {std::pair{"2022-01-01", "692"_eur}, std::pair{"2023-12-31", "692"_eur},
          std::pair{"2024-01-01", "762"_eur}, std::pair{"2025-12-31", "762"_eur},
          std::pair{"2026-01-01", "815"_eur}, std::pair{"2027-12-31", "815"_eur}}) {
        const Snapshot& book = snapshot("national", date);
        EXPECT_EQ(
            estimate_of(kOne, {plan(book, "day_or_night_care", "31")}, book).client_total_year,
            ceiling)
            << date;
    }
}

// A fee of 17.50 in the first of twelve months, with so much used before.
TEST(FeeCeiling, LetsThroughWhatIsLeftOfIt)
{
    EXPECT_EQ(year_of({nurse("1")}, "0"_eur), "210"_eur) << "twelve visits stay under 815";
    EXPECT_EQ(year_of({nurse("1")}, "604.99"_eur), "210"_eur);
    EXPECT_EQ(year_of({nurse("1")}, "605"_eur), "210"_eur);
    EXPECT_EQ(year_of({nurse("1")}, "605.01"_eur), "209.99"_eur);
    EXPECT_EQ(year_of({nurse("1")}, "797.49"_eur), "17.51"_eur);
    EXPECT_EQ(year_of({nurse("1")}, "797.50"_eur), "17.50"_eur);
    EXPECT_EQ(year_of({nurse("1")}, "797.51"_eur), "17.49"_eur);
    EXPECT_EQ(year_of({nurse("1")}, "814.99"_eur), "0.01"_eur);
    EXPECT_EQ(year_of({nurse("1")}, "815"_eur), "0"_eur);
    EXPECT_EQ(year_of({nurse("1")}, "815.01"_eur), "0"_eur);
}

TEST(FeeCeiling, IsToldWhenItIsFullAndWhenItIsCrossed)
{
    const auto notes = [](std::string_view visits, Cents used) {
        const AlternativeEstimate result = estimate_of(kOne, {nurse(visits)}, national(), used);
        return std::pair{has_note(result.notes, NoteCode::FeeCeilingFull),
                         has_note(result.notes, NoteCode::FeeCeilingCrossed)};
    };
    EXPECT_EQ(notes("1", "0"_eur), std::pair(false, false));
    EXPECT_EQ(notes("1", "604.99"_eur), std::pair(false, false));
    EXPECT_EQ(notes("1", "605"_eur), std::pair(false, true)) << "with the last visit, exactly";
    EXPECT_EQ(notes("1", "605.01"_eur), std::pair(false, true));
    EXPECT_EQ(notes("1", "814.99"_eur), std::pair(false, true));
    EXPECT_EQ(notes("1", "815"_eur), std::pair(true, false));
    EXPECT_EQ(notes("1", "900"_eur), std::pair(true, false));

    const AlternativeEstimate result = estimate_of(kOne, {nurse("10")}, national());
    for (const Note& note : result.notes) {
        if (note.code != NoteCode::FeeCeilingCrossed)
            continue;
        EXPECT_EQ(note.with[0], Exact("815"_eur));
        EXPECT_EQ(note.with[1], Exact(5)) << "175 a month: 700 in four, the fifth crosses";
        EXPECT_EQ(note.row->key, Key::FeeCeiling);
    }
}

TEST(FeeCeiling, IsSharedByAllAccruingServicesAndNoOther)
{
    const std::vector<PlannedService> both{nurse("2"), plan(national(), "day_or_night_care", "1")};
    EXPECT_EQ(year_of(both), "813.60"_eur); // (35.00 + 32.80) * 12
    EXPECT_EQ(year_of(both, "1.40"_eur), "813.60"_eur);
    EXPECT_EQ(year_of(both, "1.41"_eur), "813.59"_eur);
    std::vector<PlannedService> more = both;
    more.push_back(plan(national(), "carer_leave", "1"));
    more.push_back(plan(national(), "home_care_regular", "4"));
    // 801 * 8 % = 64.08
    EXPECT_EQ(year_of(more, "815"_eur), "933.36"_eur); // (13.70 + 64.08) * 12
    EXPECT_EQ(year_of(more), "1746.96"_eur);
}

TEST(FeeCeiling, AccruesOnlyWhatSection6aNames)
{
    const Snapshot& sample = snapshot("sample", "2026-03-01");
    for (const Service& service : sample.services()) {
        if (!sample.offer(service, Mode::Own) || service.id == "family_care_long")
            continue;
        const bool accrues =
            service.id == "home_care_temporary_nurse" || service.id == "home_care_temporary_doctor"
            || service.id == "day_or_night_care" || service.id == "institution_short";
        for (const Mode mode : {Mode::Own, Mode::Purchased})
            EXPECT_EQ(
                line_of(kOne, plan(sample, service.id, "1", mode), sample).accrues_fee_ceiling,
                accrues)
                << service.id;
    }
}

// 6 a § 1 mom: a short-term institution's days after the ceiling cost 26.80 in 2026.
TEST(Upkeep, IsChargedForEachDayAfterTheOneThatCrosses)
{
    // 71.50 a day. 11 days fit in 815.00 (786.50), the twelfth crosses it.
    EXPECT_EQ(year_of({institution("0.5")}), "429"_eur);
    EXPECT_EQ(year_of({institution("1")}, "815"_eur), "321.60"_eur) << "12 * 26.80";
    EXPECT_EQ(year_of({institution("1")}, "815.01"_eur), "321.60"_eur);
    EXPECT_EQ(year_of({institution("1")}, "814.99"_eur), "294.81"_eur)
        << "a cent of the first day, then 11 days of upkeep";
    EXPECT_EQ(year_of({institution("1")}, "743.50"_eur), "366.30"_eur)
        << "the first day whole, 11 days of upkeep";
    EXPECT_EQ(year_of({institution("1")}, "743.49"_eur), "339.51"_eur)
        << "a cent left for the second day, 10 days of upkeep";
    EXPECT_EQ(year_of({institution("1")}), "815"_eur) << "eleven days and a part of the twelfth";
    // 5 days a month: 357.50, 357.50, then 100.00 of the third: a day and a part, 3 days' upkeep.
    EXPECT_EQ(year_of({institution("5")}), "2101.40"_eur); // 815 + 3 * 26.80 + 9 * 5 * 26.80
}

TEST(Upkeep, IsToldWithItsDays)
{
    const auto told = [](std::string_view days) -> std::optional<Exact> {
        const auto result = estimate_of(kOne, {institution(days)}, national());
        const auto note =
            std::ranges::find(result.notes, NoteCode::UpkeepAfterCeiling, &Note::code);
        if (note == result.notes.end())
            return std::nullopt;
        EXPECT_EQ(note->with[0], Exact("26.80"_eur));
        return note->with[1];
    };
    EXPECT_EQ(told("0.5"), std::nullopt);
    EXPECT_EQ(told("1"), std::nullopt) << "the twelfth day crosses and is the last";
    EXPECT_EQ(told("5"), Exact(48)) << "60 days a year less the twelve that filled the ceiling";
}

TEST(Upkeep, CountsTheDaysOfAYearThatMonthsDivideUnevenly)
{
    // 14 days a year: eleven whole, 28.50 of the twelfth, then two days of upkeep.
    const std::vector fourteen{
        plan(national(), "institution_short", "14", Mode::Own, Period::Year)};
    EXPECT_EQ(year_of(fourteen), "868.60"_eur);
    EXPECT_EQ(year_of(fourteen, "28.50"_eur), "866.90"_eur) << "eleven whole, three of upkeep";
    EXPECT_EQ(year_of({plan(national(), "institution_short", "11", Mode::Own, Period::Year)}),
              "786.50"_eur)
        << "eleven days, not twelve months of 65.54";
}

TEST(Upkeep, IsNotAskedWhereTheCostKeepsTheFeesUnderTheCeiling)
{
    const Snapshot cheap = HandTariff("national", "2026-03-01")
                               .of("institution_short", Key::CountyCost, Exact("60"_eur))
                               .make();
    EXPECT_EQ(estimate_of(kOne, {plan(cheap, "institution_short", "1")}, cheap).client_total_year,
              "720"_eur);
}

TEST(Upkeep, OfEachYearIsItsOwn)
{
    for (const auto& [date, upkeep] :
         {std::pair{"2022-06-01", "22.80"_eur}, std::pair{"2024-06-01", "25.10"_eur},
          std::pair{"2025-06-01", "25.10"_eur}, std::pair{"2026-06-01", "26.80"_eur}}) {
        const Snapshot& book = snapshot("national", date);
        EXPECT_EQ(estimate_of(kOne, {plan(book, "institution_short", "1")}, book, "900"_eur)
                      .client_total_year,
                  upkeep * 12)
            << date;
    }
}

TEST(Upkeep, IsForTheInstitutionAlone)
{
    EXPECT_EQ(year_of({nurse("3"), plan(national(), "day_or_night_care", "3")}, "815"_eur),
              "0"_eur);
    EXPECT_EQ(year_of({nurse("3"), institution("1")}, "815"_eur), "321.60"_eur);
}

TEST(FeeCeiling, IsNeededOnlyWhereSomethingAccrues)
{
    const Snapshot bare = HandTariff("national", "2026-03-01")
                              .without(Key::FeeCeiling)
                              .without(Key::UpkeepAfterCeiling)
                              .make();
    EXPECT_EQ(estimate_of(kOne, {plan(bare, "carer_leave", "1")}, bare).client_total_year,
              "164.40"_eur);
    const Alternative accruing{.name = "A",
                               .services = {plan(bare, "home_care_temporary_nurse", "1")}};
    EXPECT_EQ(estimate_alternative(kOne, Cents(0), accruing, bare).error().key, Key::FeeCeiling);

    const Snapshot no_upkeep =
        HandTariff("national", "2026-03-01").without(Key::UpkeepAfterCeiling).make();
    EXPECT_EQ(estimate_of(kOne, {plan(no_upkeep, "home_care_temporary_nurse", "99")}, no_upkeep)
                  .client_total_year,
              "815"_eur);
    EXPECT_EQ(estimate_of(kOne, {plan(no_upkeep, "institution_short", "0.5")}, no_upkeep)
                  .client_total_year,
              "429"_eur)
        << "the ceiling does not fill, so no upkeep is needed";
    const Alternative filling{.name = "A", .services = {plan(no_upkeep, "institution_short", "5")}};
    EXPECT_EQ(estimate_alternative(kOne, Cents(0), filling, no_upkeep).error().key,
              Key::UpkeepAfterCeiling);
}

TEST(FeeCeiling, EverySmallCeilingChargesWhatTheCountingOfDaysGives)
{
    // Days one by one: a day costs its price while the ceiling lasts, the rest of the ceiling on
    // the day that crosses it, and the upkeep after that.
    for (int ceiling = 0; ceiling <= 60; ++ceiling) {
        for (int days = 1; days <= 4; ++days) {
            for (int price = 2; price <= 7; ++price) {
                int left = ceiling;
                int expected = 0;
                for (int day = 0; day < 12 * days; ++day) {
                    const int charged = left == 0 ? 2 : std::min(left, price);
                    left = left == 0 ? 0 : left - charged;
                    expected += charged;
                }
                const AccruingUnits row{.service = "a",
                                        .month = Exact(days),
                                        .price = Exact(price),
                                        .upkeep = Exact(2)};
                ASSERT_EQ(year_under_ceiling({row}, Cents(ceiling), Cents(0)).charged,
                          Exact(expected))
                    << ceiling << ' ' << days << ' ' << price;
            }
        }
    }
}

// 6 a § 3 mom: the days after the ceiling cost their upkeep; the day that crosses it was charged.
TEST(FeeCeiling, ThePartOfADayThatCrossesLeavesNoUpkeepBelowZero)
{
    // 5.5 days a year, of which the ceiling pays 5.3: the sixth is begun.
    const AccruingUnits row{
        .service = "a", .month = Exact(11, 24), .price = Exact(100), .upkeep = Exact(26)};
    const CeilingYear year = year_under_ceiling({row}, Cents(530), Cents(0));
    EXPECT_EQ(year.upkeep_days, Exact());
    EXPECT_EQ(year.charged, Exact(530));
    EXPECT_EQ(year.filled_in_month, 12);
}

TEST(FeeCeiling, TheUpkeepOfAPartOfADayIsThatPart)
{
    // 12.5 days a year; three fill the ceiling: 9.5 days of 25.01.
    const AccruingUnits row{
        .service = "a", .month = Exact(25, 24), .price = Exact(100), .upkeep = Exact(2501)};
    const CeilingYear year = year_under_ceiling({row}, Cents(300), Cents(0));
    EXPECT_EQ(year.upkeep_days, Exact(19, 2));
    EXPECT_EQ(year.charged, Exact(300) + Exact(1900, 2)) << "the upkeep is never above the price";
    EXPECT_EQ(year.filled_in_month, 3) << "days fall at 0.48, 1.44 and 2.4 months";
}

TEST(FeeCeiling, IsNotAskedForWhereWhatAccruesItIsFree)
{
    const Snapshot free = HandTariff("national", "2026-03-01")
                              .of("home_care_temporary_nurse", Key::Price, Exact(), 1)
                              .without(Key::FeeCeiling)
                              .make();
    const auto visits = plan(free, "home_care_temporary_nurse", "4");
    EXPECT_EQ(estimate_of(kOne, {visits}, free).client_total_year, Cents(0));
}

TEST(FeeCeiling, IsAccruedByACent)
{
    const Snapshot cheap = HandTariff("national", "2026-03-01")
                               .of("home_care_temporary_nurse", Key::Price, Exact(Cents(1)), 1)
                               .make();
    const auto visit = plan(cheap, "home_care_temporary_nurse", "1");
    EXPECT_EQ(estimate_of(kOne, {visit}, cheap).client_total_month, Cents(1));
    EXPECT_EQ(estimate_of(kOne, {visit}, cheap, "815"_eur).client_total_month, Cents(0));
}

TEST(Upkeep, IsOfNoDayThatIsFree)
{
    const CeilingYear year = year_under_ceiling(
        {{.service = "a", .month = Exact(1), .price = Exact(), .upkeep = Exact(26)},
         {.service = "b", .month = Exact(1), .price = Exact(100)}},
        Cents(300), Cents(0));
    EXPECT_EQ(year.filled_in_month, 3);
    EXPECT_EQ(year.upkeep_days, Exact());
}

} // namespace maksuarvio::test
