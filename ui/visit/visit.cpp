// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/visit/visit.h"

#include "calc-core/estimate.h"
#include "calc-core/months.h"

#include <QUndoCommand>

#include <algorithm>

namespace maksuarvio {

/// Holds the entries as they were and as they became.
class Visit::Change : public QUndoCommand {
public:
    Change(Visit& visit, Entries after, QString merge_key)
        : m_visit(visit), m_before(visit.m_entries), m_after(std::move(after)),
          m_merge_key(std::move(merge_key))
    {
    }
    void undo() override { m_visit.apply(m_before); }
    void redo() override { m_visit.apply(m_after); }
    int id() const override { return m_merge_key.isEmpty() ? -1 : 1; }
    bool mergeWith(const QUndoCommand* next) override
    {
        const auto* change = static_cast<const Change*>(next);
        if (change->m_merge_key != m_merge_key)
            return false;
        m_after = change->m_after;
        return true;
    }

private:
    Visit& m_visit;
    Entries m_before;
    Entries m_after;
    QString m_merge_key;
};

namespace {

void add_once(std::vector<Problem>& problems, const Problem& problem)
{
    if (std::ranges::find(problems, problem) == problems.end())
        problems.push_back(problem);
}

Problem problem_of(Error error, std::size_t alternative)
{
    error.alternative = int(alternative);
    const Place place = error.service < 0 ? Place{.what = Place::What::DecisionDate}
                                          : Place{.what = Place::What::Service,
                                                  .row = int(alternative),
                                                  .part = error.service,
                                                  .field = error.field};
    return {.place = place, .error = std::move(error)};
}

} // namespace

Visit::Visit(TariffLibrary& library, std::string organiser, Date today, QObject* parent)
    : QObject(parent), m_library(library)
{
    m_entries.organiser = std::move(organiser);
    m_entries.date = today;
    find_tariff();
    compute();
}

// The undo stack says that it empties as it goes, and who hears it would look at what is gone.
Visit::~Visit()
{
    m_undo.disconnect();
}

void Visit::edit(const std::function<void(Entries&)>& change, const QString& merge_key)
{
    Entries after = m_entries;
    change(after);
    if (after != m_entries)
        m_undo.push(new Change(*this, std::move(after), merge_key));
}

void Visit::show_alternative(std::size_t index)
{
    if (index >= m_entries.alternatives.size() || index == m_entries.current)
        return;
    m_entries.current = index;
    emit changed();
}

void Visit::clear()
{
    const bool practised = m_entries.practice.has_value();
    m_entries = fresh_entries();
    m_undo.clear();
    // What is only emptied keeps its memory, and the figures in it.
    m_outcomes = std::vector<AlternativeOutcome>();
    if (m_no_tariff || practised)
        find_tariff();
    compute();
    emit cleared();
    emit changed();
}

void Visit::put_back(Entries entries)
{
    edit([&](Entries& now) { now = std::move(entries); });
}

void Visit::practise(Entries entries)
{
    edit([&](Entries& now) {
        entries.practice =
            now.practice.value_or(BeforePractice{.organiser = now.organiser, .date = now.date});
        now = std::move(entries);
    });
}

void Visit::tariffs_changed()
{
    find_tariff();
    compute();
    emit changed();
}

bool Visit::anything_entered() const
{
    return m_entries != fresh_entries();
}

// For the same organiser and day, or for those from before a practice case.
Entries Visit::fresh_entries() const
{
    const auto& before = m_entries.practice;
    Entries fresh;
    fresh.organiser = before ? before->organiser : m_entries.organiser;
    fresh.date = before ? before->date : m_entries.date;
    return fresh;
}

bool Visit::anything_kept() const
{
    return anything_entered() || m_undo.count() > 0;
}

void Visit::apply(const Entries& entries)
{
    const bool other_tariff = entries.organiser != m_entries.organiser
                              || entries.date != m_entries.date
                              || entries.unreadable_date != m_entries.unreadable_date;
    m_entries = entries;
    if (other_tariff)
        find_tariff();
    compute();
    emit changed();
}

void Visit::find_tariff()
{
    m_no_tariff.reset();
    m_presets.reset();
    // The lines hold on to the old one.
    m_outcomes.clear();
    m_snapshot.reset();
    if (m_entries.unreadable_date) {
        const auto day = read_day(m_entries.unreadable_date->toStdString(), m_entries.date);
        m_no_tariff = Problem{.place = {.what = Place::What::DecisionDate},
                              .day = day ? DayFault::NotADay : day.error()};
        return;
    }
    auto found = m_library.snapshot(m_entries.organiser, m_entries.date);
    if (!found && found.error().code == LibraryError::Code::StoreFault) {
        m_library.fall_back(found.error());
        found = m_library.snapshot(m_entries.organiser, m_entries.date);
    }
    if (found) {
        m_snapshot = std::move(*found);
        m_last_snapshot = m_snapshot;
        return;
    } else {
        const bool unknown = found.error().code == LibraryError::Code::UnknownOrganiser;
        m_no_tariff = Problem{
            .place = {.what = unknown ? Place::What::Organiser : Place::What::DecisionDate},
            .error = Error{.code = unknown ? ErrorCode::UnknownOrganiser : ErrorCode::NoTariff}};
    }
}

const std::vector<Preset>& Visit::presets()
{
    if (!m_presets)
        m_presets =
            m_library.presets(m_entries.organiser, m_entries.date).value_or(std::vector<Preset>());
    return *m_presets;
}

const Service* Visit::service(std::string_view id) const
{
    return m_last_snapshot ? m_last_snapshot->service(id) : nullptr;
}

void Visit::compute()
{
    m_situation = read_situation(m_entries);
    m_situation_problems = m_situation.problems;
    if (m_no_tariff)
        m_situation_problems.insert(m_situation_problems.begin(), *m_no_tariff);
    m_outcomes.clear();
    for (std::size_t i = 0; i < m_entries.alternatives.size(); ++i)
        m_outcomes.push_back(outcome_of(i));
}

AlternativeOutcome Visit::outcome_of(std::size_t alternative) const
{
    const std::size_t services = m_entries.alternatives[alternative].services.size();
    AlternativeOutcome outcome;
    outcome.partial.resize(services);
    if (services == 0 && !m_no_tariff)
        return outcome;
    outcome.problems = m_situation_problems;
    if (!m_snapshot)
        return outcome;

    const PlanRead plan = read_plan(m_entries, alternative, *m_snapshot);
    Household household = m_situation.household;
    if (!m_situation.household_read)
        household.income_disclosed = false;
    std::vector<Result<Line>> lines = estimate_lines(household, plan.alternative, *m_snapshot);
    for (std::size_t i = 0; i < services; ++i) {
        bool read = true;
        for (const Problem& problem : plan.problems) {
            if (problem.place.part == int(i)) {
                add_once(outcome.problems, problem);
                read = false;
            }
        }
        if (!read)
            continue;
        Result<Line>& line = lines[i];
        if (!m_situation.household_read) {
            // The faulty fields have been named; what does not look at them is still known.
            if (line && without_income(*line))
                outcome.partial[i] = std::move(*line);
            else if (!line && line.error().code != ErrorCode::IncomeRequired)
                add_once(outcome.problems, problem_of(line.error(), alternative));
            continue;
        }
        if (!line) {
            add_once(outcome.problems, problem_of(line.error(), alternative));
            continue;
        }
        const auto missing = missing_for(*line, m_entries);
        for (const Problem& problem : missing)
            add_once(outcome.problems, problem);
        if (missing.empty())
            outcome.partial[i] = std::move(*line);
    }
    if (!outcome.problems.empty())
        return outcome;

    AlternativeEstimate whole{.name = plan.alternative.name};
    whole.lines.reserve(services);
    for (std::optional<Line>& line : outcome.partial)
        whole.lines.push_back(std::move(*line));
    // They change no other figure, so that without a rule for them the others stand.
    if (const auto filled = fill_months(whole, months_of(plan.alternative), *m_snapshot); !filled) {
        whole.months.clear();
        outcome.no_months = filled.error();
    }
    const auto summed = sum_up(whole, household, m_situation.fee_ceiling_used, *m_snapshot);
    if (summed) {
        outcome.estimate = std::move(whole);
        return outcome;
    }
    outcome.problems.push_back(problem_of(summed.error(), alternative));
    for (std::size_t i = 0; i < services; ++i)
        outcome.partial[i] = std::move(whole.lines[i]);
    return outcome;
}

int Visit::curve_service() const
{
    if (!m_snapshot)
        return -1;
    const auto& services = m_entries.alternatives[m_entries.current].services;
    for (std::size_t i = 0; i < services.size(); ++i) {
        const Service* service = m_snapshot->service(services[i].service);
        if (service && facts(service->rule).by_hours && service->unit == Unit::Hour)
            return int(i);
    }
    return -1;
}

std::vector<Visit::CurvePoint> Visit::fee_by_hours() const
{
    std::vector<CurvePoint> curve;
    const int index = curve_service();
    const auto& classes =
        m_snapshot ? m_snapshot->home_services().classes : std::vector<Snapshot::HourClass>();
    if (index < 0 || classes.empty() || !current_outcome().estimate)
        return curve;
    PlanRead plan = read_plan(m_entries, m_entries.current, *m_snapshot);
    PlannedService& service = plan.alternative.services[std::size_t(index)];
    service.per = Period::Month;
    // Two hours beyond the last class of the table show that the curve has come to its end.
    const int last = classes.back().hours_from + 2;
    for (int hours = 0; hours <= last; ++hours) {
        service.amount = std::int64_t(hours) * 100;
        const auto point = estimate_alternative(m_situation.household, m_situation.fee_ceiling_used,
                                                plan.alternative, *m_snapshot);
        if (!point)
            return {};
        curve.push_back({.hours = hours, .client_total_month = point->client_total_month});
    }
    return curve;
}

std::optional<Cents> Visit::as_own_service(std::size_t alternative) const
{
    if (!m_snapshot || !m_outcomes[alternative].estimate)
        return std::nullopt;
    PlanRead plan = read_plan(m_entries, alternative, *m_snapshot);
    bool any = false;
    for (PlannedService& service : plan.alternative.services) {
        if (service.mode != Mode::Voucher)
            continue;
        service.mode = Mode::Own;
        service.provider_price.reset();
        any = true;
    }
    if (!any)
        return std::nullopt;
    const auto own = estimate_alternative(m_situation.household, m_situation.fee_ceiling_used,
                                          plan.alternative, *m_snapshot);
    return own ? std::optional(own->client_total_month) : std::nullopt;
}

const Problem* Visit::problem_at(const Place& place) const
{
    for (const auto* problems : {&m_situation_problems, &current_outcome().problems}) {
        const auto found = std::ranges::find(*problems, place, &Problem::place);
        if (found != problems->end())
            return &*found;
    }
    return nullptr;
}

} // namespace maksuarvio
