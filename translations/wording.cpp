// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "translations/wording.h"

#include "translations/equations.h"
#include "translations/filled.h"
#include "translations/numbers.h"
#include "translations/phrases.h"

namespace maksuarvio {

namespace {

std::optional<Unit> unit_of(Measure measure)
{
    if (measure <= Measure::EurPerTrip)
        return static_cast<Unit>(measure);
    if (measure <= Measure::TripsPerMonth)
        return static_cast<Unit>(static_cast<int>(measure)
                                 - static_cast<int>(Measure::HoursPerMonth));
    return std::nullopt;
}

/// A number in a sentence, and what the text says of it.
struct Told {
    std::string text;
    Exact shown;
};
Told tell(char kind, Exact number, Language language)
{
    switch (kind) {
    case 'm':
        return {money_text(number, language), shown_money(number)};
    case 'p':
        return {percent_text(number, language), shown_number(number * Exact(100)) * Exact(1, 100)};
    default:
        return {number_text(number, language), shown_number(number)};
    }
}

// By amount but for the cent that is left over; else what some service costs held its share.
bool is_by_amount(const Step& share)
{
    const auto& [fee, amount, all] = share.with;
    const Exact over = fee * amount - share.value * all;
    return -all < over && over < all;
}

// The equation of a sentence holds only nearly of the figures that it prints.
void hold_nearly(std::string& sentence)
{
    constexpr std::string_view equals = " = ";
    if (const std::size_t sign = sentence.rfind(equals); sign != std::string::npos)
        sentence.replace(sign, equals.size(), " \u2248 ");
}

} // namespace

Wording::Wording(Language language) : Wording(language, program_texts(language)) {}

Wording::Wording(Language language, std::shared_ptr<const QTranslator> texts)
    : m_language(language), m_phrases(texts), m_steps(*texts, phrases::kContext, phrases::of),
      m_notes(*texts, phrases::kContext, phrases::of),
      m_errors(*texts, phrases::kContext, phrases::of),
      m_bad_fields(*texts, phrases::kContext, phrases::bad_input),
      m_plan_faults(*texts, phrases::kContext, phrases::of),
      m_incomes(*texts, phrases::kContext, phrases::of),
      m_deductions(*texts, phrases::kContext, phrases::of),
      m_modes(*texts, phrases::kContext, phrases::of),
      m_statuses(*texts, phrases::kContext, phrases::of),
      m_categories(*texts, phrases::kContext, phrases::of),
      m_units(*texts, phrases::kContext, phrases::of),
      m_counted_units(*texts, phrases::kContext, phrases::counted),
      m_periods(*texts, phrases::kContext, phrases::of),
      m_keys(*texts, phrases::kContext, phrases::of),
      m_couple_hours(*texts, phrases::kContext, phrases::of),
      m_month_shares(*texts, phrases::kContext, phrases::of),
      m_billed_by(*texts, phrases::kContext, phrases::of),
      m_times(*texts, phrases::kContext, phrases::of),
      m_persons(*texts, phrases::kContext, phrases::told_of)
{
    const auto say = [&](const char* phrase) {
        return translated(*texts, phrases::kContext, phrase);
    };
    m_shares_exceed_income = say(phrases::shares_exceed_income());
    m_share_held_to_cost = say(phrases::share_held_to_cost());
    m_own_share_billed_by = say(phrases::own_share_billed_by());
    m_income_missing = say(phrases::income_missing());
    m_of_spouse = say(phrases::of_spouse());
    m_no_law = say(phrases::no_law());
    m_provenance = say(phrases::provenance());
    m_missing_value = say(phrases::missing_value());
    m_offered_on = say(phrases::offered_on());
    m_frequency = say(phrases::frequency());
    m_whole_month = say(phrases::whole_month());
}

std::string Wording::sentence(const Step& step) const
{
    const bool states_equation = right_side(step.id, step.with).has_value();
    std::array<Exact, 4> shown{};
    const bool is_held = step.id == StepId::ShareOfFee && !is_by_amount(step);
    const std::string_view phrase = is_held ? m_share_held_to_cost : m_steps[step.id];
    std::string text = filled(phrase, [&](std::string_view marker) -> std::string {
        if (marker == "u") {
            const auto unit = unit_of(step.measure);
            return unit ? std::string(name(*unit)) : std::string();
        }
        if (marker == "k")
            return subject(step);
        const auto index = static_cast<std::size_t>(marker[1] - '0');
        const Exact number = index == 0 ? step.value : step.with[index - 1];
        if (marker[0] == 'w')
            return std::string(name(static_cast<Period>(round_down(number))));
        Told told = tell(marker[0], number, m_language);
        shown[index] = told.shown;
        if (index == 0 && states_equation && told.text.starts_with(kNearly))
            told.text.erase(0, kNearly.size());
        return told.text;
    });
    if (states_equation
        && (shown[0] != step.value
            || right_side(step.id, {shown[1], shown[2], shown[3]}) != shown[0]))
        hold_nearly(text);
    return text;
}

std::string Wording::subject(const Step& step) const
{
    return of_whom(step.income      ? name(*step.income)
                   : step.deduction ? name(*step.deduction)
                                    : std::string_view(),
                   step.whose);
}

std::string Wording::of_whom(std::string_view what, Whose whose) const
{
    if (whose == Whose::Client)
        return std::string(what);
    return filled(m_of_spouse, [&](std::string_view) { return std::string(what); });
}

std::string Wording::provenance(const Row& row) const
{
    return filled(m_provenance, [&](std::string_view marker) {
        return marker == "1" ? validity_text(row.from, row.to, m_language)
                             : std::string(name(row.status));
    });
}

std::string Wording::note(const Note& note, std::string_view subject) const
{
    if (note.names_person) {
        Note unnamed = note;
        unnamed.names_person = false;
        return filled(m_persons[note.whose], {this->note(unnamed, subject)});
    }
    if (note.code == NoteCode::OwnShareBilledBy && note.row)
        return filled(m_own_share_billed_by,
                      {name(static_cast<BilledBy>(round_down(note.row->value)))});
    const bool of_shares = note.code == NoteCode::FeesExceedIncome && note.with[0] > Exact();
    return filled(of_shares ? m_shares_exceed_income : m_notes[note.code],
                  [&](std::string_view marker) {
                      if (marker == "m1")
                          return money_text(note.with[0], m_language);
                      if (marker == "n2")
                          return number_text(note.with[1], m_language);
                      if (marker == "y2")
                          return std::to_string(round_down(note.with[1]));
                      return std::string(subject);
                  });
}

std::string Wording::subject(const Note& note) const
{
    if (note.income)
        return of_whom(name(*note.income), note.whose);
    if (note.deduction)
        return of_whom(name(*note.deduction), note.whose);
    return std::string(note.row ? name(note.row->key) : std::string_view());
}

std::string Wording::error(const Error& error, std::chrono::year_month_day date) const
{
    if (error.plan_fault)
        return m_plan_faults[*error.plan_fault];
    if (error.code == ErrorCode::IncomeRequired && is_of_household(error.field))
        return m_income_missing;
    if (!error.offered.empty())
        return filled(m_offered_on, [&](std::string_view marker) {
            if (marker == "2")
                return date_text(date, m_language);
            std::string days;
            for (const OfferDays& valid : error.offered)
                days +=
                    (days.empty() ? "" : ", ") + validity_text(valid.from, valid.to, m_language);
            return days;
        });
    if (!error.key)
        return std::string(error.code == ErrorCode::BadInput ? m_bad_fields[error.field]
                                                             : name(error.code));
    return filled(m_missing_value, [&](std::string_view marker) {
        if (marker == "2")
            return date_text(date, m_language);
        std::string value(name(*error.key));
        if (!error.service_id.empty())
            value += " (" + error.service_id + ")";
        return value;
    });
}

std::string_view Wording::name(const Service& service) const
{
    return pick(service.name);
}

std::string_view Wording::pick(const Texts& texts) const
{
    return texts[m_language].empty() ? texts[Language::Fi] : texts[m_language];
}

std::string Wording::frequency(const PlannedService& planned) const
{
    if (planned.unit == Unit::Month && planned.per == Period::Month && planned.amount == 100)
        return m_whole_month;
    return filled(m_frequency, [&](std::string_view marker) {
        if (marker == "1")
            return number_text(Exact(planned.amount, 100), m_language);
        return std::string(marker == "2" ? name(planned.unit, Exact(planned.amount, 100))
                                         : name(planned.per));
    });
}

} // namespace maksuarvio
