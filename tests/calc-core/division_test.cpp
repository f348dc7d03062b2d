// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "calc-core/division.h"

#include "random_case.h"

#include <algorithm>

namespace maksuarvio::test {

namespace {

std::vector<std::int64_t> divided(std::int64_t whole, const std::vector<Portion>& portions)
{
    std::vector<std::int64_t> cents;
    for (const Cents part : divide(Cents(whole), portions))
        cents.push_back(part.value);
    return cents;
}

using Parts = std::vector<std::int64_t>;

} // namespace

TEST(Division, GoesByWeightAndAddsUp)
{
    EXPECT_EQ(divided(300, {{Exact(1)}, {Exact(2)}}), (Parts{100, 200}));
    EXPECT_EQ(divided(300, {{Exact(1, 3)}, {Exact(2, 3)}}), (Parts{100, 200}));
    EXPECT_EQ(divided(0, {{Exact(1)}, {Exact(2)}}), (Parts{0, 0}));
    EXPECT_EQ(divided(7, {{Exact(5)}}), (Parts{7}));
}

TEST(Division, GivesTheCentsLeftOverToTheLargestRemainders)
{
    // 33.33… each: the first of equal ones.
    EXPECT_EQ(divided(100, {{Exact(1)}, {Exact(1)}, {Exact(1)}}), (Parts{34, 33, 33}));
    EXPECT_EQ(divided(101, {{Exact(1)}, {Exact(1)}, {Exact(1)}}), (Parts{34, 34, 33}));
    // 14.28…, 28.57…, 57.14…
    EXPECT_EQ(divided(100, {{Exact(1)}, {Exact(2)}, {Exact(4)}}), (Parts{14, 29, 57}));
    // 2.5, 97.5
    EXPECT_EQ(divided(100, {{Exact(1)}, {Exact(39)}}), (Parts{3, 97}));
    // 0.01, 1.99
    EXPECT_EQ(divided(2, {{Exact(1)}, {Exact(199)}}), (Parts{0, 2}));
}

TEST(Division, NobodyHasMoreThanTheyCanAndTheOthersHaveWhatIsAbove)
{
    const auto half = [](std::int64_t most) {
        return std::vector<Portion>{{Exact(1), Cents(most)}, {Exact(1)}};
    };
    EXPECT_EQ(divided(100, half(49)), (Parts{49, 51}));
    EXPECT_EQ(divided(100, half(50)), (Parts{50, 50}));
    EXPECT_EQ(divided(100, half(51)), (Parts{50, 50}));
    EXPECT_EQ(divided(101, half(50)), (Parts{50, 51})) << "50.5 is above 50";
    EXPECT_EQ(divided(100, half(0)), (Parts{0, 100}));
    // What the first leaves fills the second, too.
    EXPECT_EQ(divided(100, {{Exact(2), Cents(20)}, {Exact(1), Cents(26)}, {Exact(2)}}),
              (Parts{20, 26, 54}));
    EXPECT_EQ(divided(100, {{Exact(2), Cents(20)}, {Exact(1), Cents(27)}, {Exact(2)}}),
              (Parts{20, 27, 53}));
    EXPECT_EQ(divided(90, {{Exact(1), Cents(40)}, {Exact(1), Cents(50)}}), (Parts{40, 50}))
        << "exactly what all can have";
    EXPECT_EQ(divided(100, {{Exact(1), Cents(30)}, {Exact(1)}, {Exact(1)}, {Exact(1)}}),
              (Parts{25, 25, 25, 25}));
}

TEST(Division, OfRandomPortionsAddsUpIsNearEachExactShareAndHasNoOrder)
{
    for (std::uint64_t i = 0; i < 5'000; ++i) {
        SCOPED_TRACE("case " + std::to_string(i));
        Dice dice(i);
        std::vector<Portion> portions;
        std::int64_t room = 0;
        bool capped = false;
        for (std::int64_t n = dice.between(1, 6); n > 0; --n) {
            constexpr std::int64_t kParts[] = {1, 100, 1'200, 700};
            portions.push_back(
                {.weight = Exact(dice.between(1, 9'999), kParts[dice.between(0, 3)])});
            if (dice.one_in(3)) {
                capped = true;
                portions.back().most = Cents(dice.between(0, 50'000));
            }
            room += portions.back().most.value_or(Cents(200'000)).value;
        }
        const Cents whole(dice.between(0, std::min<std::int64_t>(room, 200'000)));
        const std::vector<Cents> parts = divide(whole, portions);
        Cents sum;
        Exact weights;
        for (std::size_t n = 0; n < parts.size(); ++n) {
            sum += parts[n];
            weights = weights + portions[n].weight;
            EXPECT_LE(parts[n], portions[n].most.value_or(parts[n]));
        }
        EXPECT_EQ(sum, whole);
        for (std::size_t n = 0; !capped && n < parts.size(); ++n) {
            const Exact share = Exact(whole) * portions[n].weight / weights;
            EXPECT_LT(share - Exact(1), Exact(parts[n]));
            EXPECT_LT(Exact(parts[n]), share + Exact(1));
        }
        std::vector<Portion> turned(portions.rbegin(), portions.rend());
        std::vector<Cents> other = divide(whole, turned);
        std::vector<Cents> sorted = parts;
        std::ranges::sort(sorted);
        std::ranges::sort(other);
        // Which of two equal remainders has the cent, the order says; nothing else.
        for (std::size_t n = 0; n < sorted.size(); ++n)
            EXPECT_LE(std::abs(sorted[n].value - other[n].value), 1);
    }
}

} // namespace maksuarvio::test
