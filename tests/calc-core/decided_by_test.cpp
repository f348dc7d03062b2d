// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "hand_tariff.h"
#include "random_case.h"

// The rule says which step decided a fee, and which incomes it looked at.

namespace maksuarvio::test {

namespace {

StepId decided(const Line& line)
{
    return line.deciding_step().id;
}

/// The step that decided a line of one service, "1" of it.
StepId decided(const Household& household, const Snapshot& book, std::string_view service,
               std::string_view amount = "1")
{
    return decided(line_of(household, plan(book, service, amount), book));
}

Household undisclosed()
{
    return {.income_disclosed = false};
}

} // namespace

TEST(DecidedBy, TheDecidingStepRoundedIsWhatTheClientPays)
{
    int answered = 0;
    std::array<int, word_count<StepId>()> times{};
    for (std::uint64_t i = 0; i < 20'000; ++i) {
        SCOPED_TRACE("case " + std::to_string(i));
        Dice dice(i);
        const Snapshot& book = random_snapshot(dice);
        const Household household = dice.household();
        const auto lines = estimate_lines(household, {.services = dice.plan(book, 4)}, book);
        for (const Result<Line>& line : lines) {
            if (!line)
                continue;
            ++answered;
            ASSERT_LT(line->decided_by, line->steps.size());
            const Step& deciding = line->deciding_step();
            EXPECT_EQ(round_to_cents(deciding.value), line->client_total()) << word(deciding.id);
            ++times[static_cast<std::size_t>(deciding.id)];
        }
    }
    EXPECT_GT(answered, 20'000);
    // Each way to decide was met.
    for (const StepId id : {StepId::NothingPlanned, StepId::CoveredByLongTermCare, StepId::NoFee,
                            StepId::IncomeShare, StepId::SingleShare, StepId::CombinedShare,
                            StepId::CoupleCappedToSingle, StepId::CoupleFloor, StepId::NotBelowZero,
                            StepId::AfterAllowance, StepId::PriceTimesQuantity, StepId::HighestFee,
                            StepId::CountyCost, StepId::FeeAsOwn, StepId::ClientShare})
        EXPECT_GT(times[static_cast<std::size_t>(id)], 0) << word(id);
    // The fee is the last step of every rule, and says nothing of how it came about.
    EXPECT_EQ(times[static_cast<std::size_t>(StepId::Fee)], 0);
}

// 85 % of 1 000 € would be 850,00 €; 195 € must be left.
TEST(DecidedBy, ThePersonalAllowanceDecidesWhereItLeavesLess)
{
    const Line line = line_of(net_alone("1000"_eur), plan(national(), "housing_24h"), national());
    EXPECT_EQ(line.client_fee, "805"_eur);
    EXPECT_EQ(decided(line), StepId::AfterAllowance);
    EXPECT_EQ(decided(net_alone("1300.00"_eur), national(), "housing_24h"), StepId::SingleShare)
        << "both are 1105";
    EXPECT_EQ(decided(net_alone("1299.99"_eur), national(), "housing_24h"), StepId::AfterAllowance);
    EXPECT_EQ(decided(net_alone("0"_eur), national(), "housing_24h"), StepId::SingleShare);
}

TEST(DecidedBy, OfACoupleTheShareOfBothOrWhatHoldsIt)
{
    EXPECT_EQ(decided(net_couple("2000"_eur, "1000"_eur), national(), "housing_24h"),
              StepId::CombinedShare);
    EXPECT_EQ(decided(net_couple("2000"_eur, "3000"_eur), national(), "housing_24h"),
              StepId::SingleShare);
    Household capped = net_couple("2000"_eur, "1500.02"_eur);
    capped.client = with(capped.client, DeductionKind::MaintenancePaid, "500"_eur);
    EXPECT_EQ(decided(capped, national(), "housing_24h"), StepId::CoupleCappedToSingle);
    EXPECT_EQ(decided(net_couple("600"_eur, "120"_eur), helsinki(), "institution_long"),
              StepId::CoupleFloor);
}

TEST(DecidedBy, MoreDeductedThanThereIsIncomeIsNoFee)
{
    Household couple = net_couple("2000"_eur, "100"_eur);
    couple.spouse = with(*couple.spouse, DeductionKind::MaintenancePaid, "2100.01"_eur);
    const Line line = line_of(couple, plan(national(), "housing_24h"), national());
    EXPECT_EQ(decided(line), StepId::NotBelowZero);
    couple.spouse = with(net_couple("2000"_eur, "100"_eur).spouse.value(),
                         DeductionKind::MaintenancePaid, "2100"_eur);
    EXPECT_EQ(decided(couple, national(), "housing_24h"), StepId::CombinedShare)
        << "0 is not below";
}

TEST(DecidedBy, TheCostAndTheHighestFeeDecideOnlyWhereTheyAreLess)
{
    // 5 h: 10 % of 2991.50 more than the limit is the cost of 299.15.
    EXPECT_EQ(decided(household(1, "3690.50"_eur), sample(), "home_care_regular", "5"),
              StepId::IncomeShare);
    EXPECT_EQ(decided(household(1, "3690.60"_eur), sample(), "home_care_regular", "5"),
              StepId::CountyCost);
    EXPECT_EQ(decided(household(1, "1500"_eur), sample(), "meal", "4"), StepId::PriceTimesQuantity);
    EXPECT_EQ(decided(net_alone("99999"_eur), helsinki(), "institution_long"), StepId::HighestFee);
    EXPECT_EQ(decided(household(1, "99999"_eur), helsinki(), "home_care_regular", "4"),
              StepId::HighestFee);
}

TEST(DecidedBy, ThatThereIsNoFee)
{
    const Household poor = household(1, "1199.99"_eur);
    const Line exempt = line_of(poor, plan(sample(), "home_care_regular", "20"), sample());
    EXPECT_EQ(decided(exempt), StepId::NoFee);
    EXPECT_EQ(exempt.steps[exempt.decided_by - 1].id, StepId::ExemptIncome);
    EXPECT_EQ(decided(poor, sample(), "carers_fee"), StepId::NoFee);
    EXPECT_EQ(decided(poor, sample(), "meal", "0"), StepId::NothingPlanned);
    const AlternativeEstimate beside =
        estimate_of(poor, {plan(sample(), "housing_24h"), plan(sample(), "meal")}, sample());
    EXPECT_EQ(decided(beside.lines[1]), StepId::CoveredByLongTermCare);
}

TEST(DecidedBy, WithTheIncomeUndisclosedTheLowerOfCostAndHighestFee)
{
    EXPECT_EQ(decided(undisclosed(), sample(), "home_care_regular", "20"), StepId::CountyCost);
    EXPECT_EQ(decided(undisclosed(), helsinki(), "home_care_regular", "4"), StepId::HighestFee);
    EXPECT_EQ(decided(undisclosed(), helsinki(), "home_care_regular", "1"), StepId::CountyCost);
    const Line both = line_of(undisclosed(), plan(helsinki(), "institution_long"), helsinki());
    EXPECT_EQ(decided(both), StepId::HighestFee);
    EXPECT_EQ(std::ranges::count(both.steps, StepId::CountyCost, &Step::id),
              both.county_gross ? 1 : 0);
    EXPECT_EQ(
        std::ranges::count(line_of(undisclosed(), plan(sample(), "housing_24h"), sample()).steps,
                           StepId::CountyCost, &Step::id),
        1);
}

TEST(DecidedBy, OfAVoucherTheStepWithWhatTheClientPays)
{
    const Household one = household(1, "2000"_eur);
    const Line share =
        line_of(one, voucher(helsinki(), "home_care_regular", "10", "34"_eur), helsinki());
    EXPECT_EQ(decided(share), StepId::ClientShare);
    EXPECT_EQ(share.fee_decided_by, share.decided_by);
    const Line as_own =
        line_of(one, voucher(sample(), "home_care_regular", "10", "50"_eur), sample());
    EXPECT_EQ(decided(as_own), StepId::FeeAsOwn);
    EXPECT_EQ(as_own.fee_deciding_step().id, StepId::IncomeShare);
    const Line own = line_of(one, plan(sample(), "home_care_regular", "10"), sample());
    EXPECT_EQ(own.fee_decided_by, own.decided_by);
}

TEST(LookedAt, NamesTheIncomesThatTheFeeIsCountedFrom)
{
    const auto looked = [](const Line& line) {
        std::string text;
        for (const LookedAt& at : {line.looked_at, line.own_service_looked_at})
            text += std::string(at.household_gross ? "gross " : "") + (at.client_net ? "net " : "")
                    + (at.spouse_net ? "spouse " : "") + (at.undisclosed ? "undisclosed " : "")
                    + "|";
        return text;
    };
    const Household one = household(1, "2000"_eur);
    const auto own = [&](const Household& asked, const Snapshot& book, std::string_view service) {
        return looked(line_of(asked, plan(book, service), book));
    };
    EXPECT_EQ(own(one, sample(), "home_care_regular"), "gross ||");
    EXPECT_EQ(own(one, sample(), "meal"), "||");
    EXPECT_EQ(own(one, sample(), "carers_fee"), "||");
    EXPECT_EQ(own(one, helsinki(), "alarm"), "gross ||");
    EXPECT_EQ(own(one, sample(), "alarm"), "||") << "one price for all";
    EXPECT_EQ(own(net_alone("2000"_eur), sample(), "housing_24h"), "net ||");
    EXPECT_EQ(own(net_couple("2000"_eur, "1000"_eur), sample(), "housing_24h"), "net spouse ||");
    EXPECT_EQ(own(net_couple("1000"_eur, "2000"_eur), sample(), "housing_24h"), "net ||");
    for (const char* service : {"home_care_regular", "housing_24h", "alarm"})
        EXPECT_EQ(own(undisclosed(), helsinki(), service), "undisclosed ||") << service;
    EXPECT_EQ(own(undisclosed(), sample(), "meal"), "||");

    const auto with_voucher = [&](const Household& asked, std::string_view service) {
        return looked(line_of(asked, voucher(helsinki(), service, "1", "200"_eur), helsinki()));
    };
    EXPECT_EQ(with_voucher(one, "home_care_regular"), "gross |gross |");
    EXPECT_EQ(with_voucher(net_couple("2000"_eur, "1000"_eur), "housing_24h"), "net |net spouse |");
    EXPECT_EQ(with_voucher(undisclosed(), "housing_24h"), "undisclosed |undisclosed |");
    EXPECT_EQ(looked(line_of(one, voucher(sample(), "home_care_regular", "1", "50"_eur), sample())),
              "gross |gross |");
}

} // namespace maksuarvio::test
