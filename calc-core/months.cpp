// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "calc-core/months.h"

#include <algorithm>

namespace maksuarvio {

namespace {

using Day = std::chrono::sys_days;
using std::chrono::year_month;

constexpr std::string_view kInterruption = "734/1992 10 k §";

// Under same_fee_as_own the client's share is the own service's fee, or stands in its place.
bool has_own_services_fee(const Line& line)
{
    return find_step(line, StepId::FeeAsOwn) || find_step(line, StepId::ShareAtMostPrice);
}

// Fees by the month are charged by the day where a part of the month is; all others by the units,
// which are not had while away.
bool is_by_month(const Line& line)
{
    if (line.service->is_long_term_care() || line.service->unit == Unit::Month)
        return true;
    return facts(line.service->rule).by_hours
           && (line.planned.mode != Mode::Voucher || has_own_services_fee(line));
}

/// The days of a month as a line sees them.
struct Days {
    int of_month = 0;
    int in_service = 0;
    /// Of those in service.
    int free = 0;
    int at_home = 0;
    bool away_all_month = true;
};

Days days_of(const PlannedService& planned, year_month month, int free_after)
{
    Days days;
    const Day end(month / std::chrono::last);
    for (Day day(month / 1); day <= end; day += std::chrono::days(1)) {
        const auto any = [&](auto says) { return std::ranges::any_of(planned.away, says); };
        const bool away = any([&](const Absence& one) { return is_away(one, day); });
        const bool in_service = (!planned.starts || Day(*planned.starts) <= day)
                                && (!planned.ends || day <= Day(*planned.ends));
        ++days.of_month;
        days.away_all_month = days.away_all_month && away;
        if (!in_service)
            continue;
        ++days.in_service;
        days.at_home += away ? 0 : 1;
        days.free += any([&](const Absence& one) { return is_free(one, day, free_after); }) ? 1 : 0;
    }
    return days;
}

int charged_of(const Days& days, bool by_month)
{
    if (!by_month)
        return days.at_home;
    return days.away_all_month ? 0 : days.in_service - days.free;
}

// What a part of a month is divided by, as the book says.
Exact divisor_of(const Row& month_share, int days_of_month)
{
    switch (static_cast<MonthShare>(round_down(month_share.value))) {
    case MonthShare::Thirty:
        return Exact(30);
    case MonthShare::DaysOfMonth:
        return Exact(days_of_month);
    case MonthShare::ThirtyAndTwoFifths:
        return Exact(304, 10);
    case MonthShare::TwelfthOfYear:
        return Exact(365, 12);
    }
    return Exact(days_of_month);
}

// The ordinary month's total, when deductions that end by then have ended.
Cents ordinary_total(const Line& line, year_month month, std::chrono::year_month_day decided)
{
    const auto first = line.planned.starts.value_or(decided);
    const auto passed = (month - year_month(first.year(), first.month())).count();
    Cents total = line.client_total();
    for (const LaterTotal& later : line.later) {
        if (later.after_months <= passed)
            total = later.client_total;
    }
    return total;
}

class MonthOf {
public:
    MonthOf(year_month month, const Snapshot& snapshot) : m_month(month), m_snapshot(snapshot) {}

    Result<MonthLine> line(const Line& line) const
    {
        const Row* free_after = m_snapshot.general(Key::InterruptionFreeAfterDays);
        const bool own_absence = std::ranges::any_of(line.planned.away, [](const Absence& one) {
            return one.cause == InterruptionCause::Client;
        });
        if (own_absence && !free_after)
            return not_in_force(Key::InterruptionFreeAfterDays);
        const bool by_month = is_by_month(line);
        const Days days = days_of(line.planned, m_month,
                                  free_after ? static_cast<int>(round_down(free_after->value)) : 0);
        MonthLine made{.charged_days = charged_of(days, by_month), .days = days.of_month};
        made.steps.push_back(
            {.id = StepId::ChargedDays,
             .reference = kInterruption,
             .value = Exact(made.charged_days),
             .measure = Measure::DaysPerMonth,
             .with = {Exact(days.in_service), Exact(days.in_service - made.charged_days),
                      Exact(days.of_month)},
             .row = own_absence ? free_after : nullptr});
        const Cents ordinary = ordinary_total(line, m_month, m_snapshot.date());
        Step charged{.id = StepId::WholeMonth,
                     .reference = line.service->reference,
                     .value = Exact(ordinary)};
        if (made.charged_days == 0) {
            charged = {.id = StepId::NothingOfMonth, .reference = kInterruption, .value = Exact()};
        } else if (made.charged_days < days.of_month) {
            const auto divisor = by_month ? month_share(days.of_month)
                                          : Result<Divisor>(Divisor{Exact(days.of_month)});
            if (!divisor)
                return tl::unexpected(divisor.error());
            const Exact part = Exact(made.charged_days) / divisor->days;
            if (part < Exact(1))
                charged = {.id = StepId::ShareOfMonth,
                           .reference = kInterruption,
                           .value = Exact(round_to_cents(Exact(ordinary) * part)),
                           .with = {Exact(ordinary), Exact(made.charged_days), divisor->days},
                           .row = divisor->row};
        }
        made.steps.push_back(charged);
        const Cents fee = round_to_cents(charged.value);
        (line.planned.mode == Mode::Voucher ? made.client_to_provider : made.client_fee) = fee;
        return made;
    }

private:
    struct Divisor {
        Exact days;
        const Row* row = nullptr;
    };
    Result<Divisor> month_share(int days_of_month) const
    {
        const Row* row = m_snapshot.general(Key::MonthShare);
        if (!row)
            return not_in_force(Key::MonthShare);
        return Divisor{divisor_of(*row, days_of_month), row};
    }

    year_month m_month;
    const Snapshot& m_snapshot;
};

bool have_one_time(const PlannedService& a, const PlannedService& b)
{
    return a.starts == b.starts && a.ends == b.ends && a.away == b.away;
}

// A line of a common fee that starts, ends or pauses alone leaves the others their share.
void note_changes(std::vector<Line>& lines)
{
    for (Line& line : lines) {
        if (!line.common_fee || have_one_time(line.planned, {}))
            continue;
        if (std::ranges::any_of(lines, [&](const Line& other) {
                return line.common_fee == other.common_fee
                       && !have_one_time(line.planned, other.planned);
            }))
            line.notes.push_back({.code = NoteCode::PlanChanges});
    }
}

} // namespace

Result<void> fill_months(AlternativeEstimate& alternative, std::span<const year_month> months,
                         const Snapshot& snapshot)
{
    for (const year_month month : months) {
        MonthEstimate& made = alternative.months.emplace_back(MonthEstimate{.month = month});
        const MonthOf of_month(month, snapshot);
        for (std::size_t i = 0; i < alternative.lines.size(); ++i) {
            auto line = of_month.line(alternative.lines[i]);
            if (!line) {
                Error error = line.error();
                error.service = static_cast<int>(i);
                error.service_id = alternative.lines[i].service->id;
                return tl::unexpected(std::move(error));
            }
            made.client_total += line->client_fee + line->client_to_provider;
            made.lines.push_back(*std::move(line));
        }
    }
    if (!months.empty())
        note_changes(alternative.lines);
    return {};
}

} // namespace maksuarvio
