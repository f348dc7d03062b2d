// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "asking.h"

#include <algorithm>

// A fee that hangs on an income never rests on silence, and a household does not contradict itself.

namespace maksuarvio::test {

namespace {

using enum IncomeKind;

std::optional<Error> error_of(const Household& household, std::vector<PlannedService> services,
                              const Snapshot& book = national())
{
    const auto result =
        estimate_alternative(household, {}, {.services = std::move(services)}, book);
    return result ? std::nullopt : std::optional(result.error());
}

std::optional<Field> missing(const Household& household, const PlannedService& planned,
                             const Snapshot& book = national())
{
    const auto error = error_of(household, {planned}, book);
    if (!error)
        return std::nullopt;
    EXPECT_EQ(error->code, ErrorCode::IncomeRequired);
    return error->field;
}

PlannedService home_care()
{
    return plan(national(), "home_care_regular", "20");
}

PlannedService housing()
{
    return plan(national(), "housing_24h");
}

Household with_spouse(Household household, Person spouse)
{
    household.spouse = std::move(spouse);
    household.size = 2;
    return household;
}

} // namespace

TEST(IncomeRequired, ZeroIsSaidAndNothingIsNot)
{
    EXPECT_EQ(missing({}, home_care()), Field::ClientIncomes);
    EXPECT_EQ(missing({}, housing()), Field::ClientIncomes);
    EXPECT_EQ(missing({.client = person(Pension, "0"_eur)}, home_care()), std::nullopt);
    EXPECT_EQ(missing({.client = person(Pension, "0"_eur)}, housing()), std::nullopt);
    EXPECT_EQ(missing({.client = person(Pension, "0.01"_eur)}, home_care()), std::nullopt);
}

TEST(IncomeRequired, AnIncomeThatTheBasisDoesNotKnowIsNone)
{
    for (std::size_t i = 0; i < word_count<IncomeKind>(); ++i) {
        const auto kind = static_cast<IncomeKind>(i);
        const Household one{.client = person(kind, "500"_eur)};
        const auto expected = [](bool known) {
            return known ? std::nullopt : std::optional(Field::ClientIncomes);
        };
        EXPECT_EQ(missing(one, home_care()), expected(facts(kind).home_service)) << word(kind);
        EXPECT_EQ(missing(one, housing()), expected(facts(kind).long_term_care)) << word(kind);
    }
}

TEST(IncomeRequired, NamesTheServiceAndThePerson)
{
    const auto error = error_of(with_spouse(household(1, "1500"_eur), Person()),
                                {plan(national(), "carer_leave"), home_care()});
    ASSERT_TRUE(error);
    EXPECT_EQ(error->service, 1);
    EXPECT_EQ(error->service_id, "home_care_regular");
    EXPECT_EQ(error->field, Field::SpouseIncomes);
    EXPECT_EQ(word(error->field), "household.spouse.incomes");
}

// 10 f § 1 mom; 7 c § 2 mom: a spouse's income can only lower the fee of who has less.
TEST(IncomeRequired, OfASpouseWhoCountsAndCanChangeTheFee)
{
    const Household client = net_alone("2000"_eur);
    EXPECT_EQ(missing(with_spouse(client, Person()), housing()), Field::SpouseIncomes);
    EXPECT_EQ(missing(with_spouse(client, person(TotalNet, "0"_eur)), housing()), std::nullopt);
    EXPECT_EQ(missing(with_spouse(net_alone("0"_eur), Person()), housing()), std::nullopt)
        << "of nothing there is no fee, whatever the spouse has";
    Household apart = with_spouse(household(1, "1500"_eur), Person());
    EXPECT_EQ(missing(apart, home_care()), Field::SpouseIncomes);
    apart.lived_together = false;
    EXPECT_EQ(missing(apart, home_care()), std::nullopt);
    apart.lived_together = true;
    apart.spouse_in_long_term_care = true;
    EXPECT_EQ(missing(apart, home_care()), std::nullopt);
}

TEST(IncomeRequired, NotWhereAnotherIncomeChangesNothing)
{
    EXPECT_EQ(missing({}, plan(national(), "carer_leave")), std::nullopt);
    EXPECT_EQ(missing({}, plan(national(), "home_care_temporary_nurse")), std::nullopt);
    EXPECT_EQ(missing({}, plan(national(), "home_care_regular", "0")), std::nullopt);
    EXPECT_EQ(missing({.income_disclosed = false}, plan(helsinki(), "home_care_regular", "20"),
                      helsinki()),
              std::nullopt)
        << "the highest fee";
}

TEST(IncomeRequired, AnOwnServicesFeeBesideAVoucherIsThenNotKnown)
{
    // The voucher of 24-hour housing goes by the client's net income, what the own service costs by
    // the spouse's as well.
    PlannedService voucher = plan(helsinki(), "housing_24h", "1", Mode::Voucher);
    voucher.provider_price = "150"_eur;
    const auto estimate = [&](const Person& spouse) {
        return estimate_of(with_spouse(net_alone("2000"_eur), spouse), {voucher}, helsinki());
    };
    const Line known = estimate(person(TotalNet, "500"_eur)).lines.front();
    const Line silent = estimate(Person()).lines.front();
    EXPECT_TRUE(known.own_service_fee);
    EXPECT_FALSE(silent.own_service_fee);
    EXPECT_TRUE(has_note(silent.notes, NoteCode::OwnServiceFeeUnknown));
    EXPECT_EQ(silent.client_to_provider, known.client_to_provider);
}

TEST(HouseholdFault, ATotalStandsInsteadOfItsParts)
{
    const auto fault = [](std::vector<IncomeKind> kinds, bool spouse, bool disclosed) {
        Person earner;
        for (const IncomeKind kind : kinds)
            earner.incomes.push_back({.kind = kind, .gross = "100"_eur});
        Household couple = with_spouse(household(2, "1500"_eur), person(Pension, "900"_eur));
        (spouse ? *couple.spouse : couple.client) = earner;
        couple.income_disclosed = disclosed;
        const auto error = error_of(couple, {plan(national(), "carer_leave")});
        EXPECT_TRUE(!error || error->code == ErrorCode::BadInput);
        return error ? error->field : Field::None;
    };
    for (const bool spouse : {false, true}) {
        const Field incomes = spouse ? Field::SpouseIncomes : Field::ClientIncomes;
        for (const bool disclosed : {false, true}) {
            EXPECT_EQ(fault({Pension, TotalGross}, spouse, disclosed), incomes);
            EXPECT_EQ(fault({TotalNet, Pension}, spouse, disclosed), incomes);
            EXPECT_EQ(fault({TotalGross, TotalNet}, spouse, disclosed), Field::None);
            EXPECT_EQ(fault({TotalGross, TotalGross}, spouse, disclosed), Field::None);
            EXPECT_EQ(fault({TotalGross, DisabilityAllowance}, spouse, disclosed), Field::None);
            EXPECT_EQ(fault({TotalNet, DisabilityAllowance}, spouse, disclosed), incomes);
            EXPECT_EQ(fault({TotalNet, MaintenanceSupport}, spouse, disclosed), Field::None);
            EXPECT_EQ(fault({TotalGross, MaintenanceSupport}, spouse, disclosed), incomes);
            EXPECT_EQ(fault({TotalGross, TotalNet, HousingAllowance}, spouse, disclosed),
                      Field::None);
        }
    }
}

TEST(HouseholdFault, ASpouseWhoCountsIsInTheSize)
{
    const auto fault = [](int size, bool together, bool in_care) {
        Household couple = with_spouse(household(1, "1500"_eur), person(Pension, "900"_eur));
        couple.size = size;
        couple.lived_together = together;
        couple.spouse_in_long_term_care = in_care;
        const auto error = error_of(couple, {home_care()});
        return error ? error->field : Field::None;
    };
    EXPECT_EQ(fault(1, true, false), Field::HouseholdSize);
    EXPECT_EQ(fault(2, true, false), Field::None);
    EXPECT_EQ(fault(1, false, false), Field::None);
    EXPECT_EQ(fault(1, true, true), Field::None);
    EXPECT_EQ(word(Field::HouseholdSize), "household.size");
}

} // namespace maksuarvio::test
