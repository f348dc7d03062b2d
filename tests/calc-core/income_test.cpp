// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "calc-core/income.h"

#include "asking.h"
#include "hand_tariff.h"

namespace maksuarvio::test {

namespace {

using enum IncomeKind;

const Exact kForestShare(9, 10);

Exact in_home_services(const Person& person)
{
    NoTrace unrecorded;
    return income_of(person, IncomeConcept::HomeService, {kForestShare}, Whose::Client, unrecorded);
}

Exact in_long_term_care(const Person& person)
{
    NoTrace unrecorded;
    return income_of(person, IncomeConcept::LongTermCare, {kForestShare}, Whose::Client,
                     unrecorded);
}

Person one(IncomeKind kind, Cents gross, Cents tax, Cents expenses, Period per = Period::Month)
{
    return {.incomes = {{kind, gross, tax, expenses, per}}};
}

} // namespace

// The table "Kinds of income" of the interface: gross 1000.00, tax 200.00, expenses 50.00.
TEST(Income, EachKindCountsInEachConceptAsTheInterfaceSays)
{
    struct Row {
        IncomeKind kind;
        Cents home;
        Cents long_term;
    };
    const Row table[] = {
        {Pension, "950"_eur, "750"_eur},
        {Wage, "950"_eur, "750"_eur},
        {CarersAllowance, "950"_eur, "750"_eur},
        {OtherTaxable, "950"_eur, "750"_eur},
        {Rental, "950"_eur, "750"_eur},
        {Capital, "950"_eur, "750"_eur},
        {Forest, "850"_eur, "850"_eur},
        {CareAllowance, "1000"_eur, "1000"_eur},
        {DisabilityAllowance, "0"_eur, "1000"_eur},
        {MaintenanceSupport, "1000"_eur, "0"_eur},
        {VeteransSupplement, "0"_eur, "0"_eur},
        {HousingAllowance, "0"_eur, "0"_eur},
        {SocialAssistance, "0"_eur, "0"_eur},
        {ChildBenefit, "0"_eur, "0"_eur},
        {OtherTaxFree, "1000"_eur, "1000"_eur},
        {TotalGross, "1000"_eur, "0"_eur},
        {TotalNet, "0"_eur, "1000"_eur},
    };
    static_assert(std::size(table) == word_count<IncomeKind>());
    for (const Row& row : table) {
        const Person person = one(row.kind, "1000"_eur, "200"_eur, "50"_eur);
        EXPECT_EQ(in_home_services(person), Exact(row.home)) << word(row.kind);
        EXPECT_EQ(in_long_term_care(person), Exact(row.long_term)) << word(row.kind);
        EXPECT_EQ(counts(row.kind, IncomeConcept::HomeService), row.home > Cents(0))
            << word(row.kind);
        EXPECT_EQ(counts(row.kind, IncomeConcept::LongTermCare), row.long_term > Cents(0))
            << word(row.kind);
    }
}

TEST(Income, AYearlyFigureIsDividedByTwelveExactlyInAllItsParts)
{
    EXPECT_EQ(in_long_term_care(one(Rental, "10000"_eur, "1001"_eur, "500.01"_eur, Period::Year)),
              Exact(849'899, 12));
    EXPECT_EQ(in_home_services(one(Rental, "10000"_eur, "1001"_eur, "500.01"_eur, Period::Year)),
              Exact(949'999, 12));
    EXPECT_EQ(per_month("0.01"_eur, Period::Year), Exact(1, 12));
    EXPECT_EQ(per_month("0.01"_eur, Period::Month), Exact(1));
}

TEST(Income, ForestYieldLosesATenthAndTheInterest)
{
    EXPECT_EQ(in_home_services(one(Forest, "1200"_eur, "0"_eur, "0"_eur, Period::Year)),
              Exact("90"_eur));
    EXPECT_EQ(in_long_term_care(one(Forest, "1200"_eur, "0"_eur, "480"_eur, Period::Year)),
              Exact("50"_eur));
}

TEST(Income, ExpensesAndTaxNeverTakeAnIncomeBelowZeroNorTouchAnother)
{
    for (const Cents expenses : {"99.99"_eur, "100"_eur, "100.01"_eur, "500"_eur}) {
        Person person = one(Rental, "100"_eur, "0"_eur, expenses);
        const Exact left = at_least_zero(Exact("100"_eur - expenses));
        EXPECT_EQ(in_home_services(person), left);
        EXPECT_EQ(in_long_term_care(person), left);
        person = with(person, {.kind = Pension, .gross = "1000"_eur});
        EXPECT_EQ(in_home_services(person), Exact("1000"_eur) + left);
    }
    EXPECT_EQ(in_long_term_care(one(Wage, "100"_eur, "60"_eur, "60"_eur)), Exact());
    for (const Cents interest : {"89.99"_eur, "90"_eur, "90.01"_eur}) {
        EXPECT_EQ(in_home_services(one(Forest, "100"_eur, "0"_eur, interest)),
                  at_least_zero(Exact("90"_eur - interest)));
    }
}

TEST(Income, SeveralIncomesOfOneKindAreAdded)
{
    Person person = one(Pension, "700"_eur, "70"_eur, "0"_eur);
    person = with(person, {.kind = Pension, .gross = "1200"_eur, .per = Period::Year});
    EXPECT_EQ(in_home_services(person), Exact("800"_eur));
    EXPECT_EQ(in_long_term_care(person), Exact("730"_eur));
}

TEST(Income, TheForestsReductionIsNeededOnlyWhereThereIsForestIncome)
{
    const Snapshot& national = snapshot("national", "2026-03-01");
    const Snapshot bare =
        HandTariff("national", "2026-03-01").without(Key::ForestIncomeReduction).make();
    Household household{.client = person(Pension, "1000"_eur)};
    EXPECT_FALSE(has_forest_income(household));
    EXPECT_TRUE(forest_share(household, bare));

    household.client = with(household.client, {.kind = Forest});
    EXPECT_TRUE(forest_share(household, bare)) << "a yield of 0 needs nothing";

    household.spouse = person(Forest, "100"_eur);
    EXPECT_TRUE(has_forest_income(household));
    EXPECT_EQ(forest_share(household, national).value().share, kForestShare);
    EXPECT_EQ(forest_share(household, bare).error().key, Key::ForestIncomeReduction);
    household.spouse.reset();
    household.client = person(Forest, "100"_eur);
    EXPECT_EQ(forest_share(household, bare).error().key, Key::ForestIncomeReduction);
}

TEST(Deductions, AreAddedByKindAndAYearsIsDividedByTwelve)
{
    Person person;
    person = with(person, DeductionKind::GuardianFee, "20"_eur);
    person = with(person, DeductionKind::GuardianFee, "100"_eur, Period::Year);
    person = with(person, DeductionKind::HousingCost, "500"_eur);
    EXPECT_EQ(deductions_of(person, DeductionKind::GuardianFee),
              Exact("20"_eur) + Exact(10'000, 12));
    EXPECT_EQ(deductions_of(person, DeductionKind::Medicines), Exact());
    Trace trace;
    EXPECT_EQ(
        deducted(person, Whose::Spouse, snapshot("national", "2026-03-01"), trace,
                 [](DeductionKind kind) { return facts(kind).from == DeductedFrom::EveryIncome; }),
        Exact("20"_eur) + Exact(10'000, 12));
    const std::vector<Step> steps = trace.take();
    ASSERT_EQ(steps.size(), 2u) << "a step for each deduction that counts";
    EXPECT_EQ(steps[0].deduction, DeductionKind::GuardianFee);
    EXPECT_EQ(steps[1].value, Exact(10'000, 12));
    EXPECT_EQ(steps[1].whose, Whose::Spouse);
}

TEST(MoneyInHand, IsWhatIsPaidOutWhateverAFeeCountsOfIt)
{
    for (const IncomeKind kind :
         {CareAllowance, DisabilityAllowance, MaintenanceSupport, VeteransSupplement,
          HousingAllowance, SocialAssistance, ChildBenefit, OtherTaxFree, TotalNet})
        EXPECT_EQ(money_in_hand(person(kind, "100"_eur), {kForestShare}), Exact("100"_eur))
            << word(kind);
    EXPECT_EQ(money_in_hand(one(Pension, "1000"_eur, "200"_eur, "0"_eur), {kForestShare}),
              Exact("800"_eur));
}

TEST(MoneyInHand, IsUnknownWhereNetIncomeWasNotEntered)
{
    EXPECT_FALSE(money_in_hand({}, {kForestShare}));
    EXPECT_FALSE(money_in_hand(person(TotalGross, "1000"_eur), {kForestShare}));
    EXPECT_FALSE(money_in_hand(
        with(person(TotalGross, "1000"_eur), {.kind = OtherTaxFree, .gross = "100"_eur}),
        {kForestShare}));
    EXPECT_EQ(
        money_in_hand(with(person(TotalGross, "1000"_eur), {.kind = TotalNet, .gross = "800"_eur}),
                      {kForestShare}),
        Exact("800"_eur));
}

TEST(LacksTax, MeansATaxableIncomeWithoutItsTax)
{
    EXPECT_TRUE(lacks_tax(one(Pension, "1000"_eur, "0"_eur, "0"_eur)));
    EXPECT_TRUE(lacks_tax(one(Capital, "0.01"_eur, "0"_eur, "0"_eur)));
    EXPECT_FALSE(lacks_tax(one(Pension, "1000"_eur, "0.01"_eur, "0"_eur)));
    EXPECT_FALSE(lacks_tax(one(Pension, "0"_eur, "0"_eur, "0"_eur)));
    EXPECT_FALSE(lacks_tax(person(TotalNet, "1000"_eur)));
    EXPECT_FALSE(lacks_tax(person(CareAllowance, "1000"_eur)));
}

} // namespace maksuarvio::test
