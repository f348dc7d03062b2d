// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "calc-core/voucher.h"

#include "asking.h"
#include "hand_tariff.h"

namespace maksuarvio::test {

// organisers.md: 3300 up to and with 900.00, then 100 less for every beginning 100.
TEST(NetIncomeVoucher, StepsDownWithTheCentAfterEachHundred)
{
    const auto value = [](Cents net) {
        return line_of(net_alone(net), voucher(helsinki(), "housing_24h", "1", "150"_eur),
                       helsinki())
            .voucher_value.value();
    };
    EXPECT_EQ(value("0"_eur), "3300"_eur);
    for (int step = 0; step <= 27; ++step) {
        const Cents up_to(90'000 + 10'000 * step);
        const Cents worth(330'000 - 10'000 * step);
        EXPECT_EQ(value(up_to - "0.01"_eur), worth) << step;
        EXPECT_EQ(value(up_to), worth) << step;
        EXPECT_EQ(value(up_to + "0.01"_eur), step == 27 ? "500"_eur : worth - "100"_eur) << step;
    }
    EXPECT_EQ(value("3600"_eur), "600"_eur);
    EXPECT_EQ(value("3600.01"_eur), "500"_eur);
    EXPECT_EQ(value("99999"_eur), "500"_eur);
}

TEST(NetIncomeVoucher, GoesByTheClientsOwnIncomeWithoutDeductions)
{
    Household couple = net_couple("900"_eur, "5000"_eur);
    couple.client =
        with(couple.client,
             {.kind = IncomeKind::Forest, .gross = "0.13"_eur, .per = Period::Year}); // 0.975 cents
    couple.client = with(couple.client, DeductionKind::MaintenancePaid, "500"_eur);
    const PlannedService planned = voucher(helsinki(), "housing_24h", "1", "120"_eur);
    const Line line = line_of(couple, planned, helsinki());
    EXPECT_EQ(line.voucher_value, "3200"_eur) << "a part of a cent is above 900.00";
    EXPECT_EQ(uncounted_deductions(line), std::vector{DeductionKind::MaintenancePaid});
    EXPECT_EQ(line.own_service_fee, "152"_eur); // 900.00975 - 500 - 53.01 - 195 of 85 %
    EXPECT_EQ(line.client_to_provider, "450"_eur);
}

TEST(NetIncomeVoucher, IsAMonthsValueAgainstAMonthOfThePricePerDay)
{
    const auto line = [](Cents price) {
        return line_of(net_alone("0"_eur), voucher(helsinki(), "housing_24h", "1", price),
                       helsinki());
    };
    // 3300 a month is 108.49315 a day.
    EXPECT_EQ(line("108.49"_eur).client_to_provider, "0"_eur);
    EXPECT_EQ(line("108.49"_eur).county_net, "3299.90"_eur);
    EXPECT_EQ(line("108.50"_eur).client_to_provider, "0.21"_eur);
    EXPECT_EQ(line("108.50"_eur).county_net, "3300"_eur);
    EXPECT_EQ(line("120"_eur).voucher_measure, Measure::EurPerMonth);
}

TEST(NetIncomeVoucher, HasItsLowestValueWhereTheIncomeIsUnknown)
{
    Household unknown = net_alone("0"_eur);
    unknown.income_disclosed = false;
    const Line line =
        line_of(unknown, voucher(helsinki(), "housing_24h", "1", "120"_eur), helsinki());
    EXPECT_EQ(line.voucher_value, "500"_eur);
    EXPECT_EQ(line.client_to_provider, "3150"_eur);
    EXPECT_EQ(line.own_service_fee, "3044"_eur);
    const Snapshot bare =
        HandTariff("helsinki", "2026-03-01").without(Key::VoucherStepLowest).make();
    EXPECT_EQ(error_of(unknown, voucher(bare, "housing_24h", "1", "120"_eur), bare).key,
              Key::VoucherStepLowest);
}

TEST(SameFeeAsOwn, CostsTheClientTheOwnServicesFeeAndNoMoreThanThePrice)
{
    const Snapshot& sample = snapshot("sample", "2026-03-01");
    // 2000 and 20 hours: 1301 * 26 % = 338.26; 16.913 an hour.
    for (const auto& [price, fee, net] : {std::tuple{"16.91"_eur, "338.20"_eur, "0"_eur},
                                          std::tuple{"16.92"_eur, "338.26"_eur, "0.14"_eur},
                                          std::tuple{"45"_eur, "338.26"_eur, "561.74"_eur},
                                          std::tuple{"0"_eur, "0"_eur, "0"_eur}}) {
        const Line line = line_of(household(1, "2000"_eur),
                                  voucher(sample, "home_care_regular", "20", price), sample);
        EXPECT_EQ(line.client_to_provider, fee);
        EXPECT_EQ(line.county_net, net);
        EXPECT_EQ(line.county_gross, net);
        EXPECT_EQ(line.client_fee, "0"_eur) << "734/1992 12 § 2 mom";
        EXPECT_FALSE(line.accrues_fee_ceiling);
        EXPECT_FALSE(line.voucher_value);
        EXPECT_EQ(line.own_service_fee, "338.26"_eur);
    }
}

TEST(SameFeeAsOwn, HoldsTheOwnServicesCapsAndExemption)
{
    const Snapshot& sample = snapshot("sample", "2026-03-01");
    const auto line = [&](Cents income, bool disclosed) {
        Household one = household(1, income);
        one.income_disclosed = disclosed;
        return line_of(one, voucher(sample, "home_care_regular", "10", "90"_eur), sample);
    };
    EXPECT_EQ(line("1199.99"_eur, true).client_to_provider, "0"_eur);
    EXPECT_EQ(line("9000"_eur, true).client_to_provider, "598.30"_eur) << "the own service's cost";
    EXPECT_EQ(line("0"_eur, false).client_to_provider, "598.30"_eur);
    const Line housing =
        line_of(net_alone("2000"_eur), voucher(sample, "housing_24h", "1", "120"_eur), sample);
    EXPECT_EQ(housing.client_to_provider, "1700"_eur);
    EXPECT_EQ(housing.county_gross, "1950"_eur);
    EXPECT_EQ(housing.county_net, "1950"_eur);
}

// 569/2009 7 §, 734/1992 2 §: whatever the income is, the client's share is not above the price.
TEST(SameFeeAsOwn, OfAnIncomeUndisclosedAndNoHighestFeeIsAtMostThePrice)
{
    const Snapshot book = HandTariff("sample", "2026-03-01").without(Key::CountyCost).make();
    const Household silent{.income_disclosed = false};
    const auto bought = [&](const char* hours) {
        return voucher(book, "home_care_regular", hours, "45"_eur);
    };
    const Line line = line_of(silent, bought("20"), book);
    EXPECT_EQ(line.client_to_provider, "900"_eur);
    EXPECT_EQ(line.county_gross, "0"_eur);
    EXPECT_EQ(line.county_net, "0"_eur);
    EXPECT_EQ(line.deciding_step().id, StepId::ShareAtMostPrice);
    EXPECT_EQ(line.fee_deciding_step().id, StepId::ShareAtMostPrice);
    EXPECT_TRUE(line.looked_at.undisclosed);
    EXPECT_FALSE(line.own_service_fee);
    EXPECT_TRUE(has_note(line.notes, NoteCode::OwnServiceFeeUnknown));
    EXPECT_TRUE(has_note(line.notes, NoteCode::IncomeUnknownHighestFee));
    // The same of one fee for two lines.
    EXPECT_EQ(estimate_of(silent, {bought("8"), bought("12")}, book).client_total_month, "900"_eur);
    EXPECT_EQ(line_of(silent, voucher(book, "housing_24h", "1", "120"_eur), book).client_total(),
              "3650"_eur);
    // Of the own service nothing is known that the price could be of.
    EXPECT_EQ(error_of(silent, plan(book, "home_care_regular", "20"), book).code,
              ErrorCode::IncomeRequired);
    // What is not in force stays an error.
    const Snapshot bare = HandTariff("sample", "2026-03-01")
                              .without(Key::CountyCost)
                              .without(Key::HomeServicePercent)
                              .make();
    EXPECT_EQ(error_of(household(1, "2000"_eur), bought("20"), bare).key, Key::HomeServicePercent);
}

TEST(FlatVoucher, HasOneValueForAll)
{
    const Snapshot flat = HandTariff("sample", "2026-03-01")
                              .offer("cleaning", Mode::Voucher, VoucherRule::FlatValue)
                              .of("cleaning", Key::VoucherValue, Exact("20"_eur))
                              .make();
    const auto line = [&](Cents price) {
        return line_of(household(1, "9000"_eur), voucher(flat, "cleaning", "3.5", price), flat);
    };
    EXPECT_EQ(line("30"_eur).voucher_value, "20"_eur);
    EXPECT_EQ(line("30"_eur).voucher_measure, Measure::EurPerHour);
    EXPECT_EQ(line("30"_eur).county_net, "70"_eur);
    EXPECT_EQ(line("30"_eur).client_to_provider, "35"_eur);
    EXPECT_EQ(line("19.99"_eur).county_net, "69.97"_eur); // 69.965
    EXPECT_EQ(line("19.99"_eur).client_to_provider, "0"_eur);
    // Below its value, on weekdays alone: the sums say what is paid.
    for (const Cents price : {"19.99"_eur, "20"_eur, "20.01"_eur})
        EXPECT_EQ(line(price).deciding_step().id, StepId::ClientShare);
    EXPECT_EQ(line("30"_eur).own_service_fee, "80.50"_eur);
    Household unknown = household(1, "0"_eur);
    unknown.income_disclosed = false;
    EXPECT_EQ(line_of(unknown, voucher(flat, "cleaning", "1", "30"_eur), flat).client_to_provider,
              "10"_eur);

    const Snapshot bare = HandTariff("sample", "2026-03-01")
                              .offer("cleaning", Mode::Voucher, VoucherRule::FlatValue)
                              .make();
    EXPECT_EQ(error_of(household(1, "0"_eur), voucher(bare, "cleaning", "1", "30"_eur), bare).key,
              Key::VoucherValue);
}

TEST(Voucher, AsksForTheProvidersPrice)
{
    for (const auto& [organiser, service] :
         {std::pair{"helsinki", "home_care_regular"}, std::pair{"helsinki", "housing_24h"},
          std::pair{"sample", "home_care_regular"}, std::pair{"sample", "housing_24h"}}) {
        const Snapshot& book = snapshot(organiser, "2026-03-01");
        const Error error =
            error_of(household(1, "1500"_eur), plan(book, service, "1", Mode::Voucher), book);
        EXPECT_EQ(error.code, ErrorCode::ProviderPriceRequired) << organiser << ' ' << service;
        EXPECT_EQ(error.field, Field::ProviderPrice);
    }
}

TEST(Voucher, WithoutARuleIsNotOffered)
{
    const Snapshot odd = HandTariff("sample", "2026-03-01").offer("meal", Mode::Voucher).make();
    EXPECT_EQ(error_of(household(1, "0"_eur), voucher(odd, "meal", "1", "30"_eur), odd).code,
              ErrorCode::ModeNotOffered);
}

TEST(Voucher, StandsAloneWhereTheOwnServicesFeeIsNotKnown)
{
    const Snapshot bare =
        HandTariff("helsinki", "2026-03-01").without(Key::PersonalAllowance).make();
    const Line line =
        line_of(net_alone("0"_eur), voucher(bare, "housing_24h", "1", "120"_eur), bare);
    EXPECT_EQ(line.client_to_provider, "350"_eur);
    EXPECT_FALSE(line.own_service_fee);
    EXPECT_TRUE(has_note(line.notes, NoteCode::OwnServiceFeeUnknown));
}

} // namespace maksuarvio::test
