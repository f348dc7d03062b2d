// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "random_case.h"

#include <algorithm>

// "A total that cannot be followed through its steps is a fault."

namespace maksuarvio::test {

namespace {

constexpr std::uint64_t kCases = 3'000;

template <typename Check> void for_random_lines(Check check)
{
    for (std::uint64_t i = 0; i < kCases; ++i) {
        SCOPED_TRACE("case " + std::to_string(i));
        Dice dice(i);
        const Snapshot& book = random_snapshot(dice);
        const Household household = dice.household();
        const Alternative alternative{.name = "A", .services = dice.plan(book, 3)};
        const auto result = estimate_alternative(household, Cents(0), alternative, book);
        if (!result)
            continue;
        for (const Line& line : result->lines) {
            SCOPED_TRACE(line.planned.service);
            check(line, household);
        }
    }
}

Exact least_of(const Line& line, Exact value, std::initializer_list<StepId> caps)
{
    for (const StepId id : caps) {
        if (const Step* cap = step(line, id))
            value = std::min(value, cap->value);
    }
    return value;
}

} // namespace

TEST(Steps, TheLastOneHoldsTheFeeOrTheClientsShare)
{
    for_random_lines([](const Line& line, const Household&) {
        ASSERT_FALSE(line.steps.empty());
        EXPECT_EQ(line.steps.back().value, Exact(line.client_total()));
        if (line.own_service_fee && !line.own_service_steps.empty()) {
            EXPECT_EQ(line.own_service_steps.back().value, Exact(*line.own_service_fee));
        }
    });
}

// The twelfth of a year alone is nobody's.
TEST(Steps, EachHasItsSectionOfLawOrDecision)
{
    for_random_lines([](const Line& line, const Household&) {
        for (const Step& step : line.steps)
            EXPECT_EQ(step.reference.empty(), step.id == StepId::QuantityMonth && !step.row)
                << word(step.id);
        for (const Step& step : line.own_service_steps)
            EXPECT_FALSE(step.reference.empty()) << word(step.id);
    });
}

TEST(Steps, AMoneyStepThatIsAFeeOrAShareIsWholeCents)
{
    static constexpr StepId rounded[] = {StepId::Fee,          StepId::ClientShare,
                                         StepId::CountyShare,  StepId::CountyCost,
                                         StepId::VoucherValue, StepId::ProviderPriceMonth};
    for_random_lines([](const Line& line, const Household&) {
        for (const Step& step : line.steps) {
            if (std::ranges::find(rounded, step.id) != std::end(rounded)) {
                EXPECT_EQ(Exact(round_to_cents(step.value)), step.value) << word(step.id);
            }
        }
    });
}

TEST(Steps, OfAHomeServiceFeeLeadFromIncomeToFee)
{
    for_random_lines([](const Line& line, const Household& household) {
        const Step* share = step(line, StepId::IncomeShare);
        if (!share)
            return;
        const Step* income = step(line, StepId::Income);
        const Step* limit = step(line, StepId::IncomeLimit);
        const Step* excess = step(line, StepId::Excess);
        const Step* percent = step(line, StepId::Percent);
        const Step* fee = step(line, StepId::Fee);
        ASSERT_TRUE(income && limit && excess && percent && fee);
        EXPECT_EQ(income->value, income->with[0] - income->with[1]);
        EXPECT_EQ(excess->with[0], income->value);
        EXPECT_EQ(excess->with[1], income_limit_step(line)->value);
        EXPECT_EQ(excess->value, at_least_zero(income->value - excess->with[1]));
        EXPECT_EQ(share->with[0], excess->value);
        EXPECT_EQ(share->with[1], percent->value);
        EXPECT_EQ(share->value, excess->value * percent->value);
        // What is one fee with another line's is divided.
        if (!step(line, StepId::ShareOfFee)) {
            EXPECT_EQ(fee->value,
                      Exact(round_to_cents(
                          least_of(line, share->value, {StepId::HighestFee, StepId::CountyCost}))));
        }
        EXPECT_EQ(limit->row->key, Key::HomeServiceIncomeLimit);
        EXPECT_EQ(percent->row->key, Key::HomeServicePercent);
        EXPECT_EQ(percent->with[1], Exact(household.size));
        const Step* further = step(line, StepId::IncomeLimitExtra);
        EXPECT_EQ(further != nullptr, household.size > 6);
        EXPECT_EQ(limit->value, limit->row->value);
        if (further) {
            EXPECT_EQ(further->value,
                      limit->value + further->row->value * Exact(household.size - 6));
        }
    });
}

TEST(Steps, OfALongTermFeeLeadFromNetIncomeToFee)
{
    for_random_lines([](const Line& line, const Household&) {
        const Step* single = step(line, StepId::SingleShare);
        if (!single || line.planned.mode == Mode::Voucher)
            return;
        const Step* income = step(line, StepId::ClientNetIncome);
        const Step* net = step(line, StepId::ClientNet);
        const Step* most = step(line, StepId::AfterAllowance);
        const Step* fee = step(line, StepId::Fee);
        ASSERT_TRUE(income && net && most && fee);
        EXPECT_EQ(net->with[0], income->value);
        EXPECT_EQ(net->value, net->with[0] - net->with[1]);
        EXPECT_EQ(single->value, net->value * "85"_pct);
        EXPECT_EQ(most->value, at_least_zero(net->value - most->with[1]));
        EXPECT_EQ(most->row->key, Key::PersonalAllowance);
        Exact expected = single->value;
        if (const Step* combined = step(line, StepId::CombinedShare)) {
            const Step* spouse = step(line, StepId::SpouseNet);
            ASSERT_TRUE(spouse);
            EXPECT_EQ(combined->value, (net->value + spouse->value) * "42.5"_pct);
            if (const Step* floor = step(line, StepId::CoupleFloor)) {
                EXPECT_EQ(floor->with[0], net->value + spouse->value);
                EXPECT_EQ(floor->value,
                          at_least_zero(floor->with[0] - floor->with[1] - floor->with[2]));
            }
            expected = least_of(line, combined->value,
                                {StepId::CoupleCappedToSingle, StepId::CoupleFloor});
        }
        expected = least_of(line, expected,
                            {StepId::AfterAllowance, StepId::HighestFee, StepId::CountyCost});
        EXPECT_EQ(fee->value, Exact(round_to_cents(at_least_zero(expected))));
    });
}

TEST(Steps, OfAFlatFeeLeadFromPriceAndQuantityToFee)
{
    for_random_lines([](const Line& line, const Household&) {
        const Step* product = step(line, StepId::PriceTimesQuantity);
        if (!product)
            return;
        const Step* price = step(line, StepId::Price);
        const Step* fee = step(line, StepId::Fee);
        ASSERT_TRUE(price && fee);
        EXPECT_EQ(price->row->key, Key::Price);
        EXPECT_EQ(price->measure, eur_per(line.service->unit));
        EXPECT_EQ(product->with[0], price->value);
        EXPECT_EQ(product->value, product->with[0] * product->with[1]);
        if (const Step* charged = step(line, StepId::ChargedQuantity)) {
            EXPECT_EQ(product->with[1], charged->value);
            EXPECT_EQ(charged->value, std::min(charged->with[0], charged->with[1]));
        }
        EXPECT_EQ(fee->value,
                  Exact(round_to_cents(least_of(line, product->value, {StepId::CountyCost}))));
    });
}

TEST(Steps, OfAVoucherLeadFromValueAndPriceToTheShare)
{
    for_random_lines([](const Line& line, const Household&) {
        const Step* share = step(line, StepId::ClientShare);
        if (!share)
            return;
        const Step* county = step(line, StepId::CountyShare);
        const Step* price = step(line, StepId::ProviderPriceMonth);
        ASSERT_TRUE(county && price);
        EXPECT_EQ(price->value, Exact(round_to_cents(price->with[0] * price->with[1])));
        EXPECT_EQ(share->with[0], price->with[0] * price->with[1]);
        EXPECT_EQ(county->with[0], share->with[1]);
        EXPECT_EQ(county->value, Exact(round_to_cents(std::min(county->with[0], county->with[1]))));
        EXPECT_EQ(share->value,
                  Exact(round_to_cents(at_least_zero(share->with[0] - share->with[1]))));
        EXPECT_EQ(county->value, Exact(line.county_net.value()));
    });
}

TEST(Steps, ARowThatTookPartIsInForceOnTheDay)
{
    for (std::uint64_t i = 0; i < 500; ++i) {
        Dice dice(i);
        const Snapshot& book = random_snapshot(dice);
        const Alternative alternative{.name = "A", .services = dice.plan(book, 3)};
        const auto result = estimate_alternative(dice.household(), Cents(0), alternative, book);
        if (!result)
            continue;
        for (const Line& line : result->lines) {
            for (const Step& step : line.steps) {
                if (!step.row)
                    continue;
                EXPECT_LE(step.row->from, book.date());
                EXPECT_TRUE(!step.row->to || book.date() < *step.row->to);
                EXPECT_FALSE(step.row->reference.empty() || step.row->source.empty());
            }
        }
    }
}

} // namespace maksuarvio::test
