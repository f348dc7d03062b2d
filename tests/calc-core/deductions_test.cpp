// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "asking.h"
#include "calc-core/income.h"
#include "calc-core/long_term_care_fee.h"
#include "hand_tariff.h"

#include <algorithm>

namespace maksuarvio::test {

namespace {

using enum DeductionKind;

constexpr const char* kForms[] = {"housing_24h", "institution_long", "family_care_long"};

struct Counted {
    DeductionKind kind;
    bool at_home;
    bool communal;
    /// By kForms: 24-hour housing, institution, family care.
    bool client[3];
    bool spouse[3];
};

// fee-law 3.4 and 4, "Kinds of deduction" of the interface: the law, without enforcement.
constexpr Counted kNational[] = {
    {MaintenancePaid, true, true, {true, true, true}, {true, true, true}},
    {CohabitationCompensation, true, true, {true, true, true}, {true, true, true}},
    {TransferBenefit, true, true, {true, true, true}, {true, true, true}},
    {GuardianFee, true, true, {true, true, true}, {true, true, true}},
    {FormerHome, false, true, {true, true, true}, {false, false, false}},
    {FormerHomeRented, false, true, {true, true, true}, {false, false, false}},
    {FormerHomeOccupancy, false, true, {true, true, true}, {false, false, false}},
    {HousingCost, false, false, {true, false, false}, {false, false, false}},
    {Medicines, false, false, {true, false, true}, {false, false, false}},
    {OtherMedicines, false, false, {true, false, true}, {false, false, false}},
    {Enforcement, false, false, {false, false, false}, {false, false, false}},
};

// organisers.md: enforcement is deducted, the spouse's deductions count by the client's table.
constexpr Counted kHelsinki[] = {
    {MaintenancePaid, true, true, {true, true, true}, {true, true, true}},
    {CohabitationCompensation, true, true, {true, true, true}, {true, true, true}},
    {TransferBenefit, true, true, {true, true, true}, {true, true, true}},
    {GuardianFee, true, true, {true, true, true}, {true, true, true}},
    {FormerHome, false, true, {true, true, true}, {false, false, false}},
    {FormerHomeRented, false, true, {true, true, true}, {false, false, false}},
    {FormerHomeOccupancy, false, true, {true, true, true}, {false, false, false}},
    {HousingCost, false, false, {true, false, false}, {true, false, false}},
    {Medicines, false, false, {false, false, false}, {true, false, false}},
    {OtherMedicines, false, false, {true, false, false}, {true, false, false}},
    {Enforcement, false, false, {true, true, false}, {true, true, false}},
};

static_assert(std::size(kNational) == word_count<DeductionKind>());
static_assert(std::size(kHelsinki) == word_count<DeductionKind>());

bool has(const std::vector<DeductionKind>& kinds, DeductionKind kind)
{
    return std::ranges::find(kinds, kind) != kinds.end();
}

// How much a deduction of 40.00 lowers the fee, with the share of it that the fee takes.
void check_effect(const Snapshot& snapshot, const Household& before, const Household& after,
                  const PlannedService& planned, DeductionKind kind, Cents if_counted, bool counted)
{
    const Cents without = fee_of(before, planned, snapshot);
    const Line line = line_of(after, planned, snapshot);
    EXPECT_EQ(without - line.client_fee, counted ? if_counted : Cents(0))
        << word(kind) << " in " << planned.service;
    EXPECT_EQ(has(uncounted_deductions(line), kind), !counted)
        << word(kind) << " in " << planned.service << ": what does not count is named";
}

void check_clients(const Snapshot& snapshot, const Counted& row)
{
    const Household before = net_alone("2000"_eur);
    Household after = before;
    after.client = with(after.client, row.kind, "40"_eur);
    for (std::size_t form = 0; form < std::size(kForms); ++form) {
        if (snapshot.offer(*snapshot.service(kForms[form]), Mode::Own))
            check_effect(snapshot, before, after, plan(snapshot, kForms[form]), row.kind, "34"_eur,
                         row.client[form]); // 85 %
    }
}

void check_spouses(const Snapshot& snapshot, const Counted& row)
{
    const Household before = net_couple("3000"_eur, "1000"_eur);
    Household after = before;
    after.spouse = with(*after.spouse, row.kind, "40"_eur);
    for (std::size_t form = 0; form < std::size(kForms); ++form) {
        if (snapshot.offer(*snapshot.service(kForms[form]), Mode::Own))
            check_effect(snapshot, before, after, plan(snapshot, kForms[form]), row.kind, "17"_eur,
                         row.spouse[form]); // 42.5 %
    }
}

void check_home_services(const Snapshot& snapshot, const Counted& row)
{
    Household before = household(2, "2000"_eur);
    before.spouse = person(IncomeKind::Pension, "1000"_eur);
    Household client = before;
    client.client = with(client.client, row.kind, "40"_eur);
    Household spouse = before;
    spouse.spouse = with(*spouse.spouse, row.kind, "40"_eur);
    const PlannedService home = plan(snapshot, "home_care_regular", "30");
    const PlannedService communal = plan(snapshot, "communal_housing", "30");
    const Cents share = "9.60"_eur; // 24 %
    check_effect(snapshot, before, client, home, row.kind, share, row.at_home);
    check_effect(snapshot, before, client, communal, row.kind, share, row.communal);
    check_effect(snapshot, before, spouse, home, row.kind, share, row.at_home);
    check_effect(snapshot, before, spouse, communal, row.kind, share,
                 row.communal && facts(row.kind).from != DeductedFrom::NewHome);
}

} // namespace

TEST(Deductions, CountInTheLawsFeesByFormAndPerson)
{
    for (const char* organiser : {"national", "sample"}) {
        const Snapshot& book = snapshot(organiser, "2026-03-01");
        for (const Counted& row : kNational) {
            check_clients(book, row);
            check_spouses(book, row);
            check_home_services(book, row);
        }
    }
}

TEST(Deductions, CountInHelsinkisFeesByFormAndPerson)
{
    const Snapshot& helsinki = snapshot("helsinki", "2026-03-01");
    for (const Counted& row : kHelsinki) {
        if (row.kind != Medicines) // A constant for the client: see ConstantMedicines.
            check_clients(helsinki, row);
        check_spouses(helsinki, row);
        check_home_services(helsinki, row);
    }
}

TEST(Deductions, HelsinkisSpousesMedicinesCountUpToTheConstant)
{
    const Snapshot& helsinki = snapshot("helsinki", "2026-03-01");
    const auto fee = [&](Cents medicines) {
        Household couple = net_couple("3000"_eur, "1000"_eur);
        couple.spouse = with(*couple.spouse, Medicines, medicines);
        return fee_of(couple, plan(helsinki, "housing_24h"), helsinki);
    };
    // (3000 - 53.01 + 1000 - medicines) * 42.5 %
    EXPECT_EQ(fee("0"_eur), "1677.47"_eur);
    EXPECT_EQ(fee("53"_eur), "1654.95"_eur);
    EXPECT_EQ(fee("53.01"_eur), "1654.94"_eur);
    EXPECT_EQ(fee("53.02"_eur), "1654.94"_eur);
    EXPECT_EQ(fee("500"_eur), "1654.94"_eur);
}

TEST(Deductions, OnlyTheFirstMomentOf10cCountsEverywhere)
{
    for (std::size_t i = 0; i < word_count<DeductionKind>(); ++i) {
        const auto kind = static_cast<DeductionKind>(i);
        EXPECT_EQ(facts(kind).from == DeductedFrom::EveryIncome, i < 4) << word(kind);
    }
}

TEST(Deductions, ASpousesFormerHomeIsNobodysDeductionEvenWhereTheSpousesCountInFull)
{
    const Snapshot& helsinki = snapshot("helsinki", "2026-03-01");
    for (const char* service : {"housing_24h", "institution_long"}) {
        for (const DeductionKind kind : {FormerHome, FormerHomeRented, FormerHomeOccupancy})
            EXPECT_FALSE(
                long_term_deduction_counts(kind, *helsinki.service(service), true, helsinki));
    }
}

TEST(Deductions, OfASpouseWhoIsNotAssessedAreNamedAsNotCounted)
{
    const Snapshot& national = snapshot("national", "2026-03-01");
    Household couple = net_couple("1000"_eur, "3000"_eur);
    couple.spouse = with(*couple.spouse, MaintenancePaid, "40"_eur);
    const Line line = line_of(couple, plan(national, "housing_24h"), national);
    EXPECT_EQ(uncounted_deductions(line), std::vector{MaintenancePaid});
}

TEST(Deductions, AnEnforcementFlagOfZeroMeansNo)
{
    const Snapshot off = HandTariff("helsinki", "2026-03-01")
                             .of("housing_24h", Key::EnforcementDeducted, Exact(0))
                             .of("housing_24h", Key::SpouseDeductionsInFull, Exact(0))
                             .make();
    const Service& housing = *off.service("housing_24h");
    EXPECT_FALSE(long_term_deduction_counts(Enforcement, housing, false, off));
    EXPECT_FALSE(long_term_deduction_counts(OtherMedicines, housing, true, off));
    EXPECT_TRUE(long_term_deduction_counts(OtherMedicines, housing, false, off));
}

} // namespace maksuarvio::test
