// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "asking.h"
#include "hand_tariff.h"

// Times of the week that a book prices apart: evening 1.15, Sunday 2, of 10 hours 4 and 2.

namespace maksuarvio::test {

namespace {

const Household kOne = household(1, "1500"_eur);

HandTariff tariff(std::string_view service)
{
    const auto at = [](TimeOfWeek time) { return static_cast<std::int64_t>(time); };
    HandTariff tariff("sample", "2026-03-01");
    return tariff.without(Key::CountyCost)
        .of(service, Key::TimeFactor, Exact(115, 100), at(TimeOfWeek::Evening))
        .of(service, Key::TimeFactor, Exact(2), at(TimeOfWeek::Sunday));
}

PlannedService in_evenings_and_on_sundays(PlannedService planned)
{
    planned.by_time = {400, 0, 0, 200};
    return planned;
}

} // namespace

// 23.00 * (4 * 1.15 + 2 * 2 + 4) = 289.80
TEST(ByTime, MultipliesThePriceOfEachPart)
{
    const Snapshot book = tariff("cleaning").make();
    const auto planned = in_evenings_and_on_sundays(plan(book, "cleaning", "10"));
    const Line line = line_of(kOne, planned, book);
    EXPECT_EQ(line.client_fee, "289.80"_eur);
    const Step* price = step(line, StepId::PriceByTime);
    ASSERT_TRUE(price);
    EXPECT_EQ(price->value, Exact(2898));
    EXPECT_EQ(price->with[1], Exact(126, 100));
    PlannedService on_weekdays = plan(book, "cleaning", "10");
    EXPECT_EQ(fee_of(kOne, on_weekdays, book), "230"_eur);
    on_weekdays.by_time = ByTime<std::int64_t>{};
    EXPECT_EQ(written_out(line_of(kOne, on_weekdays, book)),
              written_out(line_of(kOne, plan(book, "cleaning", "10"), book)));
}

// 20.00 * 12.6 = 252.00 of cost, which holds the fee of 289.80.
TEST(ByTime, MultipliesTheCost)
{
    const Snapshot book =
        tariff("cleaning").of("cleaning", Key::CountyCost, Exact("20"_eur)).make();
    const Line line = line_of(kOne, in_evenings_and_on_sundays(plan(book, "cleaning", "10")), book);
    EXPECT_EQ(line.county_gross, "252"_eur);
    EXPECT_EQ(line.client_fee, "252"_eur);
}

TEST(ByTime, ChangesNoHoursOfHomeService)
{
    const Snapshot book = tariff("home_care_regular")
                              .of("home_care_regular", Key::CountyCost, Exact("50"_eur))
                              .make();
    const PlannedService hours = plan(book, "home_care_regular", "10");
    const Line line = line_of(kOne, in_evenings_and_on_sundays(hours), book);
    EXPECT_EQ(line.client_fee, fee_of(kOne, hours, book));
    EXPECT_EQ(line.county_gross, "630"_eur);
}

TEST(ByTime, MultipliesPriceAndValueOfAVoucher)
{
    const Snapshot book = tariff("cleaning")
                              .offer("cleaning", Mode::Voucher, VoucherRule::FlatValue)
                              .of("cleaning", Key::VoucherValue, Exact("20"_eur))
                              .make();
    PlannedService planned = in_evenings_and_on_sundays(voucher(book, "cleaning", "10", "30"_eur));
    const Line by_factor = line_of(kOne, planned, book);
    EXPECT_EQ(by_factor.client_to_provider, "126"_eur);
    EXPECT_EQ(by_factor.county_gross, "252"_eur);
    const Step& price = *step(by_factor, StepId::ProviderPriceMonth);
    EXPECT_EQ(price.with[0], Exact(3'780)) << "an hour on average";
    EXPECT_EQ(price.value, Exact("378"_eur));
    // Evenings at 22.00, below their value of 23.00: 0 + 2 * (60 - 40) + 4 * (30 - 20).
    planned.provider_price_by_time[0] = "22"_eur;
    const Line by_price = line_of(kOne, planned, book);
    EXPECT_EQ(by_price.client_to_provider, "80"_eur);
    EXPECT_EQ(by_price.county_gross, "248"_eur);
}

// Of 15 visits a year 3 in the evening at 700.00, in the 2nd, 6th and 10th month, 12 at 17.50:
// 735.00 by the end of the 2nd month, 805.00 when the second evening comes.
TEST(ByTime, IsUnitsOfItsOwnInTheYear)
{
    constexpr const char* nurse = "home_care_temporary_nurse";
    const Snapshot book =
        HandTariff("sample", "2026-03-01")
            .without(Key::CountyCost)
            .of(nurse, Key::TimeFactor, Exact(40), static_cast<std::int64_t>(TimeOfWeek::Evening))
            .make();
    PlannedService planned = plan(book, nurse, "15", Mode::Own, Period::Year);
    planned.by_time = {300, 0, 0, 0};
    const auto result = estimate_of(kOne, {planned}, book);
    EXPECT_EQ(result.client_total_month, "192.50"_eur);
    EXPECT_EQ(result.client_total_year, "815"_eur);
    EXPECT_EQ(result.ceiling_filled_in_month, 6);
}

TEST(ByTime, ThatIsNotPricedApartOrMoreThanTheAmountIsBadInput)
{
    const Snapshot book = tariff("cleaning").make();
    const auto field = [&](ByTime<std::int64_t> by_time, const char* service) {
        PlannedService planned = plan(book, service, "10");
        planned.by_time = by_time;
        const auto result =
            estimate_alternative(kOne, Cents(0), {.name = "A", .services = {planned}}, book);
        return result ? Field::None : result.error().field;
    };
    EXPECT_EQ(field({999, 0, 0, 0}, "cleaning"), Field::None);
    EXPECT_EQ(field({1000, 0, 0, 0}, "cleaning"), Field::None);
    EXPECT_EQ(field({1000, 0, 0, 1}, "cleaning"), Field::ByTime);
    EXPECT_EQ(field({0, 1, 0, 0}, "cleaning"), Field::ByTime) << "no factor of the night";
    EXPECT_EQ(field({0, 0, 0, 0}, "cleaning"), Field::None);
    EXPECT_EQ(field({0, 0, 0, 0}, "meal"), Field::ByTime) << "no factor at all";
}

} // namespace maksuarvio::test
