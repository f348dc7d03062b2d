// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "calc-core/home_service_fee.h"

#include "asking.h"
#include "hand_tariff.h"

#include <algorithm>

namespace maksuarvio::test {

namespace {

Cents home_care(const Snapshot& snapshot, int persons, Cents income, std::string_view hours)
{
    return fee_of(household(persons, income), plan(snapshot, "home_care_regular", hours), snapshot);
}

Result<Exact> limit_of(const Snapshot& snapshot, int persons)
{
    NoTrace unrecorded;
    return income_limit(snapshot, persons, unrecorded);
}

Exact percent_for(const Snapshot& snapshot, int persons, std::string_view hours)
{
    const Line line = line_of(household(persons, "9000"_eur),
                              plan(snapshot, "home_care_regular", hours), snapshot);
    const Step* found = step(line, StepId::Percent);
    return found ? found->value : Exact();
}

} // namespace

// fee-law 1.3: below, at and above every income limit; 30 hours.
TEST(IncomeLimit, IsPassedByTheCentAfterItInEveryYearAndHousehold)
{
    struct Year {
        const char* first;
        const char* last;
        std::array<int, 6> limit;
        int further;
    };
    const Year years[] = {
        {"2022-01-01", "2023-12-31", {598, 1103, 1731, 2140, 2591, 2976}, 356},
        {"2024-01-01", "2025-12-31", {653, 1205, 1891, 2338, 2830, 3251}, 389},
        {"2026-01-01", "2027-12-31", {699, 1290, 2025, 2503, 3030, 3481}, 416},
    };
    // 30 hours: 31, 24, 19, 16, 14, 12 % of the hundred euros above the limit.
    const std::array of_a_hundred{"31"_eur, "24"_eur, "19"_eur, "16"_eur, "14"_eur, "12"_eur};
    for (const Year& year : years) {
        for (const char* date : {year.first, year.last}) {
            const Snapshot& national = snapshot("national", date);
            for (int persons = 1; persons <= 20; ++persons) {
                const int column = std::min(persons, 6);
                const Cents limit(100
                                  * (year.limit[static_cast<std::size_t>(column - 1)]
                                     + year.further * (persons - column)));
                EXPECT_EQ(limit_of(national, persons).value(), Exact(limit)) << persons;
                EXPECT_EQ(home_care(national, persons, limit - "0.01"_eur, "30"), "0"_eur);
                EXPECT_EQ(home_care(national, persons, limit, "30"), "0"_eur);
                EXPECT_EQ(home_care(national, persons, limit + "0.01"_eur, "30"), "0"_eur)
                    << "a third of a cent is none";
                EXPECT_EQ(home_care(national, persons, limit + "100"_eur, "30"),
                          of_a_hundred[static_cast<std::size_t>(column - 1)])
                    << persons;
            }
        }
    }
}

TEST(IncomeLimit, ACentOfFeeNeedsAsManyCentsOfIncomeAsThePercentageSays)
{
    // 8 % of 6 cents is 0.48, of 7 cents 0.56; 24 % of 2 cents is 0.48, of 3 cents 0.72.
    const Snapshot& national = snapshot("national", "2026-03-01");
    EXPECT_EQ(home_care(national, 1, "699.06"_eur, "4"), "0"_eur);
    EXPECT_EQ(home_care(national, 1, "699.07"_eur, "4"), "0.01"_eur);
    EXPECT_EQ(home_care(national, 2, "1290.02"_eur, "30"), "0"_eur);
    EXPECT_EQ(home_care(national, 2, "1290.03"_eur, "30"), "0.01"_eur);
}

TEST(FurtherPersons, RaiseTheLimitFromTheSeventhOnAndNeverLowerThePercentage)
{
    const Snapshot& national = snapshot("national", "2026-03-01");
    EXPECT_EQ(home_care(national, 5, "5000"_eur, "30"), "275.80"_eur); // (5000 - 3030) * 14 %
    EXPECT_EQ(home_care(national, 6, "5000"_eur, "30"), "182.28"_eur); // (5000 - 3481) * 12 %
    EXPECT_EQ(home_care(national, 7, "5000"_eur, "30"), "132.36"_eur); // (5000 - 3897) * 12 %
    EXPECT_EQ(home_care(national, 8, "5000"_eur, "30"), "82.44"_eur);  // (5000 - 4313) * 12 %
    for (int persons = 6; persons <= 20; ++persons)
        EXPECT_EQ(percent_for(national, persons, "30"), "12"_pct) << persons;

    const Line six =
        line_of(household(6, "5000"_eur), plan(national, "home_care_regular", "30"), national);
    EXPECT_FALSE(step(six, StepId::IncomeLimitExtra));
    const Line eight =
        line_of(household(8, "5000"_eur), plan(national, "home_care_regular", "30"), national);
    ASSERT_TRUE(step(eight, StepId::IncomeLimitExtra));
    EXPECT_EQ(step(eight, StepId::IncomeLimitExtra)->value, Exact("4313"_eur));
    EXPECT_EQ(step(eight, StepId::IncomeLimitExtra)->row->value, Exact("416"_eur));
    EXPECT_EQ(step(eight, StepId::IncomeLimitExtra)->with[2], Exact(2));
}

// 10 e § 6 mom: the nearest whole hour, halves up; the first and last class hold all beyond.
TEST(Hours, AreRoundedToTheNearestWholeHourHalvesUp)
{
    const Snapshot& national = snapshot("national", "2026-03-01");
    const std::pair<const char*, const char*> one_person[] = {
        {"0.01", "8"},    {"3.49", "8"},     {"3.50", "8"},     {"4.49", "8"},     {"4.50", "10"},
        {"5.49", "10"},   {"5.50", "12"},    {"8.49", "16"},    {"8.50", "17"},    {"15.49", "23"},
        {"15.50", "24"},  {"16.49", "24"},   {"16.50", "24.5"}, {"17.49", "24.5"}, {"17.50", "25"},
        {"36.49", "34"},  {"37.49", "34.5"}, {"37.50", "35"},   {"38.00", "35"},   {"38.50", "35"},
        {"744.00", "35"},
    };
    for (const auto& [hours, percent] : one_person)
        EXPECT_EQ(percent_for(national, 1, hours), Exact(hundredths(percent), 10'000)) << hours;
}

TEST(Hours, ChangeTheClassAtHalfPastInEveryStatutoryRow)
{
    const Snapshot& national = snapshot("national", "2026-03-01");
    for (int hours = 5; hours <= 38; ++hours) {
        const std::string before = std::to_string(hours - 1);
        const std::string full = std::to_string(hours);
        for (int persons = 1; persons <= 6; ++persons) {
            EXPECT_EQ(percent_for(national, persons, before + ".49"),
                      percent_for(national, persons, before));
            EXPECT_EQ(percent_for(national, persons, before + ".50"),
                      percent_for(national, persons, full));
        }
        EXPECT_LT(percent_for(national, 1, before), percent_for(national, 1, full)) << hours;
    }
}

TEST(Hours, ChangeTheClassAtHalfPastInHelsinkisCoarserTable)
{
    const Snapshot& helsinki = snapshot("helsinki", "2026-03-01");
    struct Class {
        int from;
        int percent[6];
    };
    const Class classes[] = {
        {0, {8, 7, 6, 6, 6, 6}},        {5, {10, 8, 7, 7, 7, 7}},
        {9, {17, 14, 12, 12, 12, 12}},  {13, {21, 17, 14, 14, 14, 12}},
        {17, {24, 20, 16, 16, 14, 12}}, {21, {26, 22, 18, 16, 14, 12}},
        {25, {28, 24, 19, 16, 14, 12}}, {29, {30, 24, 19, 16, 14, 12}},
        {33, {32, 24, 19, 16, 14, 12}}, {37, {34, 24, 19, 16, 14, 12}},
        {41, {35, 24, 19, 16, 14, 12}},
    };
    for (std::size_t i = 0; i < std::size(classes); ++i) {
        for (int persons = 1; persons <= 7; ++persons) {
            const std::size_t column = static_cast<std::size_t>(std::min(persons, 6) - 1);
            const Exact percent(classes[i].percent[column] * 100, 10'000);
            const std::string from = std::to_string(classes[i].from);
            if (i == 0) {
                EXPECT_EQ(percent_for(helsinki, persons, "0.01"), percent);
                continue;
            }
            const Exact before(classes[i - 1].percent[column] * 100, 10'000);
            const std::string hour_before = std::to_string(classes[i].from - 1);
            EXPECT_EQ(percent_for(helsinki, persons, hour_before + ".49"), before) << from;
            EXPECT_EQ(percent_for(helsinki, persons, hour_before + ".50"), percent) << from;
            EXPECT_EQ(percent_for(helsinki, persons, from), percent) << from;
        }
    }
    EXPECT_EQ(percent_for(helsinki, 1, "744"), "35"_pct);
}

TEST(Exemption, FreesOnlyTheHomeCareOfHouseholdsUnder1200BeforeDeductions)
{
    const Snapshot& sample = snapshot("sample", "2026-03-01");
    EXPECT_EQ(home_care(sample, 1, "1199.99"_eur, "20"), "0"_eur);
    EXPECT_EQ(home_care(sample, 1, "1200"_eur, "20"), "130.26"_eur);    // 501.00 * 26 %
    EXPECT_EQ(home_care(sample, 1, "1200.01"_eur, "20"), "130.26"_eur); // 501.01 * 26 %

    Household guardian = household(1, "1200"_eur);
    guardian.client = with(guardian.client, DeductionKind::GuardianFee, "100"_eur);
    EXPECT_EQ(fee_of(guardian, plan(sample, "home_care_regular", "20"), sample), "104.26"_eur)
        << "the deductions are no part of the exemption";
    EXPECT_EQ(fee_of(household(1, "1199.99"_eur), plan(sample, "communal_housing", "20"), sample),
              "130.26"_eur)
        << "communal housing has no exemption";
    EXPECT_GT(home_care(snapshot("national", "2026-03-01"), 1, "1199.99"_eur, "20"), "0"_eur);
}

TEST(ProductionCost, IsTheMostThatAFeeCanBe)
{
    // 2 §: 10 hours at 59.83 are 598.30; (income - 699) * 18 % reaches that at 4022.89.
    const Snapshot& sample = snapshot("sample", "2026-03-01");
    EXPECT_EQ(home_care(sample, 1, "4022.80"_eur, "10"), "598.28"_eur);
    EXPECT_EQ(home_care(sample, 1, "4022.89"_eur, "10"), "598.30"_eur);
    EXPECT_EQ(home_care(sample, 1, "4023.00"_eur, "10"), "598.30"_eur);
    EXPECT_EQ(home_care(sample, 1, "9000"_eur, "10"), "598.30"_eur);
    EXPECT_EQ(fee_of(household(1, "9000"_eur),
                     plan(sample, "home_care_regular", "10", Mode::Purchased), sample),
              "450"_eur);
    EXPECT_EQ(home_care(sample, 1, "9000"_eur, "0.25"), "14.96"_eur)
        << "14.9575 by the planned hours";
    EXPECT_EQ(home_care(snapshot("national", "2026-03-01"), 1, "9000"_eur, "10"), "1494.18"_eur)
        << "an unknown cost is no cap";
}

TEST(HighestFee, OfEachHelsinkiClassIsTheMostThatIsCharged)
{
    const std::pair<const char*, Cents> classes[] = {
        {"4", "119.66"_eur},   {"8", "538.47"_eur},   {"12", "1017.12"_eur}, {"16", "1495.76"_eur},
        {"20", "1974.40"_eur}, {"24", "2453.05"_eur}, {"28", "2931.69"_eur}, {"32", "3410.33"_eur},
        {"36", "3888.98"_eur}, {"40", "4367.62"_eur}, {"82", "4906.10"_eur},
    };
    // Without the cost, which is lower than most of them.
    const Snapshot helsinki = HandTariff("helsinki", "2026-03-01").without(Key::CountyCost).make();
    for (const auto& [hours, highest] : classes) {
        EXPECT_EQ(home_care(helsinki, 1, "90000"_eur, hours), highest) << hours;
        Household unknown = household(1, "0"_eur);
        unknown.income_disclosed = false;
        EXPECT_EQ(fee_of(unknown, plan(helsinki, "home_care_regular", hours), helsinki), highest);
    }
    // The cap is reached to the cent: (income - 699) * 8 % = 119.66 at 2194.75.
    EXPECT_EQ(home_care(helsinki, 1, "2194.62"_eur, "4"), "119.65"_eur);
    EXPECT_EQ(home_care(helsinki, 1, "2194.75"_eur, "4"), "119.66"_eur);
    EXPECT_EQ(home_care(helsinki, 1, "2194.88"_eur, "4"), "119.66"_eur);
}

TEST(IncomeUnknown, AsksForTheLowerOfCostAndHighestFee)
{
    Household unknown = household(1, "700"_eur);
    unknown.income_disclosed = false;
    const Snapshot& helsinki = snapshot("helsinki", "2026-03-01");
    EXPECT_EQ(fee_of(unknown, plan(helsinki, "home_care_regular", "1"), helsinki), "59.83"_eur);
    EXPECT_EQ(fee_of(unknown, plan(helsinki, "home_care_regular", "2"), helsinki), "119.66"_eur);
    EXPECT_EQ(fee_of(unknown, plan(helsinki, "home_care_regular", "4"), helsinki), "119.66"_eur);
    EXPECT_EQ(fee_of(unknown, plan(helsinki, "home_care_regular", "100"), helsinki), "4906.10"_eur);
    const Snapshot& sample = snapshot("sample", "2026-03-01");
    EXPECT_EQ(fee_of(unknown, plan(sample, "home_care_regular", "1.5"), sample), "89.75"_eur)
        << "89.745, and no exemption where the income is unknown";
    const Snapshot& national = snapshot("national", "2026-03-01");
    EXPECT_EQ(error_of(unknown, plan(national, "home_care_regular", "10"), national).code,
              ErrorCode::IncomeRequired);
}

TEST(HomeServiceFee, CountsTheSpousesIncomeAndBothsDeductionsOf10c)
{
    const Snapshot& national = snapshot("national", "2026-03-01");
    Household couple = household(2, "1000"_eur);
    couple.spouse = person(IncomeKind::Pension, "1290"_eur);
    const PlannedService thirty = plan(national, "home_care_regular", "30");
    EXPECT_EQ(fee_of(couple, thirty, national), "240"_eur); // (2290 - 1290) * 24 %
    couple.client = with(couple.client, DeductionKind::GuardianFee, "40"_eur);
    couple.spouse = with(*couple.spouse, DeductionKind::MaintenancePaid, "60"_eur);
    EXPECT_EQ(fee_of(couple, thirty, national), "216"_eur); // 900 * 24 %
    couple.client = with(couple.client, DeductionKind::TransferBenefit, "5000"_eur);
    EXPECT_EQ(fee_of(couple, thirty, national), "0"_eur) << "never below nothing";
}

TEST(HomeServiceFee, NamesTheValueThatIsNotInForce)
{
    const auto missing = [](Key key, int persons) {
        const Snapshot bare = HandTariff("national", "2026-03-01").without(key).make();
        const Error error =
            error_of(household(persons, "3000"_eur), plan(bare, "home_care_regular", "20"), bare);
        EXPECT_EQ(error.code, ErrorCode::NoTariff);
        return error.key;
    };
    EXPECT_EQ(missing(Key::HomeServiceIncomeLimit, 1), Key::HomeServiceIncomeLimit);
    EXPECT_EQ(missing(Key::HomeServicePercent, 1), Key::HomeServicePercent);
    EXPECT_EQ(missing(Key::HomeServiceIncomeLimitExtraPerson, 7),
              Key::HomeServiceIncomeLimitExtraPerson);
    const Snapshot no_further =
        HandTariff("national", "2026-03-01").without(Key::HomeServiceIncomeLimitExtraPerson).make();
    EXPECT_EQ(home_care(no_further, 6, "5000"_eur, "30"), "182.28"_eur)
        << "a value that is not used is not needed";
}

TEST(HomeServiceFee, IsTheSameWithAndWithoutARecord)
{
    const Snapshot& helsinki = snapshot("helsinki", "2026-03-01");
    for (const char* income : {"0", "699.01", "1500", "2194.75", "60000"}) {
        const HomeServiceInput input{.hours = Exact(1249, 100),
                                     .persons = 1,
                                     .income_before_deductions = Exact(Cents(hundredths(income)))};
        Trace trace;
        NoTrace silent;
        const Cents fee = home_service_fee(input, helsinki, trace).value();
        EXPECT_EQ(fee, home_service_fee(input, helsinki, silent).value());
        EXPECT_EQ(Exact(fee), trace.take().back().value);
    }
}

} // namespace maksuarvio::test
