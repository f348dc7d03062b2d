// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "calc-core/snapshot.h"

#include "asking.h"
#include "calc-core/value_range.h"
#include "hand_tariff.h"

#include <algorithm>

namespace maksuarvio::test {

namespace {

Row row(Key key, Exact value, std::string service = {}, std::int64_t at = 0, int persons = 0,
        std::optional<Mode> mode = std::nullopt)
{
    Row made;
    made.key = key;
    made.service = std::move(service);
    made.mode = mode;
    made.at = at;
    made.persons = persons;
    made.value = value;
    return made;
}

SnapshotData small()
{
    SnapshotData data;
    data.organiser = "small";
    data.version = "small-1";
    data.date = day("2026-03-01");
    data.services = {{.id = "meal"}, {.id = "alarm"}};
    data.offers = {{.service = "meal", .mode = Mode::Own}};
    return data;
}

} // namespace

TEST(Snapshot, KeepsWhatItWasMadeOf)
{
    const Snapshot& helsinki = snapshot("helsinki", "2026-03-01");
    EXPECT_EQ(helsinki.organiser(), "helsinki");
    EXPECT_EQ(helsinki.version(), "helsinki-2026");
    EXPECT_EQ(helsinki.date(), day("2026-03-01"));
    EXPECT_EQ(helsinki.services().size(), 25U);
    EXPECT_EQ(helsinki.rows().size(), book("helsinki").on(day("2026-03-01")).rows.size());
}

TEST(Snapshot, RefusesTwoRowsInForceForOneValue)
{
    const Row twice = row(Key::Price, Exact(100), "meal", 1);
    SnapshotData data = small();
    data.rows = {twice, row(Key::Price, Exact(100), "meal", 2), twice};
    const auto made = Snapshot::make(data);
    ASSERT_FALSE(made);
    EXPECT_EQ(made.error().kind, SnapshotError::Kind::Conflict);
    EXPECT_EQ(made.error().key, Key::Price);
    EXPECT_EQ(made.error().service, "meal");
}

TEST(Snapshot, TellsRowsApartByEveryPartOfTheirPlace)
{
    SnapshotData data = small();
    data.rows = {row(Key::Price, Exact(1), "meal", 1),
                 row(Key::Price, Exact(2), "meal", 2),
                 row(Key::Price, Exact(3), "alarm", 1),
                 row(Key::Price, Exact(4), "meal", 1, 0, Mode::Own),
                 row(Key::Price, Exact(5), "meal", 1, 0, Mode::Voucher),
                 row(Key::BandIncomeLimit, Exact(6), "meal", 1, 1),
                 row(Key::BandIncomeLimit, Exact(7), "meal", 1, 2),
                 row(Key::FeeCeiling, Exact(8))};
    const auto made = Snapshot::make(data);
    ASSERT_TRUE(made);
    const Service& meal = *made->service("meal");
    const Service& alarm = *made->service("alarm");
    EXPECT_EQ(made->of(meal, Mode::Purchased, Key::Price, 1)->value, Exact(1));
    EXPECT_EQ(made->of(meal, Mode::Own, Key::Price, 1)->value, Exact(4));
    EXPECT_EQ(made->of(meal, Mode::Voucher, Key::Price, 1)->value, Exact(5));
    EXPECT_EQ(made->of(meal, Mode::Own, Key::Price, 2)->value, Exact(2));
    EXPECT_EQ(made->of(alarm, Mode::Own, Key::Price, 1)->value, Exact(3));
    EXPECT_EQ(made->of(meal, Key::BandIncomeLimit, 1, 2)->value, Exact(7));
    EXPECT_EQ(made->general(Key::FeeCeiling)->value, Exact(8));
}

TEST(Snapshot, AValueThatIsNotInForceIsNoRowAndNeverTheNearest)
{
    SnapshotData data = small();
    data.rows = {row(Key::Price, Exact(1), "meal", 2), row(Key::FeeCeiling, Exact(8))};
    const auto made = Snapshot::make(data);
    ASSERT_TRUE(made);
    const Service& meal = *made->service("meal");
    EXPECT_FALSE(made->of(meal, Mode::Own, Key::Price, 1));
    EXPECT_FALSE(made->of(meal, Mode::Own, Key::Price, 3));
    EXPECT_FALSE(made->of(*made->service("alarm"), Mode::Own, Key::Price, 2));
    EXPECT_FALSE(made->general(Key::UpkeepAfterCeiling));
    EXPECT_FALSE(made->general(Key::WeeksPerMonth));
    EXPECT_FALSE(made->service("no_such_service"));
}

TEST(Snapshot, RefusesARowOrOfferOfAnUnknownService)
{
    SnapshotData data = small();
    data.rows = {row(Key::Price, Exact(1), "bathing", 1)};
    auto made = Snapshot::make(data);
    ASSERT_FALSE(made);
    EXPECT_EQ(made.error().kind, SnapshotError::Kind::UnknownService);
    EXPECT_EQ(made.error().service, "bathing");

    data = small();
    data.offers.push_back({.service = "bathing"});
    made = Snapshot::make(data);
    ASSERT_FALSE(made);
    EXPECT_EQ(made.error().kind, SnapshotError::Kind::UnknownService);
    EXPECT_EQ(made.error().service, "bathing");
}

TEST(Snapshot, OffersAServiceOnlyInTheModesOfItsOffers)
{
    const Snapshot& helsinki = snapshot("helsinki", "2026-03-01");
    const Service& home_care = *helsinki.service("home_care_regular");
    EXPECT_TRUE(helsinki.offer(home_care, Mode::Own));
    EXPECT_FALSE(helsinki.offer(home_care, Mode::Purchased));
    ASSERT_TRUE(helsinki.offer(home_care, Mode::Voucher));
    EXPECT_EQ(helsinki.offer(home_care, Mode::Voucher)->voucher_rule, VoucherRule::IncomeTested);
    EXPECT_EQ(helsinki.offer(*helsinki.service("housing_24h"), Mode::Voucher)->voucher_rule,
              VoucherRule::NetIncomeSteps);
    EXPECT_FALSE(helsinki.offer(*helsinki.service("bathing"), Mode::Own));
}

TEST(Snapshot, KnowsAServiceOfItsNameWhereverItStands)
{
    SnapshotData data = small();
    data.rows = {row(Key::Price, Exact(1), "meal", 1), row(Key::FeeCeiling, Exact(8)),
                 row(Key::Price, Exact(3), "alarm", 1)};
    const auto made = Snapshot::make(data);
    ASSERT_TRUE(made);
    const Service of_another_book{.id = "meal"};
    EXPECT_EQ(made->of(of_another_book, Key::Price, 1)->value, Exact(1));
    EXPECT_EQ(made->offer(of_another_book, Mode::Own)->service, "meal");
    const Service unknown{.id = "sauna"};
    EXPECT_EQ(made->of(unknown, Key::Price, 1), nullptr);
    EXPECT_EQ(made->of(unknown, Key::FeeCeiling), nullptr);
    EXPECT_TRUE(made->all_of(unknown, Key::FeeCeiling).empty());
    EXPECT_EQ(made->offer(unknown, Mode::Own), nullptr);
}

TEST(Snapshot, ListsTheRowsOfAServicesKeyInAscendingOrder)
{
    SnapshotData data = small();
    for (const std::int64_t at : {5, 1, 4, 2, 3})
        data.rows.push_back(row(Key::VoucherStep, Exact(at), "meal", at));
    data.rows.push_back(row(Key::VoucherStep, Exact(9), "alarm", 9));
    const auto made = Snapshot::make(data);
    ASSERT_TRUE(made);
    const auto steps = made->all_of(*made->service("meal"), Key::VoucherStep);
    ASSERT_EQ(steps.size(), 5U);
    EXPECT_TRUE(std::ranges::is_sorted(steps, {}, &Row::at));
    EXPECT_EQ(made->all_of(*made->service("alarm"), Key::VoucherStep).size(), 1U);
    EXPECT_TRUE(made->all_of(*made->service("alarm"), Key::Price).empty());
}

TEST(Snapshot, FindsTheHourClassThatStartsAtOrBelow)
{
    const auto& home_services = snapshot("helsinki", "2026-03-01").home_services();
    ASSERT_EQ(home_services.classes.size(), 11U);
    const int starts[] = {0, 5, 9, 13, 17, 21, 25, 29, 33, 37, 41};
    for (int hours = 0; hours <= 60; ++hours) {
        const auto next = std::ranges::upper_bound(starts, hours);
        EXPECT_EQ(home_services.class_of(hours)->hours_from, *(next - 1)) << hours;
    }
    const auto& statute = snapshot("national", "2026-03-01").home_services();
    ASSERT_EQ(statute.classes.size(), 35U);
    EXPECT_EQ(statute.class_of(0)->hours_from, 4) << "four hours or less";
    EXPECT_EQ(statute.class_of(3)->hours_from, 4);
    EXPECT_EQ(statute.class_of(38)->hours_from, 38);
    EXPECT_EQ(statute.class_of(744)->hours_from, 38);
    EXPECT_FALSE(statute.class_of(20)->highest_fee) << "the law has no highest fee";

    const Snapshot bare =
        HandTariff("national", "2026-03-01").without(Key::HomeServicePercent).make();
    EXPECT_FALSE(bare.home_services().class_of(20));
}

TEST(Snapshot, CanBeMovedWithoutLosingItsRows)
{
    Snapshot first = HandTariff("helsinki", "2026-03-01").make();
    const Snapshot second = std::move(first);
    EXPECT_EQ(second.service("meal")->id, "meal");
    EXPECT_EQ(second.home_services().limit[0]->value, Exact("699"_eur));
    EXPECT_EQ(fee_of(household(1, "1500"_eur), plan(second, "home_care_regular", "20"), second),
              "192.24"_eur);
}

// Two offers of one service in one mode are two values for one thing, like two rows.
TEST(Snapshot, RefusesTwoOffersOfOneServiceInOneMode)
{
    SnapshotData data = small();
    data.offers.push_back({.service = "meal", .mode = Mode::Own});
    EXPECT_FALSE(Snapshot::make(data));
}

// Whatever the rows come from: a sum that overflows would be a wrong figure without a word.
TEST(Snapshot, RefusesAValueThatNoTariffCanHave)
{
    struct Value {
        Key key;
        Exact value;
        bool fits;
    };
    const Value values[] = {
        {Key::FeeCeiling, Exact("9999999.99"_eur), true},
        {Key::FeeCeiling, Exact("10000000.00"_eur), false},
        {Key::FeeCeiling, Exact(-1), false},
        {Key::FeeCeiling, Exact(1, 2), false},
        {Key::LongTermPercentSingle, "850"_pct, true},
        {Key::LongTermPercentSingle, "10000.01"_pct, false},
        {Key::WeeksPerMonth, Exact(52, 12), true},
        {Key::WeeksPerMonth, Exact(6), false},
        {Key::DaysPerMonth, Exact(304'167, 10'000), true},
        {Key::DaysPerMonth, Exact(3'041'667, 100'000), false},
        {Key::LongTermCoupleCapToSingle, Exact(2), false},
        {Key::InterruptionFreeAfterDays, Exact(5), true},
    };
    for (const auto& [key, value, fits] : values) {
        SnapshotData data = small();
        data.rows = {row(key, value)};
        const auto made = Snapshot::make(data);
        ASSERT_EQ(made.has_value(), fits) << word(key);
        if (!fits) {
            EXPECT_EQ(made.error().kind, SnapshotError::Kind::OutOfRange);
            EXPECT_EQ(made.error().key, key);
        }
    }
}

TEST(Snapshot, RefusesTwoServicesOfOneName)
{
    SnapshotData data = small();
    data.services.push_back({.id = "meal", .rule = FeeRule::CountyCostOnly});
    EXPECT_FALSE(Snapshot::make(data));
}

TEST(Snapshot, TheFirstOfferIsCheckedAsTheOthersAre)
{
    const auto made = Snapshot::make({.offers = {{.service = "no_such_service"}}});
    ASSERT_FALSE(made);
    EXPECT_EQ(made.error().kind, SnapshotError::Kind::UnknownService);
    EXPECT_EQ(made.error().service, "no_such_service");
}

TEST(Snapshot, FindsARowOfEveryKeyAndNoneOfItsNeighbours)
{
    HandTariff tariff;
    tariff.service({.id = "help"});
    for (std::size_t i = 0; i < word_count<Key>(); ++i) {
        const auto key = static_cast<Key>(i);
        tariff.general(key, value_range(key).least);
        tariff.of("help", key, value_range(key).least, 7);
    }
    const Snapshot made = tariff.make();
    for (std::size_t i = 0; i < word_count<Key>(); ++i) {
        const auto key = static_cast<Key>(i);
        ASSERT_TRUE(made.general(key)) << word(key);
        EXPECT_EQ(made.general(key)->key, key);
        const auto rows = made.all_of(*made.service("help"), key);
        ASSERT_EQ(rows.size(), 1U) << word(key);
        EXPECT_EQ(rows.front().key, key);
    }
}

// 10 e § 2 mom: the table has six columns; a row of another is no cell of it.
TEST(Snapshot, APercentOfNoColumnIsNoCell)
{
    HandTariff tariff;
    for (const int persons : {0, 1, 6, 7})
        tariff.general(Key::HomeServicePercent, Exact(1, 10), 4, persons);
    const Snapshot made = tariff.make();
    const auto* hours = made.home_services().class_of(4);
    ASSERT_TRUE(hours);
    for (std::size_t column = 0; column < 6; ++column)
        EXPECT_EQ(hours->percent[column] != nullptr, column == 0 || column == 5) << column;
}

// Planned hours are found directly, others by a search.
TEST(Snapshot, TheClassOfAnyHoursIsTheLastThatHasBegun)
{
    HandTariff tariff;
    for (const int from : {4, 40, 63, 64, 100})
        tariff.general(Key::HomeServicePercent, Exact(1, 10), from, 1);
    const Snapshot made = tariff.make();
    for (int hours = -2; hours <= 120; ++hours) {
        int begun = 4;
        for (const int from : {40, 63, 64, 100})
            begun = hours >= from ? from : begun;
        ASSERT_TRUE(made.home_services().class_of(hours));
        EXPECT_EQ(made.home_services().class_of(hours)->hours_from, begun) << hours;
    }
    EXPECT_FALSE(HandTariff().make().home_services().class_of(20));
}

} // namespace maksuarvio::test
