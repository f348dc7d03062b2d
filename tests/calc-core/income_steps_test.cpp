// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "asking.h"
#include "calc-core/income.h"

#include <algorithm>

// Every income and deduction that made a fee can be followed one by one.

namespace maksuarvio::test {

namespace {

using enum IncomeKind;

std::vector<Step> all(const Line& line, StepId id)
{
    std::vector<Step> found;
    std::ranges::copy_if(line.steps, std::back_inserter(found),
                         [id](const Step& step) { return step.id == id; });
    return found;
}

Household many_incomes()
{
    Household household;
    household.client = with({}, {.kind = Pension, .gross = "1500"_eur, .tax = "300"_eur});
    household.client =
        with(household.client, {.kind = Rental, .gross = "500"_eur, .expenses = "120"_eur});
    household.client =
        with(household.client,
             {.kind = Forest, .gross = "12000"_eur, .expenses = "1200"_eur, .per = Period::Year});
    household.client = with(household.client, {.kind = CareAllowance, .gross = "100"_eur});
    household.client = with(household.client, {.kind = ChildBenefit, .gross = "90"_eur});
    return household;
}

} // namespace

TEST(IncomeSteps, ShowEachIncomeAsTheFeeOfHomeServicesCountsIt)
{
    const Line line =
        line_of(many_incomes(), plan(helsinki(), "home_care_regular", "20"), helsinki());
    const auto plain = all(line, StepId::IncomeCounted);
    ASSERT_EQ(plain.size(), 2u) << "gross pension and care allowance; child benefit does not count";
    EXPECT_EQ(plain[0].income, Pension);
    EXPECT_EQ(plain[0].value, Exact("1500"_eur));
    EXPECT_EQ(plain[1].income, CareAllowance);
    EXPECT_EQ(step(line, StepId::IncomeLessExpenses)->value, Exact("380"_eur));
    EXPECT_EQ(step(line, StepId::IncomeOfYear)->with[0], Exact("12000"_eur));
    // 1000 * 0.9 - 100
    EXPECT_EQ(step(line, StepId::ForestIncome)->value, Exact("800"_eur));
    EXPECT_EQ(step(line, StepId::ForestIncome)->row->key, Key::ForestIncomeReduction);
    EXPECT_EQ(step(line, StepId::Income)->value, Exact("2780"_eur));
}

TEST(IncomeSteps, ShowTheTaxWhereNetIncomeCounts)
{
    const Line line = line_of(many_incomes(), plan(helsinki(), "housing_24h"), helsinki());
    ASSERT_TRUE(step(line, StepId::IncomeLessTax));
    EXPECT_EQ(step(line, StepId::IncomeLessTax)->value, Exact("1200"_eur));
    EXPECT_EQ(step(line, StepId::IncomeLessTax)->with[1], Exact("300"_eur));
    EXPECT_EQ(step(line, StepId::ClientNetIncome)->value, Exact("2480"_eur));
}

// 10 f § is the gross income of home services, 10 b § the net income of long-term care.
TEST(IncomeSteps, NameTheSectionOfTheIncomeThatTheFeeLooksAt)
{
    const auto section = [](const char* service, const char* amount) {
        const Line line = line_of(many_incomes(), plan(helsinki(), service, amount), helsinki());
        return all(line, StepId::IncomeCounted).front().reference;
    };
    EXPECT_EQ(section("home_care_regular", "20"), "734/1992 10 f §");
    EXPECT_EQ(section("housing_24h", "1"), "734/1992 10 b §");
}

TEST(IncomeSteps, OneCentOfTaxOrExpensesIsShownAndNoneIsNot)
{
    const auto counted = [](const Income& income, const char* service, const char* amount) {
        const Line line =
            line_of({.client = with({}, income)}, plan(helsinki(), service, amount), helsinki());
        const auto of_kind = [&](const Step& step) { return step.income == income.kind; };
        const auto found = std::ranges::find_if(line.steps, of_kind);
        return found == line.steps.end() ? std::nullopt
                                         : std::optional(std::pair(found->id, found->value));
    };
    const Income pension{.kind = Pension, .gross = "1500"_eur};
    EXPECT_EQ(counted(pension, "housing_24h", "1"),
              std::pair(StepId::IncomeCounted, Exact("1500"_eur)));
    Income taxed = pension;
    taxed.tax = "0.01"_eur;
    EXPECT_EQ(counted(taxed, "housing_24h", "1"),
              std::pair(StepId::IncomeLessTax, Exact("1499.99"_eur)));
    Income rental{.kind = Rental, .gross = "500"_eur, .expenses = "0.01"_eur};
    EXPECT_EQ(counted(rental, "home_care_regular", "20"),
              std::pair(StepId::IncomeLessExpenses, Exact("499.99"_eur)));
    EXPECT_EQ(counted({.kind = Pension}, "home_care_regular", "20"), std::nullopt)
        << "what is nothing is no income";
}

TEST(IncomeSteps, ACentOfForestIncomeNeedsItsReduction)
{
    const Household owner{.client = person(Forest, "0.01"_eur)};
    EXPECT_TRUE(has_forest_income(owner));
    EXPECT_FALSE(has_forest_income({.client = person(Forest, "0"_eur)}));
}

TEST(IncomeSteps, ShowEachDeductionAndWhatBecameOfIt)
{
    Household one = net_alone("2000"_eur);
    one.client = with(one.client, DeductionKind::GuardianFee, "20"_eur);
    one.client = with(one.client, DeductionKind::HousingCost, "200"_eur);
    one.client = with(one.client, DeductionKind::Medicines, "80"_eur);
    one.client = with(one.client, {.kind = HousingAllowance, .gross = "50"_eur});
    const Line line = line_of(one, plan(helsinki(), "housing_24h"), helsinki());
    const auto counted = all(line, StepId::DeductionCounted);
    ASSERT_EQ(counted.size(), 1u);
    EXPECT_EQ(counted[0].deduction, DeductionKind::GuardianFee);
    EXPECT_EQ(step(line, StepId::HousingCostDeducted)->value, Exact("150"_eur));
    // The city deducts a constant instead of what was entered.
    EXPECT_EQ(step(line, StepId::MedicinesDeducted)->value, Exact("53.01"_eur));
    EXPECT_EQ(step(line, StepId::MedicinesDeducted)->with[0], Exact("80"_eur));
    EXPECT_EQ(step(line, StepId::MedicinesDeducted)->row->key, Key::MedicinesConstant);
    EXPECT_EQ(step(line, StepId::ClientNet)->with[1], Exact("223.01"_eur));
}

TEST(IncomeSteps, TellWhoseIncomeItIsAndWhyASpousesDoesNotCount)
{
    const Line smaller =
        line_of(net_couple("2000"_eur, "1500"_eur), plan(helsinki(), "housing_24h"), helsinki());
    const auto incomes = all(smaller, StepId::IncomeCounted);
    ASSERT_EQ(incomes.size(), 2u);
    EXPECT_EQ(incomes[0].whose, Whose::Client);
    EXPECT_EQ(incomes[1].whose, Whose::Spouse);
    EXPECT_FALSE(step(smaller, StepId::SpouseIncomeNotSmaller));

    for (const Cents spouse : {"2000"_eur, "2000.01"_eur}) {
        const Line larger =
            line_of(net_couple("2000"_eur, spouse), plan(helsinki(), "housing_24h"), helsinki());
        ASSERT_TRUE(step(larger, StepId::SpouseIncomeNotSmaller));
        EXPECT_FALSE(step(larger, StepId::CombinedShare));
    }
}

TEST(VoucherSteps, ShowTheWholeFormula)
{
    const Line line = line_of(household(1, "1699"_eur),
                              voucher(helsinki(), "home_care_regular", "20", "45"_eur), helsinki());
    // 1000 * 35 % / 60 = 5.8333; (34 - 5.8333) * 1.20 = 33.80
    const Step* reduction = step(line, StepId::VoucherReduction);
    const Step* formula = step(line, StepId::VoucherFormula);
    ASSERT_TRUE(reduction && formula);
    EXPECT_EQ(reduction->with[0], Exact("1000"_eur));
    EXPECT_EQ(reduction->value, Exact("1000"_eur) * "35"_pct / Exact(60));
    EXPECT_EQ(formula->value, (Exact("34"_eur) - reduction->value) * Exact(12, 10));
    EXPECT_EQ(line.voucher_value, "33.80"_eur);
}

// 912/1992 2 §: spouses who share a household; another family's income is not looked at.
TEST(SpouseElsewhere, DoesNotCountForHomeServices)
{
    Household couple = household(1, "1000"_eur);
    couple.spouse = person(Pension, "2000"_eur);
    const PlannedService care = plan(helsinki(), "home_care_regular", "20");
    // (1000 - 699) * 24 %
    const Cents alone = "72.24"_eur;
    EXPECT_NE(fee_of(couple, care, helsinki()), alone);
    for (const bool in_care : {false, true}) {
        couple.lived_together = in_care;
        couple.spouse_in_long_term_care = in_care;
        EXPECT_EQ(line_of(couple, care, helsinki()).client_fee, alone);
        EXPECT_TRUE(
            has_note(estimate_of(couple, {care}, helsinki()).notes, NoteCode::SpouseNotCounted));
    }
}

TEST(IncomeSteps, SayWhoseEachIncomeIs)
{
    Household couple = household(2, "1500"_eur);
    couple.spouse = person(Wage, "900"_eur);
    const Line line = line_of(couple, plan(helsinki(), "home_care_regular", "20"), helsinki());
    const auto incomes = all(line, StepId::IncomeCounted);
    ASSERT_EQ(incomes.size(), 2U);
    EXPECT_EQ(incomes[0].whose, Whose::Client);
    EXPECT_EQ(incomes[0].income, Pension);
    EXPECT_EQ(incomes[1].whose, Whose::Spouse);
    EXPECT_EQ(incomes[1].income, Wage);
}

TEST(IncomeSteps, ADeductionOfNothingIsNoStepAndOneOfACentIs)
{
    const auto steps = [](Cents amount) {
        Household one = household(1, "1500"_eur);
        one.client = with(one.client, DeductionKind::GuardianFee, amount);
        const Line line = line_of(one, plan(helsinki(), "home_care_regular", "20"), helsinki());
        return all(line, StepId::DeductionCounted).size();
    };
    EXPECT_EQ(steps("0"_eur), 0U);
    EXPECT_EQ(steps("0.01"_eur), 1U);
}

// 10 d § 2 mom: who has paid what may be deducted at most is not limited by it.
TEST(IncomeSteps, NameTheCeilingOfMedicinesOnlyWhereItLimits)
{
    const Snapshot& national = snapshot("national", "2026-03-01");
    const auto ceiling = [&](Cents medicines) {
        Household one = net_alone("2000"_eur);
        one.client = with(one.client, DeductionKind::Medicines, medicines);
        return step(line_of(one, plan(national, "housing_24h"), national),
                    StepId::MedicinesDeducted)
            ->row;
    };
    EXPECT_FALSE(ceiling("53.01"_eur));
    EXPECT_TRUE(ceiling("53.02"_eur));

    const auto constant = [&](Cents medicines) {
        Household couple = net_couple("3000"_eur, "1000"_eur);
        couple.spouse = with(*couple.spouse, DeductionKind::Medicines, medicines);
        const Line line = line_of(couple, plan(helsinki(), "housing_24h"), helsinki());
        return all(line, StepId::MedicinesDeducted).back().row;
    };
    EXPECT_FALSE(constant("53.01"_eur));
    EXPECT_TRUE(constant("53.02"_eur));
}

TEST(IncomeSteps, OfAVoucherByNetIncomeAreTheClientsOwn)
{
    PlannedService voucher = plan(helsinki(), "housing_24h", "1", Mode::Voucher);
    voucher.provider_price = "150"_eur;
    const Line line = line_of(net_couple("2000"_eur, "1500"_eur), voucher, helsinki());
    const auto incomes = all(line, StepId::IncomeCounted);
    ASSERT_EQ(incomes.size(), 1U);
    EXPECT_EQ(incomes[0].whose, Whose::Client);
}

} // namespace maksuarvio::test
