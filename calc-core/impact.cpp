// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "calc-core/impact.h"

#include "calc-core/payment.h"

#include <algorithm>

namespace maksuarvio {

namespace {

/// The cells of one service, amount and size under one tariff: only the income changes.
class Answers {
public:
    Answers(const ImpactGrid& grid, std::size_t first_cell, const Snapshot& snapshot)
        : m_snapshot(snapshot), m_case(case_of(grid, first_cell, snapshot)),
          m_planned(m_case.alternative.services.front()),
          m_service(snapshot.service(m_planned.service))
    {
        m_computable = m_service && !plan_fault(m_planned, *m_service, snapshot);
        if (m_computable)
            m_offer = snapshot.offer(*m_service, m_planned.mode);
    }

    ImpactSide operator()(Cents income)
    {
        if (!m_computable)
            return {};
        if (m_planned.amount == 0)
            return {.answered = true, .cost_known = true};
        m_case.household.client.incomes.front().gross = income;
        NoTrace trace;
        const Result<FeeInput> input =
            fee_input(m_case.household, m_planned, *m_service, m_snapshot, trace);
        if (!input)
            return {};
        const Result<Payment> paid = payment(*input, m_planned, *m_offer, m_snapshot, trace);
        if (!paid)
            return {};
        return {.client_fee = paid->client_fee,
                .client_to_provider = paid->client_to_provider,
                .county_gross = paid->county_gross.value_or(Cents(0)),
                .answered = true,
                .cost_known = paid->county_gross.has_value()};
    }

private:
    const Snapshot& m_snapshot;
    ImpactCase m_case;
    const PlannedService& m_planned;
    const Service* m_service;
    const Offer* m_offer = nullptr;
    bool m_computable = false;
};

} // namespace

void impact(const ImpactGrid& grid, const Snapshot& before, const Snapshot& after,
            std::size_t first, std::span<ImpactCell> out)
{
    std::size_t done = 0;
    while (done < out.size()) {
        const std::size_t from = grid.place(first + done).income;
        const std::size_t row = std::min(grid.incomes.size() - from, out.size() - done);
        Answers old_answers(grid, first + done, before);
        Answers new_answers(grid, first + done, after);
        for (std::size_t i = 0; i < row; ++i) {
            const Cents income = grid.incomes[from + i];
            out[done + i] = {.before = old_answers(income), .after = new_answers(income)};
        }
        done += row;
    }
}

ImpactSummary summary_of(std::span<const ImpactCell> cells, std::span<const std::int64_t> counts)
{
    ImpactSummary sum;
    Int128 fees_before = 0;
    Int128 fees_after = 0;
    Int128 net_before = 0;
    Int128 net_after = 0;
    for (std::size_t i = 0; i < cells.size(); ++i) {
        const ImpactCell& cell = cells[i];
        const std::int64_t households = counts.empty() ? 0 : counts[i];
        const auto tally = [households](ImpactSummary::Tally& one) {
            ++one.cells;
            one.households += households;
        };
        if (!cell.answered()) {
            tally(sum.unanswered);
            if (cell.before.answered)
                tally(sum.no_longer_answered);
            continue;
        }
        const Cents rise = cell.rise();
        tally(rise > Cents(0) ? sum.rising : rise < Cents(0) ? sum.falling : sum.unchanged);
        if (rise > (sum.largest_rise ? cells[*sum.largest_rise].rise() : Cents(0)))
            sum.largest_rise = i;
        if (rise < (sum.largest_fall ? cells[*sum.largest_fall].rise() : Cents(0)))
            sum.largest_fall = i;
        fees_before += Int128(cell.before.client_fee.value) * households;
        fees_after += Int128(cell.after.client_fee.value) * households;
        if (!cell.before.cost_known || !cell.after.cost_known) {
            tally(sum.cost_unknown);
            continue;
        }
        net_before += Int128(cell.before.county_net().value) * households;
        net_after += Int128(cell.after.county_net().value) * households;
    }
    sum.county_before = {Exact(fees_before), Exact(net_before)};
    sum.county_after = {Exact(fees_after), Exact(net_after)};
    return sum;
}

} // namespace maksuarvio
