// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "translations/wording.h"

#include "translations/numbers.h"
#include "translations/phrases.h"

namespace maksuarvio {

namespace {

std::string translated(const QTranslator& texts, const char* phrase)
{
    const QString found = texts.translate(phrases::kContext, phrase);
    return found.isEmpty() ? std::string(phrase) : found.toStdString();
}

std::vector<std::string> translated(const QTranslator& texts, std::span<const char* const> phrases)
{
    std::vector<std::string> all;
    all.reserve(phrases.size());
    for (const char* phrase : phrases)
        all.push_back(translated(texts, phrase));
    return all;
}

// Puts `value(marker)` in the place of each {marker}; what is less than 0 is taken away in
// brackets.
template <typename Value> std::string filled(std::string_view phrase, Value value)
{
    std::string text;
    text.reserve(phrase.size() + 48);
    while (true) {
        const std::size_t open = phrase.find('{');
        text += phrase.substr(0, open);
        if (open == std::string_view::npos)
            return text;
        const std::size_t close = phrase.find('}', open);
        const std::string told = value(phrase.substr(open + 1, close - open - 1));
        const bool is_taken_below_zero = text.ends_with("− ") && told.starts_with("−");
        text += is_taken_below_zero ? '(' + told + ')' : told;
        phrase.remove_prefix(close + 1);
    }
}

std::optional<Unit> unit_of(Measure measure)
{
    if (measure <= Measure::EurPerTrip)
        return static_cast<Unit>(measure);
    if (measure <= Measure::TripsPerMonth)
        return static_cast<Unit>(static_cast<int>(measure)
                                 - static_cast<int>(Measure::HoursPerMonth));
    return std::nullopt;
}

} // namespace

Wording::Wording(Language language) : Wording(language, program_texts(language)) {}

Wording::Wording(Language language, std::shared_ptr<const QTranslator> texts)
    : m_language(language), m_phrases(texts)
{
    m_steps = translated(*texts, phrases::steps());
    m_notes = translated(*texts, phrases::notes());
    m_errors = translated(*texts, phrases::errors());
    m_incomes = translated(*texts, phrases::incomes());
    m_deductions = translated(*texts, phrases::deductions());
    m_modes = translated(*texts, phrases::modes());
    m_statuses = translated(*texts, phrases::statuses());
    m_categories = translated(*texts, phrases::categories());
    m_units = translated(*texts, phrases::units());
    m_counted_units = translated(*texts, phrases::counted_units());
    m_periods = translated(*texts, phrases::periods());
    m_keys = translated(*texts, phrases::keys());
    m_bad_fields = translated(*texts, phrases::bad_fields());
    m_of_spouse = translated(*texts, phrases::of_spouse());
    m_provenance = translated(*texts, phrases::provenance());
    m_missing_value = translated(*texts, phrases::missing_value());
    m_frequency = translated(*texts, phrases::frequency());
    m_whole_month = translated(*texts, phrases::whole_month());
}

std::string Wording::sentence(const Step& step) const
{
    return filled(text(m_steps, step.id), [&](std::string_view marker) -> std::string {
        if (marker == "u") {
            const auto unit = unit_of(step.measure);
            return unit ? std::string(name(*unit)) : std::string();
        }
        if (marker == "k")
            return subject(step);
        const auto index = static_cast<std::size_t>(marker[1] - '0');
        const Exact number = index == 0 ? step.value : step.with[index - 1];
        switch (marker[0]) {
        case 'm':
            return money_text(number, m_language);
        case 'p':
            return percent_text(number, m_language);
        case 'w':
            return std::string(name(static_cast<Period>(round_down(number))));
        default:
            return number_text(number, m_language);
        }
    });
}

std::string Wording::subject(const Step& step) const
{
    std::string what(step.income      ? name(*step.income)
                     : step.deduction ? name(*step.deduction)
                                      : std::string_view());
    if (step.whose == Whose::Client)
        return what;
    return filled(m_of_spouse, [&](std::string_view) { return what; });
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
    return filled(text(m_notes, note.code), [&](std::string_view marker) {
        if (marker == "m1")
            return money_text(note.with[0], m_language);
        if (marker == "n2")
            return number_text(note.with[1], m_language);
        return std::string(subject);
    });
}

std::string_view Wording::subject(const Note& note) const
{
    if (note.income)
        return name(*note.income);
    if (note.deduction)
        return name(*note.deduction);
    return note.row ? name(note.row->key) : std::string_view();
}

std::string Wording::error(const Error& error, std::chrono::year_month_day date) const
{
    if (!error.key)
        return std::string(error.code == ErrorCode::BadInput ? text(m_bad_fields, error.field)
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
