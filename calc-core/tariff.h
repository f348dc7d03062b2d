// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "calc-core/case.h"
#include "calc-core/fee_rule.h"
#include "calc-core/language.h"
#include "calc-core/tariff_key.h"

namespace maksuarvio {

/// How sure a figure is: read in the statute or on the organiser's own pages (official),
/// index-derived and not seen in print (derived), for trying the program out (example).
enum class Status : std::uint8_t { Official, Derived, Example };
constexpr std::string_view word(Status value)
{
    switch (value) {
    case Status::Official:
        return "official";
    case Status::Derived:
        return "derived";
    case Status::Example:
        return "example";
    }
    return {};
}

enum class VoucherRule : std::uint8_t {
    None,
    SameFeeAsOwn,
    IncomeTested,
    NetIncomeSteps,
    FlatValue
};
constexpr std::string_view word(VoucherRule value)
{
    switch (value) {
    case VoucherRule::None:
        return "";
    case VoucherRule::SameFeeAsOwn:
        return "same_fee_as_own";
    case VoucherRule::IncomeTested:
        return "income_tested";
    case VoucherRule::NetIncomeSteps:
        return "net_income_steps";
    case VoucherRule::FlatValue:
        return "flat_value";
    }
    return {};
}

/// The form of care, which decides the deductions (10 c, 10 d, 10 g §).
enum class CareForm : std::uint8_t { AtHome, Communal, Housing24h, Institution, FamilyCare };
constexpr std::string_view word(CareForm value)
{
    switch (value) {
    case CareForm::AtHome:
        return "home";
    case CareForm::Communal:
        return "communal_housing";
    case CareForm::Housing24h:
        return "housing_24h";
    case CareForm::Institution:
        return "institution";
    case CareForm::FamilyCare:
        return "family_care";
    }
    return {};
}

enum class Category : std::uint8_t { Home, Support, Housing, ShortTerm, Carer };
constexpr std::string_view word(Category value)
{
    switch (value) {
    case Category::Home:
        return "home";
    case Category::Support:
        return "support";
    case Category::Housing:
        return "housing";
    case Category::ShortTerm:
        return "short_term";
    case Category::Carer:
        return "carer";
    }
    return {};
}

/// A service of the tariff book (palvelu).
struct Service {
    std::string id;
    Texts name;
    Category category = Category::Home;
    Unit unit = Unit::Hour;
    /// What provider prices and costs are given per (24-hour housing: a day, though planned a
    /// month).
    Unit priced_unit = Unit::Hour;
    FeeRule rule = FeeRule::Flat;
    CareForm form = CareForm::AtHome;
    /// No fee of its own beside long-term care, which covers it (7 c §, 10 h §).
    bool covered_by_long_term_care = false;
    std::string reference;

    bool is_long_term_care() const { return facts(rule).long_term_care; }
    /// One of which nobody has more than one a calendar day (912/1992 2, 12 §; 734/1992 6 b §).
    bool is_care_day() const { return category == Category::ShortTerm && unit == Unit::Day; }
};

/// That a service is offered in a mode.
struct Offer {
    std::string service;
    Mode mode = Mode::Own;
    VoucherRule voucher_rule = VoucherRule::None;
};

/// On which days a service is offered: from the first to before `to`; no `to` means until further
/// notice.
struct OfferDays {
    std::chrono::year_month_day from;
    std::optional<std::chrono::year_month_day> to{};

    bool operator==(const OfferDays&) const = default;
};

/// What a book writes as the reference of a value that no law lays down.
inline constexpr std::string_view kNoLaw = "Ei säädetty";

/// One dated value of a tariff book with its provenance.
struct Row {
    Key key = Key::FeeCeiling;
    /// Empty: the organiser's general value.
    std::string service;
    /// Empty: any mode.
    std::optional<Mode> mode;
    /// What it is, the key tells: the first hour of a class, a band's number, an income in cents.
    std::int64_t at = 0;
    /// Household size of the column; 0 where the key has none.
    int persons = 0;
    /// In cents, hundredths of a percent over 10 000, a ratio, or a whole number: see measure.
    Exact value;
    Measure measure = Measure::Eur;
    /// In force [from, to); no `to` means until further notice.
    std::chrono::year_month_day from;
    std::optional<std::chrono::year_month_day> to;
    /// The section of law or the decision.
    std::string reference;
    /// Where it was read: title, address.
    std::string source;
    Status status = Status::Official;
    std::optional<std::chrono::year_month_day> reviewed;
};

} // namespace maksuarvio
