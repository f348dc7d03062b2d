// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "calc-core/impact.h"

#include "calc-core/estimate.h"
#include "hand_tariff.h"
#include "random_case.h"

// The impact of a tariff on many households is what the estimate says of each of them.

namespace maksuarvio::test {

namespace {

void expect_as_estimated(const ImpactSide& side, const ImpactCase& asked, const Snapshot& book)
{
    const auto answer = estimate_alternative(asked.household, Cents(0), asked.alternative, book);
    ASSERT_EQ(side.answered, answer.has_value());
    if (!answer)
        return;
    const Line& line = answer->lines.front();
    EXPECT_EQ(side.client_fee, line.client_fee);
    EXPECT_EQ(side.client_to_provider, line.client_to_provider);
    EXPECT_EQ(side.client_total(), answer->client_total_month);
    ASSERT_EQ(side.cost_known, line.county_gross.has_value());
    if (line.county_gross) {
        EXPECT_EQ(side.county_gross, *line.county_gross);
        EXPECT_EQ(side.county_net(), *line.county_net);
    }
}

ImpactGrid random_grid(Dice& dice, const Snapshot& book)
{
    ImpactGrid grid{.sizes = {1, 2, 7}, .amounts = {100, 0, 2050}};
    for (int i = 0; i < 5; ++i)
        grid.incomes.push_back(dice.money("5000"_eur));
    for (int i = 0; i < 3; ++i) {
        const PlannedService planned = dice.planned(book);
        grid.services.push_back({.service = planned.service,
                                 .mode = planned.mode,
                                 .provider_price = planned.provider_price});
        if (dice.one_in(2))
            grid.services.back().amounts = {planned.amount};
    }
    return grid;
}

ImpactGrid home_care_grid()
{
    return {.sizes = {1, 2},
            .incomes = {"600"_eur, "1500"_eur, "2000"_eur},
            .amounts = {2000},
            .services = {{.service = "home_care_regular"}}};
}

std::vector<ImpactCell> computed(const ImpactGrid& grid, const Snapshot& before,
                                 const Snapshot& after)
{
    std::vector<ImpactCell> cells(grid.cells());
    impact(grid, before, after, 0, cells);
    return cells;
}

} // namespace

TEST(Impact, EveryCellIsWhatTheEstimateSays)
{
    int answered = 0;
    for (std::uint64_t i = 0; i < 400; ++i) {
        SCOPED_TRACE("grid " + std::to_string(i) + ", seed " + std::to_string(seed()));
        Dice dice(i);
        const Snapshot& before = random_snapshot(dice);
        const Snapshot& after = random_snapshot(dice);
        const ImpactGrid grid = random_grid(dice, after);
        const auto cells = computed(grid, before, after);
        for (std::size_t cell = 0; cell < cells.size(); ++cell) {
            expect_as_estimated(cells[cell].before, case_of(grid, cell, before), before);
            expect_as_estimated(cells[cell].after, case_of(grid, cell, after), after);
            answered += cells[cell].answered();
        }
    }
    EXPECT_GT(answered, 10'000) << "most cells have an answer";
}

TEST(Impact, AnyPartOfAGridIsThePartOfTheWhole)
{
    Dice dice(1);
    const Snapshot& book = snapshot("sample", "2026-03-01");
    const ImpactGrid grid = random_grid(dice, book);
    const auto whole = computed(grid, snapshot("sample", "2025-03-01"), book);
    for (std::size_t from = 0; from < whole.size(); from += 7) {
        std::vector<ImpactCell> part(std::min<std::size_t>(11, whole.size() - from));
        impact(grid, snapshot("sample", "2025-03-01"), book, from, part);
        EXPECT_TRUE(std::equal(part.begin(), part.end(),
                               whole.begin() + static_cast<std::ptrdiff_t>(from)));
    }
}

TEST(Impact, APlaceLeadsToItsCellAndBack)
{
    Dice dice(2);
    const ImpactGrid grid = random_grid(dice, snapshot("sample", "2026-03-01"));
    for (std::size_t cell = 0; cell < grid.cells(); ++cell)
        EXPECT_EQ(grid.cell(grid.place(cell)), cell);
}

TEST(Impact, AMistypedPercentShowsInTheSummary)
{
    const Snapshot& before = snapshot("national", "2026-03-01");
    HandTariff draft("national", "2026-03-01");
    for (Row& row : draft.data.rows) {
        // 26 % of 20 hours and one person, typed as 260 %.
        if (row.key == Key::HomeServicePercent && row.at == 20 && row.persons == 1)
            row.value = Exact(26'000, 10'000);
    }
    const ImpactGrid grid = home_care_grid();
    const std::vector<std::int64_t> counts{1, 10, 100, 1000, 10'000, 0};
    const Snapshot after = draft.make();
    const auto cells = computed(grid, before, after);
    const ImpactSummary sum = summary_of(cells, counts);
    // One person of 600 is under the limit of 699; 1500 and 2000 rise; two persons stay.
    EXPECT_EQ(sum.rising.cells, 2U);
    EXPECT_EQ(sum.rising.households, 110);
    EXPECT_EQ(sum.unchanged.cells, 4U);
    EXPECT_EQ(sum.unchanged.households, 11'001);
    EXPECT_EQ(sum.falling.cells, 0U);
    EXPECT_EQ(sum.largest_rise, std::optional<std::size_t>(2));
    EXPECT_FALSE(sum.largest_fall);
    // (2000 - 699) * 26 % = 338.26, ten times that
    EXPECT_EQ(cells[2].before.client_fee, "338.26"_eur);
    EXPECT_EQ(cells[2].after.client_fee, "3382.60"_eur);
    // Before: 10 * 208.26 + 100 * 338.26 + 10 000 * (1500 - 1290) * 20.75 %
    EXPECT_EQ(sum.county_before.fee_income.numerator(),
              Int128(10 * 20'826 + 100 * 33'826)
                  + Int128(10'000) * cells[4].before.client_fee.value);
    // No cost is known in the national book.
    EXPECT_EQ(sum.cost_unknown.cells, 6U);
    EXPECT_EQ(sum.county_after.net_cost, Exact());
}

TEST(Impact, WhatIsNoMoreAnsweredIsNeverZero)
{
    const Snapshot after =
        HandTariff("national", "2026-03-01").without(Key::HomeServiceIncomeLimit).make();
    const auto cells = computed(home_care_grid(), snapshot("national", "2026-03-01"), after);
    const ImpactSummary sum = summary_of(cells, {});
    EXPECT_EQ(sum.unanswered.cells, 6U);
    EXPECT_EQ(sum.no_longer_answered.cells, 6U);
    EXPECT_EQ(sum.rising.cells + sum.falling.cells + sum.unchanged.cells, 0U);
    EXPECT_FALSE(cells.front().after.answered);
}

TEST(Impact, TheSummaryCountsEveryCellOnceAndByItsHouseholds)
{
    const auto side = [](std::int64_t fee, std::int64_t gross, bool known = true) {
        return ImpactSide{.client_fee = Cents(fee),
                          .county_gross = Cents(gross),
                          .answered = true,
                          .cost_known = known};
    };
    const std::vector<ImpactCell> cells{
        {side(100, 1000), side(101, 1000)}, {side(100, 1000), side(99, 1010)},
        {side(50, 500), side(51, 500)},     {side(50, 500), side(49, 500)},
        {side(7, 70), side(7, 0, false)},   {side(9, 0, false), side(9, 90)}};
    const ImpactSummary sum = summary_of(cells, std::vector<std::int64_t>{1, 2, 3, 4, 5, 6});
    EXPECT_EQ(sum.rising.cells, 2U) << "a cent is a rise";
    EXPECT_EQ(sum.rising.households, 4);
    EXPECT_EQ(sum.falling.cells, 2U) << "a cent is a fall";
    EXPECT_EQ(sum.falling.households, 6);
    EXPECT_EQ(sum.unchanged.households, 11);
    EXPECT_EQ(sum.largest_rise, std::optional<std::size_t>(0)) << "the first of equals";
    EXPECT_EQ(sum.largest_fall, std::optional<std::size_t>(1)) << "the first of equals";
    EXPECT_EQ(sum.cost_unknown.cells, 2U) << "unknown on one side is unknown";
    EXPECT_EQ(sum.cost_unknown.households, 11);
    EXPECT_EQ(sum.county_before.fee_income, Exact(100 + 200 + 150 + 200 + 35 + 54));
    EXPECT_EQ(sum.county_after.fee_income, Exact(101 + 198 + 153 + 196 + 35 + 54));
    EXPECT_EQ(sum.county_before.net_cost, Exact(900 + 2 * 900 + 3 * 450 + 4 * 450));
    EXPECT_EQ(sum.county_after.net_cost, Exact(899 + 2 * 911 + 3 * 449 + 4 * 451));
    EXPECT_EQ(summary_of(cells, {}).rising.households, 0);
    EXPECT_FALSE(ImpactSide{}.answered || ImpactSide{}.cost_known);
}

TEST(Impact, TheTypicalGridOfEachBookIsAnswered)
{
    for (const auto& [organiser, date] :
         {std::pair{"sample", "2026-03-01"}, std::pair{"helsinki", "2026-03-01"},
          std::pair{"national", "2024-03-01"}}) {
        SCOPED_TRACE(organiser);
        const Snapshot& book = snapshot(organiser, date);
        const ImpactGrid grid = typical_grid(book, book);
        EXPECT_EQ(fault_of(grid), std::nullopt);
        const ImpactSummary sum = summary_of(computed(grid, book, book), {});
        EXPECT_EQ(sum.unanswered.cells, 0U);
        EXPECT_EQ(sum.unchanged.cells, grid.cells());
        EXPECT_GT(grid.cells(), 500U);
    }
}

} // namespace maksuarvio::test
