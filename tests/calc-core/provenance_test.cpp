// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "calc-core/value_range.h"
#include "hand_tariff.h"
#include "random_case.h"

#include <set>

// organisers.md: "whenever a derived or example figure took part in the result" it is said. Which
// figures took part is found by changing them one by one: what changes the result took part in it.

namespace maksuarvio::test {

namespace {

std::string figures_of(const AlternativeEstimate& result)
{
    std::string text;
    const auto add = [&](Cents money) { text += std::to_string(money.value) + " "; };
    for (const Line& line : result.lines) {
        add(line.client_fee);
        add(line.client_to_provider);
        add(line.county_gross.value_or(Cents(-1)));
        add(line.county_net.value_or(Cents(-1)));
        add(line.voucher_value.value_or(Cents(-1)));
        add(line.own_service_fee.value_or(Cents(-1)));
    }
    add(result.client_total_year);
    return text;
}

std::set<std::string> named_in_notes(const AlternativeEstimate& result)
{
    std::set<std::string> keys;
    const auto add = [&](const std::vector<Note>& notes) {
        for (const Note& note : notes) {
            if (note.code == NoteCode::ExampleFigure || note.code == NoteCode::DerivedFigure)
                keys.emplace(word(note.row->key));
        }
    };
    add(result.notes);
    for (const Line& line : result.lines)
        add(line.notes);
    return keys;
}

// The keys of the figures to doubt that change a result and that no note names.
std::set<std::string> unnamed(const Household& household,
                              const std::vector<PlannedService>& services, const SnapshotData& data,
                              Cents used = Cents(0))
{
    std::set<std::string> keys;
    const Alternative alternative{.name = "A", .services = services};
    const Snapshot before = Snapshot::make(data).value();
    const auto result = estimate_alternative(household, used, alternative, before);
    if (!result)
        return keys;
    const std::set<std::string> named = named_in_notes(*result);
    for (std::size_t i = 0; i < data.rows.size(); ++i) {
        if (data.rows[i].status == Status::Official
            || named.contains(std::string(word(data.rows[i].key))))
            continue;
        // A limit that is not reached takes no part: it must matter both ways.
        bool matters = true;
        for (const Exact& factor : {Exact(99, 100), Exact(101, 100)}) {
            SnapshotData changed = data;
            const Exact parts(value_range(data.rows[i].key).parts);
            changed.rows[i].value =
                Exact(round_half_up(data.rows[i].value * factor * parts)) / parts;
            const Snapshot other = Snapshot::make(changed).value();
            const auto moved = estimate_alternative(household, used, alternative, other);
            matters = matters && (!moved || figures_of(*moved) != figures_of(*result));
        }
        if (matters)
            keys.emplace(word(data.rows[i].key));
    }
    return keys;
}

SnapshotData sample_data()
{
    return book("sample").on(day("2026-03-01"));
}

const std::set<std::string> kNone;

} // namespace

TEST(Provenance, WeeksAndDaysOfAMonthAreNamedWhereTheyTookPart)
{
    const Snapshot& book = snapshot("sample", "2026-03-01");
    const Household one = household(1, "1500"_eur);
    EXPECT_EQ(unnamed(one, {plan(book, "meal", "2", Mode::Own, Period::Week)}, sample_data()),
              kNone);
    EXPECT_EQ(unnamed(one, {plan(book, "meal", "1", Mode::Own, Period::Day)}, sample_data()),
              kNone);
    EXPECT_EQ(unnamed(one, {plan(book, "home_care_regular", "5", Mode::Own, Period::Week)},
                      sample_data()),
              kNone);
    EXPECT_EQ(unnamed(one, {plan(book, "housing_24h")}, sample_data()), kNone);
    EXPECT_EQ(unnamed(one, {voucher(book, "housing_24h", "1", "150"_eur)}, sample_data()), kNone);
}

TEST(Provenance, TheMedicineCeilingIsNamedWhereItCutTheMedicines)
{
    const Snapshot& book = snapshot("national", "2026-03-01");
    Household one = net_alone("2000"_eur);
    one.client = with(one.client, DeductionKind::Medicines, "90"_eur);
    const std::set<std::string> keys = unnamed(one, {plan(book, "family_care_long")},
                                               maksuarvio::test::book("national").on(book.date()));
    EXPECT_EQ(keys, kNone);
}

TEST(Provenance, TheUpkeepIsNamedWhereDaysAfterTheCeilingCostIt)
{
    const Snapshot& book = snapshot("sample", "2026-03-01");
    EXPECT_EQ(
        unnamed(household(1, "1500"_eur), {plan(book, "institution_short", "10")}, sample_data()),
        kNone);
}

TEST(Provenance, ADerivedCeilingIsNamedWhereItEndedTheFees)
{
    const Snapshot& before = snapshot("national", "2022-03-01");
    const SnapshotData data = maksuarvio::test::book("national").on(before.date());
    const Household one = household(1, "1500"_eur);
    EXPECT_EQ(unnamed(one, {plan(before, "day_or_night_care", "9")}, data), kNone);
    EXPECT_EQ(unnamed(one, {plan(before, "day_or_night_care", "1")}, data, "500"_eur), kNone);
}

TEST(Provenance, ACoveredServicesExampleCostIsNamed)
{
    const Snapshot& book = snapshot("sample", "2026-03-01");
    EXPECT_EQ(unnamed(household(1, "1500"_eur),
                      {plan(book, "family_care_long"), plan(book, "medicine_dispensing")},
                      sample_data()),
              kNone);
}

TEST(Provenance, AnExemptHouseholdsExampleCostIsNamed)
{
    const Snapshot& book = snapshot("sample", "2026-03-01");
    EXPECT_EQ(
        unnamed(household(1, "1100"_eur), {plan(book, "home_care_regular", "20")}, sample_data()),
        kNone);
}

TEST(Provenance, FamiliesOverSixAndCostsAreNamed)
{
    const Snapshot& book = snapshot("helsinki", "2026-03-01");
    const SnapshotData data = maksuarvio::test::book("helsinki").on(book.date());
    EXPECT_EQ(unnamed(household(8, "6000"_eur), {plan(book, "home_care_regular", "20")}, data),
              kNone);
    EXPECT_EQ(unnamed(household(8, "6000"_eur),
                      {voucher(book, "home_care_regular", "20", "45"_eur)}, data),
              kNone);
    EXPECT_EQ(unnamed(household(1, "6000"_eur), {plan(book, "half_board")}, data), kNone);
}

TEST(Provenance, EveryFigureToDoubtThatChangesARandomResultIsNamed)
{
    std::set<std::string> keys;
    for (std::uint64_t i = 0; i < 120; ++i) {
        Dice dice(i);
        const Snapshot& book = random_snapshot(dice);
        const SnapshotData data = maksuarvio::test::book(book.organiser()).on(book.date());
        const Household household = dice.household();
        const std::vector<PlannedService> services = dice.plan(book, 2);
        keys.merge(unnamed(household, services, data, dice.money("900"_eur)));
    }
    EXPECT_EQ(keys, kNone);
}

// Helsinki's prices of 2026 are in force until further notice.
TEST(Provenance, APriceThatNobodyReadSinceTheIndexStepIsToBeChecked)
{
    const auto note_on = [](const char* day, const char* service) -> std::optional<Note> {
        const Snapshot& helsinki = snapshot("helsinki", day);
        const Line line = line_of(household(1, "1500"_eur), plan(helsinki, service), helsinki);
        const auto found =
            std::ranges::find(line.notes, NoteCode::FigureBeforeIndexStep, &Note::code);
        return found == line.notes.end() ? std::nullopt : std::optional(*found);
    };
    EXPECT_FALSE(note_on("2026-03-01", "meal"));
    EXPECT_FALSE(note_on("2027-12-31", "meal"));
    const auto first = note_on("2028-01-01", "meal");
    ASSERT_TRUE(first);
    EXPECT_EQ(first->row->key, Key::Price);
    EXPECT_EQ(first->with[1], Exact(2028));
    EXPECT_EQ(note_on("2029-12-31", "meal")->with[1], Exact(2028));
    EXPECT_EQ(note_on("2030-01-01", "meal")->with[1], Exact(2030));
    // Read in the year of the step, or before it; in force to a day; no price.
    const auto with_row = [](auto change) {
        SnapshotData data = HandTariff("helsinki", "2028-03-01").data;
        for (Row& row : data.rows)
            change(row);
        const Snapshot book = *Snapshot::make(std::move(data));
        const Line line = line_of(household(1, "1500"_eur), plan(book, "meal"), book);
        return has_note(line.notes, NoteCode::FigureBeforeIndexStep);
    };
    using namespace std::chrono;
    EXPECT_TRUE(with_row([](Row& row) { row.reviewed = 2027y / December / 31; }));
    EXPECT_FALSE(with_row([](Row& row) { row.reviewed = 2028y / January / 1; }));
    EXPECT_FALSE(with_row([](Row& row) { row.reviewed.reset(); }));
    EXPECT_FALSE(with_row([](Row& row) { row.to = 2029y / January / 1; }));
    EXPECT_FALSE(with_row([](Row& row) { row.measure = Measure::Percent; }));
}

TEST(Provenance, AnOfficialFigureIsNotDoubted)
{
    const Snapshot& helsinki = snapshot("helsinki", "2026-03-01");
    const Line line = line_of(household(1, "1500"_eur), plan(helsinki, "meal", "4"), helsinki);
    EXPECT_FALSE(has_note(line.notes, NoteCode::ExampleFigure));
    EXPECT_FALSE(has_note(line.notes, NoteCode::DerivedFigure));
    const Line half = line_of(household(1, "1500"_eur), plan(helsinki, "half_board"), helsinki);
    EXPECT_TRUE(has_note(half.notes, NoteCode::ExampleFigure));
    EXPECT_FALSE(has_note(half.notes, NoteCode::DerivedFigure));
    const Snapshot& national = snapshot("national", "2026-03-01");
    const Line eight =
        line_of(household(8, "9000"_eur), plan(national, "home_care_regular", "4"), national);
    EXPECT_TRUE(has_note(eight.notes, NoteCode::DerivedFigure));
    EXPECT_FALSE(has_note(eight.notes, NoteCode::ExampleFigure));
}

} // namespace maksuarvio::test
