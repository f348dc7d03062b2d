// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "asking.h"
#include "hand_tariff.h"

#include <algorithm>

// Explanations that were found to be untrue or silent, each by its name.

namespace maksuarvio::test {

namespace {

constexpr std::string_view kHelsinkisOwn = "Helsingin kaupungin asiakasmaksut 2026";

std::string_view ground(const Line& line, StepId id)
{
    const Step* found = step(line, id);
    return found ? found->reference : "no such step";
}

std::ptrdiff_t count(const Line& line, StepId id)
{
    return std::ranges::count(line.steps, id, &Step::id);
}

} // namespace

TEST(ToldFaults, TheCountysOwnRulesAreNamedByItsOwnDecision)
{
    const Household one = household(1, "1500"_eur);
    const Line care = line_of(one, plan(helsinki(), "home_care_regular", "20"), helsinki());
    EXPECT_TRUE(ground(care, StepId::Percent).starts_with(kHelsinkisOwn));
    EXPECT_TRUE(ground(care, StepId::HighestFee).starts_with(kHelsinkisOwn));
    EXPECT_EQ(ground(line_of(one, plan(national(), "home_care_regular", "20"), national()),
                     StepId::Percent),
              "734/1992 10 e § 2 mom");
    const Line alarm = line_of(household(1, "1470"_eur), plan(helsinki(), "alarm"), helsinki());
    EXPECT_EQ(ground(alarm, StepId::BandIncome), kHelsinkisOwn);
    EXPECT_EQ(ground(alarm, StepId::BandLimit), kHelsinkisOwn);
    EXPECT_EQ(ground(alarm, StepId::Price), kHelsinkisOwn);
    Household net = net_alone("2000"_eur);
    net.client = with(net.client, DeductionKind::Enforcement, "100"_eur);
    const Line housing = line_of(net, plan(helsinki(), "housing_24h"), helsinki());
    EXPECT_EQ(ground(housing, StepId::DeductionCounted), kHelsinkisOwn);
    EXPECT_EQ(ground(housing, StepId::MedicinesDeducted), kHelsinkisOwn);
    EXPECT_EQ(step(housing, StepId::ClientNet)->with[1], Exact("153.01"_eur));
}

TEST(ToldFaults, ATwelfthOfAYearIsNobodysSection)
{
    const Household one = household(1, "1500"_eur);
    const auto planned = plan(sample(), "meal", "24", Mode::Own, Period::Year);
    EXPECT_EQ(ground(line_of(one, planned, sample()), StepId::QuantityMonth), "");
}

TEST(ToldFaults, ABandLimitSaysOnWhichSideTheIncomeIs)
{
    const auto alarm = [](Cents income) {
        return line_of(household(1, income), plan(helsinki(), "alarm"), helsinki());
    };
    for (const Cents below : {"1469.99"_eur, "1470"_eur}) {
        EXPECT_TRUE(step(alarm(below), StepId::BandLimit));
        EXPECT_FALSE(step(alarm(below), StepId::AboveBandLimit));
    }
    EXPECT_FALSE(step(alarm("1470.01"_eur), StepId::BandLimit));
    EXPECT_TRUE(step(alarm("1470.01"_eur), StepId::AboveBandLimit));
}

TEST(ToldFaults, AFlatPriceShowsNoIncome)
{
    const Line alarm = line_of(household(1, "1500"_eur), plan(sample(), "alarm"), sample());
    EXPECT_EQ(count(alarm, StepId::IncomeCounted), 0);
    EXPECT_EQ(alarm.client_fee, "28"_eur);
}

TEST(ToldFaults, AYearlyIncomeStandsOnce)
{
    const Household one{
        .client = {
            .incomes = {{.kind = IncomeKind::Pension, .gross = "25000"_eur, .per = Period::Year}}}};
    const Line line = line_of(one, plan(national(), "home_care_regular", "20"), national());
    EXPECT_EQ(count(line, StepId::IncomeOfYear), 1);
    EXPECT_EQ(count(line, StepId::IncomeCounted), 0);
    EXPECT_EQ(step(line, StepId::Income)->with[0], Exact("25000"_eur) * Exact(1, 12));
}

TEST(ToldFaults, AnUnknownIncomeGivesAVoucherItsLowestValueAndNoHighestFee)
{
    Household unknown;
    unknown.income_disclosed = false;
    const Line line =
        line_of(unknown, voucher(helsinki(), "home_care_regular", "20", "45"_eur), helsinki());
    EXPECT_EQ(count(line, StepId::IncomeUnknownLowestValue), 1);
    EXPECT_EQ(count(line, StepId::IncomeUnknown), 0);
    EXPECT_TRUE(has_note(line.notes, NoteCode::IncomeUnknownHighestFee)) << "of the own service";
}

TEST(ToldFaults, ADeductionBesideAnUnknownIncomeIsNotDroppedSilently)
{
    Household unknown{.income_disclosed = false};
    unknown.client = with(unknown.client, DeductionKind::GuardianFee, "40"_eur);
    EXPECT_EQ(uncounted_deductions(
                  line_of(unknown, plan(helsinki(), "home_care_regular", "20"), helsinki())),
              std::vector{DeductionKind::GuardianFee});
}

TEST(ToldFaults, TaxAndExpensesThatNothingTakesOffAreSaid)
{
    const auto is_said = [](const Income& income, std::string_view service) {
        const Household one{.client = {.incomes = {income}}};
        const bool by_hours = service == "home_care_regular";
        return has_note(
            line_of(one, plan(national(), service, by_hours ? "20" : "1"), national()).notes,
            NoteCode::ExpensesNotCounted);
    };
    const auto income = [](IncomeKind kind, Cents tax, Cents expenses) {
        return Income{.kind = kind, .gross = "1500"_eur, .tax = tax, .expenses = expenses};
    };
    using enum IncomeKind;
    EXPECT_TRUE(is_said(income(TotalGross, "0"_eur, "5"_eur), "home_care_regular"));
    EXPECT_TRUE(is_said(income(CareAllowance, "5"_eur, "0"_eur), "home_care_regular"));
    EXPECT_TRUE(is_said(income(TotalNet, "5"_eur, "0"_eur), "housing_24h"));
    EXPECT_TRUE(is_said(income(Forest, "5"_eur, "0"_eur), "home_care_regular"));
    EXPECT_FALSE(is_said(income(Forest, "0"_eur, "5"_eur), "home_care_regular")) << "is taken off";
    EXPECT_FALSE(is_said(income(Pension, "5"_eur, "5"_eur), "home_care_regular")) << "10 f §";
    EXPECT_FALSE(is_said(income(TotalGross, "0"_eur, "0"_eur), "home_care_regular"));
}

TEST(ToldFaults, WhatTheFeeOfAnInstitutionCoversIsNotSaidToBeLeftOut)
{
    const auto leaves_out_rent = [](const std::vector<PlannedService>& services) {
        const auto notes = estimate_of(net_alone("2000"_eur), services, national()).notes;
        EXPECT_EQ(has_note(notes, NoteCode::NotIncludedMedicines),
                  has_note(notes, NoteCode::NotIncludedRent));
        EXPECT_TRUE(has_note(notes, NoteCode::NotIncludedIncomeSupport));
        return has_note(notes, NoteCode::NotIncludedRent);
    };
    EXPECT_FALSE(leaves_out_rent({plan(national(), "institution_long")}));
    EXPECT_FALSE(leaves_out_rent(
        {plan(national(), "institution_long"), plan(national(), "home_care_temporary_nurse")}));
    EXPECT_TRUE(leaves_out_rent({plan(national(), "housing_24h")}));
    EXPECT_TRUE(leaves_out_rent({plan(national(), "institution_short", "7")}));
    EXPECT_TRUE(leaves_out_rent({}));
}

TEST(ToldFaults, ShortTermCareOnEveryDayMayBeLongTerm)
{
    const auto is_said = [](std::string_view service, std::string_view days) {
        return has_note(
            line_of(household(1, "1500"_eur), plan(national(), service, days), national()).notes,
            NoteCode::MayBeLongTerm);
    };
    EXPECT_FALSE(is_said("institution_short", "29.99"));
    EXPECT_TRUE(is_said("institution_short", "30"));
    EXPECT_TRUE(is_said("institution_short", "30.01"));
    EXPECT_FALSE(is_said("day_or_night_care", "31"));
}

TEST(ToldFaults, AHouseholdThatContradictsItselfIsOneWithoutAnyPlan)
{
    Case question{.household = household(1, "1500"_eur)};
    question.household.spouse = person(IncomeKind::Pension, "1000"_eur);
    const auto result = estimate(question, national());
    ASSERT_FALSE(result);
    EXPECT_EQ(result.error().field, Field::HouseholdSize);
    EXPECT_EQ(result.error().alternative, -1);
    question.household.size = 2;
    EXPECT_TRUE(estimate(question, national()));
}

// Evenings at 22.00 below their value of 23.00, Sundays and weekdays above: 0 + 40 + 40 of 256.
TEST(ToldFaults, WhatIsPaidTimeByTimeIsNotSaidOfTheSums)
{
    const Snapshot book =
        HandTariff("sample", "2026-03-01")
            .of("cleaning", Key::TimeFactor, Exact(115, 100), int(TimeOfWeek::Evening))
            .of("cleaning", Key::TimeFactor, Exact(2), int(TimeOfWeek::Sunday))
            .offer("cleaning", Mode::Voucher, VoucherRule::FlatValue)
            .of("cleaning", Key::VoucherValue, Exact("20"_eur))
            .make();
    PlannedService planned = voucher(book, "cleaning", "10", "30"_eur);
    planned.by_time = {400, 0, 0, 200};
    const Line by_factor = line_of(household(1, "1500"_eur), planned, book);
    EXPECT_EQ(by_factor.deciding_step().id, StepId::ClientShare) << "the sums say it as well";
    planned.provider_price_by_time[int(TimeOfWeek::Evening)] = "22"_eur;
    const Line by_part = line_of(household(1, "1500"_eur), planned, book);
    EXPECT_EQ(by_part.client_to_provider, "80"_eur);
    EXPECT_EQ(by_part.deciding_step().id, StepId::ClientShareByTime);
    EXPECT_EQ(count(by_part, StepId::CountyShareByTime), 1);
    EXPECT_EQ(count(by_part, StepId::CountyShare), 0);
}

} // namespace maksuarvio::test
