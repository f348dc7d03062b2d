// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "calc-core/error.h"
#include "calc-core/note.h"
#include "calc-core/snapshot.h"
#include "calc-core/steps.h"

#include <algorithm>

namespace maksuarvio {

/// What a line costs the client once deductions of the former home have ended (10 c § 3 mom).
struct LaterTotal {
    /// Months, of those from the first on, in which it was more deducted than then.
    int after_months = 0;
    Cents client_total;

    bool operator==(const LaterTotal&) const = default;
};

/// An income that a fee hangs on and of which nothing was entered: zero is said, too.
struct MissingIncome {
    Whose whose = Whose::Client;
    IncomeConcept basis = IncomeConcept::HomeService;
};

/// What one planned service costs a month.
struct Line {
    const Service* service = nullptr;
    PlannedService planned;
    /// What the county charges.
    Cents client_fee;
    /// The client's own share of a voucher price.
    Cents client_to_provider;
    /// Before and after the client's fee; empty where the tariff does not know the cost.
    std::optional<Cents> county_gross;
    std::optional<Cents> county_net;
    bool accrues_fee_ceiling = false;
    /// Per the priced unit, or a month under net_income_steps.
    std::optional<Cents> voucher_value;
    Measure voucher_measure = Measure::EurPerMonth;
    /// What the county's own service would cost the client, beside a voucher.
    std::optional<Cents> own_service_fee;
    /// The last step of a line holds its fee, or the client's share of a voucher price.
    std::vector<Step> steps;
    /// Index of the step that decided: its value, rounded, is what the client pays.
    std::size_t decided_by = 0;
    /// Under same_fee_as_own the step that decided the own service's fee; else the same.
    std::size_t fee_decided_by = 0;
    LookedAt looked_at;
    /// Where there is one, the line has no answer.
    std::vector<MissingIncome> missing_incomes;
    /// The steps of own_service_fee where it is another computation than the line's.
    std::vector<Step> own_service_steps;
    LookedAt own_service_looked_at;
    std::vector<Note> notes;
    /// In the order of the months; empty where nothing that was deducted ends.
    std::vector<LaterTotal> later;
    /// Lines of an alternative that have the same number here have one fee together.
    std::optional<std::ptrdiff_t> common_fee;

    Cents client_total() const { return client_fee + client_to_provider; }
    /// Of the twelve months from the first on.
    Cents client_total_of_twelve_months() const;
    /// Every line of an answer has one.
    const Step& deciding_step() const { return steps[decided_by]; }
    const Step& fee_deciding_step() const { return steps[fee_decided_by]; }
};

inline Cents Line::client_total_of_twelve_months() const
{
    Cents sum;
    Cents total = client_total();
    int months = 0;
    for (const LaterTotal& then : later) {
        const int until = std::min(then.after_months, 12);
        sum += total * (until - months);
        months = until;
        total = then.client_total;
    }
    return sum + total * (12 - months);
}

/// The first step of the kind; null where there is none.
inline const Step* find_step(const Line& line, StepId id)
{
    for (const Step& step : line.steps) {
        if (step.id == id)
            return &step;
    }
    return nullptr;
}

/// The step that holds the household's income limit: with the further persons' share, if any.
inline const Step* income_limit_step(const Line& line)
{
    const Step* with_further = find_step(line, StepId::IncomeLimitExtra);
    return with_further ? with_further : find_step(line, StepId::IncomeLimit);
}

/// Whom an alternative's money_left_month may be told to as theirs: nobody where it is not known,
/// where a cost that was told is not in it, where each of a couple has their own, and where a note
/// says that the plan's sum is not what will be paid.
enum class MoneyLeftOf : std::uint8_t { Nobody, Client, Household };

/// What a line costs in one calendar month.
struct MonthLine {
    Cents client_fee{};
    Cents client_to_provider{};
    int charged_days = 0;
    int days = 0;
    /// The last one holds what the client pays.
    std::vector<Step> steps{};
};
struct MonthEstimate {
    std::chrono::year_month month;
    Cents client_total{};
    /// In the order of the alternative's lines.
    std::vector<MonthLine> lines{};
};

/// The sums of an alternative; all of them are sums of its lines.
struct AlternativeEstimate {
    std::string name;
    std::vector<Line> lines;
    Cents client_fee_month;
    Cents client_to_provider_month;
    Cents client_total_month;
    Cents client_total_year;
    /// The month 1–12 of the year in which nothing is left of the fee ceiling (6 a §), and what a
    /// month like this one costs then; empty where it does not fill.
    std::optional<int> ceiling_filled_in_month;
    std::optional<Cents> client_total_month_after_ceiling;
    /// The ordinary month, where a ceiling is full already and every figure is of a month after it.
    std::optional<Cents> client_total_month_before_ceiling;
    Cents county_gross_month;
    Cents county_net_month;
    bool county_cost_complete = true;
    /// Empty where the household's net income was not entered.
    std::optional<Cents> money_left_month;
    std::vector<Step> money_left_steps;
    /// Where long-term care is planned: what each has left of their own, empty where not known.
    std::optional<ByPerson<std::optional<Cents>>> money_left_by_person;
    MoneyLeftOf money_left_of = MoneyLeftOf::Nobody;
    std::vector<Note> notes;
    /// Those asked for, before the fee ceiling.
    std::vector<MonthEstimate> months;
};

/// What helps where the client's money does not suffice: a fee is reduced (734/1992 11 §), a
/// voucher's own share is not, but the value is raised (569/2009 8 §).
struct Relief {
    bool of_fees = false;
    bool of_vouchers = false;
};
inline Relief relief_of(const AlternativeEstimate& alternative)
{
    Relief relief;
    for (const Line& line : alternative.lines) {
        const bool with_voucher = line.planned.mode == Mode::Voucher;
        relief.of_fees |= !with_voucher;
        relief.of_vouchers |= with_voucher;
    }
    relief.of_fees |= !relief.of_vouchers;
    return relief;
}

/// What each of the two pays a month, where something is planned for the spouse.
inline std::optional<ByPerson<Cents>> client_total_by_person(const AlternativeEstimate& alternative)
{
    const auto is_for_spouse = [](const Line& line) { return line.planned.whose == Whose::Spouse; };
    if (std::ranges::none_of(alternative.lines, is_for_spouse))
        return std::nullopt;
    ByPerson<Cents> totals;
    for (const Line& line : alternative.lines)
        totals[line.planned.whose] += line.client_total();
    return totals;
}

/// The answer to a case. Refers to the snapshot that it was computed on, which must outlive it.
struct Estimate {
    const Snapshot* snapshot = nullptr;
    std::vector<AlternativeEstimate> alternatives;
};

} // namespace maksuarvio
