// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "calc-core/notes.h"

#include "calc-core/income.h"
#include "calc-core/long_term_care_fee.h"

#include <algorithm>
#include <set>

namespace maksuarvio {

namespace {

bool has_step(const Line& line, StepId id)
{
    return std::ranges::any_of(line.steps, [id](const Step& step) { return step.id == id; });
}

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
    const FeeRule rule = service.rule;
    const bool steps_voucher = has_step(line, StepId::VoucherValueByNetIncome);
    const bool net = rule == FeeRule::NetShare;
    const bool combined = has_step(line, StepId::CombinedShare);
    const bool home = rule == FeeRule::IncomeShare || has_step(line, StepId::BandIncome);

    std::set<IncomeKind> incomes;
    if (net || home) {
        const auto concept_of = net ? IncomeConcept::LongTermCare : IncomeConcept::HomeService;
        note_incomes(household.client, concept_of, incomes);
        if (household.spouse && (home || combined))
            note_incomes(*household.spouse, concept_of, incomes);
    }
    for (const IncomeKind kind : incomes)
        line.notes.push_back({.code = NoteCode::IncomeNotCounted, .income = kind});

    std::set<DeductionKind> deductions;
    const auto client_counts = [&](DeductionKind kind) {
        if (rule == FeeRule::IncomeShare)
            return deducted_everywhere(kind)
                   || (kind == DeductionKind::FormerHome && service.form == CareForm::Communal);
        return net && !steps_voucher && long_term_deduction_counts(kind, service, false, snapshot);
    };
    const auto spouse_counts = [&](DeductionKind kind) {
        if (rule == FeeRule::IncomeShare)
            return deducted_everywhere(kind);
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

std::vector<Note> alternative_notes(const AlternativeEstimate& alternative,
                                    const Household& household)
{
    std::vector<Note> notes;
    int income_shares = 0;
    for (const Line& line : alternative.lines) {
        if (line.service->rule == FeeRule::IncomeShare && line.planned.amount > 0)
            ++income_shares;
    }
    if (income_shares > 1)
        notes.push_back({.code = NoteCode::SameFeeTwice});
    if (household.spouse && household.size == 1 && income_shares > 0)
        notes.push_back({.code = NoteCode::SpouseOutsideHousehold});
    if (alternative.money_left_month
        && (lacks_tax(household.client) || (household.spouse && lacks_tax(*household.spouse))))
        notes.push_back({.code = NoteCode::NetIncomeWithoutTax});
    for (const NoteCode code :
         {NoteCode::NotIncludedRent, NoteCode::NotIncludedElectricity,
          NoteCode::NotIncludedMedicines, NoteCode::NotIncludedHousingAllowance,
          NoteCode::NotIncludedReduction, NoteCode::NotIncludedIncomeSupport})
        notes.push_back({.code = code});
    return notes;
}

} // namespace maksuarvio
