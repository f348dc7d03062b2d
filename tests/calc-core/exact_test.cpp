// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "calc-core/exact.h"

#include "print.h"

namespace maksuarvio::test {

namespace {

// Whole numbers only: the greatest one whose product with the denominator is not above.
std::int64_t floor_of(std::int64_t numerator, std::int64_t denominator)
{
    std::int64_t whole = 0;
    while (whole * denominator > numerator)
        --whole;
    while ((whole + 1) * denominator <= numerator)
        ++whole;
    return whole;
}

// The nearest whole number by comparing twice the distance, halves up.
std::int64_t nearest(std::int64_t numerator, std::int64_t denominator)
{
    const std::int64_t below = floor_of(numerator, denominator);
    return 2 * (numerator - below * denominator) >= denominator ? below + 1 : below;
}

} // namespace

TEST(Exact, RoundsHalvesUpAlsoBelowZero)
{
    EXPECT_EQ(round_half_up(Exact(5, 10)), 1);
    EXPECT_EQ(round_half_up(Exact(15, 10)), 2);
    EXPECT_EQ(round_half_up(Exact(25, 10)), 3);
    EXPECT_EQ(round_half_up(Exact(4999, 10'000)), 0);
    EXPECT_EQ(round_half_up(Exact(-5, 10)), 0);
    EXPECT_EQ(round_half_up(Exact(-51, 100)), -1);
    EXPECT_EQ(round_to_cents(Exact(212'265, 10)), Cents(21'227));
    EXPECT_EQ(round_to_cents(Exact(-1'005, 10)), Cents(-100));
}

TEST(Exact, EverySmallRatioIsRoundedAsItsNeighboursSay)
{
    for (std::int64_t denominator = 1; denominator <= 48; ++denominator) {
        for (std::int64_t numerator = -150; numerator <= 150; ++numerator) {
            const Exact ratio(numerator, denominator);
            ASSERT_EQ(round_down(ratio), floor_of(numerator, denominator))
                << numerator << '/' << denominator;
            ASSERT_EQ(round_half_up(ratio), nearest(numerator, denominator))
                << numerator << '/' << denominator;
        }
    }
}

TEST(Exact, TwelveTwelfthsAreTheWholeAgain)
{
    for (std::int64_t cents = 0; cents < 2'000; ++cents) {
        Exact sum;
        for (int month = 0; month < 12; ++month)
            sum = sum + Exact(cents, 12);
        ASSERT_EQ(sum, Exact(cents));
    }
}

TEST(Exact, SumsAndDifferencesOfUnlikeDenominatorsAreExact)
{
    EXPECT_EQ(Exact(1, 3) + Exact(1, 6), Exact(1, 2));
    EXPECT_EQ(Exact(1, 3) - Exact(1, 2), Exact(-1, 6));
    EXPECT_EQ(Exact(1, 12) + Exact(3, 100) - Exact(1, 12), Exact(3, 100));
    EXPECT_EQ(-Exact(3, 7) + Exact(3, 7), Exact());
}

TEST(Exact, ProductsAndQuotientsAreExactHoweverOftenRepeated)
{
    EXPECT_EQ(Exact(52, 12) * Exact(12, 52), Exact(1));
    EXPECT_EQ(Exact(10'000) / Exact(7'150), Exact(200, 143));
    // Denominators that would leave 64 bits behind if they were only multiplied.
    Exact value(1);
    for (int i = 0; i < 40; ++i)
        value = value * Exact(365, 12) * Exact(2'400, 10'000) * Exact(12, 365) / Exact(24, 100);
    EXPECT_EQ(value, Exact(1));
    EXPECT_NE(value, Exact(2)) << "nor 0/0, which would equal anything";
}

TEST(Exact, ALongProductBelowZeroIsAsExact)
{
    Exact value(-1);
    for (int i = 0; i < 30; ++i)
        value = value * Exact(5'000, 10'000);
    EXPECT_EQ(value, Exact(-1, 1 << 30));
    EXPECT_NE(value, Exact(-2, 1 << 30));
}

TEST(Exact, WhatNeedsMoreThan64BitsIsRoundedAsWell)
{
    const Int128 large = Int128(1) << 80;
    EXPECT_EQ(round_down(Exact(large, 1 << 20)), std::int64_t(1) << 60);
    EXPECT_EQ(round_down(Exact(-large - 1, 1 << 20)), -(std::int64_t(1) << 60) - 1);
    EXPECT_EQ(round_half_up(Exact(large + (1 << 19), 1 << 20)), (std::int64_t(1) << 60) + 1);
    EXPECT_EQ(round_half_up(Exact(large + (1 << 19) - 1, 1 << 20)), std::int64_t(1) << 60);
}

TEST(Exact, ComparesRatiosByValueAndNotByForm)
{
    EXPECT_EQ(Exact(2, 4), Exact(1, 2));
    EXPECT_NE(Exact(2, 4), Exact(2, 3));
    EXPECT_LT(Exact(1, 3), Exact(34, 100));
    EXPECT_GT(Exact(1, 3), Exact(33, 100));
    EXPECT_LT(Exact(-1, 3), Exact(-33, 100));
    EXPECT_LT(Exact(7, 12), Exact(8, 12));
}

TEST(Exact, AnyTwoSmallRatiosStandInOneOrder)
{
    for (std::int64_t one = 1; one <= 6; ++one) {
        for (std::int64_t other = 1; other <= 6; ++other) {
            for (std::int64_t above = -8; above <= 8; ++above) {
                for (std::int64_t other_above = -8; other_above <= 8; ++other_above) {
                    const Exact a(above, one);
                    const Exact b(other_above, other);
                    const std::int64_t order = above * other - other_above * one;
                    EXPECT_EQ(a < b, order < 0);
                    EXPECT_EQ(a <=> b, order <=> 0);
                    EXPECT_EQ(a - b, Exact(order, one * other));
                    EXPECT_EQ(smaller(a, b), order < 0 ? a : b);
                }
            }
        }
    }
}

TEST(Exact, TheLargestAmountsOfACaseStayExact)
{
    // 10^9 cents a year by forest share, couple's percentage and days a month.
    const Exact most = Exact(999'999'999, 12) * Exact(9, 10) * Exact(425, 1'000) * Exact(365, 12);
    EXPECT_EQ(most * Exact(12) / Exact(365) / Exact(425, 1'000) / Exact(9, 10),
              Exact(999'999'999, 12));
    EXPECT_EQ(round_down(Exact(999'999'999) * Exact(1'000'000, 100)), 9'999'999'990'000);
}

TEST(Exact, NothingIsBelowZeroWhereZeroIsTheLeast)
{
    EXPECT_EQ(at_least_zero(Exact(-1, 100)), Exact());
    EXPECT_EQ(at_least_zero(Exact()), Exact());
    EXPECT_EQ(at_least_zero(Exact(1, 100)), Exact(1, 100));
}

TEST(Cents, AddSubtractAndRepeat)
{
    Cents sum(250);
    sum += Cents(50);
    EXPECT_EQ(sum, Cents(300));
    EXPECT_EQ(sum - Cents(301), Cents(-1));
    EXPECT_EQ(sum + Cents(1), Cents(301));
    EXPECT_EQ(sum * 12, Cents(3'600));
    EXPECT_LT(Cents(99), Cents(100));
}

} // namespace maksuarvio::test
