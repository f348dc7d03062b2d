// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "calc-core/tariff_key.h"

#include "asking.h"

namespace maksuarvio::test {

namespace {

Measure measure_of(const Row& row, const Snapshot& snapshot)
{
    const KeyShape& key = shape(row.key);
    if (key.measure_of == MeasureOf::Key)
        return key.measure;
    const Service& service = *snapshot.service(row.service);
    return eur_per(key.measure_of == MeasureOf::ServiceUnit ? service.unit : service.priced_unit);
}

} // namespace

TEST(KeyShape, EveryRowOfEveryShippedBookHasTheShapeOfItsKey)
{
    for (const std::string& organiser : shipped_organisers()) {
        const Snapshot& services = snapshot(organiser, "2026-03-01");
        for (const Row& row : book(organiser).rows()) {
            SCOPED_TRACE(organiser + ": " + std::string(word(row.key)) + " " + row.service);
            const KeyShape& key = shape(row.key);
            EXPECT_EQ(row.service.empty(), key.scope == Scope::General);
            EXPECT_EQ(row.measure, measure_of(row, services));
            EXPECT_EQ(row.persons > 0, key.columns != Columns::None);
            EXPECT_LE(row.persons, key.columns == Columns::Two ? 2 : 6);
            EXPECT_TRUE(!row.mode || key.by_mode);
            EXPECT_TRUE(row.at == 0 || key.at != At::Nothing);
            EXPECT_TRUE(row.at >= 1 || key.at != At::Band);
            EXPECT_GE(row.value, Exact());
            EXPECT_FALSE(row.reference.empty());
            EXPECT_FALSE(row.source.empty());
            EXPECT_TRUE(row.reviewed);
        }
    }
}

TEST(KeyShape, OnlyAPriceAndACostGoByModeAndOnlyIndicesAreObserved)
{
    for (std::size_t i = 0; i < word_count<Key>(); ++i) {
        const Key key = static_cast<Key>(i);
        SCOPED_TRACE(word(key));
        EXPECT_EQ(shape(key).by_mode, key == Key::Price || key == Key::CountyCost);
        EXPECT_EQ(shape(key).observation, shape(key).measure == Measure::Points);
    }
}

TEST(KeyShape, OfAServicesPriceFollowsItsUnitAndOfItsCostThePricedUnit)
{
    const Snapshot& national = snapshot("national", "2026-03-01");
    const Service& housing = *national.service("housing_24h");
    EXPECT_EQ(housing.unit, Unit::Month);
    EXPECT_EQ(housing.priced_unit, Unit::Day);
    EXPECT_EQ(shape(Key::Price).measure_of, MeasureOf::ServiceUnit);
    EXPECT_EQ(shape(Key::CountyCost).measure_of, MeasureOf::PricedUnit);
    EXPECT_EQ(shape(Key::VoucherValue).measure_of, MeasureOf::PricedUnit);
    EXPECT_EQ(shape(Key::VoucherLowest).measure_of, MeasureOf::PricedUnit);
    EXPECT_EQ(shape(Key::VoucherStep).measure, Measure::EurPerMonth);
    EXPECT_EQ(shape(Key::VoucherStep).at, At::IncomeUpTo);
    EXPECT_EQ(shape(Key::HomeServicePercent).at, At::HoursFrom);
    EXPECT_EQ(shape(Key::BandIncomeLimit).columns, Columns::Two);
    EXPECT_EQ(shape(Key::VoucherPercent).columns, Columns::Six);
}

// The services of the catalogue: each with its unit, its rule and what it is priced by.
TEST(Services, OfTheShippedBooksAreTheCatalogues)
{
    struct Expected {
        const char* id;
        Category category;
        Unit unit;
        Unit priced;
        FeeRule rule;
        CareForm form;
        bool covered;
    };
    using enum Category;
    using enum FeeRule;
    using enum CareForm;
    const Expected catalogue[] = {
        {"home_care_regular", Home, Unit::Hour, Unit::Hour, IncomeShare, AtHome, false},
        {"home_care_temporary_nurse", Home, Unit::Visit, Unit::Visit, FlatAccruing, AtHome, true},
        {"home_care_temporary_doctor", Home, Unit::Visit, Unit::Visit, FlatAccruing, AtHome, true},
        {"medicine_dispensing", Home, Unit::Month, Unit::Month, Flat, AtHome, true},
        {"meal", Support, Unit::Meal, Unit::Meal, Flat, AtHome, true},
        {"full_board", Support, Unit::Month, Unit::Month, Flat, AtHome, true},
        {"half_board", Support, Unit::Month, Unit::Month, Flat, AtHome, true},
        {"shopping", Support, Unit::Delivery, Unit::Delivery, Flat, AtHome, true},
        {"alarm", Support, Unit::Month, Unit::Month, IncomeBanded, AtHome, true},
        {"alarm_visit", Support, Unit::Visit, Unit::Visit, IncomeBandedCapped, AtHome, true},
        {"day_activity", Support, Unit::Day, Unit::Day, Flat, AtHome, true},
        {"bathing", Support, Unit::Visit, Unit::Visit, Flat, AtHome, true},
        {"laundry", Support, Unit::Wash, Unit::Wash, Flat, AtHome, true},
        {"cleaning", Support, Unit::Hour, Unit::Hour, Flat, AtHome, true},
        {"transport", Support, Unit::Trip, Unit::Trip, Flat, AtHome, true},
        {"communal_housing", Housing, Unit::Hour, Unit::Hour, IncomeShare, Communal, false},
        {"housing_24h", Housing, Unit::Month, Unit::Day, NetShare, Housing24h, false},
        {"institution_long", Housing, Unit::Month, Unit::Day, NetShare, Institution, false},
        {"family_care_long", Housing, Unit::Month, Unit::Day, NetShare, FamilyCare, false},
        {"institution_short", ShortTerm, Unit::Day, Unit::Day, FlatAccruingUpkeep, AtHome, true},
        {"housing_24h_short", ShortTerm, Unit::Day, Unit::Day, Flat, AtHome, true},
        {"family_care_short", ShortTerm, Unit::Day, Unit::Day, Flat, AtHome, true},
        {"day_or_night_care", ShortTerm, Unit::Day, Unit::Day, FlatAccruing, AtHome, true},
        {"carer_leave", ShortTerm, Unit::Day, Unit::Day, Flat, AtHome, true},
        {"carers_fee", Carer, Unit::Month, Unit::Month, CountyCostOnly, AtHome, false},
    };
    for (const std::string& organiser : shipped_organisers()) {
        ASSERT_EQ(book(organiser).services().size(), std::size(catalogue));
        for (std::size_t i = 0; i < std::size(catalogue); ++i) {
            const Service& service = book(organiser).services()[i];
            const Expected& expected = catalogue[i];
            SCOPED_TRACE(organiser + " " + expected.id);
            EXPECT_EQ(service.id, expected.id);
            EXPECT_EQ(service.category, expected.category);
            EXPECT_EQ(service.unit, expected.unit);
            EXPECT_EQ(service.priced_unit, expected.priced);
            EXPECT_EQ(service.rule, expected.rule);
            EXPECT_EQ(service.form, expected.form);
            EXPECT_EQ(service.covered_by_long_term_care, expected.covered);
            EXPECT_EQ(service.is_long_term_care(), expected.rule == NetShare);
            EXPECT_FALSE(service.reference.empty());
            for (const char* language : {"fi", "sv", "en"})
                EXPECT_FALSE(service.name[*from_word<Language>(language)].empty()) << language;
        }
    }
}

// What a book or a rule leaves out is what it nearly always is.
TEST(Tariff, WhatIsLeftOutIsTheUsual)
{
    EXPECT_FALSE(Service().covered_by_long_term_care);
    EXPECT_EQ(Offer().mode, Mode::Own);
    EXPECT_EQ(Step().whose, Whose::Client);
}

} // namespace maksuarvio::test
