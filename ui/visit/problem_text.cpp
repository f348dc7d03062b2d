// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/visit/problem_text.h"

#include "translations/numbers.h"
#include "ui/widgets/day_field.h"
#include "ui/widgets/text.h"

#include <QCoreApplication>

namespace maksuarvio {

namespace {

struct ProblemTexts {
    Q_DECLARE_TR_FUNCTIONS(Problems)
};

const ServiceEntry* service_at(const Place& place, const Visit& visit)
{
    const auto& alternatives = visit.entries().alternatives;
    if (place.what < Place::What::Service || place.row < 0
        || std::size_t(place.row) >= alternatives.size())
        return nullptr;
    const auto& services = alternatives[std::size_t(place.row)].services;
    return place.part >= 0 && std::size_t(place.part) < services.size()
               ? &services[std::size_t(place.part)]
               : nullptr;
}

QString service_name(const ServiceEntry& entry, const Visit& visit, const Wording& wording)
{
    const Service* service = visit.service(entry.service);
    return service ? to_qt(wording.name(*service)) : QString::fromStdString(entry.service);
}

QString income_name(const PersonEntry& person, const Place& place, const Wording& wording)
{
    if (place.row < 0 || std::size_t(place.row) >= person.incomes.size())
        return ProblemTexts::tr("incomes");
    const QString kind = to_qt(wording.name(person.incomes[std::size_t(place.row)].kind));
    if (place.part == 1)
        return ProblemTexts::tr("%1, tax").arg(kind);
    return place.part == 2 ? ProblemTexts::tr("%1, expenses").arg(kind) : kind;
}

QString deduction_name(const PersonEntry& person, const Place& place, const Wording& wording)
{
    if (std::size_t(place.row) >= person.deductions.size())
        return {};
    const auto kind = person.deductions[std::size_t(place.row)].kind;
    return kind ? to_qt(wording.name(*kind)) : ProblemTexts::tr("deduction");
}

QString place_name(const Place& place, const Visit& visit, const Wording& wording)
{
    const Entries& entries = visit.entries();
    switch (place.what) {
    case Place::What::Organiser:
        return ProblemTexts::tr("Organiser");
    case Place::What::DecisionDate:
        return ProblemTexts::tr("Decision date");
    case Place::What::HouseholdSize:
        return ProblemTexts::tr("Household size");
    case Place::What::ClientTotalGross:
        return ProblemTexts::tr("Client: gross income");
    case Place::What::ClientTotalNet:
        return ProblemTexts::tr("Client: net income");
    case Place::What::SpouseTotalGross:
        return ProblemTexts::tr("Spouse: gross income");
    case Place::What::SpouseTotalNet:
        return ProblemTexts::tr("Spouse: net income");
    case Place::What::ClientIncome:
        return ProblemTexts::tr("Client: %1").arg(income_name(entries.client, place, wording));
    case Place::What::SpouseIncome:
        return ProblemTexts::tr("Spouse: %1").arg(income_name(entries.spouse, place, wording));
    case Place::What::ClientDeduction:
        return ProblemTexts::tr("Client: %1").arg(deduction_name(entries.client, place, wording));
    case Place::What::SpouseDeduction:
        return ProblemTexts::tr("Spouse: %1").arg(deduction_name(entries.spouse, place, wording));
    case Place::What::FeeCeilingUsed:
        return ProblemTexts::tr("Fee ceiling used this year");
    case Place::What::Service:
    case Place::What::ServiceStarts:
    case Place::What::ServiceEnds:
    case Place::What::ServiceAwayFrom:
    case Place::What::ServiceBack:
        if (const ServiceEntry* entry = service_at(place, visit))
            return service_name(*entry, visit, wording);
    }
    return {};
}

bool is_deduction_kind(const Place& place)
{
    return (place.what == Place::What::ClientDeduction
            || place.what == Place::What::SpouseDeduction)
           && place.part == Place::kDeductionKind;
}

bool is_amount(const Place& place)
{
    return place.what == Place::What::Service && place.field == Field::Amount;
}

QString number_fault(const Place& place, NumberFault fault, Language language)
{
    const QString example = to_qt(typed_money_text(Cents(123'450), language));
    switch (fault) {
    case NumberFault::Empty:
        if (place.what == Place::What::ClientIncome && place.row < 0)
            return ProblemTexts::tr("Add an income");
        if (is_deduction_kind(place))
            return ProblemTexts::tr("Choose what is deducted");
        if (place.what == Place::What::Service && place.field == Field::ProviderPrice)
            return ProblemTexts::tr("Give the provider's price");
        return is_amount(place) ? ProblemTexts::tr("Give how many")
                                : ProblemTexts::tr("Give the sum");
    case NumberFault::NotANumber:
        if (is_amount(place))
            return ProblemTexts::tr("Give the number like %1")
                .arg(to_qt(number_text(Exact(25, 2), language)));
        return ProblemTexts::tr("Give the sum like %1").arg(example);
    case NumberFault::Negative:
        return ProblemTexts::tr("Give 0 or more");
    case NumberFault::TooManyDecimals:
        return ProblemTexts::tr("Give two decimals at most; thousands without a point, like %1")
            .arg(example);
    case NumberFault::TooLarge:
        break;
    }
    return ProblemTexts::tr("The number is too large");
}

} // namespace

QString field_text(const Problem& problem, const Visit& visit, const Wording& wording)
{
    if (problem.number)
        return number_fault(problem.place, *problem.number, wording.language());
    if (problem.out_of_order)
        return problem.place.what == Place::What::ServiceEnds
                   ? ProblemTexts::tr("The last day is before the first one")
                   : ProblemTexts::tr("The day of coming home must be after the day of leaving");
    if (problem.day)
        return day_fault_text(*problem.day, wording.language());
    return problem.error
               ? QString::fromStdString(wording.error(*problem.error, visit.entries().date))
               : QString();
}

QString problem_text(const Problem& problem, const Visit& visit, const Wording& wording)
{
    const QString place = place_name(problem.place, visit, wording);
    const QString text = field_text(problem, visit, wording);
    return place.isEmpty() ? text
                           : ProblemTexts::tr("%1: %2", "field: what to do").arg(place, text);
}

QString alternative_letter(std::size_t index)
{
    return QString(QChar(u'A' + char16_t(index)));
}

QString alternative_name(const Entries& entries, std::size_t index)
{
    const QString name = entries.alternatives[index].name.trimmed();
    return name.isEmpty() ? alternative_letter(index) : name;
}

QString alternative_title(const Entries& entries, std::size_t index)
{
    const QString letter = alternative_letter(index);
    const QString name = alternative_name(entries, index);
    return name == letter ? letter : letter + QStringLiteral("  ") + name;
}

} // namespace maksuarvio
