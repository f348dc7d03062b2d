// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "calc-core/ending_deductions.h"

namespace maksuarvio {

namespace {

int months_of(const Row& row)
{
    return static_cast<int>(round_down(row.value));
}

} // namespace

Result<std::map<int, const Row*>> ends_of_deductions(const Line& line, const Snapshot& snapshot)
{
    std::map<int, const Row*> ends;
    for (const Step& step : line.steps) {
        const auto key = step.deduction ? facts(*step.deduction).months : std::nullopt;
        if (!key)
            continue;
        const Row* row = snapshot.general(*key);
        if (!row)
            return not_in_force(*key);
        ends.emplace(months_of(*row), row);
    }
    return ends;
}

Household after_months(Household household, int months, const Snapshot& snapshot)
{
    const auto has_ended = [&](const Deduction& deduction) {
        const auto key = facts(deduction.kind).months;
        const Row* row = key ? snapshot.general(*key) : nullptr;
        return row && months_of(*row) <= months;
    };
    std::erase_if(household.client.deductions, has_ended);
    if (household.spouse)
        std::erase_if(household.spouse->deductions, has_ended);
    return household;
}

std::vector<LaterTotal> later_totals(const AlternativeEstimate& alternative)
{
    // By how much a month changes, after so many of them.
    std::map<int, Cents> changes;
    for (const Line& line : alternative.lines) {
        Cents before = line.client_total();
        for (const LaterTotal& then : line.later) {
            changes[then.after_months] += then.client_total - before;
            before = then.client_total;
        }
    }
    std::vector<LaterTotal> totals;
    Cents total = alternative.client_total_month;
    for (const auto& [after, change] : changes) {
        total += change;
        totals.push_back({after, total});
    }
    return totals;
}

} // namespace maksuarvio
