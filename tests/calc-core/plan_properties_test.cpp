// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "random_case.h"

#include <algorithm>
#include <map>

// What holds of a plan as a whole, whoever is in it and in whatever order. The fee for all hours is
// counted a second time here, in whole numbers and from the law alone.

namespace maksuarvio::test {

namespace {

constexpr std::uint64_t kCases = 4'000;

Result<AlternativeEstimate> ask(const Household& household,
                                const std::vector<PlannedService>& services, const Snapshot& book)
{
    return estimate_alternative(household, Cents(0), {.name = "A", .services = services}, book);
}

bool is_by_hours(const PlannedService& planned)
{
    return planned.service == "home_care_regular" || planned.service == "communal_housing";
}

// A line as it stands whatever the order: what is planned, and every figure of it.
std::string by_itself(const Line& line)
{
    return std::to_string(line.planned.amount) + ' ' + std::string(word(line.planned.per)) + ' '
           + std::to_string(line.planned.provider_price.value_or(Cents(-1)).value) + ' '
           + written_out(line);
}

std::vector<std::string> lines_of(const AlternativeEstimate& result)
{
    std::vector<std::string> texts;
    for (const Line& line : result.lines)
        texts.push_back(by_itself(line));
    std::ranges::sort(texts);
    return texts;
}

// fee-law 1.2, "regular form", in hundredths of a percent.
std::int64_t statutory_percent(std::int64_t hours, int persons)
{
    const std::int64_t row = std::clamp<std::int64_t>(hours, 4, 38);
    const std::int64_t to_eight = std::min<std::int64_t>(row, 8);
    const std::int64_t to_sixteen = std::clamp<std::int64_t>(row, 8, 16) - 8;
    const std::int64_t beyond = std::max<std::int64_t>(row, 16) - 16;
    return persons == 1
               ? 200 * to_eight + 100 * to_sixteen + 50 * beyond
               : std::min<std::int64_t>(175 * to_eight + 75 * to_sixteen + 50 * beyond, 2'400);
}

} // namespace

TEST(PlanProperties, TheOrderOfServicesIncomesAndDeductionsNeverMatters)
{
    int compared = 0;
    for (std::uint64_t i = 0; i < kCases; ++i) {
        SCOPED_TRACE("case " + std::to_string(i));
        Dice dice(i);
        const Snapshot& book = random_snapshot(dice);
        Household household = dice.household();
        std::vector<PlannedService> services = dice.plan(book, 6, household);
        const auto before = ask(household, services, book);
        for (std::size_t n = services.size(); n > 1; --n)
            std::swap(services[n - 1], services[static_cast<std::size_t>(
                                           dice.between(0, static_cast<std::int64_t>(n) - 1))]);
        const auto after = ask(household, services, book);
        ASSERT_EQ(before.has_value(), after.has_value());
        if (!before)
            continue;
        ++compared;
        EXPECT_EQ(lines_of(*before), lines_of(*after));
        EXPECT_EQ(before->client_total_month, after->client_total_month);
        const auto turn = [](Person& person) {
            std::ranges::reverse(person.incomes);
            std::ranges::reverse(person.deductions);
        };
        turn(household.client);
        if (household.spouse)
            turn(*household.spouse);
        const auto turned = ask(household, services, book);
        ASSERT_TRUE(turned);
        EXPECT_EQ(turned->client_total_month, before->client_total_month);
        EXPECT_EQ(turned->money_left_month, before->money_left_month);
    }
    EXPECT_GT(compared, static_cast<int>(kCases / 2));
}

TEST(PlanProperties, TheFeeForAllHoursIsTheLawsAndItsPartsAddUp)
{
    for (std::uint64_t i = 0; i < kCases; ++i) {
        SCOPED_TRACE("case " + std::to_string(i));
        Dice dice(i);
        const Snapshot& book = snapshot("national", "2026-03-01");
        const bool both = dice.one_in(2);
        const std::int64_t client = dice.between(0, 400'000);
        const std::int64_t spouse = both ? dice.between(0, 300'000) : 0;
        Household household = test::household(both ? 2 : 1, Cents(client));
        if (both)
            household.spouse = person(IncomeKind::Pension, Cents(spouse));
        std::vector<PlannedService> services;
        std::int64_t hundredths_of_hours = 0;
        for (std::int64_t n = dice.between(2, 5); n > 0; --n) {
            PlannedService planned =
                plan(book, dice.one_in(2) ? "home_care_regular" : "communal_housing");
            planned.amount = dice.between(1, 2'500);
            planned.mode = dice.one_in(2) ? Mode::Own : Mode::Purchased;
            planned.whose = both && dice.one_in(2) ? Whose::Spouse : Whose::Client;
            hundredths_of_hours += planned.amount;
            services.push_back(std::move(planned));
        }
        const auto result = ask(household, services, book);
        ASSERT_TRUE(result);
        const std::int64_t excess =
            std::max<std::int64_t>(client + spouse - (both ? 129'000 : 69'900), 0);
        const std::int64_t percent =
            statutory_percent((hundredths_of_hours + 50) / 100, both ? 2 : 1);
        const std::int64_t fee = (excess * percent + 5'000) / 10'000;
        EXPECT_EQ(result->client_fee_month, Cents(fee));
        Cents sum;
        for (const Line& line : result->lines) {
            sum += line.client_fee;
            // Within a cent of what goes by hours.
            const std::int64_t off =
                line.client_fee.value * hundredths_of_hours - fee * line.planned.amount;
            EXPECT_LT(std::abs(off), hundredths_of_hours);
            EXPECT_EQ(line.deciding_step().id, fee > 0 ? StepId::ShareOfFee : StepId::IncomeShare);
            const auto alone = ask(household, {line.planned}, book);
            ASSERT_TRUE(alone);
            EXPECT_LE(alone->client_fee_month, result->client_fee_month)
                << "all hours cost no less than some of them";
        }
        EXPECT_EQ(sum, Cents(fee));
        EXPECT_LE(fee, (excess * (both ? 2'400 : 3'500) + 5'000) / 10'000)
            << "never above what the act takes at most";
    }
}

TEST(PlanProperties, OfARandomPlanNoShareIsAboveItsCostAndTheSharesAreTheFee)
{
    int shared = 0;
    for (std::uint64_t i = 0; i < kCases; ++i) {
        SCOPED_TRACE("case " + std::to_string(i));
        Dice dice(i);
        const Snapshot& book = random_snapshot(dice);
        const Household household = dice.household();
        std::vector<PlannedService> services = dice.plan(book, 3, household);
        services.push_back(plan(book, "home_care_regular", "7.5"));
        services.push_back(plan(book, "communal_housing", "3.25"));
        const auto result = ask(household, services, book);
        if (!result)
            continue;
        // By the common fee and its hours, which each of its lines names.
        std::map<std::pair<std::int64_t, std::int64_t>, Cents> parts;
        for (const Line& line : result->lines) {
            EXPECT_LE(line.client_fee, line.county_gross.value_or(line.client_fee));
            const Step* share = step(line, StepId::ShareOfFee);
            if (!share || !is_by_hours(line.planned))
                continue;
            ++shared;
            parts[{round_down(share->with[0]), round_down(share->with[2] * Exact(1'200'000))}] +=
                round_to_cents(share->value);
        }
        for (const auto& [fee, sum] : parts)
            EXPECT_EQ(sum, Cents(fee.first));
    }
    EXPECT_GT(shared, 2'000);
}

} // namespace maksuarvio::test
