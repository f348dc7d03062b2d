// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "calc-core/value_range.h"

#include <gtest/gtest.h>

namespace maksuarvio::test {

namespace {

struct Ends {
    Key key;
    Exact least;
    Exact greatest;
};

// A month has 28–31 days and four to five weeks; a percentage is a part of one, and one of some
// hundred may be a mistyped one, which can still be shown.
const Ends kEnds[]{{Key::DaysPerMonth, Exact(28), Exact(31)},
                   {Key::WeeksPerMonth, Exact(4), Exact(5)},
                   {Key::WeeksPerMonthHours, Exact(4), Exact(5)},
                   {Key::VoucherDivisor, Exact(1), Exact(10'000)},
                   {Key::VoucherRoundedUpTo, Exact(1), Exact(10'000)},
                   {Key::TimeFactor, Exact(), Exact(100)},
                   {Key::CoupleHours, Exact(), Exact(1)},
                   {Key::OwnShareBilledBy, Exact(), Exact(1)},
                   {Key::MonthShare, Exact(), Exact(3)},
                   {Key::HomeServicePercent, Exact(), Exact(100)},
                   {Key::VoucherFactor, Exact(), Exact(100)},
                   {Key::LongTermCoupleCapToSingle, Exact(), Exact(1)},
                   {Key::Price, Exact(), Exact(999'999'999)},
                   {Key::FeeCeiling, Exact(), Exact(999'999'999)}};

} // namespace

TEST(ValueRange, HoldsBothItsEndsAndNothingBeyond)
{
    for (const Ends& ends : kEnds) {
        SCOPED_TRACE(word(ends.key));
        const ValueRange range = value_range(ends.key);
        EXPECT_TRUE(range.holds(ends.least));
        EXPECT_TRUE(range.holds(ends.greatest));
        const Exact part(1, range.parts);
        EXPECT_FALSE(range.holds(ends.least - part));
        EXPECT_FALSE(range.holds(ends.greatest + part));
        EXPECT_TRUE(range.holds(ends.least + part));
        EXPECT_TRUE(range.holds(ends.greatest - part));
    }
}

TEST(ValueRange, AValueHasNoSmallerPartsThanItsKeyAllows)
{
    EXPECT_TRUE(value_range(Key::DaysPerMonth).holds(Exact(300'001, 10'000)));
    EXPECT_FALSE(value_range(Key::DaysPerMonth).holds(Exact(3'000'010, 100'000)));
    EXPECT_TRUE(value_range(Key::HomeServicePercent).holds(Exact(1, 10'000)));
    EXPECT_FALSE(value_range(Key::HomeServicePercent).holds(Exact(1, 10'001)));
    EXPECT_FALSE(value_range(Key::Price).holds(Exact(1, 2))) << "money is whole cents";
}

TEST(ValueRange, OfAFactorHasHundredths)
{
    EXPECT_EQ(value_range(Key::TimeFactor).parts, 100);
    EXPECT_TRUE(value_range(Key::TimeFactor).holds(Exact(1, 100)));
    EXPECT_FALSE(value_range(Key::TimeFactor).holds(Exact(1, 101)));
}

} // namespace maksuarvio::test
