// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/help/practice_cases.h"

#include <QCoreApplication>

namespace maksuarvio {

namespace {

using namespace std::chrono;

struct PracticeTexts {
    Q_DECLARE_TR_FUNCTIONS(PracticeCases)
};

constexpr const char* kHelsinki =
    "City of Helsinki, fee calculators; City-of-Helsinki/drupal-helfi-e2e-test, 2026";

QString text(const char* typed)
{
    return QString::fromLatin1(typed);
}

Entries beginning(const char* organiser)
{
    Entries entries;
    entries.organiser = organiser;
    entries.date = 2026y / March / 1;
    return entries;
}

ServiceEntry service(const char* id, const char* amount, Period per = Period::Month)
{
    return {.service = id, .amount = text(amount), .per = per};
}

ServiceEntry voucher(ServiceEntry entry, const char* price)
{
    entry.mode = Mode::Voucher;
    entry.provider_price = text(price);
    return entry;
}

// Own service beside a voucher of 34 € an hour.
Entries ten_hours(const char* gross)
{
    Entries entries = beginning("helsinki");
    entries.client.total_gross = text(gross);
    const ServiceEntry own = service("home_care_regular", "10");
    entries.alternatives = {{.services = {own}}, {.services = {voucher(own, "34")}}};
    return entries;
}

Entries income_not_known()
{
    Entries entries = beginning("sample");
    entries.income_disclosed = false;
    entries.alternatives = {{.services = {service("home_care_regular", "20")}}};
    return entries;
}

Entries couple()
{
    Entries entries = beginning("sample");
    entries.household_size = 2;
    entries.client.total_net = text("2000");
    entries.has_spouse = true;
    entries.spouse.total_net = text("900");
    entries.alternatives = {{.services = {service("housing_24h", "1")}}};
    return entries;
}

// The client's own income is the smaller of two, and a personal allowance is left of it.
Entries housing()
{
    Entries entries = beginning("helsinki");
    entries.household_size = 2;
    entries.client = {
        .itemised = true,
        .incomes = {{.kind = IncomeKind::Pension, .gross = text("1500")},
                    {.kind = IncomeKind::OtherTaxFree, .gross = text("300")},
                    {.kind = IncomeKind::Forest, .gross = text("1200"), .per = Period::Year}},
        .deductions = {{.kind = DeductionKind::MaintenancePaid, .amount = text("500")},
                       {.kind = DeductionKind::OtherMedicines, .amount = text("100")},
                       {.kind = DeductionKind::HousingCost, .amount = text("200")}}};
    entries.has_spouse = true;
    entries.spouse = {.itemised = true,
                      .incomes = {{.kind = IncomeKind::Pension, .gross = text("8000")},
                                  {.kind = IncomeKind::OtherTaxFree, .gross = text("600")}}};
    entries.alternatives = {{.services = {service("housing_24h", "1")}}};
    return entries;
}

// Home care, meals and an alarm phone; the home care in three ways.
Entries visit()
{
    Entries entries = beginning("sample");
    entries.client.total_gross = text("1873");
    entries.client.total_net = text("1672");
    const ServiceEntry own = service("home_care_regular", "20");
    ServiceEntry purchased = own;
    purchased.mode = Mode::Purchased;
    entries.alternatives.clear();
    for (const ServiceEntry& home_care : {own, purchased, voucher(own, "45")})
        entries.alternatives.push_back(
            {.services = {home_care, service("meal", "4", Period::Week), service("alarm", "1")}});
    return entries;
}

} // namespace

std::vector<PracticeCase> practice_cases()
{
    return {{.kind = PracticeKind::NoFee,
             .source = kHelsinki,
             .published = {Cents(0), Cents(0)},
             .entries = ten_hours("500")},
            {.kind = PracticeKind::Part,
             .source = kHelsinki,
             .published = {Cents(22'117), Cents(2'310)},
             .entries = ten_hours("2000")},
            {.kind = PracticeKind::Highest, .entries = income_not_known()},
            {.kind = PracticeKind::Couple, .entries = couple()},
            {.kind = PracticeKind::Housing,
             .source = kHelsinki,
             .published = {Cents(84'199)},
             .entries = housing()},
            {.kind = PracticeKind::Visit, .entries = visit()}};
}

QString practice_name(PracticeKind kind)
{
    switch (kind) {
    case PracticeKind::NoFee:
        return PracticeTexts::tr("No fee: the income is under the limit");
    case PracticeKind::Part:
        return PracticeTexts::tr("A part of the income is paid, and a voucher beside it");
    case PracticeKind::Highest:
        return PracticeTexts::tr("The highest fee: the income is not known");
    case PracticeKind::Couple:
        return PracticeTexts::tr("A couple: one moves into 24-hour housing, the other stays home");
    case PracticeKind::Housing:
        return PracticeTexts::tr("24-hour housing: the personal allowance is left");
    case PracticeKind::Visit:
        return PracticeTexts::tr("A whole visit: home care in three ways, meals and alarm phone");
    }
    return {};
}

} // namespace maksuarvio
