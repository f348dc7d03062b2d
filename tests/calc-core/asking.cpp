// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "asking.h"

#include <algorithm>
#include <sstream>
#include <stdexcept>

namespace maksuarvio::test {

namespace {

Alternative alternative_of(std::vector<PlannedService> services)
{
    return {.name = "A", .services = std::move(services)};
}

std::string words_of(const Error& error)
{
    std::string text = "error " + std::string(word(error.code));
    if (error.key)
        text += " " + std::string(word(*error.key));
    return text + " " + error.service_id;
}

// Whatever fraction it is written as, one value has one text.
void write(std::ostream& out, Exact value)
{
    Int128 numerator = value.numerator();
    Int128 denominator = value.denominator();
    Int128 a = numerator < 0 ? -numerator : numerator;
    Int128 b = denominator;
    while (b != 0)
        a = std::exchange(b, a % b);
    if (a > 1) {
        numerator /= a;
        denominator /= a;
    }
    out << static_cast<std::int64_t>(numerator) << '/' << static_cast<std::int64_t>(denominator);
}

void write(std::ostream& out, const Row* row)
{
    if (!row)
        return;
    out << " row " << word(row->key) << ' ' << row->service << ' ' << row->at << ' ' << row->persons
        << ' ';
    write(out, row->value);
}

void write(std::ostream& out, const std::optional<Cents>& money)
{
    if (money)
        out << money->value << ' ';
    else
        out << "null ";
}

void write(std::ostream& out, const std::vector<Step>& steps)
{
    for (const Step& step : steps) {
        out << "\n  " << word(step.id) << " [" << step.reference << "] ";
        write(out, step.value);
        out << ' ' << word(step.measure);
        for (const Exact& with : step.with) {
            out << ' ';
            write(out, with);
        }
        write(out, step.row);
    }
}

void write(std::ostream& out, const std::vector<Note>& notes)
{
    for (const Note& note : notes) {
        out << "\n  note " << word(note.code);
        if (note.income)
            out << ' ' << word(*note.income);
        if (note.deduction)
            out << ' ' << word(*note.deduction);
        if (note.whose == Whose::Spouse)
            out << " of the spouse";
        write(out, note.row);
        for (const Exact& with : note.with) {
            out << ' ';
            write(out, with);
        }
    }
}

} // namespace

Cents operator""_eur(const char* text, std::size_t length)
{
    return Cents(hundredths({text, length}));
}

Exact operator""_pct(const char* text, std::size_t length)
{
    return Exact(hundredths({text, length}), 10'000);
}

Person person(IncomeKind kind, Cents gross)
{
    return {.incomes = {{.kind = kind, .gross = gross}}};
}

Person with(Person person, DeductionKind kind, Cents amount, Period per)
{
    person.deductions.push_back({.kind = kind, .amount = amount, .per = per});
    return person;
}

Person with(Person person, const Income& income)
{
    person.incomes.push_back(income);
    return person;
}

Household household(int size, Cents gross_pension)
{
    return {.size = size, .client = person(IncomeKind::Pension, gross_pension)};
}

Household net_alone(Cents client)
{
    return {.client = person(IncomeKind::TotalNet, client)};
}

Household net_couple(Cents client, Cents spouse)
{
    return {.size = 2,
            .client = person(IncomeKind::TotalNet, client),
            .spouse = person(IncomeKind::TotalNet, spouse)};
}

PlannedService plan(const Snapshot& snapshot, std::string_view service, std::string_view amount,
                    Mode mode, Period per)
{
    const Service* known = snapshot.service(service);
    if (!known)
        throw std::runtime_error("no such service: " + std::string(service));
    return {.service = known->id,
            .mode = mode,
            .amount = hundredths(amount),
            .unit = known->unit,
            .per = per};
}

PlannedService voucher(const Snapshot& snapshot, std::string_view service, std::string_view amount,
                       Cents provider_price)
{
    PlannedService planned = plan(snapshot, service, amount, Mode::Voucher);
    planned.provider_price = provider_price;
    return planned;
}

PlannedService for_spouse(PlannedService planned)
{
    planned.whose = Whose::Spouse;
    return planned;
}

Line line_of(const Household& household, const PlannedService& planned, const Snapshot& snapshot)
{
    const auto lines = estimate_lines(household, alternative_of({planned}), snapshot);
    if (!lines.front())
        throw std::runtime_error(words_of(lines.front().error()));
    return *lines.front();
}

Cents fee_of(const Household& household, const PlannedService& planned, const Snapshot& snapshot)
{
    return line_of(household, planned, snapshot).client_fee;
}

Error error_of(const Household& household, const PlannedService& planned, const Snapshot& snapshot)
{
    const auto lines = estimate_lines(household, alternative_of({planned}), snapshot);
    if (lines.front())
        throw std::runtime_error("no error");
    return lines.front().error();
}

AlternativeEstimate estimate_of(const Household& household,
                                const std::vector<PlannedService>& services,
                                const Snapshot& snapshot, const CeilingUsed& fee_ceiling_used)
{
    auto result =
        estimate_alternative(household, fee_ceiling_used, alternative_of(services), snapshot);
    if (!result)
        throw std::runtime_error(words_of(result.error()));
    return std::move(*result);
}

const Step* step(const Line& line, StepId id)
{
    const auto found =
        std::ranges::find_if(line.steps, [id](const Step& step) { return step.id == id; });
    return found == line.steps.end() ? nullptr : &*found;
}

bool has_note(const std::vector<Note>& notes, NoteCode code)
{
    return std::ranges::any_of(notes, [code](const Note& note) { return note.code == code; });
}

std::vector<DeductionKind> uncounted_deductions(const Line& line)
{
    std::vector<DeductionKind> kinds;
    for (const Note& note : line.notes) {
        if (note.code == NoteCode::DeductionNotCounted)
            kinds.push_back(note.deduction.value());
    }
    return kinds;
}

std::vector<IncomeKind> uncounted_incomes(const Line& line)
{
    std::vector<IncomeKind> kinds;
    for (const Note& note : line.notes) {
        if (note.code == NoteCode::IncomeNotCounted)
            kinds.push_back(note.income.value());
    }
    return kinds;
}

std::string written_out(const Line& line)
{
    std::ostringstream out;
    out << line.planned.service << ' ' << word(line.planned.whose) << ' ' << word(line.planned.mode)
        << ' ' << line.client_fee.value << ' ' << line.client_to_provider.value << ' ';
    write(out, line.county_gross);
    write(out, line.county_net);
    write(out, line.voucher_value);
    write(out, line.own_service_fee);
    out << line.accrues_fee_ceiling << ' ' << word(line.voucher_measure) << ' ' << line.decided_by
        << ' ' << line.fee_decided_by;
    for (const LookedAt& at : {line.looked_at, line.own_service_looked_at})
        out << ' ' << at.household_gross << at.client_net << at.spouse_net << at.undisclosed;
    write(out, line.steps);
    out << "\n  own service:";
    write(out, line.own_service_steps);
    write(out, line.notes);
    for (const LaterTotal& later : line.later)
        out << "\n  after " << later.after_months << ": " << later.client_total.value;
    return out.str();
}

std::string written_out(const AlternativeEstimate& alternative)
{
    std::ostringstream out;
    for (const Cents sum : {alternative.client_fee_month, alternative.client_to_provider_month,
                            alternative.client_total_month, alternative.client_total_year,
                            alternative.county_gross_month, alternative.county_net_month})
        out << sum.value << ' ';
    write(out, alternative.money_left_month);
    out << alternative.county_cost_complete << static_cast<int>(alternative.money_left_of);
    write(out, alternative.notes);
    for (const Line& line : alternative.lines)
        out << '\n' << written_out(line);
    return out.str();
}

} // namespace maksuarvio::test
