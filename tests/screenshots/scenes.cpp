// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "scenes.h"

namespace maksuarvio {

namespace {

using namespace std::chrono;

ServiceEntry service(const char* id, const char* amount, Period per = Period::Month,
                     Mode mode = Mode::Own, const char* price = "")
{
    return {.service = id,
            .mode = mode,
            .amount = QString::fromUtf8(amount),
            .per = per,
            .provider_price = QString::fromUtf8(price)};
}

void income(PersonEntry& person, const char* gross, const char* net)
{
    person.total_gross = QString::fromUtf8(gross);
    person.total_net = QString::fromUtf8(net);
}

void nothing(Entries&) {}

void one_service(Entries& entries)
{
    income(entries.client, "1 500,00", "1 320");
    entries.alternatives[0].services = {service("home_care_regular", "20")};
}

void eight_services(Entries& entries)
{
    income(entries.client, "2 100,00", "1 780");
    entries.alternatives[0].services = {service("home_care_regular", "20"),
                                        service("meal", "4", Period::Week),
                                        service("alarm", "1"),
                                        service("alarm_visit", "3"),
                                        service("shopping", "1", Period::Week),
                                        service("laundry", "2"),
                                        service("cleaning", "4"),
                                        service("institution_short", "7")};
}

void four_alternatives(Entries& entries)
{
    income(entries.client, "1 500,00", "1 320");
    entries.alternatives = {
        {.name = QStringLiteral("Oma kotihoito"), .services = {service("home_care_regular", "20")}},
        {.name = QStringLiteral("Palveluseteli"),
         .services = {service("home_care_regular", "20", Period::Month, Mode::Voucher, "45,00")}},
        {.name = QStringLiteral("14 tuntia"),
         .services = {service("home_care_regular", "14"), service("alarm", "1")}},
        {.name = QStringLiteral("Yhteisöllinen asuminen"),
         .services = {service("communal_housing", "15"), service("meal", "7", Period::Week)}}};
    entries.current = 1;
}

void couple(Entries& entries)
{
    entries.household_size = 2;
    entries.has_spouse = true;
    entries.client.itemised = true;
    entries.client.incomes = {{.kind = IncomeKind::Pension,
                               .gross = QStringLiteral("1 900"),
                               .tax = QStringLiteral("340")},
                              {.kind = IncomeKind::Rental,
                               .gross = QStringLiteral("6 000"),
                               .expenses = QStringLiteral("1 200"),
                               .per = Period::Year}};
    entries.client.deductions = {
        {.kind = DeductionKind::GuardianFee, .amount = QStringLiteral("43,34")},
        {.kind = DeductionKind::MaintenancePaid, .amount = QStringLiteral("120")}};
    income(entries.spouse, "1 100", "1 010");
    entries.alternatives[0].services = {service("home_care_regular", "24"),
                                        service("meal", "5", Period::Week)};
}

void housing_with_spouse(Entries& entries)
{
    entries.household_size = 2;
    entries.has_spouse = true;
    income(entries.client, "1 900", "1 560");
    income(entries.spouse, "1 100", "1 010");
    entries.client.deductions = {
        {.kind = DeductionKind::HousingCost, .amount = QStringLiteral("420,00")},
        {.kind = DeductionKind::Medicines, .amount = QStringLiteral("45,50")}};
    entries.alternatives[0].services = {service("housing_24h", "1")};
}

void income_unknown(Entries& entries)
{
    entries.income_disclosed = false;
    entries.alternatives[0].services = {service("home_care_regular", "20"), service("alarm", "1")};
}

void wrong_field(Entries& entries)
{
    eight_services(entries);
    entries.client.total_gross = QStringLiteral("15oo");
    entries.alternatives[0].services[1].amount.clear();
}

constexpr auto kDay = 2026y / November / 21;

constexpr Scene kScenes[] = {
    {"empty", "sample", kDay, nothing},
    {"one", "helsinki", kDay, one_service},
    {"eight", "sample", kDay, eight_services},
    {"four", "helsinki", kDay, four_alternatives},
    {"couple", "sample", kDay, couple},
    {"housing", "sample", kDay, housing_with_spouse},
    {"unknown", "helsinki", kDay, income_unknown},
    {"wrong", "sample", kDay, wrong_field},
    {"no_tariff", "helsinki", 2025y / March / 1, one_service},
    {"example", "sample", kDay, one_service},
    {"client", "helsinki", kDay, four_alternatives, Scene::Show::ClientView},
    {"compare", "helsinki", kDay, four_alternatives, Scene::Show::Compare},
    {"why", "helsinki", kDay, one_service, Scene::Show::Why},
    {"why_line", "helsinki", kDay, one_service, Scene::Show::WhyLine},
    {"settings", "sample", kDay, nothing, Scene::Show::Settings},
    {"help", "sample", kDay, nothing, Scene::Show::Help},
    {"preview", "sample", kDay, eight_services, Scene::Show::Preview},
};

} // namespace

std::span<const Scene> scenes()
{
    return kScenes;
}

} // namespace maksuarvio
