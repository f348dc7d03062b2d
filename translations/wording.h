// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "calc-core/result.h"
#include "translations/phrase_table.h"
#include "translations/sheet_phrases.h"

namespace maksuarvio {

/// The words of an estimate in one language, made from ids and values. All texts are fetched when
/// it is made, so that a text a step costs no look-up. UTF-8, plain text without mark-up.
class Wording {
public:
    explicit Wording(Language language);

    Language language() const { return m_language; }
    /// What paper, record and window say around the estimate.
    const SheetPhrases& phrases() const { return m_phrases; }

    /// The step in one plain sentence with its numbers, e.g. "1 500,00 € − 699,00 € = 801,00 €.".
    std::string sentence(const Step& step) const;
    /// A step's ground: a section of law or a decision, whose names stand in the book alone.
    std::string_view reference(std::string_view ground) const
    {
        return ground == kNoLaw ? m_no_law : ground;
    }
    /// Where the step's tariff value comes from: validity, status; empty without a row.
    std::string provenance(const Row& row) const;
    std::string note(const Note& note) const { return this->note(note, subject(note)); }
    /// The same about more than its own subject.
    std::string note(const Note& note, std::string_view subject) const;
    /// The income, deduction or value that a note is about; empty where it is about none.
    std::string subject(const Note& note) const;
    /// The error without any amount that was entered; names the value not in force and its day.
    std::string error(const Error& error, std::chrono::year_month_day date) const;

    std::string_view name(IncomeKind kind) const { return m_incomes[kind]; }
    std::string_view name(DeductionKind kind) const { return m_deductions[kind]; }
    std::string_view name(Mode mode) const { return m_modes[mode]; }
    std::string_view name(Status status) const { return m_statuses[status]; }
    std::string_view name(Category category) const { return m_categories[category]; }
    /// "tunti", "ateria".
    std::string_view name(Unit unit) const { return m_units[unit]; }
    /// As it stands behind a number: "tuntia", and "tunti" behind 1.
    std::string_view name(Unit unit, Exact number) const
    {
        return (number == Exact(1) ? m_units : m_counted_units)[unit];
    }
    /// "viikossa", "a week".
    std::string_view name(Period period) const { return m_periods[period]; }
    std::string_view name(Key key) const { return m_keys[key]; }
    std::string_view name(MonthShare share) const { return m_month_shares[share]; }
    std::string_view name(TimeOfWeek time) const { return m_times[time]; }
    std::string_view name(BilledBy who) const { return m_billed_by[who]; }
    std::string_view name(CoupleHours hours) const { return m_couple_hours[hours]; }
    std::string_view name(ErrorCode code) const { return m_errors[code]; }
    /// The service's name in this language.
    std::string_view name(const Service& service) const;
    /// The text in this language, else in Finnish.
    std::string_view pick(const Texts& texts) const;

    /// "20 tuntia kuukaudessa", "4 meals a week": how often a service is planned. One month a month
    /// is "the whole month".
    std::string frequency(const PlannedService& planned) const;

    /// "Pension", or "Pension (spouse)".
    std::string of_whom(std::string_view what, Whose whose) const;

private:
    std::string subject(const Step& step) const;

    Wording(Language language, std::shared_ptr<const QTranslator> texts);

    Language m_language;
    SheetPhrases m_phrases;
    PhraseTable<StepId> m_steps;
    PhraseTable<NoteCode> m_notes;
    PhraseTable<ErrorCode> m_errors;
    PhraseTable<Field> m_bad_fields;
    PhraseTable<PlanFault> m_plan_faults;
    PhraseTable<IncomeKind> m_incomes;
    PhraseTable<DeductionKind> m_deductions;
    PhraseTable<Mode> m_modes;
    PhraseTable<Status> m_statuses;
    PhraseTable<Category> m_categories;
    PhraseTable<Unit> m_units;
    PhraseTable<Unit> m_counted_units;
    PhraseTable<Period> m_periods;
    PhraseTable<Key> m_keys;
    PhraseTable<CoupleHours> m_couple_hours;
    PhraseTable<MonthShare> m_month_shares;
    PhraseTable<BilledBy> m_billed_by;
    PhraseTable<TimeOfWeek> m_times;
    PhraseTable<Whose> m_persons;
    std::string m_no_law;
    std::string m_provenance;
    std::string m_shares_exceed_income;
    std::string m_share_held_to_cost;
    std::string m_own_share_billed_by;
    std::string m_income_missing;
    std::string m_of_spouse;
    std::string m_missing_value;
    std::string m_offered_on;
    std::string m_frequency;
    std::string m_whole_month;
};

} // namespace maksuarvio
