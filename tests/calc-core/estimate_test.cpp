// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "calc-core/estimate.h"

#include "asking.h"
#include "hand_tariff.h"
#include "random_case.h"

namespace maksuarvio::test {

namespace {

const Household kOne = household(1, "1500"_eur);

} // namespace

TEST(Estimate, AnswersEveryAlternativeByItself)
{
    const Case question{
        .household = kOne,
        .alternatives = {{.name = "A", .services = {plan(sample(), "home_care_regular", "20")}},
                         {.name = "B", .services = {plan(sample(), "meal", "20")}},
                         {.name = "nothing", .services = {}}}};
    const auto answer = estimate(question, sample());
    ASSERT_TRUE(answer);
    EXPECT_EQ(answer->snapshot, &sample());
    ASSERT_EQ(answer->alternatives.size(), 3U);
    EXPECT_EQ(answer->alternatives[0].name, "A");
    EXPECT_EQ(answer->alternatives[0].client_total_month, "208.26"_eur);
    EXPECT_EQ(answer->alternatives[1].name, "B");
    EXPECT_EQ(answer->alternatives[1].client_total_month, "180"_eur);
    EXPECT_EQ(answer->alternatives[2].client_total_month, "0"_eur);
    EXPECT_TRUE(answer->alternatives[2].county_cost_complete);
}

TEST(Estimate, WhatACaseDoesNotSayIsOwnProductionOfNothing)
{
    const PlannedService unsaid;
    EXPECT_EQ(unsaid.mode, Mode::Own);
    EXPECT_EQ(unsaid.amount, 0);
}

// 569/2009 6 §: the fee of the county's own service is explained beside a voucher, but not twice
// where the voucher's fee is computed as that one.
TEST(Estimate, TheOwnServicesStepsStandBesideAVoucherOfAnotherRuleOnly)
{
    HandTariff tariff("sample", "2026-03-01");
    std::erase_if(tariff.data.offers, [](const Offer& offer) {
        return offer.service == "cleaning" && offer.mode == Mode::Voucher;
    });
    HandTariff same = tariff;
    tariff.offer("cleaning", Mode::Voucher, VoucherRule::FlatValue)
        .of("cleaning", Key::VoucherValue, Exact(2'000));
    same.offer("cleaning", Mode::Voucher, VoucherRule::SameFeeAsOwn);
    for (const HandTariff* with : {&tariff, &same}) {
        const Snapshot book = with->make();
        const Line line = line_of(kOne, voucher(book, "cleaning", "2", "45"_eur), book);
        EXPECT_TRUE(line.own_service_fee);
        EXPECT_EQ(line.own_service_steps.empty(), with == &same);
    }
}

TEST(Estimate, TheCostOfWhatLongTermCareCoversIsRoundedHalvesUp)
{
    HandTariff tariff("sample", "2026-03-01");
    const Snapshot book = tariff.of("meal", Key::CountyCost, Exact(1'001)).make();
    const auto answer =
        estimate_of(kOne, {plan(book, "housing_24h"), plan(book, "meal", "0.5")}, book);
    EXPECT_EQ(answer.lines[1].client_fee, "0"_eur);
    EXPECT_EQ(answer.lines[1].county_gross, "5.01"_eur) << "5.005";
}

TEST(Estimate, AnErrorOfAWholeAlternativeNamesNoService)
{
    const Snapshot bare = HandTariff("sample", "2026-03-01").without(Key::FeeCeiling).make();
    const Alternative nursing{.services = {plan(bare, "home_care_temporary_nurse", "4")}};
    const Error error = estimate_alternative(kOne, Cents(0), nursing, bare).error();
    EXPECT_EQ(error.key, Key::FeeCeiling);
    EXPECT_EQ(error.service, -1);
    EXPECT_EQ(error.alternative, -1) << "which one, only the case knows";
}

TEST(Estimate, TheLeastRegularCareIsRegularCareBesideTemporaryNursing)
{
    const auto nursing = plan(sample(), "home_care_temporary_nurse");
    const auto notes = [&](std::string_view hours) {
        return estimate_of(kOne, {nursing, plan(sample(), "home_care_regular", hours)}, sample())
            .lines.front()
            .notes;
    };
    EXPECT_TRUE(has_note(notes("0.01"), NoteCode::TemporaryNursingBesideRegular));
    EXPECT_FALSE(has_note(notes("0"), NoteCode::TemporaryNursingBesideRegular));
}

TEST(Estimate, HandsTheSpentCeilingToEveryAlternative)
{
    const Alternative nursing{.name = "A",
                              .services = {plan(sample(), "home_care_temporary_nurse", "1")}};
    const Case question{
        .household = kOne, .fee_ceiling_used = "815"_eur, .alternatives = {nursing, nursing}};
    const auto answer = estimate(question, sample());
    ASSERT_TRUE(answer);
    for (const AlternativeEstimate& alternative : answer->alternatives) {
        EXPECT_EQ(alternative.client_total_month, "0"_eur);
        EXPECT_EQ(alternative.client_total_month_before_ceiling, "17.50"_eur);
        EXPECT_EQ(alternative.client_total_year, "0"_eur);
    }
}

TEST(Estimate, ALineWithoutAnswerLeavesTheOthersTheirs)
{
    PlannedService unknown = plan(sample(), "meal");
    unknown.service = "no_such_service";
    PlannedService priceless = plan(sample(), "home_care_regular", "20", Mode::Voucher);
    const Alternative mixed{.name = "A",
                            .services = {plan(sample(), "meal", "4"), unknown,
                                         plan(sample(), "housing_24h"), priceless}};
    const auto lines = estimate_lines(kOne, mixed, sample());
    ASSERT_EQ(lines.size(), 4U);
    ASSERT_TRUE(lines[0]);
    EXPECT_TRUE(has_note(lines[0]->notes, NoteCode::CoveredByLongTermCare)) << "sees the others";
    ASSERT_TRUE(lines[2]);
    EXPECT_EQ(lines[2]->client_fee, "1275"_eur);
    const auto fault = [&](std::size_t index, ErrorCode code, Field field) {
        ASSERT_FALSE(lines[index]);
        EXPECT_EQ(lines[index].error().code, code);
        EXPECT_EQ(lines[index].error().field, field);
        EXPECT_EQ(lines[index].error().service, static_cast<int>(index));
    };
    fault(1, ErrorCode::UnknownService, Field::Service);
    fault(3, ErrorCode::ProviderPriceRequired, Field::ProviderPrice);
}

TEST(Estimate, LinesThatAreThereAreSummedUpAsAWholeAlternative)
{
    for (std::uint64_t i = 0; i < 500; ++i) {
        SCOPED_TRACE("case " + std::to_string(i));
        Dice dice(i);
        const Snapshot& book = random_snapshot(dice);
        const Household household = dice.household();
        const Alternative alternative{.name = "A", .services = dice.plan(book, 4)};
        const auto whole = estimate_alternative(household, "100"_eur, alternative, book);
        AlternativeEstimate parts{.name = alternative.name};
        for (auto& line : estimate_lines(household, alternative, book)) {
            if (line)
                parts.lines.push_back(std::move(*line));
        }
        if (!whole) {
            EXPECT_TRUE(parts.lines.size() < alternative.services.size()
                        || is_of_household(whole.error().field));
            continue;
        }
        ASSERT_TRUE(sum_up(parts, household, "100"_eur, book));
        EXPECT_EQ(written_out(parts), written_out(*whole));
    }
}

TEST(Estimate, ASumWithoutAnswerLeavesTheLines)
{
    const Snapshot bare = HandTariff("sample", "2026-03-01").without(Key::FeeCeiling).make();
    AlternativeEstimate nursing;
    nursing.lines.push_back(line_of(kOne, plan(bare, "home_care_temporary_nurse", "4"), bare));
    EXPECT_EQ(sum_up(nursing, kOne, Cents(0), bare).error().key, Key::FeeCeiling);
    ASSERT_EQ(nursing.lines.size(), 1U);
    EXPECT_EQ(nursing.lines[0].client_fee, "70"_eur);
}

TEST(Estimate, AnErrorNamesTheAlternativeAndTheService)
{
    PlannedService unknown;
    unknown.service = "no_such_service";
    const PlannedService meal = plan(sample(), "meal");
    const Case question{.household = kOne,
                        .alternatives = {{.name = "A", .services = {meal}},
                                         {.name = "B", .services = {meal, meal, unknown}}}};
    const auto answer = estimate(question, sample());
    ASSERT_FALSE(answer);
    EXPECT_EQ(answer.error().code, ErrorCode::UnknownService);
    EXPECT_EQ(answer.error().alternative, 1);
    EXPECT_EQ(answer.error().service, 2);
    EXPECT_EQ(answer.error().field, Field::Service);
}

TEST(PlanFaults, AreToldWithTheirField)
{
    const auto fault = [](PlannedService planned, Cents income = "1500"_eur) {
        const Error error = error_of(household(1, income), planned, sample());
        EXPECT_EQ(error.service, 0);
        return std::pair{error.code, error.field};
    };
    const auto wrong = [](Field field) { return std::pair{ErrorCode::BadInput, field}; };

    EXPECT_EQ(fault(plan(sample(), "full_board")),
              (std::pair{ErrorCode::ModeNotOffered, Field::Mode}));
    EXPECT_EQ(fault(plan(sample(), "meal", "1", Mode::Voucher)),
              (std::pair{ErrorCode::ModeNotOffered, Field::Mode}));
    PlannedService by_the_hour = plan(sample(), "meal");
    by_the_hour.unit = Unit::Hour;
    EXPECT_EQ(fault(by_the_hour), wrong(Field::Unit));
    EXPECT_EQ(fault(plan(sample(), "housing_24h", "0.99")), wrong(Field::Amount));
    EXPECT_EQ(fault(plan(sample(), "housing_24h", "1.01")), wrong(Field::Amount));
    EXPECT_EQ(fault(plan(sample(), "housing_24h", "0")), wrong(Field::Amount));
    EXPECT_EQ(fault(plan(sample(), "institution_long", "2")), wrong(Field::Amount));
    for (const Period per : {Period::Day, Period::Week, Period::Year})
        EXPECT_EQ(fault(plan(sample(), "family_care_long", "1", Mode::Own, per)),
                  wrong(Field::Per));
}

TEST(NothingPlanned, CostsNobodyAnything)
{
    for (const Service& service : sample().services()) {
        for (const Mode mode : {Mode::Own, Mode::Purchased, Mode::Voucher}) {
            if (!sample().offer(service, mode) || service.is_long_term_care())
                continue;
            const Line line = line_of(kOne, plan(sample(), service.id, "0", mode), sample());
            EXPECT_EQ(line.client_fee, "0"_eur) << service.id;
            EXPECT_EQ(line.client_to_provider, "0"_eur) << service.id;
            EXPECT_EQ(line.county_gross, "0"_eur) << service.id;
            EXPECT_EQ(line.county_net, "0"_eur) << service.id;
            EXPECT_EQ(line.own_service_fee,
                      mode == Mode::Voucher ? std::optional(Cents(0)) : std::nullopt)
                << service.id;
            ASSERT_FALSE(line.steps.empty());
            EXPECT_EQ(line.steps.back().value, Exact()) << service.id;
        }
    }
}

TEST(NothingPlanned, NeedsNoValueAndLeavesTheCostComplete)
{
    HandTariff bare("sample", "2026-03-01");
    bare.data.rows.clear();
    const Snapshot empty = bare.make();
    const AlternativeEstimate result = estimate_of(
        kOne, {plan(empty, "meal", "0"), plan(empty, "institution_short", "0")}, empty, "900"_eur);
    EXPECT_EQ(result.client_total_year, "0"_eur);
    EXPECT_TRUE(result.county_cost_complete);
}

TEST(Totals, AreTheSumsOfTheLines)
{
    const AlternativeEstimate result =
        estimate_of(kOne,
                    {plan(sample(), "home_care_regular", "20"), plan(sample(), "meal", "30"),
                     voucher(sample(), "home_care_regular", "10", "50"_eur),
                     plan(sample(), "medicine_dispensing")},
                    sample());
    // 248.31 for 30 hours, of which 82.77 to the provider, 270.00, 0.00; costs 1196.60, unknown,
    // 500.00 - 82.77, 19.10
    EXPECT_EQ(result.client_fee_month, "435.54"_eur);
    EXPECT_EQ(result.client_to_provider_month, "82.77"_eur);
    EXPECT_EQ(result.client_total_month, "518.31"_eur);
    EXPECT_EQ(result.client_total_year, "6219.72"_eur);
    EXPECT_EQ(result.county_gross_month, "1632.93"_eur);
    EXPECT_EQ(result.county_net_month, "1467.39"_eur);
    EXPECT_FALSE(result.county_cost_complete);
}

TEST(Totals, TheClientsShareOfAVoucherIsInTheTotalAndNotInTheFee)
{
    const Snapshot& helsinki = snapshot("helsinki", "2026-03-01");
    const AlternativeEstimate result = estimate_of(
        household(1, "2000"_eur),
        {voucher(helsinki, "home_care_regular", "10", "34"_eur), plan(helsinki, "shopping", "4")},
        helsinki);
    EXPECT_EQ(result.client_fee_month, "41.60"_eur);
    EXPECT_EQ(result.client_to_provider_month, "23.10"_eur);
    EXPECT_EQ(result.client_total_month, "64.70"_eur);
    EXPECT_EQ(result.client_total_year, "776.40"_eur);
    EXPECT_EQ(result.county_gross_month, "316.90"_eur);
    EXPECT_FALSE(result.county_cost_complete);
}

TEST(CountyCost, ThatIsUnknownIsNullAndNeverZero)
{
    const Line meal = line_of(kOne, plan(sample(), "meal"), sample());
    EXPECT_FALSE(meal.county_gross);
    EXPECT_FALSE(meal.county_net);
    EXPECT_TRUE(has_note(meal.notes, NoteCode::CountyCostUnknown));
    const Line own = line_of(kOne, plan(sample(), "home_care_regular", "20"), sample());
    EXPECT_EQ(own.county_gross, "1196.60"_eur);
    EXPECT_EQ(own.county_net, "988.34"_eur);
    EXPECT_FALSE(has_note(own.notes, NoteCode::CountyCostUnknown));
    const Line purchased =
        line_of(kOne, plan(sample(), "home_care_regular", "20", Mode::Purchased), sample());
    EXPECT_EQ(purchased.county_gross, "900"_eur);
    EXPECT_EQ(purchased.county_net, "691.74"_eur);
}

// fee-law 3.2: no separate 10 h § fee in 24-hour housing; the long-term fee covers meals and care,
// and nobody is in short-term care beside it.
TEST(LongTermCare, CoversWhatStandsBesideIt)
{
    for (const char* care : {"housing_24h", "institution_long", "family_care_long"}) {
        for (const Service& service : sample().services()) {
            if (!sample().offer(service, Mode::Own) || service.is_long_term_care())
                continue;
            if (facts(service.rule).by_hours)
                continue;
            const AlternativeEstimate result = estimate_of(
                kOne, {plan(sample(), care), plan(sample(), service.id, "3")}, sample());
            const Line& line = result.lines[1];
            const bool covered = service.id != "carers_fee";
            EXPECT_EQ(has_note(line.notes, NoteCode::CoveredByLongTermCare), covered) << service.id;
            if (covered) {
                EXPECT_EQ(line.client_fee, "0"_eur) << service.id;
                EXPECT_EQ(line.steps.back().value, Exact()) << service.id;
                EXPECT_EQ(line.county_net, line.county_gross) << service.id;
            }
        }
    }
    const Line alone = line_of(kOne, plan(sample(), "meal", "3"), sample());
    EXPECT_EQ(alone.client_fee, "27"_eur);
    EXPECT_FALSE(has_note(alone.notes, NoteCode::CoveredByLongTermCare));
}

TEST(LongTermCare, NeverCoversItselfWhateverABookSays)
{
    HandTariff tariff("sample", "2026-03-01");
    for (Service& service : tariff.data.services)
        service.covered_by_long_term_care = true;
    const Snapshot book = tariff.make();
    for (const char* care : {"housing_24h", "institution_long", "family_care_long"})
        EXPECT_EQ(fee_of(kOne, plan(book, care), book),
                  fee_of(kOne, plan(sample(), care), sample()))
            << care;
}

TEST(Estimate, SaysWhenTheNationalMaximaStandIn)
{
    HandTariff tariff("national", "2026-03-01");
    for (const bool stands_in : {false, true}) {
        tariff.data.stands_in = stands_in;
        const Snapshot book = tariff.make();
        const auto notes = estimate_of(kOne, {plan(book, "home_care_regular", "20")}, book).notes;
        EXPECT_EQ(has_note(notes, NoteCode::NationalMaximaUsed), stands_in);
    }
}

TEST(Relief, OfFeesAndOfVouchersByWhatIsPlanned)
{
    const auto relief = [](const std::vector<PlannedService>& services) {
        const Relief found = relief_of(estimate_of(kOne, services, sample()));
        return std::pair(found.of_fees, found.of_vouchers);
    };
    const auto own = plan(sample(), "alarm");
    const auto bought = voucher(sample(), "home_care_regular", "20", "50"_eur);
    EXPECT_EQ(relief({}), std::pair(true, false));
    EXPECT_EQ(relief({own}), std::pair(true, false));
    EXPECT_EQ(relief({bought}), std::pair(false, true));
    EXPECT_EQ(relief({own, bought}), std::pair(true, true));
}

} // namespace maksuarvio::test
