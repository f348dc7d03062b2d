// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/visit/plausibility.h"

#include "translations/numbers.h"
#include "ui/visit/usual_period.h"
#include "ui/widgets/text.h"

#include <QCoreApplication>

namespace maksuarvio {

namespace {

struct OddityTexts {
    Q_DECLARE_TR_FUNCTIONS(Oddities)
};

using What = Oddity::What;

// In cents: who has so much a month is not asked to pay by the hour; a year's pension begins here.
constexpr std::int64_t kSeldomIncome = 1'000'000;
// A dear home or a guardian costs less a month; a year's rent or medicines cost more.
constexpr std::int64_t kSeldomDeduction = 300'000;
// In hundredths: what is had on each day of a week.
constexpr std::int64_t kWeek = 700;
// A provider's price beyond so many times the county's own cost, or below that part of it.
constexpr std::int64_t kFar = 3;

std::optional<Oddity> odd_sum(const QString& text, Period per, std::int64_t seldom)
{
    const auto sum = read_number(text);
    if (!sum || per != Period::Month || *sum < seldom)
        return std::nullopt;
    return Oddity{What::YearlySum, (*sum + 6) / 12};
}

std::optional<Oddity> odd_net(const PersonEntry& person)
{
    if (const auto yearly = odd_sum(person.total_net, Period::Month, kSeldomIncome))
        return yearly;
    const auto gross = read_number(person.total_gross);
    const auto net = read_number(person.total_net);
    if (!gross || !net || *net <= *gross)
        return std::nullopt;
    return Oddity{What::MoreThanGross};
}

std::optional<Oddity> odd_income(const PersonEntry& person, const Place& place)
{
    if (place.part != 0 || std::size_t(place.row) >= person.incomes.size())
        return std::nullopt;
    const IncomeEntry& income = person.incomes[std::size_t(place.row)];
    return odd_sum(income.gross, income.per, kSeldomIncome);
}

std::optional<Oddity> odd_deduction(const PersonEntry& person, const Place& place)
{
    if (place.part >= 0 || std::size_t(place.row) >= person.deductions.size())
        return std::nullopt;
    const DeductionEntry& deduction = person.deductions[std::size_t(place.row)];
    return odd_sum(deduction.amount, deduction.per, kSeldomDeduction);
}

std::optional<Oddity> odd_ceiling(const QString& text, const Snapshot* snapshot)
{
    const auto used = read_number(text);
    const Row* ceiling = snapshot ? snapshot->general(Key::FeeCeiling) : nullptr;
    if (!used || !ceiling || Exact(*used) <= ceiling->value)
        return std::nullopt;
    return Oddity{What::AboveCeiling, round_half_up(ceiling->value)};
}

// The longest there is of the period; nothing for what is not counted in time.
std::optional<std::int64_t> most_in(Period per, Unit unit)
{
    const std::int64_t a_day = unit == Unit::Hour ? 24 : unit == Unit::Day ? 1 : 0;
    if (a_day == 0)
        return std::nullopt;
    switch (per) {
    case Period::Day:
        return a_day;
    case Period::Week:
        return a_day * 7;
    case Period::Month:
        return a_day * 31;
    case Period::Year:
        return a_day * 366;
    }
    return std::nullopt;
}

std::optional<Oddity> odd_amount(const ServiceEntry& entry, const Service& service, Visit& visit)
{
    const auto amount = read_number(entry.amount);
    if (!amount)
        return std::nullopt;
    if (const auto most = most_in(entry.per, service.unit); most && *amount > *most * 100)
        return Oddity{What::MoreThanTheTime, *most};
    if (entry.per != Period::Month || *amount == 0 || *amount > kWeek)
        return std::nullopt;
    if (planned_period(service, visit.presets()) != Period::Week)
        return std::nullopt;
    return Oddity{What::WeeklyNumber};
}

std::optional<Oddity> odd_price(const ServiceEntry& entry, const Service& service,
                                const Snapshot& snapshot)
{
    const auto price = read_number(entry.provider_price);
    const Row* own = snapshot.of(service, Mode::Own, Key::CountyCost);
    if (!price || entry.mode != Mode::Voucher || !own || own->value == Exact())
        return std::nullopt;
    const Exact asked(*price);
    if (asked <= own->value * Exact(kFar) && asked * Exact(kFar) >= own->value)
        return std::nullopt;
    return Oddity{What::FarFromOwnCost, round_half_up(own->value)};
}

std::optional<Oddity> odd_service(const Place& place, Visit& visit)
{
    const Entries& entries = visit.entries();
    const auto& services = entries.alternatives[entries.current].services;
    const Snapshot* snapshot = visit.snapshot();
    if (place.row != int(entries.current) || std::size_t(place.part) >= services.size())
        return std::nullopt;
    const ServiceEntry& entry = services[std::size_t(place.part)];
    const Service* service = snapshot ? snapshot->service(entry.service) : nullptr;
    if (!service)
        return std::nullopt;
    switch (place.field) {
    case Field::Amount:
        return odd_amount(entry, *service, visit);
    case Field::ProviderPrice:
        return odd_price(entry, *service, *snapshot);
    default:
        return std::nullopt;
    }
}

} // namespace

std::optional<Oddity> oddity_at(const Place& place, Visit& visit)
{
    const Entries& entries = visit.entries();
    switch (place.what) {
    case Place::What::ClientTotalGross:
        return odd_sum(entries.client.total_gross, Period::Month, kSeldomIncome);
    case Place::What::SpouseTotalGross:
        return odd_sum(entries.spouse.total_gross, Period::Month, kSeldomIncome);
    case Place::What::ClientTotalNet:
        return odd_net(entries.client);
    case Place::What::SpouseTotalNet:
        return odd_net(entries.spouse);
    case Place::What::ClientIncome:
        return odd_income(entries.client, place);
    case Place::What::SpouseIncome:
        return odd_income(entries.spouse, place);
    case Place::What::ClientDeduction:
        return odd_deduction(entries.client, place);
    case Place::What::SpouseDeduction:
        return odd_deduction(entries.spouse, place);
    case Place::What::FeeCeilingUsed:
        return odd_ceiling(entries.fee_ceiling_used, visit.snapshot());
    case Place::What::Service:
        return odd_service(place, visit);
    case Place::What::Organiser:
    case Place::What::DecisionDate:
    case Place::What::HouseholdSize:
    case Place::What::ServiceStarts:
    case Place::What::ServiceEnds:
    case Place::What::ServiceAwayFrom:
    case Place::What::ServiceBack:
        return std::nullopt;
    }
    return std::nullopt;
}

QString oddity_text(const Oddity& oddity, const Wording& wording)
{
    const auto money = [&] { return to_qt(money_text(Cents(oddity.figure), wording.language())); };
    switch (oddity.what) {
    case What::YearlySum:
        return OddityTexts::tr("Is this a year's sum? A month it would be %1.").arg(money());
    case What::MoreThanGross:
        return OddityTexts::tr("More than the gross income: right only with untaxed income.");
    case What::WeeklyNumber:
        return OddityTexts::tr("So few a month? Did you mean a week?");
    case What::MoreThanTheTime:
        return OddityTexts::tr("More than the time has: %1 at most.").arg(oddity.figure);
    case What::AboveCeiling:
        return OddityTexts::tr("More than the year's ceiling, %1.").arg(money());
    case What::FarFromOwnCost:
        return OddityTexts::tr("Is this the price of one? Own service costs the county %1.")
            .arg(money());
    }
    return {};
}

} // namespace maksuarvio
