// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "calc-core/result.h"
#include "print.h"

#include <set>

namespace maksuarvio::test {

namespace {

template <typename Enum> void every_word_leads_back()
{
    std::set<std::string_view> seen;
    for (std::size_t i = 0; i < word_count<Enum>(); ++i) {
        const auto value = static_cast<Enum>(i);
        EXPECT_TRUE(seen.insert(word(value)).second) << "twice: " << word(value);
        EXPECT_EQ(from_word<Enum>(word(value)), value) << word(value);
    }
    EXPECT_FALSE(from_word<Enum>("no such word"));
    EXPECT_FALSE(from_word<Enum>(" "));
}

} // namespace

TEST(Words, EveryWordOfEveryListLeadsBackToItsValue)
{
    every_word_leads_back<Unit>();
    every_word_leads_back<Period>();
    every_word_leads_back<Measure>();
    every_word_leads_back<Mode>();
    every_word_leads_back<IncomeKind>();
    every_word_leads_back<DeductionKind>();
    every_word_leads_back<Key>();
    every_word_leads_back<Status>();
    every_word_leads_back<FeeRule>();
    every_word_leads_back<VoucherRule>();
    every_word_leads_back<CareForm>();
    every_word_leads_back<Category>();
    every_word_leads_back<StepId>();
    every_word_leads_back<ErrorCode>();
    every_word_leads_back<Field>();
    every_word_leads_back<NoteCode>();
}

// The words of the interface stand here once more, so that none changes unseen.
TEST(Words, TheInterfacesWordsStandAtTheirValues)
{
    EXPECT_EQ(word(Mode::Purchased), "purchased");
    EXPECT_EQ(word(Mode::Voucher), "voucher");
    EXPECT_EQ(word(Unit::Delivery), "delivery");
    EXPECT_EQ(word(Unit::Trip), "trip");
    EXPECT_EQ(word(Period::Year), "year");
    EXPECT_EQ(word(IncomeKind::CareAllowance), "care_allowance");
    EXPECT_EQ(word(IncomeKind::DisabilityAllowance), "disability_allowance");
    EXPECT_EQ(word(IncomeKind::TotalGross), "total_gross");
    EXPECT_EQ(word(IncomeKind::TotalNet), "total_net");
    EXPECT_EQ(word(DeductionKind::GuardianFee), "guardian_fee");
    EXPECT_EQ(word(DeductionKind::Enforcement), "enforcement");
    EXPECT_EQ(word(ErrorCode::BadInput), "bad_input");
    EXPECT_EQ(word(ErrorCode::UnknownService), "unknown_service");
    EXPECT_EQ(word(ErrorCode::ModeNotOffered), "mode_not_offered");
    EXPECT_EQ(word(ErrorCode::ProviderPriceRequired), "provider_price_required");
    EXPECT_EQ(word(ErrorCode::IncomeRequired), "income_required");
    EXPECT_EQ(word(ErrorCode::NoTariff), "no_tariff");
    EXPECT_EQ(word(VoucherRule::SameFeeAsOwn), "same_fee_as_own");
    EXPECT_EQ(word(VoucherRule::IncomeTested), "income_tested");
    EXPECT_EQ(word(VoucherRule::NetIncomeSteps), "net_income_steps");
    EXPECT_EQ(word(VoucherRule::FlatValue), "flat_value");
    EXPECT_EQ(word(Status::Derived), "derived");
}

TEST(Measures, AUnitsPriceAndQuantityAreNamedAfterIt)
{
    for (std::size_t i = 0; i < word_count<Unit>(); ++i) {
        const auto unit = static_cast<Unit>(i);
        const std::string name(word(unit));
        EXPECT_EQ(word(eur_per(unit)), "EUR/" + name);
        EXPECT_EQ(word(per_month(unit)), name + "/month");
    }
}

TEST(Measures, MoneyIsWhatIsCountedInEuros)
{
    for (std::size_t i = 0; i < word_count<Measure>(); ++i) {
        const auto measure = static_cast<Measure>(i);
        EXPECT_EQ(is_money(measure), word(measure).starts_with("EUR")) << word(measure);
    }
}

// What makes a figure doubtful, or a plan: it stands above the figure.
TEST(NoteWeight, IsCheckForWhatIsToBeCheckedFirst)
{
    using enum NoteCode;
    const std::set<NoteCode> checks{
        NationalMaximaUsed,      SpouseNotCounted,  FeesExceedIncome,
        MayNotBeRegular,         GuardianFeeCapped, TemporaryNursingBesideRegular,
        IncomeUnknownHighestFee, ExampleFigure,     DerivedFigure,
        FigureBeforeIndexStep,   PlanChanges,       MayBeLongTerm};
    for (std::size_t i = 0; i < word_count<NoteCode>(); ++i) {
        const auto code = static_cast<NoteCode>(i);
        EXPECT_EQ(weight_of(code), checks.contains(code) ? NoteWeight::Check : NoteWeight::Info)
            << word(code);
    }
}

TEST(FeeRules, OfTwoAPriceHasIncomeBands)
{
    for (const auto rule : {FeeRule::IncomeBanded, FeeRule::IncomeBandedCapped})
        EXPECT_TRUE(facts(rule).banded);
    for (const auto rule : {FeeRule::IncomeShare, FeeRule::NetShare, FeeRule::Flat,
                            FeeRule::FlatAccruing, FeeRule::CountyCostOnly})
        EXPECT_FALSE(facts(rule).banded) << word(rule);
}

TEST(FeeRules, OfWhichSomeHaveAPriceAUnit)
{
    for (const auto rule : {FeeRule::Flat, FeeRule::FlatAccruing, FeeRule::FlatAccruingUpkeep,
                            FeeRule::IncomeBanded, FeeRule::IncomeBandedCapped})
        EXPECT_TRUE(facts(rule).priced) << word(rule);
    for (const auto rule : {FeeRule::IncomeShare, FeeRule::NetShare, FeeRule::CountyCostOnly})
        EXPECT_FALSE(facts(rule).priced) << word(rule);
    EXPECT_TRUE(facts(FeeRule::IncomeShare).needs[0].any_at) << "a percentage of any hours";
    EXPECT_FALSE(facts(FeeRule::IncomeBanded).needs[0].any_at) << "the price of the first band";
}

} // namespace maksuarvio::test
