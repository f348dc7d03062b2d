// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "calc-core/county_unknown.h"

#include "asking.h"

#include <gtest/gtest.h>

namespace maksuarvio::test {

namespace {

AlternativeEstimate planned(std::string_view hours, std::string_view visits)
{
    const Snapshot& helsinki = snapshot("helsinki", "2026-03-01");
    return estimate_of(
        household(1, "2000"_eur),
        {plan(helsinki, "home_care_regular", hours), plan(helsinki, "shopping", visits)}, helsinki);
}

} // namespace

TEST(CountyUnknown, NamesTheServicesOnce)
{
    using Services = std::set<std::string_view>;
    const Snapshot& helsinki = snapshot("helsinki", "2026-03-01");
    const auto twice =
        estimate_of(household(1, "2000"_eur),
                    {plan(helsinki, "shopping", "4"), plan(helsinki, "shopping", "2")}, helsinki);
    EXPECT_EQ(county_unknown(twice), Services{"shopping"});
    EXPECT_EQ(county_unknown(planned("10", "4")), Services{"shopping"});
    EXPECT_EQ(county_unknown(planned("10", "0")), Services())
        << "what is not planned costs nothing";
}

TEST(CountyDifference, IsKnownWhereTheSameIsUnknown)
{
    EXPECT_TRUE(county_difference_is_known(planned("10", "4"), planned("20", "4")));
    EXPECT_TRUE(county_difference_is_known(planned("10", "0"), planned("20", "0")));
    EXPECT_FALSE(county_difference_is_known(planned("10", "4"), planned("10", "5")));
    EXPECT_FALSE(county_difference_is_known(planned("10", "4"), planned("10", "0")));
    EXPECT_FALSE(county_difference_is_known(planned("10", "0"), planned("10", "4")));
}

} // namespace maksuarvio::test
