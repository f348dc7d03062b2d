// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "asking.h"
#include "hand_tariff.h"

// Rules that a county prints and its book can say.

namespace maksuarvio::test {

namespace {

const Household kOne = household(1, "1500"_eur);

/// Of Pohjois-Savo, 2023: the safety phone 37.00, for clients of home care or housing 30.00.
Snapshot phone()
{
    return HandTariff("sample", "2026-03-01")
        .of("alarm", Key::Price, Exact("37"_eur), 1)
        .of("alarm", Key::PriceBesideRegular, Exact("30"_eur))
        .make();
}

Cents phone_beside(const PlannedService& other, const Household& household = kOne)
{
    const Snapshot book = phone();
    return estimate_of(household, {plan(book, "alarm"), other}, book).lines[0].client_fee;
}

/// 34.00 less 35 % of what is above 699.00, over 60, times 1.20: 40.80 - 0.007 * above.
Cents voucher_value(Cents income, std::int64_t up_to)
{
    const Snapshot book = HandTariff("helsinki", "2026-03-01")
                              .of("home_care_regular", Key::VoucherRoundedUpTo, Exact(up_to))
                              .make();
    return *line_of(household(1, income), voucher(book, "home_care_regular", "10", "50"_eur), book)
                .voucher_value;
}

} // namespace

TEST(PriceBesideRegular, IsOfWhoeverAlsoHasHomeCareOrHousing)
{
    const Snapshot book = phone();
    const Line alone = line_of(kOne, plan(book, "alarm"), book);
    EXPECT_EQ(alone.client_fee, "37"_eur);
    EXPECT_TRUE(step(alone, StepId::Price));
    EXPECT_EQ(phone_beside(plan(book, "home_care_regular", "0.01")), "30"_eur);
    EXPECT_EQ(phone_beside(plan(book, "home_care_regular", "10")), "30"_eur);
    EXPECT_EQ(phone_beside(plan(book, "communal_housing", "10")), "30"_eur);
    EXPECT_EQ(phone_beside(voucher(book, "home_care_regular", "10", "40"_eur)), "30"_eur);
    EXPECT_EQ(phone_beside(plan(book, "home_care_regular", "0")), "37"_eur) << "not planned";
    EXPECT_EQ(phone_beside(plan(book, "meal", "10")), "37"_eur);
    EXPECT_EQ(phone_beside(plan(book, "home_care_temporary_nurse", "4")), "37"_eur);
    const Line beside =
        estimate_of(kOne, {plan(book, "alarm"), plan(book, "home_care_regular", "10")}, book)
            .lines[0];
    EXPECT_TRUE(step(beside, StepId::PriceBesideRegular));
    EXPECT_FALSE(step(beside, StepId::Price));
}

TEST(PriceBesideRegular, GoesByThePersonWhoIsServed)
{
    const Snapshot book = phone();
    Household couple = household(2, "1500"_eur);
    couple.spouse = person(IncomeKind::Pension, "1200"_eur);
    PlannedService of_spouse = plan(book, "home_care_regular", "10");
    of_spouse.whose = Whose::Spouse;
    EXPECT_EQ(phone_beside(of_spouse, couple), "37"_eur);
    EXPECT_EQ(phone_beside(plan(book, "home_care_regular", "10"), couple), "30"_eur);
}

// Pirkanmaa, 2025: what comes to less than 7.00 is not collected.
TEST(LowestBill, IsSaidOfLessAndChangesNoFigure)
{
    const auto result = [](Cents price) {
        const Snapshot book = HandTariff("sample", "2026-03-01")
                                  .general(Key::LowestBilled, Exact("7"_eur))
                                  .of("bathing", Key::Price, Exact(price), 1)
                                  .make();
        return estimate_of(kOne, {plan(book, "bathing")}, book);
    };
    for (const auto& [price, is_said] : {std::pair{"0"_eur, false}, std::pair{"6.99"_eur, true},
                                         std::pair{"7"_eur, false}, std::pair{"7.01"_eur, false}}) {
        const AlternativeEstimate found = result(price);
        EXPECT_EQ(has_note(found.notes, NoteCode::BelowLowestBill), is_said);
        EXPECT_EQ(found.client_fee_month, price);
        EXPECT_EQ(found.client_total_year, price * 12);
    }
    const Snapshot& sample = snapshot("sample", "2026-03-01");
    EXPECT_FALSE(has_note(estimate_of(kOne, {plan(sample, "transport")}, sample).notes,
                          NoteCode::BelowLowestBill));
}

// 1499.00: 40.80 - 800.00 * 0.007 = 35.20, a full ten cents; a cent more or less is beside it.
TEST(VoucherRoundedUp, IsUpToTheNextFullAmount)
{
    EXPECT_EQ(voucher_value("1499"_eur, 5), "35.20"_eur);
    EXPECT_EQ(voucher_value("1498.99"_eur, 5), "35.25"_eur);
    EXPECT_EQ(voucher_value("1499.01"_eur, 5), "35.20"_eur);
    EXPECT_EQ(voucher_value("1499"_eur, 10), "35.20"_eur);
    EXPECT_EQ(voucher_value("1498.99"_eur, 10), "35.30"_eur);
    EXPECT_EQ(voucher_value("1499.01"_eur, 10), "35.20"_eur);
    EXPECT_EQ(voucher_value("698.99"_eur, 10), "40.80"_eur) << "never above the highest value";
    EXPECT_EQ(voucher_value("9000"_eur, 5), "8.40"_eur);
}

// Päijät-Häme, council 2025: from 2026-01-01 no flat fees from who gets a guarantee pension.
TEST(GuaranteePension, FreesOfFlatFeesInPaijatHameFromThe1stOfJanuary2026)
{
    Household one = kOne;
    one.client.guarantee_pension = true;
    const auto visits = [&](const char* date) {
        const Snapshot& book = snapshot("paijat-hame", date);
        return line_of(one, plan(book, "home_care_temporary_nurse", "2"), book);
    };
    EXPECT_EQ(visits("2025-12-31").client_fee, "32.80"_eur);
    EXPECT_EQ(visits("2026-01-01").client_fee, "0"_eur);
    EXPECT_TRUE(has_note(visits("2026-01-01").notes, NoteCode::GuaranteePensionExempt));
    const Snapshot& book = snapshot("paijat-hame", "2026-01-01");
    EXPECT_EQ(fee_of(one, plan(book, "home_care_regular", "20"), book), "208.26"_eur)
        << "a fee by income is none";
}

TEST(OwnShare, IsSaidToBeBilledByWhomTheBookSaysOrThatItIsToBeAsked)
{
    const auto note = [](const Snapshot& book) {
        const Line line = line_of(kOne, voucher(book, "home_care_regular", "10", "40"_eur), book);
        const auto found = std::ranges::find(line.notes, NoteCode::OwnShareBilledBy, &Note::code);
        return found == line.notes.end() ? std::optional<Note>() : std::optional(*found);
    };
    const auto asked = note(snapshot("sample", "2026-03-01"));
    ASSERT_TRUE(asked);
    EXPECT_EQ(asked->row, nullptr);
    const Snapshot by_county =
        HandTariff("sample", "2026-03-01")
            .general(Key::OwnShareBilledBy, Exact(static_cast<int>(BilledBy::County)))
            .make();
    const auto said = note(by_county);
    ASSERT_TRUE(said);
    ASSERT_TRUE(said->row);
    EXPECT_EQ(said->row->value, Exact(1));
    EXPECT_FALSE(
        has_note(line_of(kOne, plan(by_county, "home_care_regular", "10"), by_county).notes,
                 NoteCode::OwnShareBilledBy));
}

TEST(OwnShare, OfACentIsBilledAndOfNothingIsNot)
{
    const Snapshot& helsinki = snapshot("helsinki", "2026-03-01");
    const auto billed = [&](Cents price) {
        const Line line = line_of(household(1, "50000"_eur),
                                  voucher(helsinki, "home_care_regular", "1", price), helsinki);
        return std::pair(line.client_to_provider, has_note(line.notes, NoteCode::OwnShareBilledBy));
    };
    // The lowest value is 8.40 an hour.
    EXPECT_EQ(billed("8.39"_eur), std::pair("0"_eur, false));
    EXPECT_EQ(billed("8.40"_eur), std::pair("0"_eur, false));
    EXPECT_EQ(billed("8.41"_eur), std::pair("0.01"_eur, true));
}

} // namespace maksuarvio::test
