// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "calc-core/impact_grid.h"

#include "hand_tariff.h"
#include "print.h"

#include <algorithm>

// Which typical households are looked at, and which grids are refused.

namespace maksuarvio::test {

namespace {

ImpactGrid home_care_grid()
{
    return {.sizes = {1, 2},
            .incomes = {Cents(60'000), Cents(150'000), Cents(200'000)},
            .amounts = {2000},
            .services = {{.service = "home_care_regular"}}};
}

template <typename Change> std::optional<ImpactGridFault> fault_with(Change change)
{
    ImpactGrid grid = home_care_grid();
    change(grid);
    return fault_of(grid);
}

// The provider's price that the typical grid gives to the one voucher of a tariff.
Cents typical_price(const HandTariff& tariff)
{
    const Snapshot book = tariff.make();
    const ImpactGrid grid = typical_grid(book, book);
    const auto found = std::ranges::find(grid.services, Mode::Voucher, &ImpactService::mode);
    return found == grid.services.end() ? Cents(-1) : found->provider_price.value();
}

IncomeKind income_asked(std::string_view service, Mode mode, const Snapshot& book)
{
    ImpactGrid grid = home_care_grid();
    grid.services = {{.service = std::string(service), .mode = mode}};
    return case_of(grid, 0, book).household.client.incomes.front().kind;
}

} // namespace

TEST(ImpactGrid, AFaultyGridIsNamed)
{
    EXPECT_EQ(fault_with([](auto&) {}), std::nullopt);
    EXPECT_EQ(fault_with([](auto& grid) { grid.sizes.clear(); }), ImpactGridFault::NoCells);
    EXPECT_EQ(fault_with([](auto& grid) { grid.sizes = {0}; }), ImpactGridFault::SizeOutOfRange);
    EXPECT_EQ(fault_with([](auto& grid) { grid.sizes = {21}; }), ImpactGridFault::SizeOutOfRange);
    EXPECT_EQ(fault_with([](auto& grid) { grid.sizes = {1, 1}; }), ImpactGridFault::ValueRepeated);
    EXPECT_EQ(fault_with([](auto& grid) { grid.incomes = {Cents(-1)}; }),
              ImpactGridFault::IncomeOutOfRange);
    EXPECT_EQ(fault_with([](auto& grid) { grid.amounts = {1'000'000}; }),
              ImpactGridFault::AmountOutOfRange);
    EXPECT_EQ(fault_with([](auto& grid) { grid.services.push_back(grid.services[0]); }),
              ImpactGridFault::ServiceRepeated);
    EXPECT_EQ(fault_with([](auto& grid) { grid.incomes.resize(1'000'000); }),
              ImpactGridFault::TooManyCells);
    EXPECT_EQ(fault_with([](auto& grid) { grid.incomes = {Cents(1'000'000'000)}; }),
              ImpactGridFault::IncomeOutOfRange);
    EXPECT_EQ(fault_with([](auto& grid) { grid.amounts = {-1}; }),
              ImpactGridFault::AmountOutOfRange);
    EXPECT_EQ(fault_with([](auto& grid) { grid.services[0].amounts = {-1}; }),
              ImpactGridFault::AmountOutOfRange);
}

TEST(ImpactGrid, TheLeastAndTheMostThatACaseMayHaveAreNoFault)
{
    EXPECT_EQ(fault_with([](auto& grid) {
                  grid.sizes = {1, 20};
                  grid.incomes = {Cents(0), Cents(999'999'999)};
                  grid.amounts = {0, 999'999};
              }),
              std::nullopt);
    // As many cells as there may be, and a list as long as it may be: another fault is named.
    EXPECT_EQ(fault_with([](auto& grid) {
                  grid.sizes.resize(1'000);
                  grid.incomes.resize(4'000);
              }),
              ImpactGridFault::SizeOutOfRange);
    EXPECT_EQ(fault_with([](auto& grid) { grid.sizes.resize(10'000); }),
              ImpactGridFault::SizeOutOfRange);
}

TEST(ImpactGrid, TheTypicalGridHasWhatABoardAsksAboutFirst)
{
    EXPECT_EQ(ImpactService{}.mode, Mode::Own);
    const ImpactGrid grid = typical_grid(sample(), sample());
    EXPECT_EQ(grid.sizes, (std::vector{1, 2, 3, 4}));
    ASSERT_EQ(grid.incomes.size(), 35U);
    for (std::size_t i = 0; i < 35; ++i)
        EXPECT_EQ(grid.incomes[i], Cents(60'000 + 10'000 * static_cast<std::int64_t>(i)));
    EXPECT_EQ(grid.amounts, (std::vector<std::int64_t>{100, 400, 800}));

    const std::pair<const char*, std::vector<std::int64_t>> amounts[] = {
        {"home_care_regular", {400, 1000, 2000, 3000, 4000, 6000}},
        {"cleaning", {200, 800}},
        {"meal", {1700, 3000}},
        {"alarm", {100}},
        {"institution_short", {400, 700, 1400}},
        {"alarm_visit", {100, 400, 800}},
        {"shopping", {100, 400, 800}},
        {"housing_24h", {100}}};
    for (const auto& [service, expected] : amounts) {
        const auto found = std::ranges::find(grid.services, service, &ImpactService::service);
        ASSERT_NE(found, grid.services.end()) << service;
        EXPECT_EQ(found->amounts, expected) << service;
    }
}

TEST(ImpactGrid, TheTypicalGridHasEveryOfferOnce)
{
    const ImpactGrid grid = typical_grid(sample(), sample());
    std::size_t offers = 0;
    for (const Service& service : sample().services()) {
        for (const Mode mode : {Mode::Own, Mode::Purchased}) {
            if (!sample().offer(service, mode))
                continue;
            ++offers;
            EXPECT_EQ(std::ranges::count_if(grid.services,
                                            [&](const ImpactService& one) {
                                                return one.service == service.id
                                                       && one.mode == mode;
                                            }),
                      1)
                << service.id;
        }
    }
    EXPECT_EQ(std::ranges::count_if(grid.services,
                                    [](const auto& one) { return one.mode != Mode::Voucher; }),
              static_cast<std::ptrdiff_t>(offers));
}

TEST(ImpactGrid, AVoucherHasTheKnownCostAsItsPriceItsOwnBeforeThatOfTheOtherModes)
{
    HandTariff tariff;
    tariff.service({.id = "help"}).offer("help", Mode::Voucher, VoucherRule::FlatValue);
    EXPECT_EQ(typical_price(tariff), Cents(-1)) << "no cost is known";
    tariff.of("help", Key::CountyCost, Exact(3'000), 0, 0, Mode::Own);
    EXPECT_EQ(typical_price(tariff), Cents(3'000));
    tariff.of("help", Key::CountyCost, Exact(1'001), 0, 0, Mode::Purchased);
    EXPECT_EQ(typical_price(tariff), Cents(1'001));
    tariff.of("help", Key::CountyCost, Exact(4'000), 0, 0, Mode::Voucher);
    EXPECT_EQ(typical_price(tariff), Cents(4'000));
}

// 10 f § looks at gross income, 10 b § at net; so does a voucher whose value follows net income.
TEST(ImpactGrid, TheIncomeIsTheOneThatTheServiceLooksAt)
{
    const Snapshot& helsinki = snapshot("helsinki", "2026-03-01");
    EXPECT_EQ(income_asked("home_care_regular", Mode::Own, sample()), IncomeKind::TotalGross);
    EXPECT_EQ(income_asked("housing_24h", Mode::Own, sample()), IncomeKind::TotalNet);
    EXPECT_EQ(income_asked("housing_24h", Mode::Voucher, helsinki), IncomeKind::TotalNet);
    EXPECT_EQ(income_asked("no_such_service", Mode::Own, sample()), IncomeKind::TotalGross);
    // 24-hour housing under a rule that looks at no income, but with such a voucher.
    HandTariff tariff;
    tariff.service({.id = "help", .rule = FeeRule::Flat})
        .offer("help", Mode::Voucher, VoucherRule::NetIncomeSteps);
    EXPECT_EQ(income_asked("help", Mode::Voucher, tariff.make()), IncomeKind::TotalNet);
}

} // namespace maksuarvio::test
