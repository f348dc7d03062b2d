// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/keep/edit/book_words.h"

#include "ui/widgets/text.h"

#include <QCoreApplication>

#include <algorithm>

namespace maksuarvio {

namespace {

template <std::size_t size> using Table = std::array<const char*, size>;

QString translated(const char* text)
{
    return QCoreApplication::translate("BookWords", text);
}

constexpr Table<7> kParts{
    QT_TRANSLATE_NOOP("BookWords", "Basics"),   QT_TRANSLATE_NOOP("BookWords", "Services"),
    QT_TRANSLATE_NOOP("BookWords", "Offers"),   QT_TRANSLATE_NOOP("BookWords", "Values"),
    QT_TRANSLATE_NOOP("BookWords", "Percents"), QT_TRANSLATE_NOOP("BookWords", "Texts"),
    QT_TRANSLATE_NOOP("BookWords", "Presets")};

constexpr Table<2> kHeader{QT_TRANSLATE_NOOP("BookWords", "Field"),
                           QT_TRANSLATE_NOOP("BookWords", "Value")};
constexpr Table<11> kServices{QT_TRANSLATE_NOOP("BookWords", "Id"),
                              QT_TRANSLATE_NOOP("BookWords", "In Finnish"),
                              QT_TRANSLATE_NOOP("BookWords", "In Swedish"),
                              QT_TRANSLATE_NOOP("BookWords", "In English"),
                              QT_TRANSLATE_NOOP("BookWords", "Group"),
                              QT_TRANSLATE_NOOP("BookWords", "Unit"),
                              QT_TRANSLATE_NOOP("BookWords", "Priced per"),
                              QT_TRANSLATE_NOOP("BookWords", "Fee rule"),
                              QT_TRANSLATE_NOOP("BookWords", "Form of care"),
                              QT_TRANSLATE_NOOP("BookWords", "In long-term care's fee"),
                              QT_TRANSLATE_NOOP("BookWords", "Section")};
constexpr Table<5> kOffers{
    QT_TRANSLATE_NOOP("BookWords", "Service"), QT_TRANSLATE_NOOP("BookWords", "How produced"),
    QT_TRANSLATE_NOOP("BookWords", "Voucher rule"), QT_TRANSLATE_NOOP("BookWords", "From"),
    QT_TRANSLATE_NOOP("BookWords", "To")};
constexpr Table<13> kValues{
    QT_TRANSLATE_NOOP("BookWords", "What"),         QT_TRANSLATE_NOOP("BookWords", "Service"),
    QT_TRANSLATE_NOOP("BookWords", "How produced"), QT_TRANSLATE_NOOP("BookWords", "At"),
    QT_TRANSLATE_NOOP("BookWords", "Persons"),      QT_TRANSLATE_NOOP("BookWords", "Value"),
    QT_TRANSLATE_NOOP("BookWords", "Unit"),         QT_TRANSLATE_NOOP("BookWords", "From"),
    QT_TRANSLATE_NOOP("BookWords", "To"),           QT_TRANSLATE_NOOP("BookWords", "Status"),
    QT_TRANSLATE_NOOP("BookWords", "Section"),      QT_TRANSLATE_NOOP("BookWords", "Source"),
    QT_TRANSLATE_NOOP("BookWords", "Last reviewed")};
constexpr Table<14> kPercents{
    QT_TRANSLATE_NOOP("BookWords", "Hours from"), QT_TRANSLATE_NOOP("BookWords", "1 person"),
    QT_TRANSLATE_NOOP("BookWords", "2 persons"),  QT_TRANSLATE_NOOP("BookWords", "3 persons"),
    QT_TRANSLATE_NOOP("BookWords", "4 persons"),  QT_TRANSLATE_NOOP("BookWords", "5 persons"),
    QT_TRANSLATE_NOOP("BookWords", "6 persons"),  QT_TRANSLATE_NOOP("BookWords", "Highest fee"),
    QT_TRANSLATE_NOOP("BookWords", "From"),       QT_TRANSLATE_NOOP("BookWords", "To"),
    QT_TRANSLATE_NOOP("BookWords", "Status"),     QT_TRANSLATE_NOOP("BookWords", "Section"),
    QT_TRANSLATE_NOOP("BookWords", "Source"),     QT_TRANSLATE_NOOP("BookWords", "Last reviewed")};
constexpr Table<4> kTexts{
    QT_TRANSLATE_NOOP("BookWords", "Text"), QT_TRANSLATE_NOOP("BookWords", "In Finnish"),
    QT_TRANSLATE_NOOP("BookWords", "In Swedish"), QT_TRANSLATE_NOOP("BookWords", "In English")};
constexpr Table<8> kPresets{
    QT_TRANSLATE_NOOP("BookWords", "Id"),         QT_TRANSLATE_NOOP("BookWords", "In Finnish"),
    QT_TRANSLATE_NOOP("BookWords", "In Swedish"), QT_TRANSLATE_NOOP("BookWords", "In English"),
    QT_TRANSLATE_NOOP("BookWords", "Service"),    QT_TRANSLATE_NOOP("BookWords", "How produced"),
    QT_TRANSLATE_NOOP("BookWords", "Amount"),     QT_TRANSLATE_NOOP("BookWords", "Per")};

constexpr Table<word_count<HeaderField>()> kHeaderFields{
    QT_TRANSLATE_NOOP("BookWords", "Organiser (id)"),
    QT_TRANSLATE_NOOP("BookWords", "Version"),
    QT_TRANSLATE_NOOP("BookWords", "In force from"),
    QT_TRANSLATE_NOOP("BookWords", "In force to (empty: until further notice)"),
    QT_TRANSLATE_NOOP("BookWords", "Status"),
    QT_TRANSLATE_NOOP("BookWords", "Decided by"),
    QT_TRANSLATE_NOOP("BookWords", "Day of the decision"),
    QT_TRANSLATE_NOOP("BookWords", "Section of the decision"),
    QT_TRANSLATE_NOOP("BookWords", "Corrects the version"),
    QT_TRANSLATE_NOOP("BookWords", "Last reviewed")};
constexpr Table<word_count<VersionStatus>()> kStatuses{QT_TRANSLATE_NOOP("BookWords", "draft"),
                                                       QT_TRANSLATE_NOOP("BookWords", "published"),
                                                       QT_TRANSLATE_NOOP("BookWords", "withdrawn")};
constexpr Table<word_count<FeeRule>()> kFeeRules{
    QT_TRANSLATE_NOOP("BookWords", "share of income (10 e §)"),
    QT_TRANSLATE_NOOP("BookWords", "share of net income (7 c §)"),
    QT_TRANSLATE_NOOP("BookWords", "price a unit"),
    QT_TRANSLATE_NOOP("BookWords", "price a unit, counts to the fee ceiling"),
    QT_TRANSLATE_NOOP("BookWords", "price a unit, counts to the ceiling, upkeep after it"),
    QT_TRANSLATE_NOOP("BookWords", "price a unit by income"),
    QT_TRANSLATE_NOOP("BookWords", "price a unit by income, so many charged at most"),
    QT_TRANSLATE_NOOP("BookWords", "no fee")};
constexpr Table<word_count<VoucherRule>()> kVoucherRules{
    QT_TRANSLATE_NOOP("BookWords", "no voucher"),
    QT_TRANSLATE_NOOP("BookWords", "same fee as own service"),
    QT_TRANSLATE_NOOP("BookWords", "value by income"),
    QT_TRANSLATE_NOOP("BookWords", "value by steps of net income"),
    QT_TRANSLATE_NOOP("BookWords", "one value for all")};
constexpr Table<word_count<CareForm>()> kForms{
    QT_TRANSLATE_NOOP("BookWords", "at home"), QT_TRANSLATE_NOOP("BookWords", "communal housing"),
    QT_TRANSLATE_NOOP("BookWords", "24-hour housing"),
    QT_TRANSLATE_NOOP("BookWords", "institution"), QT_TRANSLATE_NOOP("BookWords", "family care")};
constexpr Table<word_count<TextKey>()> kTextKeys{
    QT_TRANSLATE_NOOP("BookWords", "Name of the county"),
    QT_TRANSLATE_NOOP("BookWords", "Contact, line 1"),
    QT_TRANSLATE_NOOP("BookWords", "Contact, line 2"),
    QT_TRANSLATE_NOOP("BookWords", "Contact, line 3"),
    QT_TRANSLATE_NOOP("BookWords", "Contact, line 4"),
    QT_TRANSLATE_NOOP("BookWords", "How this goes on"),
    QT_TRANSLATE_NOOP("BookWords", "Address of the feedback page"),
    QT_TRANSLATE_NOOP("BookWords", "About this tariff")};
constexpr std::array<std::string_view, 2> kYesNo{"yes", "no"};
constexpr std::array<std::string_view, 2> kFlag{"1", "0"};
constexpr Table<2> kYesNoNames{QT_TRANSLATE_NOOP("BookWords", "yes"),
                               QT_TRANSLATE_NOOP("BookWords", "no")};

// The percent classes have a file of their own.
constexpr auto kValueKeys = [] {
    std::array<std::string_view, word_count<Key>() - 2> words{};
    std::size_t count = 0;
    for (std::size_t i = 0; i < word_count<Key>(); ++i) {
        const auto key = static_cast<Key>(i);
        if (key != Key::HomeServicePercent && key != Key::HomeServiceHighestFee)
            words[count++] = word(key);
    }
    return words;
}();

template <typename Enum, typename Name> QString enum_name(std::string_view text, Name name)
{
    const auto value = from_word<Enum>(text);
    return value ? name(*value) : to_qt(text);
}

template <typename Enum>
QString table_name(std::string_view text, const Table<word_count<Enum>()>& table)
{
    return enum_name<Enum>(
        text, [&](Enum value) { return translated(table[static_cast<std::size_t>(value)]); });
}

QString measure_name(Measure measure, const Wording& wording)
{
    const auto unit = [&](Measure first) {
        return to_qt(
            wording.name(static_cast<Unit>(static_cast<int>(measure) - static_cast<int>(first))));
    };
    if (measure <= Measure::EurPerTrip)
        return QStringLiteral("€/") + unit(Measure::EurPerHour);
    if (measure <= Measure::TripsPerMonth)
        return unit(Measure::HoursPerMonth) + u'/' + to_qt(wording.name(Unit::Month));
    switch (measure) {
    case Measure::EurPerYear:
        return QCoreApplication::translate("BookWords", "€/year");
    case Measure::Eur:
        return QStringLiteral("€");
    case Measure::Percent:
        return QStringLiteral("%");
    case Measure::Ratio:
        return QCoreApplication::translate("BookWords", "ratio");
    case Measure::Flag:
        return QCoreApplication::translate("BookWords", "yes or no");
    case Measure::Count:
        return QCoreApplication::translate("BookWords", "number");
    default:
        return QCoreApplication::translate("BookWords", "points");
    }
}

} // namespace

QString part_name(BookFile file)
{
    return translated(kParts[static_cast<std::size_t>(file)]);
}

QString heading_name(BookFile file, int column)
{
    const auto index = static_cast<std::size_t>(column) - 1;
    switch (file) {
    case BookFile::Header:
        return translated(kHeader[index]);
    case BookFile::Services:
        return translated(kServices[index]);
    case BookFile::Offers:
        return translated(kOffers[index]);
    case BookFile::Values:
        return translated(kValues[index]);
    case BookFile::HomeServicePercent:
        return translated(kPercents[index]);
    case BookFile::Wording:
        return translated(kTexts[index]);
    case BookFile::Presets:
        return translated(kPresets[index]);
    }
    return {};
}

QString status_name(VersionStatus status)
{
    return translated(kStatuses[static_cast<std::size_t>(status)]);
}

std::span<const std::string_view> words_of(WordsOf words)
{
    switch (words) {
    case WordsOf::HeaderField:
        return Words<HeaderField>::all;
    case WordsOf::VersionStatus:
        return Words<VersionStatus>::all;
    case WordsOf::Category:
        return Words<Category>::all;
    case WordsOf::Unit:
        return Words<Unit>::all;
    case WordsOf::FeeRule:
        return Words<FeeRule>::all;
    case WordsOf::Form:
        return Words<CareForm>::all;
    case WordsOf::YesNo:
        return kYesNo;
    case WordsOf::Flag:
        return kFlag;
    case WordsOf::Mode:
        return Words<Mode>::all;
    case WordsOf::VoucherRule:
        return Words<VoucherRule>::all;
    case WordsOf::Key:
        return kValueKeys;
    case WordsOf::Measure:
        return Words<Measure>::all;
    case WordsOf::Status:
        return Words<Status>::all;
    case WordsOf::TextKey:
        return Words<TextKey>::all;
    case WordsOf::Period:
        return Words<Period>::all;
    }
    return {};
}

QString word_name(WordsOf words, std::string_view text, const Wording& wording)
{
    const auto worded = [&](auto value) { return to_qt(wording.name(value)); };
    switch (words) {
    case WordsOf::HeaderField:
        return table_name<HeaderField>(text, kHeaderFields);
    case WordsOf::VersionStatus:
        return table_name<VersionStatus>(text, kStatuses);
    case WordsOf::Category:
        return enum_name<Category>(text, worded);
    case WordsOf::Unit:
        return enum_name<Unit>(text, worded);
    case WordsOf::FeeRule:
        return table_name<FeeRule>(text, kFeeRules);
    case WordsOf::Form:
        return table_name<CareForm>(text, kForms);
    case WordsOf::YesNo:
    case WordsOf::Flag: {
        const auto all = words_of(words);
        const auto found = std::ranges::find(all, text);
        return found == all.end()
                   ? to_qt(text)
                   : translated(kYesNoNames[static_cast<std::size_t>(found - all.begin())]);
    }
    case WordsOf::Mode:
        return enum_name<Mode>(text, worded);
    case WordsOf::VoucherRule:
        return table_name<VoucherRule>(text, kVoucherRules);
    case WordsOf::Key:
        return enum_name<Key>(text, worded);
    case WordsOf::Measure:
        return enum_name<Measure>(text,
                                  [&](Measure value) { return measure_name(value, wording); });
    case WordsOf::Status:
        return enum_name<Status>(text, worded);
    case WordsOf::TextKey:
        return table_name<TextKey>(text, kTextKeys);
    case WordsOf::Period:
        return enum_name<Period>(text, worded);
    }
    return {};
}

} // namespace maksuarvio
