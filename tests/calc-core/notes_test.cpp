// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "calc-core/notes.h"

#include "asking.h"

namespace maksuarvio::test {

namespace {

using enum IncomeKind;

Household all_kinds_of_income()
{
    Household household;
    for (std::size_t i = 0; i < word_count<IncomeKind>(); ++i)
        household.client =
            with(household.client, {.kind = static_cast<IncomeKind>(i), .gross = "1"_eur});
    return household;
}

std::vector<IncomeKind> uncounted(const Household& household, std::string_view service)
{
    const bool by_the_month = sample().service(service)->unit == Unit::Month;
    return uncounted_incomes(
        line_of(household, plan(sample(), service, by_the_month ? "1" : "10"), sample()));
}

} // namespace

TEST(IncomeNotes, NameWhatTheConceptDoesNotCount)
{
    EXPECT_EQ(uncounted(all_kinds_of_income(), "home_care_regular"),
              (std::vector{DisabilityAllowance, VeteransSupplement, HousingAllowance,
                           SocialAssistance, ChildBenefit}))
        << "a net total beside counted incomes is no loss";
    EXPECT_EQ(uncounted(all_kinds_of_income(), "housing_24h"),
              (std::vector{MaintenanceSupport, VeteransSupplement, HousingAllowance,
                           SocialAssistance, ChildBenefit}));
    EXPECT_EQ(uncounted(all_kinds_of_income(), "meal"), std::vector<IncomeKind>())
        << "a flat price looks at no income";
}

TEST(IncomeNotes, NameATotalThatIsAllThereIsAndDoesNotCount)
{
    EXPECT_EQ(uncounted(net_alone("1500"_eur), "home_care_regular"), std::vector{TotalNet});
    EXPECT_EQ(uncounted({.client = person(TotalGross, "1500"_eur)}, "housing_24h"),
              std::vector{TotalGross});
    EXPECT_EQ(uncounted(net_alone("0"_eur), "home_care_regular"), std::vector<IncomeKind>());
    EXPECT_EQ(uncounted(net_alone("1500"_eur), "housing_24h"), std::vector<IncomeKind>());
}

TEST(IncomeNotes, NameTheSpousesWhereTheSpousesIncomeCounts)
{
    Household couple = household(2, "3000"_eur);
    couple.spouse = person(SocialAssistance, "100"_eur);
    EXPECT_EQ(uncounted(couple, "home_care_regular"), std::vector{SocialAssistance});
    EXPECT_EQ(uncounted(couple, "housing_24h"), std::vector{SocialAssistance});
    Household of_client = couple;
    of_client.spouse = person(Pension, "100"_eur);
    of_client.client = with(of_client.client, {.kind = ChildBenefit, .gross = "50"_eur});
    EXPECT_EQ(uncounted(of_client, "housing_24h"), std::vector{ChildBenefit});
    couple.lived_together = false;
    EXPECT_EQ(uncounted(couple, "housing_24h"), std::vector<IncomeKind>());
    couple.income_disclosed = false;
    EXPECT_EQ(uncounted(couple, "home_care_regular"), std::vector<IncomeKind>())
        << "incomes that are not looked at are not named";
}

TEST(DeductionNotes, NameEveryDeductionBesideAFlatPrice)
{
    Household one = household(1, "1500"_eur);
    one.client = with(one.client, DeductionKind::GuardianFee, "10"_eur);
    one.client = with(one.client, DeductionKind::Medicines, "0"_eur);
    EXPECT_EQ(uncounted_deductions(line_of(one, plan(sample(), "meal"), sample())),
              std::vector{DeductionKind::GuardianFee});
}

TEST(AlternativeNotes, TellWhatAnEstimateNeverHolds)
{
    for (const std::vector<PlannedService>& services :
         {std::vector<PlannedService>{}, {plan(sample(), "meal")}}) {
        const auto notes = estimate_of(household(1, "1500"_eur), services, sample()).notes;
        for (const NoteCode code :
             {NoteCode::NotIncludedRent, NoteCode::NotIncludedElectricity,
              NoteCode::NotIncludedMedicines, NoteCode::NotIncludedHousingAllowance,
              NoteCode::NotIncludedReduction, NoteCode::NotIncludedIncomeSupport})
            EXPECT_TRUE(has_note(notes, code)) << word(code);
    }
}

// 7 b § 2 mom: at least once a week.
TEST(LineNotes, TellThatHomeCareMayNotBeRegular)
{
    const auto note = [](const std::vector<PlannedService>& services) {
        return has_note(estimate_of(household(1, "1500"_eur), services, sample()).lines[0].notes,
                        NoteCode::MayNotBeRegular);
    };
    const auto home = [](std::string_view amount, Period per = Period::Month) {
        return plan(sample(), "home_care_regular", amount, Mode::Own, per);
    };
    EXPECT_TRUE(note({home("0.99")}));
    EXPECT_FALSE(note({home("1")}));
    EXPECT_FALSE(note({home("1.01")}));
    EXPECT_TRUE(note({home("1", Period::Year)}));
    EXPECT_TRUE(note({home("240", Period::Year)}));
    EXPECT_FALSE(note({home("0.5"), home("0.5")})) << "all of a person's lines";
    EXPECT_TRUE(note({home("0.5"), home("0.49")}));
    EXPECT_TRUE(note({home("0.5"), plan(sample(), "communal_housing", "20")}));
    EXPECT_FALSE(note({home("0")}));
    EXPECT_FALSE(note({plan(sample(), "communal_housing", "0.5")}));
}

// 10 f §, 912/1992 2 §: the spouse of a shared household.
TEST(AlternativeNotes, TellThatASpouseWhoLivesElsewhereIsNotCounted)
{
    const auto noted = [](const Household& household, std::string_view service) {
        return has_note(estimate_of(household, {plan(sample(), service)}, sample()).notes,
                        NoteCode::SpouseNotCounted);
    };
    Household couple = household(2, "1500"_eur);
    EXPECT_FALSE(noted(couple, "home_care_regular")) << "nobody is left out";
    couple.spouse = person(Pension, "1000"_eur);
    EXPECT_FALSE(noted(couple, "home_care_regular"));
    couple.lived_together = false;
    EXPECT_TRUE(noted(couple, "home_care_regular"));
    EXPECT_TRUE(noted(couple, "meal"));
    couple.lived_together = true;
    couple.spouse_in_long_term_care = true;
    EXPECT_TRUE(noted(couple, "home_care_regular"));
}

TEST(AlternativeNotes, TellThatATaxIsMissingFromTheMoneyLeft)
{
    const auto untaxed = [](const Household& household) {
        return has_note(estimate_of(household, {}, sample()).notes, NoteCode::NetIncomeWithoutTax);
    };
    EXPECT_TRUE(untaxed(household(1, "1500"_eur)));
    EXPECT_FALSE(untaxed(net_alone("1500"_eur)));
    Household couple = net_alone("1500"_eur);
    couple.size = 2;
    couple.spouse = person(Pension, "100"_eur);
    EXPECT_TRUE(untaxed(couple));
    EXPECT_FALSE(untaxed({.client = person(TotalGross, "1500"_eur)})) << "nothing is left to tell";
}

TEST(LineNotes, TellOfTemporaryNursingBesideRegularHomeCare)
{
    const auto beside = [](const std::vector<PlannedService>& services) {
        const AlternativeEstimate result =
            estimate_of(household(1, "1500"_eur), services, sample());
        return has_note(result.lines[0].notes, NoteCode::TemporaryNursingBesideRegular);
    };
    const PlannedService nurse = plan(sample(), "home_care_temporary_nurse");
    EXPECT_FALSE(beside({nurse}));
    EXPECT_TRUE(beside({nurse, plan(sample(), "home_care_regular", "10")}));
    EXPECT_TRUE(beside({nurse, voucher(sample(), "home_care_regular", "10", "40"_eur)}));
    EXPECT_FALSE(beside({nurse, plan(sample(), "home_care_regular", "0")}));
    EXPECT_FALSE(beside({nurse, plan(sample(), "housing_24h")}));
    EXPECT_FALSE(
        beside({plan(sample(), "day_or_night_care"), plan(sample(), "home_care_regular", "10")}));
}

TEST(LineNotes, TellThatAProvidersPriceWasNotUsed)
{
    PlannedService own = plan(sample(), "home_care_regular", "10");
    own.provider_price = "40"_eur;
    EXPECT_TRUE(has_note(line_of(household(1, "1500"_eur), own, sample()).notes,
                         NoteCode::ProviderPriceNotUsed));
    EXPECT_FALSE(has_note(line_of(household(1, "1500"_eur),
                                  voucher(sample(), "home_care_regular", "10", "40"_eur), sample())
                              .notes,
                          NoteCode::ProviderPriceNotUsed));
}

TEST(LineNotes, TellOfTheIncomeUnknownOnlyWhereItMattered)
{
    Household unknown = household(1, "1500"_eur);
    unknown.income_disclosed = false;
    const auto noted = [&](const PlannedService& planned) {
        return has_note(line_of(unknown, planned, sample()).notes,
                        NoteCode::IncomeUnknownHighestFee);
    };
    EXPECT_TRUE(noted(plan(sample(), "home_care_regular", "10")));
    EXPECT_TRUE(noted(plan(sample(), "housing_24h")));
    EXPECT_FALSE(noted(plan(sample(), "meal")));
    EXPECT_FALSE(has_note(
        line_of(household(1, "0"_eur), plan(sample(), "home_care_regular", "10"), sample()).notes,
        NoteCode::IncomeUnknownHighestFee));
}

TEST(LineNotes, NameACentThatDoesNotCount)
{
    EXPECT_EQ(uncounted({.client = person(ChildBenefit, "0.01"_eur)}, "home_care_regular"),
              std::vector{ChildBenefit});
    Household one = household(1, "1500"_eur);
    one.client = with(one.client, DeductionKind::Medicines, "0.01"_eur);
    EXPECT_EQ(
        uncounted_deductions(line_of(one, plan(sample(), "home_care_regular", "10"), sample())),
        std::vector{DeductionKind::Medicines});
}

TEST(FigureNotes, TellOnceOfEachKindOfFigureThatIsNotOfficial)
{
    const Row official{.key = Key::Price, .status = Status::Official};
    const Row example{.key = Key::Price, .status = Status::Example};
    const Row derived{.key = Key::Price, .status = Status::Derived};
    const Row other{.key = Key::CountyCost, .status = Status::Example};
    std::vector<Note> notes;
    for (const Row* row : {&official, &example, &example, &derived, &other, &derived})
        note_figure_to_doubt(*row, notes);
    ASSERT_EQ(notes.size(), 3U);
    EXPECT_EQ(notes[0].code, NoteCode::ExampleFigure);
    EXPECT_EQ(notes[1].code, NoteCode::DerivedFigure);
    EXPECT_EQ(notes[2].row, &other);
}

TEST(Notes, SayThatTaxAndExpensesOfACentAreNotCounted)
{
    const auto noted = [](IncomeKind kind, Cents tax, Cents expenses) {
        const Household one{
            .client = {.incomes = {
                           {.kind = kind, .gross = "1500"_eur, .tax = tax, .expenses = expenses}}}};
        return has_note(line_of(one, plan(sample(), "home_care_regular", "20"), sample()).notes,
                        NoteCode::ExpensesNotCounted);
    };
    EXPECT_FALSE(noted(OtherTaxFree, "0"_eur, "0"_eur));
    EXPECT_TRUE(noted(OtherTaxFree, "0.01"_eur, "0"_eur));
    EXPECT_TRUE(noted(OtherTaxFree, "0"_eur, "0.01"_eur));
    EXPECT_FALSE(noted(Forest, "0"_eur, "0.01"_eur));
}

} // namespace maksuarvio::test
