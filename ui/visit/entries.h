// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "calc-core/case.h"

#include <QString>

namespace maksuarvio {

/// What a counsellor has entered, field by field, as typed: a wrong or unfinished number stays as
/// it is and is never replaced. Plain values, compared and copied as a whole (undo, new client).
struct IncomeEntry {
    IncomeKind kind = IncomeKind::Pension;
    QString gross;
    QString tax;
    QString expenses;
    Period per = Period::Month;
    bool operator==(const IncomeEntry&) const = default;
};

struct DeductionEntry {
    /// Empty: still to be chosen.
    std::optional<DeductionKind> kind;
    QString amount;
    Period per = Period::Month;
    bool operator==(const DeductionEntry&) const = default;
};

struct PersonEntry {
    /// False: the two totals are used; true: the parts are. The other keeps what was typed.
    bool itemised = false;
    QString total_gross;
    QString total_net;
    std::vector<IncomeEntry> incomes;
    std::vector<DeductionEntry> deductions;
    bool guarantee_pension = false;
    bool operator==(const PersonEntry&) const = default;
};

/// A day that may be left out; what was typed and is none stays as it is.
struct DayEntry {
    std::optional<std::chrono::year_month_day> day{};
    QString unreadable{};
    bool is_empty() const { return !day && unreadable.isEmpty(); }
    bool operator==(const DayEntry&) const = default;
};

/// What most services are planned without.
struct ServiceDetails {
    Whose whose = Whose::Client;
    DayEntry starts{};
    /// The last day.
    DayEntry ends{};
    DayEntry away_from{};
    /// The first day at home again.
    DayEntry back{};
    InterruptionCause cause = InterruptionCause::Client;
    /// How much of the amount falls on each time of the week that is priced apart.
    ByTime<QString> by_time{};
    bool operator==(const ServiceDetails&) const = default;
};

struct ServiceEntry {
    std::string service;
    Mode mode = Mode::Own;
    QString amount;
    Period per = Period::Month;
    QString provider_price;
    ServiceDetails details{};
    bool operator==(const ServiceEntry&) const = default;
};

struct AlternativeEntry {
    QString name;
    std::vector<ServiceEntry> services;
    bool operator==(const AlternativeEntry&) const = default;
};

/// What a practice case was opened over: a visit that follows is for this organiser and day.
struct BeforePractice {
    std::string organiser;
    std::chrono::year_month_day date;
    bool operator==(const BeforePractice&) const = default;
};

struct Entries {
    static constexpr std::size_t kMostAlternatives = 4;

    std::string organiser;
    std::chrono::year_month_day date;
    /// What was typed for the day and is none; `date` is still the one before it.
    std::optional<QString> unreadable_date;
    int household_size = 1;
    bool income_disclosed = true;
    PersonEntry client;
    bool has_spouse = false;
    PersonEntry spouse;
    bool lived_together = true;
    bool spouse_in_long_term_care = false;
    QString fee_ceiling_used;
    /// One to four.
    std::vector<AlternativeEntry> alternatives{AlternativeEntry{}};
    /// The alternative that is worked on.
    std::size_t current = 0;
    /// Set: nobody's case, opened to practise on.
    std::optional<BeforePractice> practice;
    bool operator==(const Entries&) const = default;
};

} // namespace maksuarvio
