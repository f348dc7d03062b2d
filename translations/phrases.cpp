// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "translations/phrases.h"

#include <QtGlobal>

namespace maksuarvio::phrases {

const char* of(IncomeKind kind)
{
    switch (kind) {
    case IncomeKind::Pension:
        return QT_TRANSLATE_NOOP("Phrases", "Pension");
    case IncomeKind::Wage:
        return QT_TRANSLATE_NOOP("Phrases", "Wage");
    case IncomeKind::CarersAllowance:
        return QT_TRANSLATE_NOOP("Phrases", "Informal carer's fee");
    case IncomeKind::OtherTaxable:
        return QT_TRANSLATE_NOOP("Phrases", "Other taxable income");
    case IncomeKind::Rental:
        return QT_TRANSLATE_NOOP("Phrases", "Rental income");
    case IncomeKind::Capital:
        return QT_TRANSLATE_NOOP("Phrases", "Capital income");
    case IncomeKind::Forest:
        return QT_TRANSLATE_NOOP("Phrases", "Forest income");
    case IncomeKind::CareAllowance:
        return QT_TRANSLATE_NOOP("Phrases", "Care allowance for pensioners");
    case IncomeKind::DisabilityAllowance:
        return QT_TRANSLATE_NOOP("Phrases", "Disability allowance");
    case IncomeKind::MaintenanceSupport:
        return QT_TRANSLATE_NOOP("Phrases", "Maintenance support");
    case IncomeKind::VeteransSupplement:
        return QT_TRANSLATE_NOOP("Phrases", "Veterans' supplement");
    case IncomeKind::HousingAllowance:
        return QT_TRANSLATE_NOOP("Phrases", "Housing allowance");
    case IncomeKind::SocialAssistance:
        return QT_TRANSLATE_NOOP("Phrases", "Social assistance");
    case IncomeKind::ChildBenefit:
        return QT_TRANSLATE_NOOP("Phrases", "Child benefit");
    case IncomeKind::OtherTaxFree:
        return QT_TRANSLATE_NOOP("Phrases", "Other tax-free income");
    case IncomeKind::TotalGross:
        return QT_TRANSLATE_NOOP("Phrases", "Gross income in all");
    case IncomeKind::TotalNet:
        return QT_TRANSLATE_NOOP("Phrases", "Net income in all");
    }
    return {};
}

const char* of(DeductionKind kind)
{
    switch (kind) {
    case DeductionKind::MaintenancePaid:
        return QT_TRANSLATE_NOOP("Phrases", "Maintenance paid");
    case DeductionKind::CohabitationCompensation:
        return QT_TRANSLATE_NOOP("Phrases", "Compensation on ending cohabitation");
    case DeductionKind::TransferBenefit:
        return QT_TRANSLATE_NOOP("Phrases", "Benefit reserved on transfer of property");
    case DeductionKind::GuardianFee:
        return QT_TRANSLATE_NOOP("Phrases", "Guardian's fee");
    case DeductionKind::FormerHome:
        return QT_TRANSLATE_NOOP("Phrases", "Costs of the former home");
    case DeductionKind::FormerHomeRented:
        return QT_TRANSLATE_NOOP("Phrases", "Costs of the former home, rented");
    case DeductionKind::FormerHomeOccupancy:
        return QT_TRANSLATE_NOOP("Phrases", "Costs of the former home, right of occupancy");
    case DeductionKind::HousingCost:
        return QT_TRANSLATE_NOOP("Phrases", "Housing cost");
    case DeductionKind::Medicines:
        return QT_TRANSLATE_NOOP("Phrases", "Medicines");
    case DeductionKind::OtherMedicines:
        return QT_TRANSLATE_NOOP("Phrases", "Other necessary medicines");
    case DeductionKind::Enforcement:
        return QT_TRANSLATE_NOOP("Phrases", "Enforcement");
    }
    return {};
}

const char* of(Mode mode)
{
    switch (mode) {
    case Mode::Own:
        return QT_TRANSLATE_NOOP("Phrases", "own production");
    case Mode::Purchased:
        return QT_TRANSLATE_NOOP("Phrases", "purchased service");
    case Mode::Voucher:
        return QT_TRANSLATE_NOOP("Phrases", "service voucher");
    }
    return {};
}

const char* of(Status status)
{
    switch (status) {
    case Status::Official:
        return QT_TRANSLATE_NOOP("Phrases", "official");
    case Status::Derived:
        return QT_TRANSLATE_NOOP("Phrases", "derived");
    case Status::Example:
        return QT_TRANSLATE_NOOP("Phrases", "example");
    }
    return {};
}

const char* of(Category category)
{
    switch (category) {
    case Category::Home:
        return QT_TRANSLATE_NOOP("Phrases", "Services at home");
    case Category::Support:
        return QT_TRANSLATE_NOOP("Phrases", "Support services");
    case Category::Housing:
        return QT_TRANSLATE_NOOP("Phrases", "Housing");
    case Category::ShortTerm:
        return QT_TRANSLATE_NOOP("Phrases", "Short-term care");
    case Category::Carer:
        return QT_TRANSLATE_NOOP("Phrases", "Informal care");
    }
    return {};
}

const char* of(Unit unit)
{
    switch (unit) {
    case Unit::Hour:
        return QT_TRANSLATE_NOOP("Phrases", "hour");
    case Unit::Visit:
        return QT_TRANSLATE_NOOP("Phrases", "visit");
    case Unit::Month:
        return QT_TRANSLATE_NOOP("Phrases", "month");
    case Unit::Meal:
        return QT_TRANSLATE_NOOP("Phrases", "meal");
    case Unit::Delivery:
        return QT_TRANSLATE_NOOP("Phrases", "delivery");
    case Unit::Day:
        return QT_TRANSLATE_NOOP("Phrases", "day");
    case Unit::Wash:
        return QT_TRANSLATE_NOOP("Phrases", "wash");
    case Unit::Trip:
        return QT_TRANSLATE_NOOP("Phrases", "trip");
    }
    return {};
}

const char* counted(Unit unit)
{
    switch (unit) {
    case Unit::Hour:
        return QT_TRANSLATE_NOOP("Phrases", "hours");
    case Unit::Visit:
        return QT_TRANSLATE_NOOP("Phrases", "visits");
    case Unit::Month:
        return QT_TRANSLATE_NOOP("Phrases", "months");
    case Unit::Meal:
        return QT_TRANSLATE_NOOP("Phrases", "meals");
    case Unit::Delivery:
        return QT_TRANSLATE_NOOP("Phrases", "deliveries");
    case Unit::Day:
        return QT_TRANSLATE_NOOP("Phrases", "days");
    case Unit::Wash:
        return QT_TRANSLATE_NOOP("Phrases", "washes");
    case Unit::Trip:
        return QT_TRANSLATE_NOOP("Phrases", "trips");
    }
    return {};
}

const char* of(Period period)
{
    switch (period) {
    case Period::Day:
        return QT_TRANSLATE_NOOP("Phrases", "a day");
    case Period::Week:
        return QT_TRANSLATE_NOOP("Phrases", "a week");
    case Period::Month:
        return QT_TRANSLATE_NOOP("Phrases", "a month");
    case Period::Year:
        return QT_TRANSLATE_NOOP("Phrases", "a year");
    }
    return {};
}

const char* no_law()
{
    return QT_TRANSLATE_NOOP("Phrases", "Not laid down by law");
}

const char* provenance()
{
    return QT_TRANSLATE_NOOP("Phrases", "in force {1}, {2}");
}

const char* shares_exceed_income()
{
    return QT_TRANSLATE_NOOP(
        "Phrases", "What is to be paid is more than the income allows. The county must raise the "
                   "value of a voucher where the livelihood is endangered (569/2009 8 §).");
}

const char* share_held_to_cost()
{
    return QT_TRANSLATE_NOOP(
        "Phrases", "The common fee {m1} is not divided by amount alone ({n2} of {n3}), since no "
                   "service's share is above what it costs; the share of this service: {m0} a "
                   "month.");
}

const char* own_share_billed_by()
{
    return QT_TRANSLATE_NOOP("Phrases", "The bill for the own share comes from {1}.");
}

const char* income_missing()
{
    return QT_TRANSLATE_NOOP("Phrases",
                             "The fee hangs on this person's income: enter it, even if it is 0.");
}

const char* told_of(Whose whose)
{
    switch (whose) {
    case Whose::Client:
        return QT_TRANSLATE_NOOP("Phrases", "Client: {1}");
    case Whose::Spouse:
        return QT_TRANSLATE_NOOP("Phrases", "Spouse: {1}");
    }
    return {};
}

const char* of_spouse()
{
    return QT_TRANSLATE_NOOP("Phrases", "{1} (spouse)");
}

const char* missing_value()
{
    return QT_TRANSLATE_NOOP("Phrases", "No value is in force on {2}: {1}.");
}

const char* offered_on()
{
    return QT_TRANSLATE_NOOP("Phrases",
                             "The service is offered in this mode, but not on {2}: {1}.");
}

const char* frequency()
{
    return QT_TRANSLATE_NOOP("Phrases", "{1} {2} {3}");
}

const char* whole_month()
{
    return QT_TRANSLATE_NOOP("Phrases", "the whole month");
}

} // namespace maksuarvio::phrases
