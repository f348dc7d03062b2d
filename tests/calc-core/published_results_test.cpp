// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "calc-core/interruption.h"
#include "golden_case.h"

#include <map>

namespace maksuarvio::test {

namespace {

using namespace std::chrono_literals;

constexpr std::chrono::year_month_day kAway = 2026y / 8 / 1;
constexpr std::chrono::year_month_day kBack = 2026y / 8 / 7;

} // namespace

TEST(PublishedResults, EveryPrintedResultIsReproducedToTheCent)
{
    const std::vector<GoldenCase> cases = golden_cases("published_results.txt");
    EXPECT_EQ(cases.size(), 15U);
    for (const GoldenCase& golden : cases) {
        EXPECT_FALSE(golden.source.empty() || golden.by_hand.empty()) << golden.id;
        check(golden);
    }
}

TEST(PublishedResults, F1TheFirstFiveDaysOfAHolidayAreChargedAndThenNothing)
{
    EXPECT_EQ(charged_days({kAway, kBack, InterruptionCause::Client}), 5);
    EXPECT_EQ(charged_days({kAway, 2026y / 8 / 31, InterruptionCause::Client}), 5);
}

TEST(PublishedResults, F2NothingIsChargedForAnAbsenceInHospital)
{
    EXPECT_EQ(charged_days({kAway, kBack, InterruptionCause::Institution}), 0);
}

TEST(ResultsByHand, EveryComputationWithPenAndPaperIsReproducedToTheCent)
{
    const std::vector<GoldenCase> cases = golden_cases("by_hand_results.txt");
    EXPECT_EQ(cases.size(), 58U);
    std::map<std::string, int> per_organiser;
    for (const GoldenCase& golden : cases) {
        EXPECT_FALSE(golden.source.empty() || golden.by_hand.empty()) << golden.id;
        ++per_organiser[golden.organiser];
        check(golden);
    }
    for (const std::string& organiser : shipped_organisers())
        EXPECT_GE(per_organiser[organiser], 5) << organiser;
}

} // namespace maksuarvio::test
