// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "asking.h"
#include "calc-core/home_service_fee.h"

#include <algorithm>

// Every row of hours × household of 1–12 × every cent of income round the limit, against whole
// numbers that were written down here from the law and not read from a book.

namespace maksuarvio::test {

namespace {

// fee-law 1.2, "regular form", in hundredths of a percent.
int statutory_percent(int hours, int persons)
{
    const int row = std::clamp(hours, 4, 38);
    const int to_eight = std::min(row, 8);
    const int to_sixteen = std::clamp(row, 8, 16) - 8;
    const int beyond = std::max(row, 16) - 16;
    if (persons == 1)
        return 200 * to_eight + 100 * to_sixteen + 50 * beyond;
    if (persons == 2)
        return std::min(175 * to_eight + 75 * to_sixteen + 50 * beyond, 2'400);
    const int most[] = {1'900, 1'600, 1'400, 1'200};
    return std::min(150 * to_eight + 50 * (to_sixteen + beyond), most[std::min(persons, 6) - 3]);
}

// organisers.md, Helsinki.
int helsinki_percent(int hours, int persons)
{
    const int column = std::min(persons, 6) - 1;
    const std::pair<int, std::array<int, 6>> classes[] = {
        {41, {35, 24, 19, 16, 14, 12}}, {37, {34, 24, 19, 16, 14, 12}},
        {33, {32, 24, 19, 16, 14, 12}}, {29, {30, 24, 19, 16, 14, 12}},
        {25, {28, 24, 19, 16, 14, 12}}, {21, {26, 22, 18, 16, 14, 12}},
        {17, {24, 20, 16, 16, 14, 12}}, {13, {21, 17, 14, 14, 14, 12}},
        {9, {17, 14, 12, 12, 12, 12}},  {5, {10, 8, 7, 7, 7, 7}},
        {0, {8, 7, 6, 6, 6, 6}},
    };
    for (const auto& [from, percent] : classes) {
        if (hours >= from)
            return percent[static_cast<std::size_t>(column)] * 100;
    }
    return 0;
}

struct Limits {
    const char* date;
    int euros[6];
    int further;
};

constexpr Limits kLimits[] = {
    {"2022-03-01", {598, 1103, 1731, 2140, 2591, 2976}, 356},
    {"2024-03-01", {653, 1205, 1891, 2338, 2830, 3251}, 389},
    {"2026-03-01", {699, 1290, 2025, 2503, 3030, 3481}, 416},
};

std::int64_t limit_in_cents(const Limits& limits, int persons)
{
    return 100
           * (limits.euros[std::min(persons, 6) - 1] + limits.further * std::max(persons - 6, 0));
}

// Cents × hundredths of a percent, to the cent, halves up.
std::int64_t fee_in_cents(std::int64_t income, std::int64_t limit, int percent)
{
    return (std::max<std::int64_t>(income - limit, 0) * percent + 5'000) / 10'000;
}

std::int64_t computed(const Snapshot& book, int hours, int persons, std::int64_t income)
{
    NoTrace silent;
    return home_service_fee({.hours = Exact(hours),
                             .persons = persons,
                             .income_before_deductions = Exact(Cents(income))},
                            book, silent)
        .value()
        .value;
}

} // namespace

TEST(Exhaustive, TheStatutoryFeeOfEveryRowHouseholdAndCentRoundTheLimit)
{
    for (const Limits& limits : kLimits) {
        const Snapshot& national = snapshot("national", limits.date);
        for (int hours = 4; hours <= 38; ++hours) {
            for (int persons = 1; persons <= 12; ++persons) {
                const std::int64_t limit = limit_in_cents(limits, persons);
                const int percent = statutory_percent(hours, persons);
                for (std::int64_t income = limit - 1; income <= limit + 200; ++income)
                    ASSERT_EQ(computed(national, hours, persons, income),
                              fee_in_cents(income, limit, percent))
                        << limits.date << ' ' << hours << " h, " << persons << ", " << income;
            }
        }
    }
}

TEST(Exhaustive, TheStatutoryFeeOfEveryHourAndHouseholdOverTheWholeRangeOfIncomes)
{
    const Limits& limits = kLimits[2];
    for (const char* organiser : {"national", "sample"}) {
        const Snapshot& book = snapshot(organiser, limits.date);
        for (int hours = 0; hours <= 45; ++hours) {
            for (int persons = 1; persons <= 20; ++persons) {
                const std::int64_t limit = limit_in_cents(limits, persons);
                const int percent = statutory_percent(hours, persons);
                for (std::int64_t income = 0; income <= 1'500'000; income += 12'347)
                    ASSERT_EQ(computed(book, hours, persons, income),
                              fee_in_cents(income, limit, percent))
                        << organiser << ' ' << hours << " h, " << persons << ", " << income;
            }
        }
    }
}

TEST(Exhaustive, HelsinkisFeeOfEveryHourHouseholdAndCentRoundTheLimit)
{
    const std::int64_t highest[] = {11'966,  53'847,  101'712, 149'576, 197'440, 245'305,
                                    293'169, 341'033, 388'898, 436'762, 490'610};
    const int from[] = {0, 5, 9, 13, 17, 21, 25, 29, 33, 37, 41};
    const Limits& limits = kLimits[2];
    const Snapshot& helsinki = snapshot("helsinki", limits.date);
    for (int hours = 0; hours <= 45; ++hours) {
        const auto row = std::ranges::upper_bound(from, hours) - std::begin(from) - 1;
        for (int persons = 1; persons <= 12; ++persons) {
            const std::int64_t limit = limit_in_cents(limits, persons);
            const int percent = helsinki_percent(hours, persons);
            const auto expected = [&](std::int64_t income) {
                return std::min(fee_in_cents(income, limit, percent), highest[row]);
            };
            for (std::int64_t income = limit - 1; income <= limit + 200; ++income)
                ASSERT_EQ(computed(helsinki, hours, persons, income), expected(income))
                    << hours << " h, " << persons << ", " << income;
            for (std::int64_t income = 0; income <= 3'000'000; income += 45'679)
                ASSERT_EQ(computed(helsinki, hours, persons, income), expected(income))
                    << hours << " h, " << persons << ", " << income;
        }
    }
}

TEST(Exhaustive, TheStatutoryTableHasTheRegularFormInAllItsCells)
{
    const auto& table = snapshot("national", "2026-03-01").home_services();
    int cells = 0;
    for (const auto& row : table.classes) {
        for (int persons = 1; persons <= 6; ++persons, ++cells)
            EXPECT_EQ(row.percent[static_cast<std::size_t>(persons - 1)]->value,
                      Exact(statutory_percent(row.hours_from, persons), 10'000))
                << row.hours_from << " h, " << persons;
    }
    EXPECT_EQ(cells, 210);
}

// (34 - (income - limit) * p / 100 / 60) * 1.20, clamped and rounded.
TEST(Exhaustive, HelsinkisHourlyVoucherValueOfEveryHouseholdOverTheWholeRangeOfIncomes)
{
    const int percents[] = {35, 22, 18, 15, 13, 11};
    const Snapshot& helsinki = snapshot("helsinki", "2026-03-01");
    const PlannedService planned = voucher(helsinki, "home_care_regular", "10", "50"_eur);
    for (int persons = 1; persons <= 20; ++persons) {
        const int percent =
            std::max(0, percents[std::min(persons, 6) - 1] - std::max(persons - 6, 0));
        const std::int64_t limit = limit_in_cents(kLimits[2], persons);
        for (std::int64_t income = 0; income <= 1'200'000; income += 3'331) {
            // In 1/5000 of a cent: 1.2 / 100 / 60 is 1/5000.
            const std::int64_t exact = 4'080 * 5'000 - (income - limit) * percent;
            const std::int64_t clamped =
                std::clamp<std::int64_t>(exact, 840 * 5'000, 4'080 * 5'000);
            ASSERT_EQ(
                line_of(household(persons, Cents(income)), planned, helsinki).voucher_value.value(),
                Cents((clamped + 2'500) / 5'000))
                << persons << ", " << income;
        }
    }
}

} // namespace maksuarvio::test
