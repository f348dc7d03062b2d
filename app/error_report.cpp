// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "app/error_report.h"

#include "app/json_tree.h"
#include "translations/filled.h"
#include "translations/numbers.h"

namespace maksuarvio {

namespace {

constexpr const char* kContext = "CaseFaults";

const char* phrase_of(CaseFaultKind kind)
{
    switch (kind) {
    case CaseFaultKind::NotJson:
        return QT_TRANSLATE_NOOP("CaseFaults", "This is not JSON: line {1}, character {2}.");
    case CaseFaultKind::NotAnObject:
        return QT_TRANSLATE_NOOP("CaseFaults", "A case is a JSON object.");
    case CaseFaultKind::DuplicateKey:
        return QT_TRANSLATE_NOOP("CaseFaults", "The key stands twice.");
    case CaseFaultKind::TooDeep:
        return QT_TRANSLATE_NOOP("CaseFaults", "The JSON is nested too deep.");
    case CaseFaultKind::TooLong:
        return QT_TRANSLATE_NOOP("CaseFaults", "The case is longer than a mebibyte.");
    case CaseFaultKind::UnknownKey:
        return QT_TRANSLATE_NOOP("CaseFaults", "There is a key here that a case does not have.");
    case CaseFaultKind::Missing:
        return QT_TRANSLATE_NOOP("CaseFaults", "The key is missing.");
    case CaseFaultKind::WrongType:
        return QT_TRANSLATE_NOOP("CaseFaults", "The value is of the wrong type.");
    case CaseFaultKind::NotMoney:
        return QT_TRANSLATE_NOOP("CaseFaults", "Give money as a decimal with a point and at most "
                                               "two decimals, 0 or more and below ten million.");
    case CaseFaultKind::NotAnAmount:
        return QT_TRANSLATE_NOOP("CaseFaults", "Give the amount as a decimal with at most two "
                                               "decimals, 0 or more and below ten thousand.");
    case CaseFaultKind::NotADate:
        return QT_TRANSLATE_NOOP("CaseFaults", "Give the day as YYYY-MM-DD.");
    case CaseFaultKind::NotAKnownWord:
        return QT_TRANSLATE_NOOP("CaseFaults", "The word is not one of the known ones.");
    case CaseFaultKind::OutOfRange:
        return QT_TRANSLATE_NOOP("CaseFaults", "The number is not in its range.");
    case CaseFaultKind::TooMany:
        return QT_TRANSLATE_NOOP("CaseFaults", "The list is longer than 200.");
    case CaseFaultKind::TooManyMonths:
        return QT_TRANSLATE_NOOP("CaseFaults", "At most 24 months can be asked for.");
    case CaseFaultKind::EndsBeforeItBegins:
        return QT_TRANSLATE_NOOP("CaseFaults", "It does not last a single day.");
    case CaseFaultKind::Repeated:
        return QT_TRANSLATE_NOOP("CaseFaults", "The same time stands twice.");
    }
    return {};
}
constexpr const char* kNoVersion =
    QT_TRANSLATE_NOOP("CaseFaults", "The organiser has no tariff in force on {1}.");
constexpr const char* kUnknownVersion =
    QT_TRANSLATE_NOOP("CaseFaults", "The organiser's tariff has no version of the name asked for.");
constexpr const char* kStoreFault =
    QT_TRANSLATE_NOOP("CaseFaults", "The tariff store cannot be read or contradicts itself.");

std::string path_of(const Error& error)
{
    if (is_of_household(error.field))
        return std::string(word(error.field));
    if (error.alternative < 0)
        return {};
    std::string path = item_path("alternatives", static_cast<std::size_t>(error.alternative));
    if (error.service < 0)
        return path;
    path = item_path(path + ".services", static_cast<std::size_t>(error.service));
    return error.field == Field::None ? path : member_path(path, word(error.field));
}

} // namespace

ErrorWords::ErrorWords(const Wording& wording)
    : ErrorWords(wording, *program_texts(wording.language()))
{
}

ErrorWords::ErrorWords(const Wording& wording, const QTranslator& texts)
    : m_wording(wording), m_faults(texts, kContext, phrase_of),
      m_no_version(translated(texts, kContext, kNoVersion)),
      m_unknown_version(translated(texts, kContext, kUnknownVersion)),
      m_store_fault(translated(texts, kContext, kStoreFault))
{
}

ErrorReport ErrorWords::report(const Answer& answer) const
{
    return std::visit(
        [&](const auto& result) -> ErrorReport {
            if constexpr (std::is_same_v<std::decay_t<decltype(result)>, Estimate>)
                return {};
            else
                return report(result, answer);
        },
        answer.result);
}

ErrorReport ErrorWords::report(const CaseFault& fault, const Answer&) const
{
    return {ErrorCode::BadInput, fault.path,
            filled(m_faults[fault.kind],
                   {std::to_string(fault.line), std::to_string(fault.character)})};
}

ErrorReport ErrorWords::report(const LibraryError& error, const Answer& answer) const
{
    switch (error.code) {
    case LibraryError::Code::UnknownOrganiser:
        return {ErrorCode::UnknownOrganiser, "organiser",
                std::string(m_wording.name(ErrorCode::UnknownOrganiser))};
    case LibraryError::Code::UnknownVersion:
        return {ErrorCode::NoTariff, "organiser", m_unknown_version};
    case LibraryError::Code::NoVersionInForce:
        return {ErrorCode::NoTariff, "date",
                filled(m_no_version, {date_text(answer.date, m_wording.language())})};
    case LibraryError::Code::Conflict:
    case LibraryError::Code::StoreFault:
        break;
    }
    return {ErrorCode::NoTariff, "date", m_store_fault};
}

ErrorReport ErrorWords::report(const Error& error, const Answer& answer) const
{
    return {error.code, path_of(error), m_wording.error(error, answer.date)};
}

} // namespace maksuarvio
