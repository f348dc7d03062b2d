// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "calc-core/notes.h"

#include "calc-core/income.h"

#include <algorithm>
#include <set>

namespace maksuarvio {

namespace {

// Those of every alternative and the few that some have.
constexpr std::size_t kUsualAlternativeNotes = 9;

bool is_total(IncomeKind kind)
{
    return kind == IncomeKind::TotalGross || kind == IncomeKind::TotalNet;
}

// The incomes that a fee of this basis leaves out.
void note_incomes(Line& line, const Person& person, Whose whose, IncomeConcept concept_of)
{
    const bool some_count = std::ranges::any_of(
        person.incomes, [&](const Income& income) { return counts(income.kind, concept_of); });
    std::set<IncomeKind> named;
    for (const Income& income : person.incomes) {
        // A total of the other concept beside figures of this one is no loss.
        const bool spare_total = is_total(income.kind) && some_count;
        if (!counts(income.kind, concept_of) && income.gross > Cents(0) && !spare_total
            && named.insert(income.kind).second)
            line.notes.push_back(
                {.code = NoteCode::IncomeNotCounted, .income = income.kind, .whose = whose});
    }
}

// Tax and expenses that no fee takes off an income of their kind.
bool has_unused_expenses(const Income& income)
{
    const IncomeNature nature = facts(income.kind).nature;
    return nature != IncomeNature::Taxable
           && (income.tax > Cents(0)
               || (income.expenses > Cents(0) && nature != IncomeNature::Forest));
}

void note_expenses(Line& line, const Person& person, Whose whose, IncomeConcept concept_of)
{
    std::set<IncomeKind> named;
    for (const Income& income : person.incomes) {
        if (counts(income.kind, concept_of) && has_unused_expenses(income)
            && named.insert(income.kind).second)
            line.notes.push_back(
                {.code = NoteCode::ExpensesNotCounted, .income = income.kind, .whose = whose});
    }
}

// What a person may deduct, but not from this fee.
void note_deductions(Line& line, const Person& person, Whose whose)
{
    std::set<DeductionKind> named;
    for (const Deduction& deduction : person.deductions) {
        const auto is_counted = [&](const Step& step) {
            return step.deduction == deduction.kind && step.whose == whose;
        };
        if (deduction.amount > Cents(0) && std::ranges::none_of(line.steps, is_counted)
            && named.insert(deduction.kind).second)
            line.notes.push_back({.code = NoteCode::DeductionNotCounted,
                                  .deduction = deduction.kind,
                                  .whose = whose});
    }
}

// Whose income a fee of this basis is counted from.
ByPerson<bool> counted_persons(const Line& line, IncomeConcept concept_of,
                               const HomeHousehold& home)
{
    if (concept_of == IncomeConcept::HomeService)
        return home.has;
    ByPerson<bool> counted;
    counted[line.planned.whose] = true;
    if (find_step(line, StepId::CombinedShare))
        counted = {true, true};
    return counted;
}

// The fee of long-term institutional care is for lodging, upkeep and medicines, too (7 c §), where
// whoever is planned for is there.
bool covers_living(const AlternativeEstimate& alternative)
{
    ByPerson<bool> planned;
    ByPerson<bool> in_institution;
    for (const Line& line : alternative.lines) {
        planned[line.planned.whose] = true;
        in_institution[line.planned.whose] |=
            line.service->is_long_term_care() && line.service->form == CareForm::Institution;
    }
    return (planned.client || planned.spouse) && planned.client == in_institution.client
           && planned.spouse == in_institution.spouse;
}

// Way out of what cannot be paid: 734/1992 11 § lowers a fee, 569/2009 8 § raises a voucher.
void note_fees_above_income(AlternativeEstimate& alternative)
{
    const auto is_below_zero = [](const std::optional<Cents>& left) {
        return left && *left < Cents(0);
    };
    const auto& by_person = alternative.money_left_by_person;
    if (!is_below_zero(alternative.money_left_month)
        && !(by_person && (is_below_zero(by_person->client) || is_below_zero(by_person->spouse))))
        return;
    if (alternative.client_fee_month > Cents(0))
        alternative.notes.push_back({.code = NoteCode::FeesExceedIncome});
    if (alternative.client_to_provider_month > Cents(0))
        alternative.notes.push_back({.code = NoteCode::FeesExceedIncome, .with = {Exact(1)}});
}

// Fees follow their indices on 1 January of even years (734/1992 10 e, 7 c §; 912/1992 33 a §).
std::chrono::year year_of_index_step(std::chrono::year_month_day date)
{
    return date.year() - std::chrono::years(static_cast<int>(date.year()) % 2);
}

// Whether a price until further notice holds still, nobody has read since then.
void note_figure_before(std::chrono::year step, const Row& row, std::vector<Note>& notes)
{
    const bool is_read_before = row.reviewed && row.reviewed->year() < step;
    if (row.to || !is_read_before || !is_money(row.measure))
        return;
    const auto is_named = [&row](const Note& note) {
        return note.code == NoteCode::FigureBeforeIndexStep && note.row->key == row.key;
    };
    if (std::ranges::none_of(notes, is_named))
        notes.push_back({.code = NoteCode::FigureBeforeIndexStep,
                         .row = &row,
                         .with = {Exact(), Exact(static_cast<int>(step))}});
}

} // namespace

void note_what_did_not_count(Line& line, const Household& household, const HomeHousehold& home)
{
    const RuleFacts rule = facts(line.service->rule);
    const bool net = rule.income == IncomeConcept::LongTermCare;
    const bool gross = rule.by_hours || find_step(line, StepId::BandIncome) != nullptr;
    if (household.income_disclosed && (net || gross)) {
        const auto concept_of = net ? IncomeConcept::LongTermCare : IncomeConcept::HomeService;
        const ByPerson<bool> counted = counted_persons(line, concept_of, home);
        for (const Whose whose : {Whose::Client, Whose::Spouse}) {
            if (!counted[whose])
                continue;
            note_incomes(line, *household.person(whose), whose, concept_of);
            note_expenses(line, *household.person(whose), whose, concept_of);
        }
    }
    // Beside an unknown income: of what the income would have decided.
    if (!household.income_disclosed && !line.looked_at.undisclosed)
        return;
    for (const Whose whose : {Whose::Client, Whose::Spouse}) {
        if (const Person* person = household.person(whose))
            note_deductions(line, *person, whose);
    }
}

void note_guardian_fees(Line& line)
{
    for (const Step& step : line.steps) {
        if (step.id == StepId::GuardianFeeDeducted)
            line.notes.push_back({.code = NoteCode::GuardianFeeCapped,
                                  .deduction = step.deduction,
                                  .with = {step.value, step.with[0]},
                                  .whose = step.whose});
    }
}

void note_figure_to_doubt(const Row& row, std::vector<Note>& notes)
{
    const auto named = [&row](const Note& note) {
        return note.row && note.row->status == row.status && note.row->key == row.key;
    };
    if (row.status == Status::Official || std::ranges::any_of(notes, named))
        return;
    notes.push_back(
        {.code = row.status == Status::Example ? NoteCode::ExampleFigure : NoteCode::DerivedFigure,
         .row = &row});
}

void note_figures_to_doubt(Line& line, std::chrono::year_month_day date,
                           std::span<const Row* const> costs)
{
    const std::chrono::year step_year = year_of_index_step(date);
    const auto note = [&](const Row* row) {
        if (!row)
            return;
        note_figure_to_doubt(*row, line.notes);
        note_figure_before(step_year, *row, line.notes);
    };
    for (const auto* steps : {&line.steps, &line.own_service_steps}) {
        for (const Step& step : *steps)
            note(step.row);
    }
    for (const Row* row : costs)
        note(row);
}

void note_alternative(AlternativeEstimate& alternative, const Household& household)
{
    std::vector<Note>& notes = alternative.notes;
    notes.reserve(notes.size() + kUsualAlternativeNotes);
    if (household.spouse && !shares_household(household))
        notes.push_back({.code = NoteCode::SpouseNotCounted});
    if (alternative.money_left_month
        && (lacks_tax(household.client)
            || (shares_household(household) && lacks_tax(*household.spouse))))
        notes.push_back({.code = NoteCode::NetIncomeWithoutTax});
    const auto tell = [&](std::initializer_list<NoteCode> codes) {
        for (const NoteCode code : codes)
            notes.push_back({.code = code});
    };
    if (!covers_living(alternative))
        tell({NoteCode::NotIncludedRent, NoteCode::NotIncludedElectricity,
              NoteCode::NotIncludedMedicines, NoteCode::NotIncludedHousingAllowance});
    const Relief relief = relief_of(alternative);
    note_fees_above_income(alternative);
    if (relief.of_fees)
        tell({NoteCode::NotIncludedReduction});
    if (relief.of_vouchers)
        tell({NoteCode::NotIncludedVoucherRaise});
    tell({NoteCode::NotIncludedIncomeSupport});
}

} // namespace maksuarvio
