// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "calc-core/notes.h"

#include "calc-core/income.h"
#include "calc-core/long_term_care_fee.h"

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

void note_incomes(const Person& person, IncomeConcept concept_of, std::set<IncomeKind>& named)
{
    const bool some_count = std::ranges::any_of(
        person.incomes, [&](const Income& income) { return counts(income.kind, concept_of); });
    for (const Income& income : person.incomes) {
        // A total of the other concept beside figures of this one is no loss.
        const bool spare_total = is_total(income.kind) && some_count;
        if (!counts(income.kind, concept_of) && income.gross > Cents(0) && !spare_total)
            named.insert(income.kind);
    }
}

// Whether somebody whose income the fee is counted from has only the total of the other concept:
// counted as it stands, the fee would be that of no income at all.
bool lacks_income(const Household& household, IncomeConcept concept_of, bool with_spouse)
{
    const auto lacks = [&](const Person& person) {
        const auto counted = [&](const Income& income) { return counts(income.kind, concept_of); };
        const auto total = [](const Income& income) {
            return is_total(income.kind) && income.gross > Cents(0);
        };
        return std::ranges::any_of(person.incomes, total)
               && std::ranges::none_of(person.incomes, counted);
    };
    return lacks(household.client)
           || (with_spouse && shares_household(household) && lacks(*household.spouse));
}

template <typename Counts>
void note_deductions(const Person& person, Counts counts, std::set<DeductionKind>& named)
{
    for (const Deduction& deduction : person.deductions) {
        if (deduction.amount > Cents(0) && !counts(deduction.kind))
            named.insert(deduction.kind);
    }
}

} // namespace

void note_what_did_not_count(Line& line, const Household& household, const Snapshot& snapshot)
{
    if (!household.income_disclosed)
        return;
    const Service& service = *line.service;
    const RuleFacts rule = facts(service.rule);
    const bool steps_voucher = find_step(line, StepId::VoucherValueByNetIncome) != nullptr;
    const bool net = rule.income == IncomeConcept::LongTermCare;
    const bool combined = find_step(line, StepId::CombinedShare) != nullptr;
    const bool home = rule.by_hours || find_step(line, StepId::BandIncome) != nullptr;

    std::set<IncomeKind> incomes;
    if (net || home) {
        const auto concept_of = net ? IncomeConcept::LongTermCare : IncomeConcept::HomeService;
        note_incomes(household.client, concept_of, incomes);
        if (shares_household(household) && (home || combined))
            note_incomes(*household.spouse, concept_of, incomes);
        if (lacks_income(household, concept_of, home || combined))
            line.notes.push_back({.code = NoteCode::IncomeMissing});
        if (home && household.spouse && !shares_household(household))
            line.notes.push_back({.code = NoteCode::SpouseNotCounted});
    }
    for (const IncomeKind kind : incomes)
        line.notes.push_back({.code = NoteCode::IncomeNotCounted, .income = kind});

    std::set<DeductionKind> deductions;
    const auto client_counts = [&](DeductionKind kind) {
        if (rule.by_hours)
            return home_service_deduction_counts(kind, service, Whose::Client);
        return net && !steps_voucher && long_term_deduction_counts(kind, service, false, snapshot);
    };
    const auto spouse_counts = [&](DeductionKind kind) {
        if (rule.by_hours)
            return shares_household(household)
                   && home_service_deduction_counts(kind, service, Whose::Spouse);
        return combined && long_term_deduction_counts(kind, service, true, snapshot);
    };
    note_deductions(household.client, client_counts, deductions);
    if (household.spouse)
        note_deductions(*household.spouse, spouse_counts, deductions);
    for (const DeductionKind kind : deductions)
        line.notes.push_back({.code = NoteCode::DeductionNotCounted, .deduction = kind});
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

void note_figures_to_doubt(Line& line)
{
    for (const auto* steps : {&line.steps, &line.own_service_steps}) {
        for (const Step& step : *steps) {
            if (step.row)
                note_figure_to_doubt(*step.row, line.notes);
        }
    }
}

void note_alternative(AlternativeEstimate& alternative, const Household& household)
{
    std::vector<Note>& notes = alternative.notes;
    notes.reserve(notes.size() + kUsualAlternativeNotes);
    int income_shares = 0;
    int long_term_cares = 0;
    for (const Line& line : alternative.lines) {
        if (line.planned.amount == 0)
            continue;
        income_shares += facts(line.service->rule).by_hours;
        long_term_cares += line.service->is_long_term_care();
    }
    if (income_shares > 1)
        notes.push_back({.code = NoteCode::SameFeeTwice});
    if (long_term_cares > 0 && long_term_cares + income_shares > 1)
        notes.push_back({.code = NoteCode::BesideLongTermCare});
    if (shares_household(household) && household.size == 1 && income_shares > 0)
        notes.push_back({.code = NoteCode::SpouseOutsideHousehold});
    if (alternative.money_left_month
        && (lacks_tax(household.client) || (household.spouse && lacks_tax(*household.spouse))))
        notes.push_back({.code = NoteCode::NetIncomeWithoutTax});
    for (const NoteCode code :
         {NoteCode::NotIncludedRent, NoteCode::NotIncludedElectricity,
          NoteCode::NotIncludedMedicines, NoteCode::NotIncludedHousingAllowance,
          NoteCode::NotIncludedReduction, NoteCode::NotIncludedIncomeSupport})
        notes.push_back({.code = code});
}

} // namespace maksuarvio
