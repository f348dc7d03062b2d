// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "asking.h"
#include "hand_tariff.h"

// What a plan as a whole cannot hold, though each of its lines may be planned alone.

namespace maksuarvio::test {

namespace {

Household couple()
{
    Household both = household(2, "1500"_eur);
    both.client.incomes.front().tax = "200"_eur;
    both.spouse = person(IncomeKind::Pension, "1200"_eur);
    both.spouse->incomes.front().tax = "200"_eur;
    return both;
}

struct Fault {
    PlanFault why;
    Field field;
    int service;
};

// The first fault of the plan; none where it has an answer.
std::optional<Fault> fault_in(const std::vector<PlannedService>& services,
                              const Household& household = couple(),
                              const Snapshot& book = sample())
{
    const auto result =
        estimate_alternative(household, Cents(0), {.name = "A", .services = services}, book);
    if (result)
        return std::nullopt;
    const Error& error = result.error();
    EXPECT_EQ(error.code, ErrorCode::BadInput);
    EXPECT_TRUE(error.plan_fault);
    return Fault{error.plan_fault.value(), error.field, error.service};
}

void expect_fault(const std::vector<PlannedService>& services, PlanFault why, Field field,
                  int service, const Household& household = couple())
{
    const auto fault = fault_in(services, household);
    ASSERT_TRUE(fault);
    EXPECT_EQ(word(fault->why), word(why));
    EXPECT_EQ(word(fault->field), word(field));
    EXPECT_EQ(fault->service, service);
}

PlannedService service(std::string_view id, std::string_view amount = "1")
{
    return plan(sample(), id, amount);
}

} // namespace

TEST(PlanAsAWhole, HoldsOneLongTermCareOfAPerson)
{
    const auto housing = service("housing_24h");
    const auto institution = service("institution_long");
    EXPECT_FALSE(fault_in({housing}));
    EXPECT_FALSE(fault_in({housing, for_spouse(institution)}));
    expect_fault({housing, service("meal"), institution}, PlanFault::SecondLongTermCare,
                 Field::Service, 2);
    expect_fault({housing, housing}, PlanFault::SecondLongTermCare, Field::Service, 1);
    expect_fault({housing, for_spouse(housing), for_spouse(institution)},
                 PlanFault::SecondLongTermCare, Field::Service, 2);
    expect_fault({housing, voucher(sample(), "housing_24h", "1", "200"_eur)},
                 PlanFault::SecondLongTermCare, Field::Service, 1);
}

TEST(PlanAsAWhole, HoldsNoFeeByHoursBesideLongTermCare)
{
    const auto housing = service("housing_24h");
    for (const char* id : {"home_care_regular", "communal_housing"}) {
        expect_fault({housing, service(id)}, PlanFault::BesideLongTermCare, Field::Service, 1);
        expect_fault({service(id), housing}, PlanFault::BesideLongTermCare, Field::Service, 1);
        EXPECT_FALSE(fault_in({service(id, "0"), housing})) << "nothing is not planned";
        EXPECT_FALSE(fault_in({for_spouse(service(id)), housing}));
    }
    expect_fault({housing, voucher(sample(), "home_care_regular", "1", "40"_eur)},
                 PlanFault::BesideLongTermCare, Field::Service, 1);
}

TEST(PlanAsAWhole, HoldsAServiceByTheMonthOnceForAPerson)
{
    const auto alarm = service("alarm");
    expect_fault({alarm, service("meal"), alarm}, PlanFault::PlannedTwice, Field::Service, 2);
    auto purchased = alarm;
    purchased.per = Period::Year;
    expect_fault({alarm, purchased}, PlanFault::PlannedTwice, Field::Service, 1);
    EXPECT_FALSE(fault_in({alarm, for_spouse(alarm)}));
    EXPECT_FALSE(fault_in({alarm, service("alarm", "0")}));
    EXPECT_FALSE(fault_in({alarm, service("medicine_dispensing")}));
    EXPECT_FALSE(fault_in({service("meal"), service("meal")}));
}

TEST(PlanAsAWhole, HoldsACareDayADay)
{
    constexpr const char* kCareDays[] = {"institution_short", "housing_24h_short",
                                         "family_care_short", "day_or_night_care", "carer_leave"};
    for (const char* id : kCareDays) {
        SCOPED_TRACE(id);
        EXPECT_FALSE(fault_in({service(id, "30.99")}));
        EXPECT_FALSE(fault_in({service(id, "31")}));
        expect_fault({service(id, "31.01")}, PlanFault::TooManyCareDays, Field::Amount, 0);
        EXPECT_FALSE(fault_in({plan(sample(), id, "1", Mode::Own, Period::Day)}));
        EXPECT_FALSE(fault_in({plan(sample(), id, "1.01", Mode::Own, Period::Day)}));
        expect_fault({plan(sample(), id, "1.02", Mode::Own, Period::Day)},
                     PlanFault::TooManyCareDays, Field::Amount, 0);
        for (const char* other : kCareDays) {
            EXPECT_FALSE(fault_in({service(id, "15"), service(other, "16")}));
            expect_fault({service(id, "15"), service("meal"), service(other, "16.01")},
                         PlanFault::TooManyCareDays, Field::Amount, 2);
            EXPECT_FALSE(fault_in({service(id, "31"), for_spouse(service(other, "31"))}));
        }
    }
    EXPECT_FALSE(fault_in({service("day_activity", "31"), service("institution_short", "31")}))
        << "a day of activity is no care day";
}

TEST(PlanAsAWhole, ServesOnlyWhoIsThere)
{
    const auto home = for_spouse(service("home_care_regular", "10"));
    const auto meal = for_spouse(service("meal"));
    const auto housing = for_spouse(service("housing_24h"));
    Household alone = couple();
    alone.spouse.reset();
    for (const auto& planned : {home, meal, housing})
        expect_fault({planned}, PlanFault::NobodyToServe, Field::For, 0, alone);
    Household apart = couple();
    apart.lived_together = false;
    Household in_care = couple();
    in_care.spouse_in_long_term_care = true;
    for (const Household& household : {apart, in_care}) {
        for (const auto& planned : {home, meal})
            expect_fault({planned}, PlanFault::NobodyToServe, Field::For, 0, household);
        EXPECT_FALSE(fault_in({housing}, household));
    }
    for (const auto& planned : {home, meal, housing})
        EXPECT_FALSE(fault_in({planned}));
}

TEST(PlanAsAWhole, WhatIsNotPlannedNeedsNoValueOnTheDay)
{
    const Snapshot bare = HandTariff("sample", "2026-03-01")
                              .without(Key::DaysPerMonth)
                              .without(Key::HomeServicePercent)
                              .without(Key::CoupleHours)
                              .make();
    const auto nothing = [&](std::string_view id, Period per = Period::Month) {
        return plan(bare, id, "0", Mode::Own, per);
    };
    EXPECT_FALSE(fault_in({nothing("home_care_regular"), nothing("meal", Period::Day),
                           for_spouse(nothing("home_care_regular"))},
                          couple(), bare));
}

TEST(PlanAsAWhole, ALineThatHasAFaultExcludesNoOther)
{
    auto unknown_unit = service("housing_24h");
    unknown_unit.unit = Unit::Day;
    const auto lines = estimate_lines(
        couple(), {.name = "A", .services = {unknown_unit, service("institution_long")}}, sample());
    EXPECT_FALSE(lines[0]);
    EXPECT_TRUE(lines[1]);
}

} // namespace maksuarvio::test
