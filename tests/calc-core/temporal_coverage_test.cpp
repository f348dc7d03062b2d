// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "asking.h"

#include <fstream>
#include <map>
#include <sstream>

// Every organiser × service × mode × quarter of 2022–2027: a value, or what tests/data/offered.csv
// declares; never a conflict, and never a value that was not declared.

namespace maksuarvio::test {

namespace {

struct Declared {
    std::string service;
    std::string modes;
    Date from;
    Date last;
};

std::map<std::string, std::vector<Declared>> declared_offers()
{
    std::ifstream stream(std::string(MAKSUARVIO_TEST_DATA) + "/offered.csv");
    std::map<std::string, std::vector<Declared>> offers;
    std::string line;
    std::getline(stream, line);
    while (std::getline(stream, line)) {
        std::istringstream fields(line);
        std::string organiser;
        std::string service;
        std::string modes;
        std::string from;
        std::string last;
        std::getline(fields, organiser, ',');
        std::getline(fields, service, ',');
        std::getline(fields, modes, ',');
        std::getline(fields, from, ',');
        std::getline(fields, last);
        offers[organiser].push_back({service, modes, day(from), day(last)});
    }
    return offers;
}

// On the day, or on any.
bool declared(const std::vector<Declared>& offers, const std::string& service, Mode mode,
              std::optional<Date> date = {})
{
    for (const Declared& offer : offers) {
        std::istringstream modes(offer.modes);
        for (std::string name; modes >> name;) {
            if (offer.service == service && name == word(mode)
                && (!date || (offer.from <= *date && *date <= offer.last)))
                return true;
        }
    }
    return false;
}

// A service that the book offers so on other days has no tariff on this one.
ErrorCode expected_error(const std::vector<Declared>& offers, const Service& service, Mode mode)
{
    return declared(offers, service.id, mode) ? ErrorCode::NoTariff : ErrorCode::ModeNotOffered;
}

// The first and the last day of every quarter, and the day before it.
std::vector<Date> days_of_the_quarters()
{
    std::vector<Date> days;
    for (std::chrono::year_month month(std::chrono::year(2022), std::chrono::January);
         month <= std::chrono::year_month(std::chrono::year(2027), std::chrono::October);
         month += std::chrono::months(3)) {
        days.emplace_back(month / 1);
        days.emplace_back((month + std::chrono::months(1)) / 15);
        days.emplace_back((month + std::chrono::months(2)) / std::chrono::last);
    }
    return days;
}

std::string iso(Date date)
{
    std::ostringstream out;
    const auto two = [](unsigned part) { return (part < 10 ? "-0" : "-") + std::to_string(part); };
    out << static_cast<int>(date.year()) << two(static_cast<unsigned>(date.month()))
        << two(static_cast<unsigned>(date.day()));
    return out.str();
}

// A household that needs nearly every figure of a book: eight persons, a couple, forest, rent.
Household that_needs_everything()
{
    Household couple = household(8, "5000"_eur);
    couple.spouse = person(IncomeKind::Pension, "900"_eur);
    couple.client = with(couple.client, {.kind = IncomeKind::Forest, .gross = "100"_eur});
    couple.client = with(couple.client, DeductionKind::HousingCost, "400"_eur);
    couple.client = with(couple.client, DeductionKind::Enforcement, "10"_eur);
    return couple;
}

// The service in the mode, the longest way: by the week where it can be, over the full ceiling.
Result<AlternativeEstimate> answer(const Household& household, const Service& service, Mode mode,
                                   const Snapshot& book)
{
    const Period per = service.is_long_term_care() ? Period::Month : Period::Week;
    PlannedService planned = plan(book, service.id, "1", mode, per);
    planned.provider_price = "50"_eur;
    return estimate_alternative(household, "9999"_eur, {.name = "A", .services = {planned}}, book);
}

} // namespace

TEST(TemporalCoverage, EveryServiceInEveryModeIsAnsweredWhereItIsDeclaredAndNowhereElse)
{
    const auto offers = declared_offers();
    ASSERT_EQ(offers.size(), shipped_organisers().size());
    int answered = 0;
    for (const std::string& organiser : shipped_organisers()) {
        for (const Date date : days_of_the_quarters()) {
            const Snapshot& book_of_day = snapshot(organiser, iso(date)); // throws on a conflict
            for (const Service& service : book_of_day.services()) {
                for (const Mode mode : {Mode::Own, Mode::Purchased, Mode::Voucher}) {
                    SCOPED_TRACE(organiser + " " + service.id + " " + std::string(word(mode)) + " "
                                 + iso(date));
                    const bool expected = declared(offers.at(organiser), service.id, mode, date);
                    for (const Household& household :
                         {household(1, "1500"_eur), that_needs_everything()}) {
                        const auto result = answer(household, service, mode, book_of_day);
                        ASSERT_EQ(result.has_value(), expected);
                        if (!result) {
                            ASSERT_EQ(result.error().code,
                                      expected_error(offers.at(organiser), service, mode));
                        }
                        answered += expected;
                    }
                }
            }
        }
    }
    EXPECT_GT(answered, 5'000);
}

// The incomes unknown: a fee, or income_required where neither cost nor highest fee is known. Of a
// voucher the price is.
TEST(TemporalCoverage, AnUnknownIncomeHasAHighestFeeOrIsAskedFor)
{
    const auto offers = declared_offers();
    Household unknown;
    unknown.income_disclosed = false;
    for (const std::string& organiser : shipped_organisers()) {
        for (const Date date : days_of_the_quarters()) {
            const Snapshot& book_of_day = snapshot(organiser, iso(date));
            for (const Service& service : book_of_day.services()) {
                for (const Mode mode : {Mode::Own, Mode::Purchased, Mode::Voucher}) {
                    if (!declared(offers.at(organiser), service.id, mode, date))
                        continue;
                    SCOPED_TRACE(organiser + " " + service.id + " " + std::string(word(mode)) + " "
                                 + iso(date));
                    const bool no_maximum =
                        service.id == "family_care_long"
                        || (organiser == "national" && service.rule == FeeRule::IncomeShare)
                        || (organiser == "paijat-hame" && mode != Mode::Voucher
                            && (service.rule == FeeRule::IncomeShare
                                || service.rule == FeeRule::NetShare));
                    const auto result = answer(unknown, service, mode, book_of_day);
                    ASSERT_EQ(result.has_value(), !no_maximum);
                    if (!result) {
                        ASSERT_EQ(result.error().code, ErrorCode::IncomeRequired);
                    }
                }
            }
        }
    }
}

// The one declared gap: medicines of 2027 have no annual ceiling yet.
TEST(TemporalCoverage, MedicinesHaveNoCeilingFrom2027OnAndSayWhich)
{
    Household one = net_alone("2000"_eur);
    one.client = with(one.client, DeductionKind::Medicines, "20"_eur);
    for (const char* organiser : {"national", "sample"}) {
        for (const Date date : days_of_the_quarters()) {
            const Snapshot& book_of_day = snapshot(organiser, iso(date));
            for (const char* service : {"housing_24h", "family_care_long"}) {
                const auto result =
                    answer(one, *book_of_day.service(service), Mode::Own, book_of_day);
                ASSERT_EQ(result.has_value(), date < day("2027-01-01")) << iso(date);
                if (!result) {
                    EXPECT_EQ(result.error().code, ErrorCode::NoTariff);
                    EXPECT_EQ(result.error().key, Key::MedicineAnnualCeiling);
                }
            }
        }
    }
}

TEST(TemporalCoverage, ABookOffersNothingOutsideItsValidity)
{
    const auto offers = declared_offers();
    for (const auto& [organiser, date] :
         {std::pair{"helsinki", "2025-12-31"}, std::pair{"national", "2021-12-31"},
          std::pair{"sample", "2021-12-31"}, std::pair{"national", "2028-01-01"},
          std::pair{"sample", "2028-01-01"}}) {
        EXPECT_FALSE(book(organiser).holds_on(day(date))) << organiser;
        const Snapshot& outside = snapshot(organiser, date);
        for (const Service& service : outside.services()) {
            EXPECT_EQ(answer(household(1, "1500"_eur), service, Mode::Own, outside).error().code,
                      expected_error(offers.at(organiser), service, Mode::Own))
                << organiser << ' ' << service.id;
        }
    }
}

} // namespace maksuarvio::test
