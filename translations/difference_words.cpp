// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "translations/difference_words.h"

#include "tariffs/book/column_numbers.h"
#include "tariffs/book/value_text.h"
#include "translations/filled.h"
#include "translations/numbers.h"
#include "translations/phrase_table.h"

#include <algorithm>

namespace maksuarvio {

namespace {

constexpr const char* kContext = "Differences";

using Phrase = std::pair<std::string_view, const char*>;

constexpr Phrase kHeaderFields[] = {
    {"organiser", QT_TRANSLATE_NOOP("Differences", "Organiser")},
    {"version", QT_TRANSLATE_NOOP("Differences", "Version")},
    {"from", QT_TRANSLATE_NOOP("Differences", "In force from")},
    {"to", QT_TRANSLATE_NOOP("Differences", "In force until")},
    {"decision_body", QT_TRANSLATE_NOOP("Differences", "Decided by")},
    {"decision_date", QT_TRANSLATE_NOOP("Differences", "Date of the decision")},
    {"decision_section", QT_TRANSLATE_NOOP("Differences", "Section of the decision")},
    {"corrects", QT_TRANSLATE_NOOP("Differences", "Corrects the version")},
    {"reviewed_on", QT_TRANSLATE_NOOP("Differences", "Reviewed on")},
};

constexpr Phrase kColumns[] = {
    {"fi", QT_TRANSLATE_NOOP("Differences", "name in Finnish")},
    {"sv", QT_TRANSLATE_NOOP("Differences", "name in Swedish")},
    {"en", QT_TRANSLATE_NOOP("Differences", "name in English")},
    {"category", QT_TRANSLATE_NOOP("Differences", "group")},
    {"unit", QT_TRANSLATE_NOOP("Differences", "unit")},
    {"priced_unit", QT_TRANSLATE_NOOP("Differences", "unit of prices and costs")},
    {"fee_rule", QT_TRANSLATE_NOOP("Differences", "rule of the fee")},
    {"form", QT_TRANSLATE_NOOP("Differences", "form of care")},
    {"covered_by_long_term_care",
     QT_TRANSLATE_NOOP("Differences", "covered by the fee of long-term care")},
    {"reference", QT_TRANSLATE_NOOP("Differences", "section of law or decision")},
    {"source", QT_TRANSLATE_NOOP("Differences", "source")},
    {"status", QT_TRANSLATE_NOOP("Differences", "how sure the figure is")},
    {"reviewed", QT_TRANSLATE_NOOP("Differences", "reviewed on")},
    {"plan", QT_TRANSLATE_NOOP("Differences", "services")},
};

constexpr Phrase kTextKeys[] = {
    {"name", QT_TRANSLATE_NOOP("Differences", "Name of the organiser")},
    {"contact_1", QT_TRANSLATE_NOOP("Differences", "Contact, line 1")},
    {"contact_2", QT_TRANSLATE_NOOP("Differences", "Contact, line 2")},
    {"contact_3", QT_TRANSLATE_NOOP("Differences", "Contact, line 3")},
    {"contact_4", QT_TRANSLATE_NOOP("Differences", "Contact, line 4")},
    {"next_steps", QT_TRANSLATE_NOOP("Differences", "How this goes on")},
    {"feedback_address", QT_TRANSLATE_NOOP("Differences", "Address of the feedback page")},
    {"about", QT_TRANSLATE_NOOP("Differences", "About the tariff")},
};

constexpr Phrase kLanguageNames[] = {
    {"fi", QT_TRANSLATE_NOOP("Differences", "Finnish")},
    {"sv", QT_TRANSLATE_NOOP("Differences", "Swedish")},
    {"en", QT_TRANSLATE_NOOP("Differences", "English")},
};

/// The phrase of a word; the word itself where there is none.
const char* phrase_of(std::span<const Phrase> phrases, const std::string& word)
{
    const auto found = std::ranges::find(phrases, word, &Phrase::first);
    return found == phrases.end() ? nullptr : found->second;
}

std::string capitalised(const std::string& text)
{
    QString words = QString::fromStdString(text);
    if (!words.isEmpty())
        words[0] = words[0].toUpper();
    return words.toStdString();
}

} // namespace

DifferenceWords::DifferenceWords(Language language, const Book& before, const Book& after)
    : m_wording(language), m_texts(program_texts(language)), m_before(before), m_after(after)
{
}

std::string DifferenceWords::say(const char* phrase) const
{
    return translated(*m_texts, kContext, phrase);
}

std::string DifferenceWords::name_of(const std::string& service) const
{
    for (const Book* book : {&m_after, &m_before}) {
        if (const Service* found = book->service(service))
            return std::string(m_wording.name(*found));
    }
    return service;
}

std::string DifferenceWords::plan_name(const std::string& preset) const
{
    for (const Book* book : {&m_after, &m_before}) {
        for (const BookPreset& one : book->presets) {
            if (one.preset.id == preset)
                return std::string(m_wording.pick(one.preset.name));
        }
    }
    return preset;
}

std::string DifferenceWords::column(const Difference& difference) const
{
    const char* phrase = phrase_of(kColumns, difference.column);
    return phrase ? say(phrase) : difference.column;
}

std::string DifferenceWords::kind(const Difference& difference) const
{
    switch (difference.kind) {
    case Difference::Kind::Added:
        return say(QT_TRANSLATE_NOOP("Differences", "new"));
    case Difference::Kind::Removed:
        return say(QT_TRANSLATE_NOOP("Differences", "ends"));
    case Difference::Kind::Changed:
        return say(QT_TRANSLATE_NOOP("Differences", "changes"));
    }
    return {};
}

std::string DifferenceWords::figure(const Difference& difference, const std::string& text) const
{
    std::string words;
    const auto add = [&words](const std::string& part) {
        words += (words.empty() ? "" : ", ") + part;
    };
    add(std::string(m_wording.name(*difference.key)));
    if (difference.mode)
        add(std::string(m_wording.name(*difference.mode)));
    switch (shape(*difference.key).at) {
    case At::Nothing:
        break;
    case At::HoursFrom:
        add(filled(say(QT_TRANSLATE_NOOP("Differences", "from {1} h a month")),
                   {std::to_string(difference.at)}));
        break;
    case At::Band:
        add(filled(say(QT_TRANSLATE_NOOP("Differences", "price band {1}")),
                   {std::to_string(difference.at)}));
        break;
    case At::IncomeUpTo:
        add(filled(say(QT_TRANSLATE_NOOP("Differences", "income up to {1}")),
                   {money_text(Cents(difference.at), language())}));
        break;
    }
    if (difference.persons > 0)
        add(filled(say(QT_TRANSLATE_NOOP("Differences", "household of {1}")),
                   {std::to_string(difference.persons)}));
    if (!text.empty())
        add(text);
    return words;
}

std::string DifferenceWords::what(const Difference& difference) const
{
    const auto phrase = [&](std::span<const Phrase> phrases) {
        const char* found = phrase_of(phrases, difference.column);
        return found ? say(found) : difference.column;
    };
    const bool whole = difference.column == "id";
    switch (difference.file) {
    case BookFile::Header:
        return phrase(kHeaderFields);
    case BookFile::Services: {
        const std::string name = name_of(difference.service);
        return whole ? name : name + ": " + column(difference);
    }
    case BookFile::Offers:
        return name_of(difference.service) + ": " + std::string(m_wording.name(*difference.mode));
    case BookFile::Values:
    case BookFile::HomeServicePercent: {
        const std::string words =
            figure(difference, difference.column == "value" ? std::string() : column(difference));
        return difference.service.empty() ? capitalised(words)
                                          : name_of(difference.service) + ": " + words;
    }
    case BookFile::Wording: {
        const char* found = phrase_of(kLanguageNames, difference.language);
        return phrase(kTextKeys) + " (" + (found ? say(found) : difference.language) + ')';
    }
    case BookFile::Presets: {
        const std::string name = say(QT_TRANSLATE_NOOP("Differences", "Usual plan")) + ' '
                                 + plan_name(difference.service);
        return whole ? name : name + ": " + column(difference);
    }
    }
    return {};
}

std::string DifferenceWords::value(const Difference& difference, const std::string& text) const
{
    if (text.empty())
        return "–";
    if (difference.column == "value") {
        const auto read = value_from_text(text, difference.measure);
        if (!read)
            return text;
        if (is_money(difference.measure))
            return money_text(*read, language());
        if (difference.measure == Measure::Percent)
            return percent_text(*read, language());
        if (difference.measure == Measure::Flag)
            return text == "1" ? say(QT_TRANSLATE_NOOP("Differences", "yes"))
                               : say(QT_TRANSLATE_NOOP("Differences", "no"));
        return difference.measure == Measure::Ratio ? text : number_text(*read, language());
    }
    if (difference.file == BookFile::Offers) {
        switch (from_word<VoucherRule>(text).value_or(VoucherRule::None)) {
        case VoucherRule::None:
            return say(QT_TRANSLATE_NOOP("Differences", "offered"));
        case VoucherRule::SameFeeAsOwn:
            return say(QT_TRANSLATE_NOOP("Differences", "voucher: the same fee as own service"));
        case VoucherRule::IncomeTested:
            return say(QT_TRANSLATE_NOOP("Differences", "voucher: value by gross income"));
        case VoucherRule::NetIncomeSteps:
            return say(QT_TRANSLATE_NOOP("Differences", "voucher: value by net income"));
        case VoucherRule::FlatValue:
            return say(QT_TRANSLATE_NOOP("Differences", "voucher: one value"));
        }
    }
    if (difference.column == "status") {
        if (const auto status = from_word<Status>(text))
            return std::string(m_wording.name(*status));
    }
    if (const auto date = date_from_iso(text))
        return date_text(*date, language());
    if (difference.column == "unit" || difference.column == "priced_unit") {
        if (const auto unit = from_word<Unit>(text))
            return std::string(m_wording.name(*unit));
    }
    if (difference.column == "category") {
        if (const auto category = from_word<Category>(text))
            return std::string(m_wording.name(*category));
    }
    if (difference.column == "id")
        return difference.file == BookFile::Presets ? plan_name(text) : name_of(text);
    return text;
}

std::string DifferenceWords::before(const Difference& difference) const
{
    return value(difference, difference.before);
}

std::string DifferenceWords::after(const Difference& difference) const
{
    std::string text = value(difference, difference.after);
    if (difference.column == "value" && difference.status && *difference.status != Status::Official)
        text += " (" + std::string(m_wording.name(*difference.status)) + ')';
    return text;
}

std::string DifferenceWords::days(const Difference& difference) const
{
    if (!difference.valid)
        return {};
    return validity_text(difference.valid->from, difference.valid->to, language());
}

CsvRows DifferenceWords::table(std::span<const Difference> differences) const
{
    CsvRows rows{{"change", "what", "before", "after", "from", "to", "file", "service", "key",
                  "mode", "at", "persons", "column", "language", "status"}};
    for (const Difference& one : differences) {
        const auto& valid = one.valid;
        rows.push_back({kind(one), what(one), one.before, one.after,
                        valid ? iso_from_date(valid->from) : std::string(),
                        valid && valid->to ? iso_from_date(day_before(*valid->to)) : std::string(),
                        std::string(word(one.file)), one.service,
                        one.key ? std::string(word(*one.key)) : std::string(),
                        one.mode ? std::string(word(*one.mode)) : std::string(),
                        one.at == 0 ? std::string() : std::to_string(one.at),
                        one.persons == 0 ? std::string() : std::to_string(one.persons), one.column,
                        one.language, one.status ? std::string(word(*one.status)) : std::string()});
    }
    return rows;
}

} // namespace maksuarvio
