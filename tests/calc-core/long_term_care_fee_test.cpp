// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "calc-core/long_term_care_fee.h"

#include "asking.h"
#include "hand_tariff.h"

namespace maksuarvio::test {

namespace {

Cents care(const Snapshot& snapshot, std::string_view service, const Household& household)
{
    return fee_of(household, plan(snapshot, service), snapshot);
}

} // namespace

TEST(LongTermCare, Takes85PercentOfTheNetIncome)
{
    const Snapshot& national = snapshot("national", "2026-03-01");
    for (const char* service : {"housing_24h", "institution_long", "family_care_long"}) {
        EXPECT_EQ(care(national, service, net_alone("2000"_eur)), "1700"_eur) << service;
        EXPECT_EQ(care(national, service, net_alone("1999.99"_eur)), "1699.99"_eur) << service;
        EXPECT_EQ(care(national, service, net_alone("2000.02"_eur)), "1700.02"_eur) << service;
    }
}

// fee-law 3.5; 85 % leaves the allowance from allowance / 15 % on.
TEST(PersonalAllowance, IsLeftInEveryYearAndFormOfCare)
{
    struct Year {
        const char* first;
        const char* last;
        Cents housing;
        Cents institution;
    };
    const Year years[] = {
        {"2022-01-01", "2023-12-31", "167"_eur, "112"_eur},
        {"2024-01-01", "2025-12-31", "182"_eur, "122"_eur},
        {"2026-01-01", "2027-12-31", "195"_eur, "131"_eur},
    };
    for (const Year& year : years) {
        for (const char* date : {year.first, year.last}) {
            const Snapshot& national = snapshot("national", date);
            for (const auto& [service, allowance] :
                 {std::pair{"housing_24h", year.housing},
                  std::pair{"family_care_long", year.housing},
                  std::pair{"institution_long", year.institution}}) {
                const auto fee = [&, service = service](Cents net) {
                    return care(national, service, net_alone(net));
                };
                EXPECT_EQ(fee("0"_eur), "0"_eur);
                EXPECT_EQ(fee(allowance - "0.01"_eur), "0"_eur) << service << ' ' << date;
                EXPECT_EQ(fee(allowance), "0"_eur);
                EXPECT_EQ(fee(allowance + "0.01"_eur), "0.01"_eur);
                EXPECT_EQ(fee("700"_eur), "700"_eur - allowance) << "85 % would leave 105";
            }
        }
    }
    // 195 / 0.15 = 1300: under it the allowance decides, above it the percentage.
    const Snapshot& national = snapshot("national", "2026-03-01");
    EXPECT_EQ(care(national, "housing_24h", net_alone("1299.90"_eur)), "1104.90"_eur);
    EXPECT_EQ(care(national, "housing_24h", net_alone("1300"_eur)), "1105"_eur);
    EXPECT_EQ(care(national, "housing_24h", net_alone("1300.20"_eur)), "1105.17"_eur);
}

TEST(LongTermCare, DeductionsGreaterThanTheIncomeLeaveNoFee)
{
    const Snapshot& national = snapshot("national", "2026-03-01");
    Household one = net_alone("500"_eur);
    one.client = with(one.client, DeductionKind::MaintenancePaid, "700"_eur);
    EXPECT_EQ(care(national, "housing_24h", one), "0"_eur);
    EXPECT_EQ(care(national, "housing_24h", Household{}), "0"_eur);
}

TEST(MedicineCeiling, IsATwelfthOfTheYearsAmountAndAPersons)
{
    const Snapshot& national = snapshot("national", "2026-03-01");
    const auto fee = [&](Cents medicines, Period per) {
        Household one = net_alone("2000"_eur);
        one.client = with(one.client, DeductionKind::Medicines, medicines, per);
        return care(national, "housing_24h", one);
    };
    // 636.12 a year, 53.01 a month: 1946.99 * 85 % = 1654.9415.
    EXPECT_EQ(fee("53.00"_eur, Period::Month), "1654.95"_eur);
    EXPECT_EQ(fee("53.01"_eur, Period::Month), "1654.94"_eur);
    EXPECT_EQ(fee("53.02"_eur, Period::Month), "1654.94"_eur);
    EXPECT_EQ(fee("636.00"_eur, Period::Year), "1654.95"_eur);
    EXPECT_EQ(fee("636.12"_eur, Period::Year), "1654.94"_eur);
    EXPECT_EQ(fee("9000"_eur, Period::Year), "1654.94"_eur);

    Household twice = net_alone("2000"_eur);
    twice.client = with(twice.client, DeductionKind::Medicines, "30"_eur);
    twice.client = with(twice.client, DeductionKind::Medicines, "30"_eur);
    EXPECT_EQ(care(national, "housing_24h", twice), "1654.94"_eur) << "the ceiling is a person's";
}

TEST(MedicineCeiling, OfEachYearIsItsOwnAndNeededOnlyForMedicines)
{
    for (const auto& [date, fee] : {std::pair{"2022-03-01", "1658.06"_eur},    // 592.16
                                    std::pair{"2024-03-01", "1655.59"_eur},    // 626.94
                                    std::pair{"2025-03-01", "1655.15"_eur}}) { // 633.17
        const Snapshot& national = snapshot("national", date);
        Household one = net_alone("2000"_eur);
        one.client = with(one.client, DeductionKind::Medicines, "100"_eur);
        EXPECT_EQ(care(national, "housing_24h", one), fee) << date;
    }
    const Snapshot& later = snapshot("national", "2027-03-01");
    Household one = net_alone("2000"_eur);
    EXPECT_EQ(care(later, "housing_24h", one), "1700"_eur);
    one.client = with(one.client, DeductionKind::Medicines, "0.01"_eur);
    EXPECT_EQ(error_of(one, plan(later, "housing_24h"), later).key, Key::MedicineAnnualCeiling);
    EXPECT_EQ(care(later, "institution_long", one), "1700"_eur) << "not deducted, so not needed";
}

TEST(ConstantMedicines, AreDeductedInHelsinkisHousingWhateverWasEntered)
{
    const Snapshot& helsinki = snapshot("helsinki", "2026-03-01");
    for (const Cents entered : {"0"_eur, "53"_eur, "53.01"_eur, "400"_eur}) {
        Household one = net_alone("2000"_eur);
        one.client = with(one.client, DeductionKind::Medicines, entered);
        EXPECT_EQ(care(helsinki, "housing_24h", one), "1654.94"_eur);
        EXPECT_EQ(care(helsinki, "institution_long", one), "1700"_eur);
    }
}

TEST(HousingCost, IsLessTheHousingAllowanceAndNotBelowZero)
{
    const Snapshot& national = snapshot("national", "2026-03-01");
    const auto fee = [&](Cents cost, Cents allowance) {
        Household one = net_alone("2000"_eur);
        one.client = with(one.client, DeductionKind::HousingCost, cost);
        one.client = with(one.client, {.kind = IncomeKind::HousingAllowance, .gross = allowance});
        return care(national, "housing_24h", one);
    };
    EXPECT_EQ(fee("600"_eur, "0"_eur), "1190"_eur);
    EXPECT_EQ(fee("600"_eur, "599.98"_eur), "1699.98"_eur);
    EXPECT_EQ(fee("600"_eur, "600"_eur), "1700"_eur);
    EXPECT_EQ(fee("600"_eur, "600.02"_eur), "1700"_eur);

    Household yearly = net_alone("2000"_eur);
    yearly.client = with(yearly.client, DeductionKind::HousingCost, "600"_eur);
    yearly.client =
        with(yearly.client,
             {.kind = IncomeKind::HousingAllowance, .gross = "1200"_eur, .per = Period::Year});
    EXPECT_EQ(care(national, "housing_24h", yearly), "1275"_eur);
}

TEST(LongTermCare, IsNeverAboveTheCostOfProducingIt)
{
    // 200.00 * 365 / 12 = 6083.33; (income * 85 %) reaches it at 7156.86.
    const Snapshot& national = snapshot("national", "2026-03-01");
    EXPECT_EQ(care(national, "housing_24h", net_alone("7156.84"_eur)), "6083.31"_eur);
    EXPECT_EQ(care(national, "housing_24h", net_alone("7156.86"_eur)), "6083.33"_eur);
    EXPECT_EQ(care(national, "housing_24h", net_alone("7156.88"_eur)), "6083.33"_eur);
    EXPECT_EQ(care(national, "institution_long", net_alone("90000"_eur)), "9033.75"_eur);
    EXPECT_EQ(care(national, "family_care_long", net_alone("90000"_eur)), "76500"_eur)
        << "an unknown cost is no cap";
    const Snapshot& sample = snapshot("sample", "2026-03-01");
    EXPECT_EQ(care(sample, "housing_24h", net_alone("90000"_eur)), "6265.83"_eur);
    EXPECT_EQ(
        fee_of(net_alone("90000"_eur), plan(sample, "housing_24h", "1", Mode::Purchased), sample),
        "5475"_eur);
}

TEST(HighestFee, OfHelsinkisLongTermCareIsTheMostThatIsCharged)
{
    const Snapshot& helsinki = snapshot("helsinki", "2026-03-01");
    // (income - 53.01) * 85 % reaches 3044.00 at 3634.19.
    EXPECT_EQ(care(helsinki, "housing_24h", net_alone("3634.17"_eur)), "3043.99"_eur);
    EXPECT_EQ(care(helsinki, "housing_24h", net_alone("3634.19"_eur)), "3044"_eur);
    EXPECT_EQ(care(helsinki, "housing_24h", net_alone("3634.30"_eur)), "3044"_eur);
    // income * 85 % reaches 7656.00 at 9007.06.
    EXPECT_EQ(care(helsinki, "institution_long", net_alone("9007.04"_eur)), "7655.98"_eur);
    EXPECT_EQ(care(helsinki, "institution_long", net_alone("9007.06"_eur)), "7656"_eur);
    EXPECT_EQ(care(helsinki, "institution_long", net_alone("9007.20"_eur)), "7656"_eur);
}

TEST(IncomeUnknown, InLongTermCareAsksForTheHighestFeeOrTheCost)
{
    Household unknown = net_couple("900"_eur, "100"_eur);
    unknown.income_disclosed = false;
    const Snapshot& helsinki = snapshot("helsinki", "2026-03-01");
    EXPECT_EQ(care(helsinki, "housing_24h", unknown), "3044"_eur);
    EXPECT_EQ(care(helsinki, "institution_long", unknown), "7656"_eur);
    const Snapshot& national = snapshot("national", "2026-03-01");
    EXPECT_EQ(care(national, "housing_24h", unknown), "6083.33"_eur);
    EXPECT_EQ(error_of(unknown, plan(national, "family_care_long"), national).code,
              ErrorCode::IncomeRequired);
    const Snapshot cheap = HandTariff("helsinki", "2026-03-01")
                               .of("housing_24h", Key::CountyCost, Exact("100"_eur))
                               .make();
    EXPECT_EQ(care(cheap, "housing_24h", unknown), "3041.67"_eur) << "the lower of the two";
}

TEST(LongTermCare, NamesTheValueThatIsNotInForce)
{
    const auto missing = [](Key key, const Household& household) {
        const Snapshot bare = HandTariff("national", "2026-03-01").without(key).make();
        const Error error = error_of(household, plan(bare, "housing_24h"), bare);
        EXPECT_EQ(error.code, ErrorCode::NoTariff);
        EXPECT_EQ(error.service_id, "housing_24h");
        return error.key;
    };
    const Household alone = net_alone("2000"_eur);
    const Household couple = net_couple("2000"_eur, "1000"_eur);
    EXPECT_EQ(missing(Key::LongTermPercentSingle, alone), Key::LongTermPercentSingle);
    EXPECT_EQ(missing(Key::PersonalAllowance, alone), Key::PersonalAllowance);
    EXPECT_EQ(missing(Key::DaysPerMonth, alone), Key::DaysPerMonth);
    EXPECT_EQ(missing(Key::LongTermPercentCouple, couple), Key::LongTermPercentCouple);
    EXPECT_EQ(missing(Key::LongTermCoupleCapToSingle, couple), Key::LongTermCoupleCapToSingle);
    const Snapshot no_couple = HandTariff("national", "2026-03-01")
                                   .without(Key::LongTermPercentCouple)
                                   .without(Key::LongTermCoupleCapToSingle)
                                   .without(Key::MedicineAnnualCeiling)
                                   .without(Key::ForestIncomeReduction)
                                   .make();
    EXPECT_EQ(care(no_couple, "housing_24h", alone), "1700"_eur) << "not used, so not needed";
}

} // namespace maksuarvio::test
