// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "translations/difference_words.h"

#include "tariffs/book/value_text.h"
#include "translations/book_names.h"
#include "translations/filled.h"
#include "translations/numbers.h"
#include "translations/phrase_table.h"

#include <algorithm>

namespace maksuarvio {

namespace {

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
    return translated(*m_texts, BookName::kChanges, phrase);
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
    const std::string_view phrase =
        std::visit([](auto what) { return std::string_view(maksuarvio::name_of(what).changed); },
                   difference.of);
    return phrase.empty() ? std::string(difference.word()) : say(phrase.data());
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
    case At::Time:
        add(std::string(m_wording.name(static_cast<TimeOfWeek>(difference.at))));
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
    const bool whole = difference.is_of(Column::Id);
    switch (difference.file) {
    case BookFile::Header:
        return column(difference);
    case BookFile::Services: {
        const std::string name = name_of(difference.service);
        return whole ? name : name + ": " + column(difference);
    }
    case BookFile::Offers:
        return name_of(difference.service) + ": " + std::string(m_wording.name(*difference.mode));
    case BookFile::Values:
    case BookFile::HomeServicePercent: {
        const std::string words = figure(
            difference, difference.is_of(Column::Value) ? std::string() : column(difference));
        return difference.service.empty() ? capitalised(words)
                                          : name_of(difference.service) + ": " + words;
    }
    case BookFile::Wording:
        return column(difference) + " (" + say(language_name(*difference.language)) + ')';
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
    if (difference.is_of(Column::Value)) {
        const auto read = value_from_text(text, difference.measure);
        if (!read)
            return text;
        if (is_money(difference.measure))
            return money_text(*read, language());
        if (difference.measure == Measure::Percent)
            return percent_text(*read, language());
        if (difference.measure == Measure::MonthShare)
            return std::string(m_wording.name(static_cast<MonthShare>(round_down(*read))));
        if (difference.measure == Measure::CoupleHours)
            return std::string(m_wording.name(static_cast<CoupleHours>(round_down(*read))));
        if (difference.measure == Measure::BilledBy)
            return std::string(m_wording.name(static_cast<BilledBy>(round_down(*read))));
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
    if (difference.is_of(Column::Status)) {
        if (const auto status = from_word<Status>(text))
            return std::string(m_wording.name(*status));
    }
    if (const auto date = date_from_iso(text))
        return date_text(*date, language());
    if (difference.is_of(Column::Unit) || difference.is_of(Column::PricedUnit)) {
        if (const auto unit = from_word<Unit>(text))
            return std::string(m_wording.name(*unit));
    }
    if (difference.is_of(Column::Category)) {
        if (const auto category = from_word<Category>(text))
            return std::string(m_wording.name(*category));
    }
    if (difference.is_of(Column::Id))
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
    if (difference.is_of(Column::Value) && difference.status
        && *difference.status != Status::Official)
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
                        one.persons == 0 ? std::string() : std::to_string(one.persons),
                        std::string(one.word()),
                        one.language ? std::string(word(*one.language)) : std::string(),
                        one.status ? std::string(word(*one.status)) : std::string()});
    }
    return rows;
}

} // namespace maksuarvio
