// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "calc-core/interruption.h"

#include "print.h"

namespace maksuarvio::test {

namespace {

using namespace std::chrono_literals;
using Day = std::chrono::sys_days;

constexpr std::chrono::year_month_day kFirst = 2026y / 8 / 10;

Absence absence(InterruptionCause cause)
{
    return {kFirst, Day(kFirst) + std::chrono::days(20), cause};
}

// How many of the days round an absence of twenty are free.
int free_days(InterruptionCause cause, int free_after = 5)
{
    int free = 0;
    for (int day = -2; day < 25; ++day)
        free += is_free(absence(cause), Day(kFirst) + std::chrono::days(day), free_after);
    return free;
}

} // namespace

// 734/1992 10 k §
TEST(Interruption, IsFromItsFirstDayToTheDayBeforeTheReturn)
{
    const auto away = [](int day) {
        return is_away(absence(InterruptionCause::Client), Day(kFirst) + std::chrono::days(day));
    };
    EXPECT_FALSE(away(-1));
    EXPECT_TRUE(away(0));
    EXPECT_TRUE(away(19));
    EXPECT_FALSE(away(20));
}

TEST(Interruption, OfTheClientsOwnIsFreeFromTheSixthDay)
{
    const auto is_free_day = [](int day) {
        return is_free(absence(InterruptionCause::Client), Day(kFirst) + std::chrono::days(day), 5);
    };
    EXPECT_FALSE(is_free_day(4));
    EXPECT_TRUE(is_free_day(5));
    EXPECT_TRUE(is_free_day(19));
    EXPECT_FALSE(is_free_day(20));
    EXPECT_EQ(free_days(InterruptionCause::Client), 15);
    EXPECT_EQ(free_days(InterruptionCause::Client, 7), 13);
    EXPECT_EQ(free_days(InterruptionCause::Client, 0), 20);
}

TEST(Interruption, OfAnotherCauseIsFreeAtOnce)
{
    EXPECT_EQ(free_days(InterruptionCause::County), 20);
    EXPECT_EQ(free_days(InterruptionCause::Institution), 21) << "and on the day of leaving it";
}

} // namespace maksuarvio::test
