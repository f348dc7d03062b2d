// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "calc-core/year.h"

#include "calc-core/fee_ceiling.h"
#include "calc-core/notes.h"
#include "calc-core/time_parts.h"

#include <algorithm>

namespace maksuarvio {

namespace {

constexpr std::string_view kSection = "734/1992 6 a §";

/// A line that accrues the ceiling, and what it counts.
struct AccruingLine {
    Line* line = nullptr;
    AccruingUnits units;

    Exact after_ceiling() const { return units.price_after_ceiling() * units.month; }
};

// The units that are charged, and what one costs: its price, or less where 2 § holds the fee to
// the cost.
AccruingUnits units_of(const Line& line, const Row* upkeep)
{
    const Step& product = *find_step(line, StepId::PriceTimesQuantity);
    const Step& deciding = line.fee_deciding_step();
    const Exact charged = product.with[1];
    Exact price = product.with[0];
    if (deciding.id == StepId::CountyCost)
        price = deciding.with[0] * deciding.with[1] / charged;
    if (deciding.id == StepId::CommonCost)
        price = deciding.value / charged;
    // Of what several lines are charged together, its part.
    const Step* share = find_step(line, StepId::ShareOfFee);
    return {.service = line.service->id,
            .month = share ? charged * share->with[1] / share->with[2] : charged,
            .price = price,
            .upkeep = facts(line.service->rule).upkeep_after_ceiling && upkeep
                          ? std::optional(upkeep->value)
                          : std::nullopt};
}

// What is priced apart at a time of the week are units of their own.
void add_rows(const AccruingLine& one, const Snapshot& snapshot, std::vector<AccruingUnits>& rows)
{
    const std::vector<TimePart> parts =
        time_parts(one.line->planned, *one.line->service, one.units.month, snapshot);
    if (parts.empty())
        rows.push_back(one.units);
    for (const TimePart& part : parts) {
        AccruingUnits units = one.units;
        units.month = part.quantity;
        units.price = one.units.price * part.factor / factor_of(parts);
        rows.push_back(units);
    }
}

bool accrues(const Line& line)
{
    return line.accrues_fee_ceiling && line.client_fee > Cents(0);
}

std::vector<AccruingLine> accruing_lines(std::vector<Line>& lines, Whose whose, const Row* upkeep)
{
    std::vector<AccruingLine> accruing;
    for (Line& line : lines) {
        if (accrues(line) && line.planned.whose == whose)
            accruing.push_back({.line = &line, .units = units_of(line, upkeep)});
    }
    return accruing;
}

// What the client pays now, and the county the rest.
void become_month_after_ceiling(const AccruingLine& accruing, const Row& ceiling, const Row* upkeep,
                                std::chrono::year_month_day date)
{
    Line& line = *accruing.line;
    const bool costs_upkeep = accruing.units.upkeep.has_value();
    const Exact fee = accruing.after_ceiling();
    line.decided_by = line.fee_decided_by = line.steps.size();
    line.steps.push_back(
        {.id = costs_upkeep ? StepId::UpkeepAfterCeiling : StepId::FreeAfterCeiling,
         .reference = kSection,
         .value = fee,
         .with = {accruing.units.price_after_ceiling(), accruing.units.month},
         .row = costs_upkeep ? upkeep : &ceiling});
    line.client_fee = round_to_cents(fee);
    line.steps.push_back({.id = StepId::Fee,
                          .reference = line.service->reference,
                          .value = Exact(line.client_fee),
                          .with = {fee}});
    if (line.county_gross)
        line.county_net = *line.county_gross - line.client_fee;
    note_figures_to_doubt(line, date);
}

class Year {
public:
    Year(AlternativeEstimate& alternative, const Snapshot& snapshot)
        : m_alternative(alternative), m_snapshot(snapshot),
          m_ceiling(snapshot.general(Key::FeeCeiling)),
          m_upkeep(snapshot.general(Key::UpkeepAfterCeiling)),
          m_both_are_planned_for(client_total_by_person(alternative).has_value()),
          m_month(alternative.client_total_month), m_month_after(m_month)
    {
    }

    Result<void> add(Whose whose, Cents used)
    {
        const std::vector<AccruingLine> accruing =
            accruing_lines(m_alternative.lines, whose, m_upkeep);
        if (accruing.empty())
            return {};
        if (!m_ceiling)
            return not_in_force(Key::FeeCeiling);
        std::vector<AccruingUnits> rows;
        for (const AccruingLine& one : accruing)
            add_rows(one, m_snapshot, rows);
        const Cents limit = round_to_cents(m_ceiling->value);
        const CeilingYear year = year_under_ceiling(std::move(rows), limit, used);
        if (!year.filled_in_month) {
            m_alternative.client_total_year += round_to_cents(year.charged);
            return {};
        }
        const bool costs_upkeep = std::ranges::any_of(accruing, [](const AccruingLine& one) {
            return facts(one.line->service->rule).upkeep_after_ceiling;
        });
        if (costs_upkeep && !m_upkeep)
            return not_in_force(Key::UpkeepAfterCeiling);
        m_alternative.client_total_year += round_to_cents(year.charged);
        note(year, whose, used >= limit, costs_upkeep);
        for (const AccruingLine& one : accruing) {
            m_month_after += round_to_cents(one.after_ceiling()) - one.line->client_fee;
            if (used >= limit)
                become_month_after_ceiling(one, *m_ceiling, m_upkeep, m_snapshot.date());
        }
        m_full_at_start = m_full_at_start || used >= limit;
        auto& filled = m_alternative.ceiling_filled_in_month;
        filled = std::min(filled.value_or(12), *year.filled_in_month);
        return {};
    }

    void close()
    {
        if (m_alternative.ceiling_filled_in_month)
            m_alternative.client_total_month_after_ceiling = m_month_after;
        if (m_full_at_start)
            m_alternative.client_total_month_before_ceiling = m_month;
    }

private:
    void note(const CeilingYear& year, Whose whose, bool full_at_start, bool costs_upkeep)
    {
        std::vector<Note>& notes = m_alternative.notes;
        note_figure_to_doubt(*m_ceiling, notes);
        if (costs_upkeep)
            note_figure_to_doubt(*m_upkeep, notes);
        // Where it is full, from when the fees are due again.
        const int next_year = static_cast<int>(m_snapshot.date().year()) + 1;
        const auto tell = [&](NoteCode code, const Row* row, Exact number) {
            notes.push_back({.code = code,
                             .row = row,
                             .with = {row->value, number},
                             .whose = whose,
                             .names_person = m_both_are_planned_for});
        };
        if (full_at_start)
            tell(NoteCode::FeeCeilingFull, m_ceiling, Exact(next_year));
        else
            tell(NoteCode::FeeCeilingCrossed, m_ceiling, Exact(*year.filled_in_month));
        if (year.upkeep_days > Exact())
            tell(NoteCode::UpkeepAfterCeiling, m_upkeep, year.upkeep_days);
    }

    AlternativeEstimate& m_alternative;
    const Snapshot& m_snapshot;
    const Row* m_ceiling;
    const Row* m_upkeep;
    bool m_both_are_planned_for;
    Cents m_month;
    Cents m_month_after;
    bool m_full_at_start = false;
};

} // namespace

Result<void> fill_year(AlternativeEstimate& alternative, const CeilingUsed& used,
                       const Snapshot& snapshot)
{
    for (const Line& line : alternative.lines) {
        if (!accrues(line))
            alternative.client_total_year += line.client_total_of_twelve_months();
    }
    Year year(alternative, snapshot);
    for (const auto& [whose, spent] :
         {std::pair(Whose::Client, used.client), std::pair(Whose::Spouse, used.spouse)}) {
        if (const auto added = year.add(whose, spent); !added)
            return tl::unexpected(added.error());
    }
    year.close();
    return {};
}

} // namespace maksuarvio
