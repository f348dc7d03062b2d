// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "asking.h"
#include "hand_tariff.h"

namespace maksuarvio::test {

namespace {

const Household kOne = household(1, "1000"_eur);

const Snapshot& example_county()
{
    return snapshot("sample", "2026-03-01");
}

Cents fee(const Snapshot& snapshot, std::string_view service, std::string_view amount,
          Mode mode = Mode::Own)
{
    return fee_of(kOne, plan(snapshot, service, amount, mode), snapshot);
}

} // namespace

// fee-law 5: every statutory price by its year.
TEST(FlatFee, FollowsTheDecreeYearByYear)
{
    struct Year {
        const char* first;
        const char* last;
        Cents nurse, doctor, institution, day_or_night, carer;
    };
    const Year years[] = {
        {"2022-01-01", "2023-12-31", "12.20"_eur, "19.20"_eur, "49.60"_eur, "22.80"_eur,
         "11.60"_eur},
        {"2024-01-01", "2024-12-31", "13.40"_eur, "21.10"_eur, "54.60"_eur, "25.10"_eur,
         "12.80"_eur},
        {"2025-01-01", "2025-12-31", "16.40"_eur, "25.80"_eur, "66.90"_eur, "30.70"_eur,
         "12.80"_eur},
        {"2026-01-01", "2027-12-31", "17.50"_eur, "27.60"_eur, "71.50"_eur, "32.80"_eur,
         "13.70"_eur},
    };
    for (const Year& year : years) {
        for (const char* organiser : {"national", "sample"}) {
            for (const char* date : {year.first, year.last}) {
                const Snapshot& book = snapshot(organiser, date);
                EXPECT_EQ(fee(book, "home_care_temporary_nurse", "1"), year.nurse) << date;
                EXPECT_EQ(fee(book, "home_care_temporary_doctor", "1"), year.doctor) << date;
                EXPECT_EQ(fee(book, "institution_short", "1"), year.institution) << date;
                EXPECT_EQ(fee(book, "day_or_night_care", "1"), year.day_or_night) << date;
                EXPECT_EQ(fee(book, "carer_leave", "1"), year.carer) << date;
            }
        }
    }
}

// organisers.md
TEST(FlatFee, FollowsTheOrganisersPriceList)
{
    const Snapshot& helsinki = snapshot("helsinki", "2026-03-01");
    const std::pair<const char*, Cents> in_helsinki[] = {
        {"home_care_temporary_nurse", "16.40"_eur},
        {"home_care_temporary_doctor", "0"_eur},
        {"meal", "5.25"_eur},
        {"full_board", "532.40"_eur},
        {"half_board", "373.50"_eur},
        {"shopping", "10.40"_eur},
    };
    for (const auto& [service, price] : in_helsinki) {
        EXPECT_EQ(fee(helsinki, service, "1"), price) << service;
        EXPECT_EQ(fee(helsinki, service, "7"), price * 7) << service;
    }
    const Snapshot& sample = snapshot("sample", "2026-03-01");
    const std::pair<const char*, Cents> in_sample[] = {
        {"meal", "9"_eur},
        {"shopping", "17.40"_eur},
        {"alarm", "28"_eur},
        {"alarm_visit", "35"_eur},
        {"day_activity", "22.50"_eur},
        {"transport", "3.50"_eur},
        {"bathing", "12.20"_eur},
        {"laundry", "7"_eur},
        {"cleaning", "23"_eur},
        {"medicine_dispensing", "0"_eur},
        {"housing_24h_short", "42"_eur},
        {"family_care_short", "42"_eur},
    };
    for (const auto& [service, price] : in_sample) {
        EXPECT_EQ(fee(sample, service, "1"), price) << service;
        EXPECT_EQ(fee(sample, service, "3", Mode::Purchased), price * 3) << service;
    }
}

TEST(FlatFee, IsRoundedOnceAndHalvesUp)
{
    const Snapshot& helsinki = snapshot("helsinki", "2026-03-01");
    EXPECT_EQ(fee(helsinki, "meal", "0.01"), "0.05"_eur);    // 0.0525
    EXPECT_EQ(fee(helsinki, "meal", "0.02"), "0.11"_eur);    // 0.105
    EXPECT_EQ(fee(helsinki, "meal", "30.42"), "159.71"_eur); // 159.705
}

TEST(ChargedAtMost, StopsAtFiveVisitsInHelsinkiAndFifteenInTheExampleCounty)
{
    const Snapshot& helsinki = snapshot("helsinki", "2026-03-01");
    EXPECT_EQ(fee(helsinki, "alarm_visit", "4"), "93"_eur);
    EXPECT_EQ(fee(helsinki, "alarm_visit", "4.99"), "116.02"_eur);
    EXPECT_EQ(fee(helsinki, "alarm_visit", "5"), "116.25"_eur);
    EXPECT_EQ(fee(helsinki, "alarm_visit", "5.01"), "116.25"_eur);
    EXPECT_EQ(fee(helsinki, "alarm_visit", "6"), "116.25"_eur);
    const Snapshot& sample = snapshot("sample", "2026-03-01");
    EXPECT_EQ(fee(sample, "alarm_visit", "14"), "490"_eur);
    EXPECT_EQ(fee(sample, "alarm_visit", "15"), "525"_eur);
    EXPECT_EQ(fee(sample, "alarm_visit", "16"), "525"_eur);
}

TEST(ChargedAtMost, IsCountedAfterWeeksAreTurnedIntoAMonth)
{
    const Snapshot& helsinki = snapshot("helsinki", "2026-03-01");
    const Line line =
        line_of(kOne, plan(helsinki, "alarm_visit", "1.5", Mode::Own, Period::Week), helsinki);
    EXPECT_EQ(line.client_fee, "116.25"_eur);
    const Step* charged = step(line, StepId::ChargedQuantity);
    ASSERT_TRUE(charged);
    EXPECT_EQ(charged->value, Exact(5));
    EXPECT_EQ(charged->with[0], Exact(6));
}

TEST(FlatFee, IsNeverAboveTheProductionCost)
{
    const auto at_cost = [](Cents cost) {
        return HandTariff("sample", "2026-03-01").of("meal", Key::CountyCost, Exact(cost)).make();
    };
    EXPECT_EQ(fee(at_cost("8.99"_eur), "meal", "10"), "89.90"_eur);
    EXPECT_EQ(fee(at_cost("9.00"_eur), "meal", "10"), "90"_eur);
    EXPECT_EQ(fee(at_cost("9.01"_eur), "meal", "10"), "90"_eur);
}

TEST(FlatFee, TakesTheModesOwnPriceBeforeThePriceOfAnyMode)
{
    const Snapshot changed = HandTariff("sample", "2026-03-01")
                                 .of("meal", Key::Price, Exact("8"_eur), 1, 0, Mode::Purchased)
                                 .make();
    EXPECT_EQ(fee(changed, "meal", "1", Mode::Purchased), "8"_eur);
    EXPECT_EQ(fee(changed, "meal", "1", Mode::Own), "9"_eur);
}

TEST(FlatFee, NamesThePriceThatIsNotInForce)
{
    const Snapshot bare = HandTariff("sample", "2026-03-01").without(Key::Price).make();
    const Error error = error_of(kOne, plan(bare, "meal"), bare);
    EXPECT_EQ(error.code, ErrorCode::NoTariff);
    EXPECT_EQ(error.key, Key::Price);
    EXPECT_EQ(error.service_id, "meal");
}

// What an organiser frees the recipients of a guarantee pension from: flat fees, of that person.
TEST(GuaranteePension, FreesFromFlatFeesWhereTheBookSaysSo)
{
    const auto book = [](int exempt) {
        return HandTariff("sample", "2026-03-01")
            .general(Key::FlatFeesExemptGuaranteePension, Exact(exempt))
            .make();
    };
    const Snapshot free = book(1);
    const Snapshot charged = book(0);
    Household couple = household(2, "1500"_eur);
    couple.spouse = person(IncomeKind::Pension, "1500"_eur);
    couple.spouse->guarantee_pension = true;
    const auto fee = [&](const Snapshot& tariff, std::string_view service, Whose whose) {
        PlannedService planned = plan(tariff, service);
        planned.whose = whose;
        return fee_of(couple, planned, tariff);
    };
    for (const char* service : {"meal", "home_care_temporary_nurse", "institution_short"}) {
        SCOPED_TRACE(service);
        EXPECT_EQ(fee(free, service, Whose::Spouse), "0"_eur);
        EXPECT_LT("0"_eur, fee(free, service, Whose::Client)) << "who gets none";
        EXPECT_EQ(fee(charged, service, Whose::Spouse), fee(free, service, Whose::Client));
        EXPECT_EQ(fee(example_county(), service, Whose::Spouse), fee(free, service, Whose::Client));
    }
    EXPECT_EQ(fee(free, "home_care_regular", Whose::Spouse),
              fee(example_county(), "home_care_regular", Whose::Spouse))
        << "a fee by income is none";
    PlannedService meal = plan(free, "meal");
    meal.whose = Whose::Spouse;
    const Line line = line_of(couple, meal, free);
    EXPECT_EQ(line.deciding_step().id, StepId::GuaranteePensionExempt);
    EXPECT_EQ(line.deciding_step().row, free.general(Key::FlatFeesExemptGuaranteePension));
    EXPECT_TRUE(has_note(line.notes, NoteCode::GuaranteePensionExempt));
    EXPECT_FALSE(has_note(line_of(couple, plan(free, "meal"), free).notes,
                          NoteCode::GuaranteePensionExempt));
}

TEST(CountyCostOnly, CostsTheClientNothing)
{
    for (const auto& [date, cost] :
         {std::pair{"2025-01-01", "472.15"_eur}, std::pair{"2025-12-31", "472.15"_eur},
          std::pair{"2026-01-01", "530"_eur}}) {
        const Snapshot& national = snapshot("national", date);
        const Line line = line_of(kOne, plan(national, "carers_fee"), national);
        EXPECT_EQ(line.client_fee, "0"_eur);
        EXPECT_EQ(line.county_gross, cost);
        EXPECT_EQ(line.county_net, cost);
        EXPECT_TRUE(has_note(line.notes, NoteCode::CountyCostIsMinimum)) << "at least";
    }
    const Snapshot exact = HandTariff("national", "2026-03-01")
                               .of("carers_fee", Key::CountyCostIsMinimum, Exact(0))
                               .make();
    EXPECT_FALSE(has_note(line_of(kOne, plan(exact, "carers_fee"), exact).notes,
                          NoteCode::CountyCostIsMinimum));
    const Snapshot bare = HandTariff("national", "2026-03-01").without(Key::CountyCost).make();
    EXPECT_EQ(error_of(kOne, plan(bare, "carers_fee"), bare).key, Key::CountyCost);
}

} // namespace maksuarvio::test
