// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/visit/reading.h"

#include "calc-core/income.h"
#include "ui/visit/problem_text.h"

#include <algorithm>

namespace maksuarvio {

namespace {

class Reader {
public:
    explicit Reader(SituationRead& into) : m_into(into) {}

    // A sum that is missed only where a fee hangs on it.
    std::optional<Cents> total(const QString& text, Place place)
    {
        const auto number = read_number(text);
        if (number)
            return Cents(*number);
        if (number.error() != NumberFault::Empty)
            m_into.problems.push_back({.place = place, .number = number.error()});
        return std::nullopt;
    }
    Cents required(const QString& text, Place place)
    {
        const auto number = read_number(text);
        if (!number)
            m_into.problems.push_back({.place = place, .number = number.error()});
        return Cents(number.value_or(0));
    }
    Cents optional(const QString& text, Place place)
    {
        const auto number = read_number(text);
        if (!number && number.error() != NumberFault::Empty)
            m_into.problems.push_back({.place = place, .number = number.error()});
        return Cents(number.value_or(0));
    }

    Person person(const PersonEntry& entry, const PersonPlaces& places)
    {
        Person person;
        person.guarantee_pension = entry.guarantee_pension;
        if (entry.itemised)
            incomes(entry, places.income, person);
        else
            totals(entry, places, person);
        for (std::size_t i = 0; i < entry.deductions.size(); ++i) {
            const DeductionEntry& row = entry.deductions[i];
            const Place place{.what = places.deduction, .row = int(i)};
            if (!row.kind) {
                m_into.problems.push_back({.place = {.what = places.deduction,
                                                     .row = int(i),
                                                     .part = Place::kDeductionKind},
                                           .number = NumberFault::Empty});
                optional(row.amount, place);
                continue;
            }
            person.deductions.push_back(
                {.kind = *row.kind, .amount = required(row.amount, place), .per = row.per});
        }
        return person;
    }

private:
    void totals(const PersonEntry& entry, const PersonPlaces& places, Person& person)
    {
        if (const auto gross = total(entry.total_gross, {.what = places.total_gross}))
            person.incomes.push_back({.kind = IncomeKind::TotalGross, .gross = *gross});
        if (const auto net = total(entry.total_net, {.what = places.total_net}))
            person.incomes.push_back({.kind = IncomeKind::TotalNet, .gross = *net});
    }
    void incomes(const PersonEntry& entry, Place::What what, Person& person)
    {
        for (std::size_t i = 0; i < entry.incomes.size(); ++i) {
            const IncomeEntry& row = entry.incomes[i];
            const auto place = [&](int part) {
                return Place{.what = what, .row = int(i), .part = part};
            };
            person.incomes.push_back({.kind = row.kind,
                                      .gross = required(row.gross, place(0)),
                                      .tax = optional(row.tax, place(1)),
                                      .expenses = optional(row.expenses, place(2)),
                                      .per = row.per});
        }
    }

    SituationRead& m_into;
};

Place::What place_of(Field field)
{
    if (field == Field::HouseholdSize)
        return Place::What::HouseholdSize;
    return field == Field::SpouseIncomes ? Place::What::SpouseIncome : Place::What::ClientIncome;
}

bool looks_at(const Line& line, bool LookedAt::*income)
{
    return line.looked_at.*income || line.own_service_looked_at.*income;
}

} // namespace

// What is pasted may end in a line that nobody sees.
tl::expected<std::int64_t, NumberFault> read_number(const QString& text)
{
    return read_hundredths(text.trimmed().toStdString(), Hand::Person);
}

SituationRead read_situation(const Entries& entries)
{
    SituationRead read;
    Reader reader(read);
    read.household.size = entries.household_size;
    read.household.income_disclosed = entries.income_disclosed;
    if (entries.income_disclosed) {
        read.household.client = reader.person(entries.client, kClientPlaces);
        if (entries.has_spouse)
            read.household.spouse = reader.person(entries.spouse, kSpousePlaces);
    } else if (entries.has_spouse) {
        read.household.spouse.emplace();
    }
    read.household.lived_together = entries.lived_together;
    read.household.spouse_in_long_term_care = entries.spouse_in_long_term_care;
    if (const auto fault = household_fault(read.household); fault && read.problems.empty())
        read.problems.push_back({.place = {.what = place_of(fault->field)}, .error = fault});
    read.household_read = read.problems.empty();
    read.fee_ceiling_used =
        reader.optional(entries.fee_ceiling_used, {.what = Place::What::FeeCeilingUsed});
    return read;
}

namespace {

/// The details of one service, read into what is planned.
class DetailReader {
public:
    DetailReader(PlanRead& into, std::size_t alternative, std::size_t service, Date beside)
        : m_into(into), m_row(int(alternative)), m_part(int(service)), m_beside(beside)
    {
    }

    void read(const ServiceDetails& details, PlannedService& planned)
    {
        planned.whose = details.whose;
        planned.starts = day(details.starts, Place::What::ServiceStarts);
        planned.ends = day(details.ends, Place::What::ServiceEnds);
        if (planned.starts && planned.ends && *planned.ends < *planned.starts)
            fault({.place = place(Place::What::ServiceEnds), .out_of_order = true});
        const auto from = day(details.away_from, Place::What::ServiceAwayFrom);
        const auto back = day(details.back, Place::What::ServiceBack);
        if (from && back && *back <= *from)
            fault({.place = place(Place::What::ServiceBack), .out_of_order = true});
        else if (from && back)
            planned.away = {{.from = *from, .back = *back, .cause = details.cause}};
        else if (from && details.back.is_empty())
            fault({.place = place(Place::What::ServiceBack), .day = DayFault::NotADay});
        else if (back && details.away_from.is_empty())
            fault({.place = place(Place::What::ServiceAwayFrom), .day = DayFault::NotADay});
        read_times(details.by_time, planned);
    }

private:
    Place place(Place::What what) const { return {.what = what, .row = m_row, .part = m_part}; }
    void fault(Problem problem) { m_into.problems.push_back(std::move(problem)); }

    std::optional<Date> day(const DayEntry& entry, Place::What what)
    {
        if (!entry.unreadable.isEmpty()) {
            const auto read = read_day(entry.unreadable.toStdString(), m_beside);
            fault({.place = place(what), .day = read ? DayFault::NotADay : read.error()});
        }
        return entry.day;
    }

    void read_times(const ByTime<QString>& texts, PlannedService& planned)
    {
        ByTime<std::int64_t> amounts{};
        bool any = false;
        for (std::size_t i = 0; i < texts.size(); ++i) {
            const auto amount = read_number(texts[i]);
            if (!amount && amount.error() == NumberFault::Empty)
                continue;
            if (!amount) {
                fault({.place = {.what = Place::What::Service,
                                 .row = m_row,
                                 .part = m_part,
                                 .field = Field::ByTime},
                       .number = amount.error()});
                return;
            }
            amounts[i] = *amount;
            any = true;
        }
        if (any)
            planned.by_time = amounts;
    }

    PlanRead& m_into;
    int m_row;
    int m_part;
    Date m_beside;
};

} // namespace

PlanRead read_plan(const Entries& entries, std::size_t alternative, const Snapshot& snapshot)
{
    const AlternativeEntry& entry = entries.alternatives[alternative];
    PlanRead plan;
    plan.alternative.name = alternative_name(entries, alternative).toStdString();
    for (std::size_t i = 0; i < entry.services.size(); ++i) {
        const ServiceEntry& row = entry.services[i];
        const auto fault = [&](Field field, NumberFault what) {
            plan.problems.push_back({.place = {.what = Place::What::Service,
                                               .row = int(alternative),
                                               .part = int(i),
                                               .field = field},
                                     .number = what});
        };
        const Service* service = snapshot.service(row.service);
        PlannedService planned{.service = row.service,
                               .mode = row.mode,
                               .unit = service ? service->unit : Unit::Hour,
                               .per = row.per};
        if (const auto amount = read_number(row.amount)) {
            // The rules take amounts below 10^6 hundredths.
            if (*amount < kAmountLimit)
                planned.amount = *amount;
            else
                fault(Field::Amount, NumberFault::TooLarge);
        } else {
            fault(Field::Amount, amount.error());
        }
        if (row.mode == Mode::Voucher) {
            if (const auto price = read_number(row.provider_price))
                planned.provider_price = Cents(*price);
            else
                fault(Field::ProviderPrice, price.error());
        }
        DetailReader(plan, alternative, i, entries.date).read(row.details, planned);
        plan.alternative.services.push_back(std::move(planned));
    }
    return plan;
}

std::vector<std::chrono::year_month> months_of(const Alternative& plan)
{
    using std::chrono::months;
    using std::chrono::year_month;
    constexpr std::size_t kMost = 24;
    std::optional<year_month> first;
    year_month last{};
    const auto add = [&](Date day, months further = {}) {
        const year_month month(day.year(), day.month());
        first = first ? std::min(*first, month) : month;
        last = std::max(last, month + further);
    };
    for (const PlannedService& service : plan.services) {
        // The first whole month beside the one in which it begins.
        if (service.starts)
            add(*service.starts, months(1));
        if (service.ends)
            add(*service.ends);
        for (const Absence& absence : service.away) {
            add(absence.from);
            add(absence.back);
        }
    }
    std::vector<year_month> all;
    for (; first && *first <= last && all.size() < kMost; *first += months(1))
        all.push_back(*first);
    return all;
}

std::vector<Problem> missing_for(const Line& line, const Entries& entries)
{
    std::vector<Problem> problems;
    for (const MissingIncome& missing : line.missing_incomes) {
        const bool client = missing.whose == Whose::Client;
        const PersonPlaces& places = client ? kClientPlaces : kSpousePlaces;
        const bool gross = missing.basis == IncomeConcept::HomeService;
        const bool itemised = client ? entries.client.itemised : entries.spouse.itemised;
        problems.push_back({.place = {.what = itemised ? places.income
                                              : gross  ? places.total_gross
                                                       : places.total_net},
                            .number = NumberFault::Empty});
    }
    return problems;
}

bool without_income(const Line& line)
{
    return !looks_at(line, &LookedAt::undisclosed);
}

} // namespace maksuarvio
