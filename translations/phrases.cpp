// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "translations/phrases.h"

#include <QtGlobal>

namespace maksuarvio::phrases {

namespace {

template <typename Enum> using Table = std::array<const char*, word_count<Enum>()>;

constexpr Table<StepId> kSteps{
    QT_TRANSLATE_NOOP("Phrases", "Nothing is planned, so nothing is paid."),
    QT_TRANSLATE_NOOP("Phrases", "The fee of long-term care covers this service."),
    QT_TRANSLATE_NOOP("Phrases", "The client pays no fee for this service."),
    QT_TRANSLATE_NOOP("Phrases", "{n1} {w2} × {n3} = {n0} a month."),
    QT_TRANSLATE_NOOP("Phrases", "A month counts as {n0} days."),
    QT_TRANSLATE_NOOP("Phrases", "{k}: {m1} a year / 12 = {m0} a month."),
    QT_TRANSLATE_NOOP("Phrases", "{k}: {m0} a month."),
    QT_TRANSLATE_NOOP("Phrases", "{k}: {m1} − expenses {m2} = {m0} (at least 0)."),
    QT_TRANSLATE_NOOP("Phrases", "{k}: {m1} − tax {m2} − expenses {m3} = {m0} (at least 0)."),
    QT_TRANSLATE_NOOP("Phrases", "{k}: {m1} × {p2} − expenses {m3} = {m0} (at least 0)."),
    QT_TRANSLATE_NOOP("Phrases", "Deducted, {k}: {m0} a month."),
    QT_TRANSLATE_NOOP("Phrases",
                      "Deducted, {k}: {m1} − housing allowance {m2} = {m0} (at least 0)."),
    QT_TRANSLATE_NOOP("Phrases", "Deducted, {k}: {m0} a month (entered: {m1})."),
    QT_TRANSLATE_NOOP("Phrases", "Planned {n1} h a month, to the nearest whole hour: {n0} h."),
    QT_TRANSLATE_NOOP("Phrases", "The household's income {m1} − deductions {m2} = {m0} a month."),
    QT_TRANSLATE_NOOP("Phrases", "Income {m1} is under the exemption of {m0}: no fee is taken."),
    QT_TRANSLATE_NOOP("Phrases", "Income limit of a household of {n1}: {m0} a month."),
    QT_TRANSLATE_NOOP("Phrases",
                      "Income limit {m1} + {m2} for each of {n3} further persons = {m0}."),
    QT_TRANSLATE_NOOP("Phrases", "Income {m1} − income limit {m2}, at least 0 = {m0}."),
    QT_TRANSLATE_NOOP("Phrases", "Payment percentage for {n1} h a month, household of {n2}: {p0}."),
    QT_TRANSLATE_NOOP("Phrases", "{m1} × {p2} = {m0}."),
    QT_TRANSLATE_NOOP("Phrases", "The client's net income: {m0} a month."),
    QT_TRANSLATE_NOOP("Phrases", "The client's net income {m1} − deductions {m2} = {m0}."),
    QT_TRANSLATE_NOOP("Phrases", "The spouse's net income {m0} is smaller than the client's {m1}, "
                                 "so the fee is counted from both."),
    QT_TRANSLATE_NOOP("Phrases",
                      "The spouse's net income {m0} is not smaller than the client's {m1}, so the "
                      "fee is counted from the client's income alone."),
    QT_TRANSLATE_NOOP("Phrases", "The spouse's net income {m1} − deductions {m2} = {m0}."),
    QT_TRANSLATE_NOOP("Phrases", "{p2} of the client's {m1} = {m0}."),
    QT_TRANSLATE_NOOP("Phrases",
                      "{p3} of the client's {m1} and the spouse's {m2} together = {m0}."),
    QT_TRANSLATE_NOOP("Phrases", "Never more than from the client's own income alone: {m2}, not "
                                 "{m1}."),
    QT_TRANSLATE_NOOP("Phrases", "Of {m1} together the couple keeps {m2} + {m3}: at most {m0}."),
    QT_TRANSLATE_NOOP("Phrases", "More is deducted than there is income: there is no fee."),
    QT_TRANSLATE_NOOP("Phrases", "{m1} − personal allowance {m2} leaves at most {m0} for the fee."),
    QT_TRANSLATE_NOOP("Phrases", "The household's income before deductions: {m0} a month."),
    QT_TRANSLATE_NOOP("Phrases", "Income limit of the price band {m0}; the income is {m1}."),
    QT_TRANSLATE_NOOP("Phrases", "Price {m0} / {u}."),
    QT_TRANSLATE_NOOP("Phrases", "Planned {n1} a month, at most {n2} are charged: {n0}."),
    QT_TRANSLATE_NOOP("Phrases", "{m1} × {n2} = {m0}."),
    QT_TRANSLATE_NOOP("Phrases", "Percentage of the voucher for a household of {n1}: {p0}."),
    QT_TRANSLATE_NOOP("Phrases", "Income above the limit {m1} × {p2} / {n3} = {m0}."),
    QT_TRANSLATE_NOOP("Phrases", "By the formula: ({m1} − {m2}) × {n3} = {m0}."),
    QT_TRANSLATE_NOOP("Phrases", "Value of the voucher: {m0} / {u} (by the formula {m1}; at least "
                                 "{m2}, at most {m3})."),
    QT_TRANSLATE_NOOP("Phrases", "Value of the voucher with a net income of {m1}: {m0} a month."),
    QT_TRANSLATE_NOOP("Phrases", "The voucher at its lowest value: {m0} / {u}."),
    QT_TRANSLATE_NOOP("Phrases", "Value of the voucher: {m0} / {u}."),
    QT_TRANSLATE_NOOP("Phrases", "The provider's price {m1} × {n2} = {m0} a month."),
    QT_TRANSLATE_NOOP("Phrases", "The county pays the value {m1}, at most the price {m2}: {m0}."),
    QT_TRANSLATE_NOOP("Phrases", "The organiser's highest fee: {m0} a month."),
    QT_TRANSLATE_NOOP("Phrases", "Producing the service costs {m1} × {n2} = {m0} a month; the fee "
                                 "is never above it."),
    QT_TRANSLATE_NOOP("Phrases", "The income is not known, so the highest fee is used."),
    QT_TRANSLATE_NOOP("Phrases", "Client fee, rounded to the cent: {m0} a month."),
    QT_TRANSLATE_NOOP("Phrases",
                      "The client pays the fee of the county's own service {m1}, at most "
                      "the price {m2}: {m0} a month."),
    QT_TRANSLATE_NOOP("Phrases", "The client pays what the price {m1} is above the value {m2}: "
                                 "{m0} a month."),
};

constexpr Table<NoteCode> kNotes{
    QT_TRANSLATE_NOOP("Phrases", "Not counted as income for this fee: {k}."),
    QT_TRANSLATE_NOOP("Phrases", "Not deducted for this fee: {k}."),
    QT_TRANSLATE_NOOP("Phrases", "The income is not known, so the highest fee is shown."),
    QT_TRANSLATE_NOOP("Phrases", "An example figure took part, not a decided one: {k}."),
    QT_TRANSLATE_NOOP("Phrases",
                      "A derived figure took part that has not been seen in print: {k}."),
    QT_TRANSLATE_NOOP("Phrases", "The county's cost of this service is not known."),
    QT_TRANSLATE_NOOP("Phrases", "The county's cost is at least this."),
    QT_TRANSLATE_NOOP("Phrases", "Long-term care covers this service: no fee of its own."),
    QT_TRANSLATE_NOOP("Phrases", "Temporary home nursing may not be charged apart from a client "
                                 "who gets continuous home nursing. Check before deciding."),
    QT_TRANSLATE_NOOP("Phrases", "Two services of this plan have a fee by hours. If they are one "
                                 "decision, add the hours together on one line."),
    QT_TRANSLATE_NOOP("Phrases", "This plan has long-term care and another service with a fee by "
                                 "income. A client has one of them at a time: compare them as "
                                 "alternatives."),
    QT_TRANSLATE_NOOP("Phrases", "The provider's price is used only with a service voucher."),
    QT_TRANSLATE_NOOP("Phrases", "The fee of the county's own service is not known."),
    QT_TRANSLATE_NOOP("Phrases", "The yearly fee ceiling of {m1} fills in month {n2} of the year."),
    QT_TRANSLATE_NOOP("Phrases", "The yearly fee ceiling of {m1} is full: the services that accrue "
                                 "it are free to the end of the year."),
    QT_TRANSLATE_NOOP("Phrases", "After the ceiling {n2} days cost {m1} each for upkeep."),
    QT_TRANSLATE_NOOP("Phrases", "A spouse is entered, but the household has one person."),
    QT_TRANSLATE_NOOP("Phrases", "The spouse does not live in the household: the spouse's income "
                                 "and deductions are not counted."),
    QT_TRANSLATE_NOOP("Phrases", "The income that this fee is counted from was not entered (gross "
                                 "for home services, net for long-term care): the fee is counted "
                                 "as if there were none."),
    QT_TRANSLATE_NOOP("Phrases", "A taxable income has no tax entered: the money left may be less "
                                 "than shown."),
    QT_TRANSLATE_NOOP("Phrases", "Not included in the fee: rent."),
    QT_TRANSLATE_NOOP("Phrases", "Not included in the fee: electricity."),
    QT_TRANSLATE_NOOP("Phrases", "Not included in the fee: medicines."),
    QT_TRANSLATE_NOOP("Phrases", "Not included in the fee: housing allowance."),
    QT_TRANSLATE_NOOP("Phrases",
                      "Not included in the fee: a reduction or waiver of the fee (11 §)."),
    QT_TRANSLATE_NOOP("Phrases", "Not included in the fee: income support."),
};

constexpr Table<ErrorCode> kErrors{
    QT_TRANSLATE_NOOP("Phrases", "The input is not as it should be."),
    QT_TRANSLATE_NOOP("Phrases", "There is no such organiser."),
    QT_TRANSLATE_NOOP("Phrases", "There is no such service."),
    QT_TRANSLATE_NOOP("Phrases", "The organiser does not offer the service in this mode."),
    QT_TRANSLATE_NOOP("Phrases", "The provider's price is needed for a service voucher."),
    QT_TRANSLATE_NOOP("Phrases", "The income is needed: the highest fee of this service is not "
                                 "known."),
    QT_TRANSLATE_NOOP("Phrases", "There is no tariff for the day."),
};

// Of the input of a planned service.
constexpr Table<Field> kBadFields{
    QT_TRANSLATE_NOOP("Phrases", "The input is not as it should be."),
    QT_TRANSLATE_NOOP("Phrases", "There is no such service."),
    QT_TRANSLATE_NOOP("Phrases", "The organiser does not offer the service in this mode."),
    QT_TRANSLATE_NOOP("Phrases", "Long-term care is planned as the amount 1."),
    QT_TRANSLATE_NOOP("Phrases", "The unit is not the service's own."),
    QT_TRANSLATE_NOOP("Phrases", "Long-term care is planned by the month."),
    QT_TRANSLATE_NOOP("Phrases", "The provider's price is needed for a service voucher."),
};

constexpr Table<IncomeKind> kIncomes{
    QT_TRANSLATE_NOOP("Phrases", "Pension"),
    QT_TRANSLATE_NOOP("Phrases", "Wage"),
    QT_TRANSLATE_NOOP("Phrases", "Informal carer's fee"),
    QT_TRANSLATE_NOOP("Phrases", "Other taxable income"),
    QT_TRANSLATE_NOOP("Phrases", "Rental income"),
    QT_TRANSLATE_NOOP("Phrases", "Capital income"),
    QT_TRANSLATE_NOOP("Phrases", "Forest income"),
    QT_TRANSLATE_NOOP("Phrases", "Care allowance for pensioners"),
    QT_TRANSLATE_NOOP("Phrases", "Disability allowance"),
    QT_TRANSLATE_NOOP("Phrases", "Maintenance support"),
    QT_TRANSLATE_NOOP("Phrases", "Veterans' supplement"),
    QT_TRANSLATE_NOOP("Phrases", "Housing allowance"),
    QT_TRANSLATE_NOOP("Phrases", "Social assistance"),
    QT_TRANSLATE_NOOP("Phrases", "Child benefit"),
    QT_TRANSLATE_NOOP("Phrases", "Other tax-free income"),
    QT_TRANSLATE_NOOP("Phrases", "Gross income in all"),
    QT_TRANSLATE_NOOP("Phrases", "Net income in all"),
};

constexpr Table<DeductionKind> kDeductions{
    QT_TRANSLATE_NOOP("Phrases", "Maintenance paid"),
    QT_TRANSLATE_NOOP("Phrases", "Compensation on ending cohabitation"),
    QT_TRANSLATE_NOOP("Phrases", "Benefit reserved on transfer of property"),
    QT_TRANSLATE_NOOP("Phrases", "Guardian's fee"),
    QT_TRANSLATE_NOOP("Phrases", "Costs of the former home"),
    QT_TRANSLATE_NOOP("Phrases", "Housing cost"),
    QT_TRANSLATE_NOOP("Phrases", "Medicines"),
    QT_TRANSLATE_NOOP("Phrases", "Other necessary medicines"),
    QT_TRANSLATE_NOOP("Phrases", "Enforcement"),
};

constexpr Table<Mode> kModes{
    QT_TRANSLATE_NOOP("Phrases", "own production"),
    QT_TRANSLATE_NOOP("Phrases", "purchased service"),
    QT_TRANSLATE_NOOP("Phrases", "service voucher"),
};

constexpr Table<Status> kStatuses{
    QT_TRANSLATE_NOOP("Phrases", "official"),
    QT_TRANSLATE_NOOP("Phrases", "derived"),
    QT_TRANSLATE_NOOP("Phrases", "example"),
};

constexpr Table<Category> kCategories{
    QT_TRANSLATE_NOOP("Phrases", "Services at home"),
    QT_TRANSLATE_NOOP("Phrases", "Support services"),
    QT_TRANSLATE_NOOP("Phrases", "Housing"),
    QT_TRANSLATE_NOOP("Phrases", "Short-term care"),
    QT_TRANSLATE_NOOP("Phrases", "Informal care"),
};

constexpr Table<Unit> kUnits{
    QT_TRANSLATE_NOOP("Phrases", "hour"),     QT_TRANSLATE_NOOP("Phrases", "visit"),
    QT_TRANSLATE_NOOP("Phrases", "month"),    QT_TRANSLATE_NOOP("Phrases", "meal"),
    QT_TRANSLATE_NOOP("Phrases", "delivery"), QT_TRANSLATE_NOOP("Phrases", "day"),
    QT_TRANSLATE_NOOP("Phrases", "wash"),     QT_TRANSLATE_NOOP("Phrases", "trip"),
};

// With a number other than 1.
constexpr Table<Unit> kCountedUnits{
    QT_TRANSLATE_NOOP("Phrases", "hours"),      QT_TRANSLATE_NOOP("Phrases", "visits"),
    QT_TRANSLATE_NOOP("Phrases", "months"),     QT_TRANSLATE_NOOP("Phrases", "meals"),
    QT_TRANSLATE_NOOP("Phrases", "deliveries"), QT_TRANSLATE_NOOP("Phrases", "days"),
    QT_TRANSLATE_NOOP("Phrases", "washes"),     QT_TRANSLATE_NOOP("Phrases", "trips"),
};

constexpr Table<Period> kPeriods{
    QT_TRANSLATE_NOOP("Phrases", "a day"),
    QT_TRANSLATE_NOOP("Phrases", "a week"),
    QT_TRANSLATE_NOOP("Phrases", "a month"),
    QT_TRANSLATE_NOOP("Phrases", "a year"),
};

constexpr Table<Key> kKeys{
    QT_TRANSLATE_NOOP("Phrases", "weeks in a month"),
    QT_TRANSLATE_NOOP("Phrases", "weeks in a month, for hours"),
    QT_TRANSLATE_NOOP("Phrases", "days in a month"),
    QT_TRANSLATE_NOOP("Phrases", "fee ceiling"),
    QT_TRANSLATE_NOOP("Phrases", "upkeep after the fee ceiling"),
    QT_TRANSLATE_NOOP("Phrases", "annual ceiling of medicines"),
    QT_TRANSLATE_NOOP("Phrases", "income limit of home services"),
    QT_TRANSLATE_NOOP("Phrases", "income limit of each further person"),
    QT_TRANSLATE_NOOP("Phrases", "payment percentage of home services"),
    QT_TRANSLATE_NOOP("Phrases", "highest fee of home services"),
    QT_TRANSLATE_NOOP("Phrases", "income under which no fee is taken"),
    QT_TRANSLATE_NOOP("Phrases", "percentage of long-term care"),
    QT_TRANSLATE_NOOP("Phrases", "percentage of long-term care, couple"),
    QT_TRANSLATE_NOOP("Phrases", "couple's fee never above the single fee"),
    QT_TRANSLATE_NOOP("Phrases", "personal allowance"),
    QT_TRANSLATE_NOOP("Phrases", "enforcement is deducted"),
    QT_TRANSLATE_NOOP("Phrases", "the spouse's deductions count in full"),
    QT_TRANSLATE_NOOP("Phrases", "medicines as a constant"),
    QT_TRANSLATE_NOOP("Phrases", "what a couple keeps beyond the allowance"),
    QT_TRANSLATE_NOOP("Phrases", "highest fee"),
    QT_TRANSLATE_NOOP("Phrases", "price"),
    QT_TRANSLATE_NOOP("Phrases", "income limit of a price band"),
    QT_TRANSLATE_NOOP("Phrases", "number charged at most"),
    QT_TRANSLATE_NOOP("Phrases", "county's cost"),
    QT_TRANSLATE_NOOP("Phrases", "county's cost is a minimum"),
    QT_TRANSLATE_NOOP("Phrases", "voucher: starting value"),
    QT_TRANSLATE_NOOP("Phrases", "voucher: factor"),
    QT_TRANSLATE_NOOP("Phrases", "voucher: divisor"),
    QT_TRANSLATE_NOOP("Phrases", "voucher: percentage"),
    QT_TRANSLATE_NOOP("Phrases", "voucher: percentage less for each further person"),
    QT_TRANSLATE_NOOP("Phrases", "voucher: lowest value"),
    QT_TRANSLATE_NOOP("Phrases", "voucher: highest value"),
    QT_TRANSLATE_NOOP("Phrases", "voucher: value by net income"),
    QT_TRANSLATE_NOOP("Phrases", "voucher: value above the last income step"),
    QT_TRANSLATE_NOOP("Phrases", "voucher: value"),
    QT_TRANSLATE_NOOP("Phrases", "reduction of forest income"),
    QT_TRANSLATE_NOOP("Phrases", "days of an interruption that are charged"),
    QT_TRANSLATE_NOOP("Phrases", "continuous home service: visits a week at least"),
    QT_TRANSLATE_NOOP("Phrases", "continuous home service: months at least"),
    QT_TRANSLATE_NOOP("Phrases", "long-term care: months at least"),
    QT_TRANSLATE_NOOP("Phrases", "former owned home: months of deduction"),
    QT_TRANSLATE_NOOP("Phrases", "former right-of-occupancy home: months of deduction"),
    QT_TRANSLATE_NOOP("Phrases", "short-term psychiatric institutional care, day"),
    QT_TRANSLATE_NOOP("Phrases", "serial treatment, time"),
    QT_TRANSLATE_NOOP("Phrases", "serial treatment: times charged a year"),
    QT_TRANSLATE_NOOP("Phrases", "inpatient rehabilitation, day"),
    QT_TRANSLATE_NOOP("Phrases", "physiotherapy, visit"),
    QT_TRANSLATE_NOOP("Phrases", "health centre doctor, visit"),
    QT_TRANSLATE_NOOP("Phrases", "outpatient clinic, visit"),
    QT_TRANSLATE_NOOP("Phrases", "fee for not showing up"),
    QT_TRANSLATE_NOOP("Phrases", "TyEL index"),
    QT_TRANSLATE_NOOP("Phrases", "national pension index, January"),
};

} // namespace

std::span<const char* const> steps()
{
    return kSteps;
}
std::span<const char* const> notes()
{
    return kNotes;
}
std::span<const char* const> errors()
{
    return kErrors;
}
std::span<const char* const> incomes()
{
    return kIncomes;
}
std::span<const char* const> deductions()
{
    return kDeductions;
}
std::span<const char* const> modes()
{
    return kModes;
}
std::span<const char* const> statuses()
{
    return kStatuses;
}
std::span<const char* const> categories()
{
    return kCategories;
}
std::span<const char* const> units()
{
    return kUnits;
}
std::span<const char* const> counted_units()
{
    return kCountedUnits;
}
std::span<const char* const> periods()
{
    return kPeriods;
}
std::span<const char* const> keys()
{
    return kKeys;
}
std::span<const char* const> bad_fields()
{
    return kBadFields;
}

const char* provenance()
{
    return QT_TRANSLATE_NOOP("Phrases", "in force {1}, {2}");
}

const char* of_spouse()
{
    return QT_TRANSLATE_NOOP("Phrases", "{1} (spouse)");
}

const char* missing_value()
{
    return QT_TRANSLATE_NOOP("Phrases", "No value is in force on {2}: {1}.");
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
