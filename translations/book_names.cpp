// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "translations/book_names.h"

#include <QCoreApplication>

namespace maksuarvio {

namespace {

struct LanguageName {
    BookName of_text;
    const char* itself;
};

LanguageName names_of(Language language)
{
    switch (language) {
    case Language::Fi:
        return {{QT_TRANSLATE_NOOP("BookWords", "In Finnish"),
                 QT_TRANSLATE_NOOP("Differences", "name in Finnish")},
                QT_TRANSLATE_NOOP("Differences", "Finnish")};
    case Language::Sv:
        return {{QT_TRANSLATE_NOOP("BookWords", "In Swedish"),
                 QT_TRANSLATE_NOOP("Differences", "name in Swedish")},
                QT_TRANSLATE_NOOP("Differences", "Swedish")};
    case Language::En:
        return {{QT_TRANSLATE_NOOP("BookWords", "In English"),
                 QT_TRANSLATE_NOOP("Differences", "name in English")},
                QT_TRANSLATE_NOOP("Differences", "English")};
    }
    return {};
}

BookName name_of_percent(int persons)
{
    // Six, as in the table of the law.
    constexpr std::array labels{
        QT_TRANSLATE_NOOP("BookWords", "1 person"),  QT_TRANSLATE_NOOP("BookWords", "2 persons"),
        QT_TRANSLATE_NOOP("BookWords", "3 persons"), QT_TRANSLATE_NOOP("BookWords", "4 persons"),
        QT_TRANSLATE_NOOP("BookWords", "5 persons"), QT_TRANSLATE_NOOP("BookWords", "6 persons")};
    return {labels[static_cast<std::size_t>(persons)], ""};
}

} // namespace

BookName name_of(ColumnId id)
{
    switch (id.column) {
    case Column::Text:
        return names_of(static_cast<Language>(id.part)).of_text;
    case Column::Percent:
        return name_of_percent(id.part);
    case Column::Field:
        return {QT_TRANSLATE_NOOP("BookWords", "Field"), ""};
    case Column::Value:
        return {QT_TRANSLATE_NOOP("BookWords", "Value"), ""};
    case Column::Id:
        return {QT_TRANSLATE_NOOP("BookWords", "Id"), ""};
    case Column::Category:
        return {QT_TRANSLATE_NOOP("BookWords", "Group"), QT_TRANSLATE_NOOP("Differences", "group")};
    case Column::Unit:
        return {QT_TRANSLATE_NOOP("BookWords", "Unit"), QT_TRANSLATE_NOOP("Differences", "unit")};
    case Column::PricedUnit:
        return {QT_TRANSLATE_NOOP("BookWords", "Priced per"),
                QT_TRANSLATE_NOOP("Differences", "unit of prices and costs")};
    case Column::FeeRule:
        return {QT_TRANSLATE_NOOP("BookWords", "Fee rule"),
                QT_TRANSLATE_NOOP("Differences", "rule of the fee")};
    case Column::Form:
        return {QT_TRANSLATE_NOOP("BookWords", "Form of care"),
                QT_TRANSLATE_NOOP("Differences", "form of care")};
    case Column::Covered:
        return {QT_TRANSLATE_NOOP("BookWords", "In long-term care's fee"),
                QT_TRANSLATE_NOOP("Differences", "covered by the fee of long-term care")};
    case Column::Reference:
        return {QT_TRANSLATE_NOOP("BookWords", "Section"),
                QT_TRANSLATE_NOOP("Differences", "section of law or decision")};
    case Column::Service:
        return {QT_TRANSLATE_NOOP("BookWords", "Service"), ""};
    case Column::Mode:
        return {QT_TRANSLATE_NOOP("BookWords", "How produced"), ""};
    case Column::VoucherRule:
        return {QT_TRANSLATE_NOOP("BookWords", "Voucher rule"), ""};
    case Column::From:
        return {QT_TRANSLATE_NOOP("BookWords", "From"), ""};
    case Column::To:
        return {QT_TRANSLATE_NOOP("BookWords", "To"), ""};
    case Column::Key:
        return {QT_TRANSLATE_NOOP("BookWords", "What"), ""};
    case Column::At:
        return {QT_TRANSLATE_NOOP("BookWords", "At"), ""};
    case Column::Persons:
        return {QT_TRANSLATE_NOOP("BookWords", "Persons"), ""};
    case Column::Status:
        return {QT_TRANSLATE_NOOP("BookWords", "Status"),
                QT_TRANSLATE_NOOP("Differences", "how sure the figure is")};
    case Column::Source:
        return {QT_TRANSLATE_NOOP("BookWords", "Source"),
                QT_TRANSLATE_NOOP("Differences", "source")};
    case Column::Reviewed:
        return {QT_TRANSLATE_NOOP("BookWords", "Last reviewed"),
                QT_TRANSLATE_NOOP("Differences", "reviewed on")};
    case Column::HoursFrom:
        return {QT_TRANSLATE_NOOP("BookWords", "Hours from"), ""};
    case Column::HighestFee:
        return {QT_TRANSLATE_NOOP("BookWords", "Highest fee"), ""};
    case Column::TextKey:
        return {QT_TRANSLATE_NOOP("BookWords", "Text"), ""};
    case Column::Preset:
        return {QT_TRANSLATE_NOOP("BookWords", "Id"), ""};
    case Column::Amount:
        return {QT_TRANSLATE_NOOP("BookWords", "Amount"), ""};
    case Column::Per:
        return {QT_TRANSLATE_NOOP("BookWords", "Per"), ""};
    case Column::Plan:
        return {"", QT_TRANSLATE_NOOP("Differences", "services")};
    }
    return {};
}

BookName name_of(HeaderField field)
{
    switch (field) {
    case HeaderField::Organiser:
        return {QT_TRANSLATE_NOOP("BookWords", "Organiser (id)"),
                QT_TRANSLATE_NOOP("Differences", "Organiser")};
    case HeaderField::Version:
        return {QT_TRANSLATE_NOOP("BookWords", "Version"),
                QT_TRANSLATE_NOOP("Differences", "Version")};
    case HeaderField::From:
        return {QT_TRANSLATE_NOOP("BookWords", "In force from"),
                QT_TRANSLATE_NOOP("Differences", "In force from")};
    case HeaderField::To:
        return {QT_TRANSLATE_NOOP("BookWords", "In force to (empty: until further notice)"),
                QT_TRANSLATE_NOOP("Differences", "In force until")};
    case HeaderField::Status:
        return {QT_TRANSLATE_NOOP("BookWords", "Status"), ""};
    case HeaderField::DecisionBody:
        return {QT_TRANSLATE_NOOP("BookWords", "Decided by"),
                QT_TRANSLATE_NOOP("Differences", "Decided by")};
    case HeaderField::DecisionDate:
        return {QT_TRANSLATE_NOOP("BookWords", "Day of the decision"),
                QT_TRANSLATE_NOOP("Differences", "Date of the decision")};
    case HeaderField::DecisionSection:
        return {QT_TRANSLATE_NOOP("BookWords", "Section of the decision"),
                QT_TRANSLATE_NOOP("Differences", "Section of the decision")};
    case HeaderField::Corrects:
        return {QT_TRANSLATE_NOOP("BookWords", "Corrects the version"),
                QT_TRANSLATE_NOOP("Differences", "Corrects the version")};
    case HeaderField::ReviewedOn:
        return {QT_TRANSLATE_NOOP("BookWords", "Last reviewed"),
                QT_TRANSLATE_NOOP("Differences", "Reviewed on")};
    }
    return {};
}

BookName name_of(TextKey key)
{
    switch (key) {
    case TextKey::Name:
        return {QT_TRANSLATE_NOOP("BookWords", "Name of the county"),
                QT_TRANSLATE_NOOP("Differences", "Name of the organiser")};
    case TextKey::Contact1:
        return {QT_TRANSLATE_NOOP("BookWords", "Contact, line 1"),
                QT_TRANSLATE_NOOP("Differences", "Contact, line 1")};
    case TextKey::Contact2:
        return {QT_TRANSLATE_NOOP("BookWords", "Contact, line 2"),
                QT_TRANSLATE_NOOP("Differences", "Contact, line 2")};
    case TextKey::Contact3:
        return {QT_TRANSLATE_NOOP("BookWords", "Contact, line 3"),
                QT_TRANSLATE_NOOP("Differences", "Contact, line 3")};
    case TextKey::Contact4:
        return {QT_TRANSLATE_NOOP("BookWords", "Contact, line 4"),
                QT_TRANSLATE_NOOP("Differences", "Contact, line 4")};
    case TextKey::NextSteps:
        return {QT_TRANSLATE_NOOP("BookWords", "How this goes on"),
                QT_TRANSLATE_NOOP("Differences", "How this goes on")};
    case TextKey::Payment:
        return {QT_TRANSLATE_NOOP("BookWords", "What is paid when and to whom"),
                QT_TRANSLATE_NOOP("Differences", "What is paid when and to whom")};
    case TextKey::FeedbackAddress:
        return {QT_TRANSLATE_NOOP("BookWords", "Address of the feedback page"),
                QT_TRANSLATE_NOOP("Differences", "Address of the feedback page")};
    case TextKey::About:
        return {QT_TRANSLATE_NOOP("BookWords", "About this tariff"),
                QT_TRANSLATE_NOOP("Differences", "About the tariff")};
    }
    return {};
}

const char* language_name(Language language)
{
    return names_of(language).itself;
}

} // namespace maksuarvio
