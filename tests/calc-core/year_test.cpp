// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "calc-core/fee_ceiling.h"
#include "hand_tariff.h"
#include "random_case.h"

#include <algorithm>

// The year of 734/1992 6 a §: units spread evenly, whatever order they are planned in.

namespace maksuarvio::test {

namespace {

const Household kOne = household(1, "1500"_eur);

PlannedService nurse(std::string_view visits, Period per = Period::Month)
{
    return plan(national(), "home_care_temporary_nurse", visits, Mode::Own, per);
}

PlannedService institution(std::string_view days, Period per = Period::Month)
{
    return plan(national(), "institution_short", days, Mode::Own, per);
}

AlternativeEstimate year_of(const std::vector<PlannedService>& services, CeilingUsed used = {})
{
    return estimate_of(kOne, services, national(), used);
}

std::optional<Exact> upkeep_days(const AlternativeEstimate& alternative)
{
    const auto note =
        std::ranges::find(alternative.notes, NoteCode::UpkeepAfterCeiling, &Note::code);
    return note == alternative.notes.end() ? std::nullopt : std::optional(note->with[1]);
}

// The year counted unit by unit: every one with its moment.
CeilingYear counted(const std::vector<AccruingUnits>& rows, Cents ceiling, Cents used)
{
    struct Unit {
        Exact moment;
        Exact cost;
        Exact amount;
        const AccruingUnits* row;
    };
    std::vector<Unit> units;
    std::vector<AccruingUnits> joined;
    for (const AccruingUnits& row : rows) {
        const auto same = std::ranges::find_if(joined, [&](const AccruingUnits& other) {
            return other.service == row.service && other.price == row.price;
        });
        if (same == joined.end())
            joined.push_back(row);
        else
            same->month = same->month + row.month;
    }
    for (const AccruingUnits& row : joined) {
        const Exact all = row.month * Exact(12);
        std::int64_t k = 1;
        for (; Exact(k) <= all; ++k)
            units.push_back({Exact(2 * k - 1, 2) / row.month, row.price, Exact(1), &row});
        const Exact part = all - Exact(k - 1);
        if (part > Exact())
            units.push_back({Exact(13), row.price * part, part, &row});
    }
    std::ranges::sort(units, [](const Unit& a, const Unit& b) {
        if (a.moment != b.moment)
            return a.moment < b.moment;
        if (a.cost != b.cost)
            return b.cost < a.cost;
        return a.row->service < b.row->service;
    });
    CeilingYear year;
    Exact left(std::max(ceiling - used, Cents(0)));
    if (left == Exact() && !units.empty())
        year.filled_in_month = 1;
    for (const Unit& unit : units) {
        if (left == Exact()) {
            year.charged = year.charged + unit.row->price_after_ceiling() * unit.amount;
            if (unit.row->upkeep)
                year.upkeep_days = year.upkeep_days + unit.amount;
            continue;
        }
        const Exact charged = smaller(unit.cost, left);
        year.charged = year.charged + charged;
        left = left - charged;
        if (left == Exact()) {
            int month = 1;
            while (month < 12 && Exact(month) < unit.moment)
                ++month;
            year.filled_in_month = month;
        }
    }
    return year;
}

} // namespace

// 8 days a year and 15 visits a month: 34 visits and 2 days before 2.25 months, then the visit at
// 2.57 months crosses 815.00: 6 days are left at 26.80.
TEST(Year, ADayOfUpkeepIsNotLostToARoundedMonth)
{
    const auto result = year_of({institution("8", Period::Year), nurse("15")});
    EXPECT_EQ(result.client_total_year, "975.80"_eur);
    EXPECT_EQ(upkeep_days(result), Exact(6));
    EXPECT_EQ(result.ceiling_filled_in_month, 3);
}

TEST(Year, TheOrderOfTheServicesDoesNotMatter)
{
    const std::vector one_way{institution("12"), nurse("50")};
    const std::vector other_way{nurse("50"), institution("12")};
    EXPECT_EQ(year_of(one_way).client_total_year, year_of(other_way).client_total_year);
    // Days at 1/24, 3/24 … months, visits at 1/100, 3/100 …: 5 days and 21 visits by 0.43 months
    // are 725.00, visits at 0.43 and 0.45 make 760.00 with 23, the sixth day at 0.4583 crosses.
    EXPECT_EQ(year_of(one_way).client_total_year, "815"_eur + "26.80"_eur * (144 - 6));
    EXPECT_EQ(upkeep_days(year_of(one_way)), Exact(138));
}

TEST(Year, TheMonthInWhichTheCeilingFills)
{
    const auto filled = [](std::string_view visits, std::string_view used) {
        return year_of({nurse(visits)}, Cents(hundredths(used))).ceiling_filled_in_month;
    };
    // 105.00 left: six visits, two a month.
    EXPECT_EQ(filled("2", "709.99"), 4);
    EXPECT_EQ(filled("2", "710"), 3) << "with the last visit of the third month, exactly";
    EXPECT_EQ(filled("2", "710.01"), 3);
    EXPECT_EQ(filled("2", "394.99"), std::nullopt);
    EXPECT_EQ(filled("2", "395"), 12) << "with the last visit of the year, exactly";
    EXPECT_EQ(filled("2", "395.01"), 12);
    EXPECT_EQ(filled("2", "814.99"), 1);
    EXPECT_EQ(filled("2", "815"), 1);
    EXPECT_EQ(filled("2", "815.01"), 1);
    // Half a visit a month: one falls at the end of the first month, at 3, 5 … months.
    EXPECT_EQ(filled("0.5", "797.50"), 1) << "the end of the earlier month";
    EXPECT_EQ(filled("0.5", "797.49"), 3);
    EXPECT_EQ(year_of({plan(national(), "carer_leave", "1")}, "815"_eur).ceiling_filled_in_month,
              std::nullopt)
        << "nothing accrues";
}

TEST(Year, SaysWhatAMonthCostsAfterTheCeiling)
{
    const auto alarm = plan(snapshot("sample", "2026-03-01"), "alarm");
    const auto result = estimate_of(
        kOne,
        {plan(snapshot("sample", "2026-03-01"), "institution_short", "5"),
         plan(snapshot("sample", "2026-03-01"), "home_care_temporary_nurse", "2"), alarm},
        snapshot("sample", "2026-03-01"));
    EXPECT_EQ(result.client_total_month, "420.50"_eur) << "357.50 + 35.00 + 28.00";
    EXPECT_EQ(result.client_total_month_after_ceiling, "162"_eur) << "5 * 26.80 + 0 + 28.00";
    EXPECT_EQ(result.client_total_month_before_ceiling, std::nullopt);
    const auto below = year_of({nurse("1")});
    EXPECT_EQ(below.ceiling_filled_in_month, std::nullopt);
    EXPECT_EQ(below.client_total_month_after_ceiling, std::nullopt);
}

TEST(Year, AFullCeilingShowsTheMonthAfterIt)
{
    for (const auto& [used, full] :
         {std::pair{"814.99"_eur, false}, {"815"_eur, true}, {"815.01"_eur, true}}) {
        const auto result = year_of({institution("5"), nurse("2")}, used);
        EXPECT_EQ(result.client_total_month, full ? "134"_eur : "392.50"_eur);
        EXPECT_EQ(result.client_fee_month, result.client_total_month);
        EXPECT_EQ(result.client_total_month_after_ceiling, "134"_eur);
        EXPECT_EQ(result.client_total_month_before_ceiling,
                  full ? std::optional("392.50"_eur) : std::nullopt);
        const Line& days = result.lines[0];
        const Line& visits = result.lines[1];
        EXPECT_TRUE(days.accrues_fee_ceiling);
        EXPECT_EQ(days.client_fee, full ? "134"_eur : "357.50"_eur);
        EXPECT_EQ(visits.client_fee, full ? "0"_eur : "35"_eur);
        EXPECT_EQ(days.deciding_step().id,
                  full ? StepId::UpkeepAfterCeiling : StepId::PriceTimesQuantity);
        EXPECT_EQ(visits.deciding_step().id,
                  full ? StepId::FreeAfterCeiling : StepId::PriceTimesQuantity);
        for (const Line& line : result.lines) {
            EXPECT_EQ(line.steps.back().id, StepId::Fee);
            EXPECT_EQ(round_to_cents(line.deciding_step().value), line.client_fee);
            EXPECT_EQ(line.steps.back().value, Exact(line.client_fee));
        }
        EXPECT_EQ(result.client_total_year,
                  full ? "134"_eur * 12 : "134"_eur * 12 - "26.80"_eur + "0.01"_eur)
            << "a cent is left for the visit or the day that is first";
        if (full) {
            const auto note =
                std::ranges::find(result.notes, NoteCode::FeeCeilingFull, &Note::code);
            ASSERT_NE(note, result.notes.end());
            EXPECT_EQ(note->with[1], Exact(2027)) << "due again";
        }
    }
}

TEST(Year, WhatTheClientDoesNotPayAfterTheCeilingTheCountyDoes)
{
    const Snapshot& sample = snapshot("sample", "2026-03-01");
    const std::vector services{plan(sample, "home_care_temporary_nurse", "2")};
    const auto before = estimate_of(kOne, services, sample);
    const auto after = estimate_of(kOne, services, sample, "815"_eur);
    EXPECT_EQ(after.county_gross_month, before.county_gross_month);
    EXPECT_EQ(after.county_net_month - before.county_net_month,
              before.client_total_month - after.client_total_month);
}

TEST(Year, EachOfACoupleHasACeiling)
{
    Household couple = household(2, "1500"_eur);
    couple.spouse = person(IncomeKind::Pension, "900"_eur);
    PlannedService of_spouse = nurse("10");
    of_spouse.whose = Whose::Spouse;
    const std::vector services{nurse("2"), of_spouse};
    const auto year = [&](CeilingUsed used) {
        return estimate_of(couple, services, national(), used);
    };
    EXPECT_EQ(year({}).client_total_year, "420"_eur + "815"_eur);
    EXPECT_EQ(year({}).ceiling_filled_in_month, 5);
    EXPECT_EQ(year({}).client_total_month_after_ceiling, "35"_eur) << "the client's never fills";
    EXPECT_EQ(year({"710"_eur}).ceiling_filled_in_month, 3) << "the earlier of the two";
    EXPECT_EQ(year({"710"_eur}).client_total_month_after_ceiling, "0"_eur);
    EXPECT_EQ(year({"0"_eur, "815"_eur}).client_total_month, "35"_eur);
    EXPECT_EQ(year({"0"_eur, "815"_eur}).client_total_month_before_ceiling, "210"_eur);
    EXPECT_EQ(year({"0"_eur, "815"_eur}).client_total_year, "420"_eur);
}

TEST(Year, OwnAndPurchasedUnitsOfOnePriceAreOneRow)
{
    // 6.5 visits a year each: thirteen whole ones together, twice six and two halves apart.
    const AccruingUnits half{.service = "a", .month = Exact(13, 24), .price = Exact(100)};
    const CeilingYear together = year_under_ceiling({half, half}, Cents(1'250), Cents(0));
    EXPECT_EQ(together.charged, Exact(1'250));
    EXPECT_EQ(together.filled_in_month, 12) << "the thirteenth at 11.54 months";
    const CeilingYear one = year_under_ceiling(
        {{.service = "a", .month = Exact(13, 12), .price = Exact(100)}}, Cents(1'250), Cents(0));
    EXPECT_EQ(together.charged, one.charged);
}

TEST(Year, OfTwoAtOneMomentTheDearerIsFirst)
{
    const AccruingUnits day{
        .service = "b", .month = Exact(1), .price = Exact(70), .upkeep = Exact(20)};
    const AccruingUnits visit{.service = "a", .month = Exact(1), .price = Exact(30)};
    // Both at 0.5 months: the day takes the 70 that are left, the visit is free.
    EXPECT_EQ(year_under_ceiling({visit, day}, Cents(70), Cents(0)).upkeep_days, Exact(11));
    EXPECT_EQ(year_under_ceiling({visit, day}, Cents(71), Cents(0)).upkeep_days, Exact(11));
    EXPECT_EQ(year_under_ceiling({visit, day}, Cents(69), Cents(0)).upkeep_days, Exact(11));
    const AccruingUnits dearer{.service = "a", .month = Exact(1), .price = Exact(71)};
    EXPECT_EQ(year_under_ceiling({day, dearer}, Cents(71), Cents(0)).upkeep_days, Exact(12));
}

TEST(Year, PartsFallAtItsEndTheDearerFirst)
{
    // Half a day of 70 and a third of a visit of 30: 35 and 10 at the end of the year.
    const AccruingUnits day{
        .service = "b", .month = Exact(1, 24), .price = Exact(70), .upkeep = Exact(20)};
    const AccruingUnits visit{.service = "a", .month = Exact(1, 36), .price = Exact(30)};
    const auto charged = [&](std::int64_t ceiling) {
        return year_under_ceiling({visit, day}, Cents(ceiling), Cents(0)).charged;
    };
    EXPECT_EQ(charged(34), Exact(34));
    EXPECT_EQ(charged(35), Exact(35));
    EXPECT_EQ(charged(36), Exact(36));
    EXPECT_EQ(charged(46), Exact(45));
    EXPECT_EQ(charged(0), Exact(10)) << "half a day of upkeep";
}

TEST(Year, IsWhatTheCountingOfEveryUnitGivesInWhateverOrder)
{
    for (std::uint64_t i = 0; i < 3'000; ++i) {
        SCOPED_TRACE("case " + std::to_string(i));
        Dice dice(i);
        constexpr std::string_view kServices[] = {"a", "b", "c", "d"};
        std::vector<AccruingUnits> rows;
        for (std::int64_t n = dice.between(1, 5); n > 0; --n) {
            const std::int64_t which = dice.between(0, 3);
            rows.push_back(
                {.service = kServices[which],
                 .month = Exact(dice.between(1, 60), dice.one_in(2) ? 12 : dice.between(1, 9)),
                 .price = Exact(dice.between(1, 40) * (which + 1), dice.one_in(3) ? 7 : 1),
                 .upkeep = which == 3 ? std::optional(Exact(9)) : std::nullopt});
        }
        const Cents ceiling(dice.between(0, 2'000));
        const Cents used(dice.one_in(2) ? 0 : dice.between(0, 500));
        const CeilingYear expected = counted(rows, ceiling, used);
        for (int turn = 0; turn < 2; ++turn) {
            const CeilingYear year = year_under_ceiling(rows, ceiling, used);
            EXPECT_EQ(year.charged, expected.charged);
            EXPECT_EQ(year.filled_in_month, expected.filled_in_month);
            EXPECT_EQ(year.upkeep_days, expected.upkeep_days);
            std::ranges::reverse(rows);
        }
    }
}

TEST(Year, HasNoLoopOverItsUnits)
{
    std::vector<PlannedService> services{institution("1", Period::Day)};
    for (int i = 1; i < 200; ++i)
        services.push_back(nurse("9999.99", Period::Day));
    const auto result = year_of(services);
    EXPECT_EQ(result.ceiling_filled_in_month, 1);
    EXPECT_GT(result.client_total_year, "815"_eur);
}

TEST(Year, AMonthAfterTheCeilingNeverCostsMoreThanOneBeforeIt)
{
    for (std::uint64_t i = 0; i < 2'000; ++i) {
        SCOPED_TRACE("case " + std::to_string(i));
        Dice dice(i);
        const Snapshot& book = random_snapshot(dice);
        const Household household = dice.household();
        std::vector<PlannedService> services = dice.plan(book, 5);
        const CeilingUsed used(dice.one_in(2) ? dice.money("900"_eur) : Cents(0));
        const auto result = estimate_alternative(household, used, {.services = services}, book);
        if (!result)
            continue;
        const Cents before =
            result->client_total_month_before_ceiling.value_or(result->client_total_month);
        EXPECT_LE(result->client_total_month_after_ceiling.value_or(before), before);
        std::ranges::reverse(services);
        const auto other = estimate_alternative(household, used, {.services = services}, book);
        ASSERT_TRUE(other);
        EXPECT_EQ(other->client_total_year, result->client_total_year);
        EXPECT_EQ(other->client_total_month, result->client_total_month);
        EXPECT_EQ(other->ceiling_filled_in_month, result->ceiling_filled_in_month);
        EXPECT_EQ(other->client_total_month_after_ceiling,
                  result->client_total_month_after_ceiling);
    }
}

// Units that are charged in common, or not above what they cost, fill the ceiling with just that.
TEST(Year, CountsWhatIsChargedOfACapAndOfACost)
{
    const auto year = [](std::int64_t cost) {
        HandTariff tariff("national", "2026-03-01");
        tariff.of("home_care_temporary_nurse", Key::ChargedAtMost, Exact(3));
        for (const Mode mode : {Mode::Own, Mode::Purchased})
            tariff.of("home_care_temporary_nurse", Key::CountyCost, Exact(cost), 0, 0, mode);
        const Snapshot book = tariff.make();
        const auto two = [&](Mode mode) {
            return plan(book, "home_care_temporary_nurse", "2", mode);
        };
        const auto both = estimate_of(kOne, {two(Mode::Own), two(Mode::Purchased)}, book);
        const auto alone = estimate_of(kOne, {two(Mode::Own)}, book);
        return std::pair(both.client_total_year, alone.client_total_year);
    };
    // Three visits of 17.50 of four; four visits that cost 10.00.
    EXPECT_EQ(year(5'000), std::pair("630"_eur, "420"_eur));
    EXPECT_EQ(year(1'000), std::pair("480"_eur, "240"_eur));
}

TEST(Year, AfterTheCeilingShowsTheRowThatSaysItAndWhatTheCountyPays)
{
    const Snapshot book =
        HandTariff("national", "2026-03-01")
            .of("institution_short", Key::CountyCost, Exact("300"_eur), 0, 0, Mode::Own)
            .make();
    const auto result = estimate_of(
        kOne, {plan(book, "institution_short", "5"), plan(book, "home_care_temporary_nurse", "2")},
        book, "815"_eur);
    EXPECT_EQ(result.lines[0].deciding_step().row->key, Key::UpkeepAfterCeiling);
    EXPECT_EQ(result.lines[1].deciding_step().row->key, Key::FeeCeiling);
    EXPECT_EQ(result.lines[0].county_net, "1500"_eur - "134"_eur);
}

} // namespace maksuarvio::test
