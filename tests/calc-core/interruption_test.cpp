// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "calc-core/interruption.h"

#include "print.h"

namespace maksuarvio::test {

namespace {

using namespace std::chrono_literals;
using Day = std::chrono::sys_days;

constexpr Day kFirst = 2026y / 8 / 1;

} // namespace

// 734/1992 10 k §
TEST(Interruption, ChargesTheFirstFiveDaysOfTheClientsOwnAbsence)
{
    for (int days = 0; days <= 40; ++days) {
        const Day back = kFirst + std::chrono::days(days);
        EXPECT_EQ(charged_days_of_absence(kFirst, back, InterruptionCause::Client),
                  days <= 5 ? days : 5)
            << days;
    }
}

TEST(Interruption, IsFreeWhereTheCountyOrInstitutionalCareIsTheCause)
{
    for (const InterruptionCause cause :
         {InterruptionCause::County, InterruptionCause::InstitutionalCare}) {
        for (int days = 0; days <= 10; ++days)
            EXPECT_EQ(charged_days_of_absence(kFirst, kFirst + std::chrono::days(days), cause), 0);
    }
}

TEST(Interruption, ChargesNothingWhereTheReturnIsNotAfterTheLeaving)
{
    EXPECT_EQ(charged_days_of_absence(kFirst, kFirst, InterruptionCause::Client), 0);
    EXPECT_EQ(
        charged_days_of_absence(kFirst, kFirst - std::chrono::days(3), InterruptionCause::Client),
        0);
}

TEST(Interruption, TakesAnotherNumberOfDaysFromTheTariff)
{
    EXPECT_EQ(charged_days_of_absence(kFirst, 2026y / 8 / 20, InterruptionCause::Client, 7), 7);
    EXPECT_EQ(charged_days_of_absence(kFirst, 2026y / 8 / 20, InterruptionCause::Client, 0), 0);
}

TEST(Interruption, OfAWholeMonthMeansFromItsFirstDayToItsLast)
{
    const std::chrono::year_month august = 2026y / 8;
    EXPECT_TRUE(whole_month_away(kFirst, 2026y / 9 / 1, august));
    EXPECT_TRUE(whole_month_away(2026y / 7 / 20, 2026y / 9 / 20, august));
    EXPECT_FALSE(whole_month_away(2026y / 8 / 2, 2026y / 9 / 1, august));
    EXPECT_FALSE(whole_month_away(kFirst, 2026y / 8 / 31, august));
    EXPECT_FALSE(whole_month_away(2026y / 7 / 20, 2026y / 8 / 10, august));
    EXPECT_TRUE(whole_month_away(2027y / 12 / 1, 2028y / 1 / 1, 2027y / 12));
    EXPECT_TRUE(whole_month_away(2028y / 2 / 1, 2028y / 3 / 1, 2028y / 2));
    EXPECT_FALSE(whole_month_away(2028y / 2 / 1, 2028y / 2 / 29, 2028y / 2));
}

} // namespace maksuarvio::test
