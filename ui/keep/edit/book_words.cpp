// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/keep/edit/book_words.h"

#include "translations/book_names.h"
#include "translations/language.h"
#include "translations/phrase_table.h"
#include "ui/widgets/text.h"

#include <QCoreApplication>

#include <map>

namespace maksuarvio {

namespace {

const QTranslator& texts_of(Language language)
{
    // Never destroyed, as a translator asks the application when it goes.
    static const auto& all = *new auto([] {
        std::array<std::unique_ptr<QTranslator>, kLanguageFacts.size()> texts;
        for (const LanguageFacts& one : kLanguageFacts)
            texts[static_cast<std::size_t>(one.language)] = program_texts(one.language);
        return texts;
    }());
    return *all[static_cast<std::size_t>(language)];
}

QString translated(const char* text, std::optional<Language> language = {})
{
    return language ? to_qt(maksuarvio::translated(texts_of(*language), BookName::kLabels, text))
                    : QCoreApplication::translate(BookName::kLabels, text);
}

const char* phrase_of(VersionStatus status)
{
    switch (status) {
    case VersionStatus::Draft:
        return QT_TRANSLATE_NOOP("BookWords", "draft");
    case VersionStatus::Published:
        return QT_TRANSLATE_NOOP("BookWords", "published");
    case VersionStatus::Withdrawn:
        return QT_TRANSLATE_NOOP("BookWords", "withdrawn");
    }
    return "";
}

const char* phrase_of(FeeRule rule)
{
    switch (rule) {
    case FeeRule::IncomeShare:
        return QT_TRANSLATE_NOOP("BookWords", "share of income (10 e §)");
    case FeeRule::NetShare:
        return QT_TRANSLATE_NOOP("BookWords", "share of net income (7 c §)");
    case FeeRule::Flat:
        return QT_TRANSLATE_NOOP("BookWords", "price a unit");
    case FeeRule::FlatAccruing:
        return QT_TRANSLATE_NOOP("BookWords", "price a unit, counts to the fee ceiling");
    case FeeRule::FlatAccruingUpkeep:
        return QT_TRANSLATE_NOOP("BookWords",
                                 "price a unit, counts to the ceiling, upkeep after it");
    case FeeRule::IncomeBanded:
        return QT_TRANSLATE_NOOP("BookWords", "price a unit by income");
    case FeeRule::IncomeBandedCapped:
        return QT_TRANSLATE_NOOP("BookWords", "price a unit by income, so many charged at most");
    case FeeRule::CountyCostOnly:
        return QT_TRANSLATE_NOOP("BookWords", "no fee");
    }
    return "";
}

const char* phrase_of(VoucherRule rule)
{
    switch (rule) {
    case VoucherRule::None:
        return QT_TRANSLATE_NOOP("BookWords", "no voucher");
    case VoucherRule::SameFeeAsOwn:
        return QT_TRANSLATE_NOOP("BookWords", "same fee as own service");
    case VoucherRule::IncomeTested:
        return QT_TRANSLATE_NOOP("BookWords", "value by income");
    case VoucherRule::NetIncomeSteps:
        return QT_TRANSLATE_NOOP("BookWords", "value by steps of net income");
    case VoucherRule::FlatValue:
        return QT_TRANSLATE_NOOP("BookWords", "one value for all");
    }
    return "";
}

const char* phrase_of(CareForm form)
{
    switch (form) {
    case CareForm::AtHome:
        return QT_TRANSLATE_NOOP("BookWords", "at home");
    case CareForm::Communal:
        return QT_TRANSLATE_NOOP("BookWords", "communal housing");
    case CareForm::Housing24h:
        return QT_TRANSLATE_NOOP("BookWords", "24-hour housing");
    case CareForm::Institution:
        return QT_TRANSLATE_NOOP("BookWords", "institution");
    case CareForm::FamilyCare:
        return QT_TRANSLATE_NOOP("BookWords", "family care");
    }
    return "";
}

const char* phrase_of(HeaderField field)
{
    return name_of(field).label;
}

const char* phrase_of(TextKey key)
{
    return name_of(key).label;
}

const char* phrase_of(bool yes)
{
    return yes ? QT_TRANSLATE_NOOP("BookWords", "yes") : QT_TRANSLATE_NOOP("BookWords", "no");
}

/// Of what is no amount of a unit.
const char* phrase_of(Measure measure)
{
    switch (measure) {
    case Measure::EurPerHour:
    case Measure::EurPerVisit:
    case Measure::EurPerMonth:
    case Measure::EurPerMeal:
    case Measure::EurPerDelivery:
    case Measure::EurPerDay:
    case Measure::EurPerWash:
    case Measure::EurPerTrip:
    case Measure::HoursPerMonth:
    case Measure::VisitsPerMonth:
    case Measure::MonthsPerMonth:
    case Measure::MealsPerMonth:
    case Measure::DeliveriesPerMonth:
    case Measure::DaysPerMonth:
    case Measure::WashesPerMonth:
    case Measure::TripsPerMonth:
        break;
    case Measure::EurPerYear:
        return QT_TRANSLATE_NOOP("BookWords", "€/year");
    case Measure::Eur:
        return "€";
    case Measure::Percent:
        return "%";
    case Measure::Ratio:
        return QT_TRANSLATE_NOOP("BookWords", "ratio");
    case Measure::Flag:
        return QT_TRANSLATE_NOOP("BookWords", "yes or no");
    case Measure::Count:
        return QT_TRANSLATE_NOOP("BookWords", "number");
    case Measure::Points:
        return QT_TRANSLATE_NOOP("BookWords", "points");
    case Measure::CoupleHours:
        return QT_TRANSLATE_NOOP("BookWords", "hours of a couple");
    case Measure::MonthShare:
        return QT_TRANSLATE_NOOP("BookWords", "part of a month");
    case Measure::BilledBy:
        return QT_TRANSLATE_NOOP("BookWords", "who sends the bill");
    }
    return "";
}

QString measure_name(Measure measure, const Wording& wording)
{
    for (std::size_t i = 0; i < word_count<Unit>(); ++i) {
        const auto unit = static_cast<Unit>(i);
        if (measure == eur_per(unit))
            return QStringLiteral("€/") + to_qt(wording.name(unit));
        if (measure == per_month(unit))
            return to_qt(wording.name(unit)) + u'/' + to_qt(wording.name(Unit::Month));
    }
    return translated(phrase_of(measure), wording.language());
}

using Name = QString (*)(std::string_view, const Wording&);

template <class Enum> QString named(std::string_view text, const Wording& wording)
{
    const auto value = from_word<Enum>(text);
    if (!value)
        return to_qt(text);
    if constexpr (std::same_as<Enum, Measure>)
        return measure_name(*value, wording);
    else if constexpr (requires { wording.name(*value); })
        return to_qt(wording.name(*value));
    else
        return translated(phrase_of(*value), wording.language());
}

QString answered(std::string_view text, const Wording& wording)
{
    const bool yes = text == kYesNoWords.words.front() || text == kFlagWords.words.front();
    const bool no = text == kYesNoWords.words.back() || text == kFlagWords.words.back();
    return yes || no ? translated(phrase_of(yes), wording.language()) : to_qt(text);
}

/// Learns from the description of a book whose words its columns hold: an enumeration without
/// names does not compile.
template <class Label> class WordNames {
public:
    explicit WordNames(std::map<const WordList*, Name>& names) : m_names(names) {}

    template <class Enum> void word(Label, Enum, const Marks& = {})
    {
        m_names.emplace(&kWordsOf<Enum>, named<Enum>);
    }
    template <class Enum> void word(Label label, std::optional<Enum>, const Marks& = {})
    {
        word(label, Enum());
    }
    void value_key(Label label, Key key, const Marks&)
    {
        m_names.emplace(&kValueKeyWords, named<Key>);
        word(label, key);
    }
    void yes(Label, bool, const Marks&) { m_names.emplace(&kYesNoWords, answered); }
    void figure(Label, Label unit, Exact, Measure measure)
    {
        m_names.emplace(&kFlagWords, answered);
        m_names.emplace(&kWordsOf<CoupleHours>, named<CoupleHours>);
        m_names.emplace(&kWordsOf<MonthShare>, named<MonthShare>);
        m_names.emplace(&kWordsOf<BilledBy>, named<BilledBy>);
        m_names.emplace(&kWordsOf<TimeOfWeek>, named<TimeOfWeek>);
        word(unit, measure);
    }

    // What holds no words.
    void text(Label, const std::string&, const Marks& = {}) {}
    void filled(Label, const std::string&) {}
    void id(Label, const std::string&, const Marks& = {}) {}
    void service(Label, const std::string&, const Marks& = {}) {}
    void texts(const Texts&) {}
    void whole(Label, std::int64_t, const Marks& = {}) {}
    void amount(Label, std::int64_t) {}
    void at(Label, std::int64_t, Key, const Marks&) {}
    void figure(Label, const std::optional<Exact>&, Measure) {}
    void day(Label, const std::optional<Date>&, const Marks& = {}) {}
    void days(Label, Label, Date, const std::optional<Date>&, const Marks& = {}) {}
    void field_value(Label, const std::string&, HeaderField) {}

private:
    std::map<const WordList*, Name>& m_names;
};

const std::map<const WordList*, Name>& word_names()
{
    static const auto all = [] {
        std::map<const WordList*, Name> names;
        WordNames<ColumnId> columns(names);
        WordNames<HeaderField> fields(names);
        describe_all(fields);
        describe_all(columns);
        return names;
    }();
    return all;
}

} // namespace

QString part_name(BookFile file, std::optional<Language> language)
{
    switch (file) {
    case BookFile::Header:
        return translated(QT_TRANSLATE_NOOP("BookWords", "Basics"), language);
    case BookFile::Services:
        return translated(QT_TRANSLATE_NOOP("BookWords", "Services"), language);
    case BookFile::Offers:
        return translated(QT_TRANSLATE_NOOP("BookWords", "Offers"), language);
    case BookFile::Values:
        return translated(QT_TRANSLATE_NOOP("BookWords", "Values"), language);
    case BookFile::HomeServicePercent:
        return translated(QT_TRANSLATE_NOOP("BookWords", "Percents"), language);
    case BookFile::Wording:
        return translated(QT_TRANSLATE_NOOP("BookWords", "Texts"), language);
    case BookFile::Presets:
        return translated(QT_TRANSLATE_NOOP("BookWords", "Presets"), language);
    }
    return {};
}

QString heading_name(BookFile file, int column, std::optional<Language> language)
{
    return translated(name_of(columns_of(file)[static_cast<std::size_t>(column)].id).label,
                      language);
}

QString guide_sheet_name(std::optional<Language> language)
{
    return translated(QT_TRANSLATE_NOOP("BookWords", "Guide"), language);
}

QString status_name(VersionStatus status)
{
    return translated(phrase_of(status));
}

QString word_name(const WordList& list, std::string_view word, const Wording& wording)
{
    const auto found = word_names().find(&list);
    return found == word_names().end() ? to_qt(word) : found->second(word, wording);
}

} // namespace maksuarvio
