// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "asking.h"
#include "hand_tariff.h"

// Faults seen in calculators that authorities have published. None of them may be made here.

namespace maksuarvio::test {

namespace {

std::vector<PlannedService> everything_by_income()
{
    return {plan(helsinki(), "home_care_regular", "20"), plan(helsinki(), "alarm"),
            plan(helsinki(), "alarm_visit", "2"),
            voucher(helsinki(), "home_care_regular", "20", "45"_eur)};
}

Line housing_voucher(const Household& household)
{
    return line_of(household, voucher(helsinki(), "housing_24h", "1", "150"_eur), helsinki());
}

} // namespace

// "Income left empty billed at the highest fee in one line and the lowest in another."
TEST(PublishedFaults, AnIncomeThatWasNotToldIsTheHighestFeeInEveryLine)
{
    Household unknown;
    unknown.income_disclosed = false;
    const AlternativeEstimate result = estimate_of(unknown, everything_by_income(), helsinki());
    EXPECT_EQ(result.lines[0].client_fee, "1196.60"_eur);
    EXPECT_EQ(result.lines[1].client_fee, "71.36"_eur);
    EXPECT_EQ(result.lines[2].client_fee, "93"_eur);
    EXPECT_EQ(result.lines[3].voucher_value, "8.40"_eur);
    EXPECT_EQ(housing_voucher(unknown).voucher_value, "500"_eur);
    for (const Line& line : result.lines)
        EXPECT_TRUE(has_note(line.notes, NoteCode::IncomeUnknownHighestFee)) << "said plainly";
}

TEST(PublishedFaults, NoIncomeIsTheLowestFeeInEveryLine)
{
    const auto silent =
        estimate_alternative({}, {}, {.services = everything_by_income()}, helsinki());
    EXPECT_EQ(silent.error().code, ErrorCode::IncomeRequired) << "nothing was said";
    const Household nothing = household(1, "0"_eur);
    const AlternativeEstimate result = estimate_of(nothing, everything_by_income(), helsinki());
    EXPECT_EQ(result.lines[0].client_fee, "0"_eur);
    EXPECT_EQ(result.lines[1].client_fee, "35.68"_eur);
    EXPECT_EQ(result.lines[2].client_fee, "46.50"_eur);
    EXPECT_EQ(result.lines[3].voucher_value, "40.80"_eur);
    EXPECT_EQ(housing_voucher(nothing).voucher_value, "3300"_eur);
}

// "4 weeks taken as a month without saying so."
TEST(PublishedFaults, WeeksBecomeAMonthByADatedFigureThatTheStepNames)
{
    for (const auto& [organiser, factor] :
         {std::pair{"helsinki", Exact(4)}, std::pair{"sample", Exact(52, 12)}}) {
        const Snapshot& book = snapshot(organiser, "2026-03-01");
        const Line line = line_of(household(1, "1500"_eur),
                                  plan(book, "meal", "1", Mode::Own, Period::Week), book);
        const Step* found = step(line, StepId::QuantityMonth);
        ASSERT_TRUE(found);
        EXPECT_EQ(found->value, factor);
        ASSERT_TRUE(found->row) << organiser << ": the step names the row it was counted by";
        EXPECT_EQ(found->row->key, Key::WeeksPerMonth);
        EXPECT_EQ(found->row->value, factor);
    }
}

// "Hour bands '21–29' and 'over 30' with nothing at 30."
TEST(PublishedFaults, EveryHundredthOfAnHourHasItsClass)
{
    for (const std::string& organiser : shipped_organisers()) {
        const Snapshot& book = snapshot(organiser, "2026-03-01");
        Exact before;
        for (std::int64_t hours = 0; hours <= 80; ++hours) {
            const auto* found = book.home_services().class_of(hours);
            ASSERT_TRUE(found);
            for (const Row* cell : found->percent)
                ASSERT_TRUE(cell) << organiser << ' ' << hours;
            EXPECT_GE(found->percent[0]->value, before);
            before = found->percent[0]->value;
        }
        PlannedService planned = plan(book, "home_care_regular");
        Cents fee_before;
        for (planned.amount = 1; planned.amount <= 4'500; ++planned.amount) {
            const Cents fee = fee_of(household(1, "1500"_eur), planned, book);
            ASSERT_GE(fee, fee_before) << organiser << ' ' << planned.amount;
            fee_before = fee;
        }
        EXPECT_EQ(fee_before, "280.35"_eur) << "801 * 35 %";
    }
}

// "The previous client's value kept when a field is cleared."
TEST(PublishedFaults, AClientAfterAnotherIsEstimatedAsIfAlone)
{
    Household rich = net_couple("9000"_eur, "4000"_eur);
    rich.client = with(rich.client, DeductionKind::HousingCost, "900"_eur);
    rich.client = with(rich.client, {.kind = IncomeKind::TotalGross, .gross = "9900"_eur});
    rich.spouse = with(*rich.spouse, {.kind = IncomeKind::TotalGross, .gross = "4400"_eur});
    const Household empty = household(1, "0"_eur);
    const std::string alone = written_out(estimate_of(empty, everything_by_income(), helsinki()));
    estimate_of(rich, everything_by_income(), helsinki(), "815"_eur);
    EXPECT_EQ(written_out(estimate_of(empty, everything_by_income(), helsinki())), alone);
}

// "A 2024 limit used in 2026 because settings carry no date."
TEST(PublishedFaults, TheLimitIsTheOneInForceOnTheDay)
{
    const auto fee = [](const char* date) {
        const Snapshot& book = snapshot("national", date);
        return fee_of(household(2, "3000"_eur), plan(book, "home_care_regular", "30"), book);
    };
    EXPECT_EQ(fee("2023-12-31"), "455.28"_eur); // (3000 - 1103) * 24 %
    EXPECT_EQ(fee("2024-01-01"), "430.80"_eur); // (3000 - 1205) * 24 %
    EXPECT_EQ(fee("2025-12-31"), "430.80"_eur);
    EXPECT_EQ(fee("2026-01-01"), "410.40"_eur); // (3000 - 1290) * 24 %
    EXPECT_EQ(fee("2027-12-31"), "410.40"_eur);
    const Snapshot& later = snapshot("national", "2028-01-01");
    const Household couple = household(2, "3000"_eur);
    PlannedService planned = plan(later, "home_care_regular", "30");
    EXPECT_EQ(error_of(couple, planned, later).code, ErrorCode::NoTariff)
        << "nothing is carried over into a year that has no tariff yet";
}

TEST(PublishedFaults, ALimitThatHasEndedIsNoTariffAndNotTheLastOneKnown)
{
    // As of an organiser whose prices go on when the law's figures of the year are not there yet.
    const Snapshot later =
        HandTariff("helsinki", "2026-03-01").without(Key::HomeServiceIncomeLimit).make();
    const Error error =
        error_of(household(2, "3000"_eur), plan(later, "home_care_regular", "30"), later);
    EXPECT_EQ(error.code, ErrorCode::NoTariff);
    EXPECT_EQ(error.key, Key::HomeServiceIncomeLimit);
    EXPECT_EQ(error.service_id, "home_care_regular");
}

} // namespace maksuarvio::test
