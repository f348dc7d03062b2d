// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "hand_tariff.h"
#include "random_case.h"

#include <algorithm>
#include <clocale>
#include <cstdlib>
#include <locale>

// The order of a book's rows, the locale and the time zone change nothing.

namespace maksuarvio::test {

namespace {

std::vector<std::string> results_of(const Snapshot& book)
{
    std::vector<std::string> results;
    for (std::uint64_t i = 0; i < 200; ++i) {
        Dice dice(i);
        const Household household = dice.household();
        const Alternative alternative{.name = "A", .services = dice.plan(book, 4)};
        const auto result = estimate_alternative(household, "400"_eur, alternative, book);
        results.push_back(result ? written_out(*result) : std::string(word(result.error().code)));
    }
    return results;
}

// A decimal comma and a grouping of thousands, whatever locales the machine has.
class Finnish : public std::numpunct<char> {
    char do_decimal_point() const override { return ','; }
    char do_thousands_sep() const override { return ' '; }
    std::string do_grouping() const override { return "\3"; }
};

/// Of this process; an empty one is none.
void set_time_zone(const std::string& zone)
{
#ifdef _WIN32
    _putenv_s("TZ", zone.c_str());
    _tzset();
#else
    zone.empty() ? ::unsetenv("TZ") : ::setenv("TZ", zone.c_str(), 1);
    ::tzset();
#endif
}

} // namespace

TEST(Surroundings, TheOrderOfTheRowsServicesAndOffersChangesNothing)
{
    for (const std::string& organiser : shipped_organisers()) {
        const SnapshotData data = book(organiser).on(day("2026-03-01"));
        const std::vector<std::string> expected = results_of(snapshot(organiser, "2026-03-01"));
        for (std::uint64_t round = 0; round < 5; ++round) {
            SnapshotData shuffled = data;
            std::mt19937_64 engine(seed() + round);
            std::ranges::shuffle(shuffled.rows, engine);
            std::ranges::shuffle(shuffled.offers, engine);
            const auto made = Snapshot::make(shuffled);
            ASSERT_TRUE(made);
            EXPECT_EQ(results_of(*made), expected) << organiser << ", round " << round;
        }
        SnapshotData backwards = data;
        std::ranges::reverse(backwards.rows);
        std::ranges::reverse(backwards.offers);
        EXPECT_EQ(results_of(Snapshot::make(backwards).value()), expected) << organiser;
    }
}

TEST(Surroundings, TheLocaleAndTheTimeZoneChangeNothing)
{
    const Snapshot& helsinki = snapshot("helsinki", "2026-03-01");
    const std::vector<std::string> expected = results_of(helsinki);
    const std::string c_locale = std::setlocale(LC_ALL, nullptr);
    const char* zone_before = std::getenv("TZ");
    const std::string zone = zone_before ? zone_before : "";
    for (const char* name : {"fi_FI.UTF-8", "sv_SE.UTF-8", "de_DE.UTF-8", "tr_TR.UTF-8", "C"}) {
        for (const char* time_zone : {"Europe/Helsinki", "Pacific/Kiritimati", "UTC+12"}) {
            std::setlocale(LC_ALL, name); // Stays as it was where the machine lacks it.
            set_time_zone(time_zone);
            const HandTariff again("helsinki", "2026-03-01");
            EXPECT_EQ(results_of(again.make()), expected) << name << ' ' << time_zone;
        }
    }
    std::setlocale(LC_ALL, c_locale.c_str());
    set_time_zone(zone);
}

TEST(Surroundings, AGlobalLocaleWithADecimalCommaChangesNoResult)
{
    const Snapshot& sample = snapshot("sample", "2026-03-01");
    const PlannedService planned = plan(sample, "home_care_regular", "20.5");
    const Household one = household(1, "12345.67"_eur);
    const Cents expected = fee_of(one, planned, sample);
    const std::locale before = std::locale::global(std::locale(std::locale(), new Finnish));
    const Cents found = fee_of(one, plan(sample, "home_care_regular", "20.5"), sample);
    std::locale::global(before);
    EXPECT_EQ(found, expected);
}

} // namespace maksuarvio::test
