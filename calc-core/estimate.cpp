// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "calc-core/estimate.h"

#include "calc-core/ending_deductions.h"
#include "calc-core/income.h"
#include "calc-core/line.h"
#include "calc-core/money_left.h"
#include "calc-core/months.h"
#include "calc-core/notes.h"
#include "calc-core/year.h"

#include <map>

namespace maksuarvio {

namespace {

void add_up_month(AlternativeEstimate& alternative)
{
    alternative.client_fee_month = alternative.client_to_provider_month = Cents(0);
    alternative.county_gross_month = alternative.county_net_month = Cents(0);
    for (const Line& line : alternative.lines) {
        alternative.client_fee_month += line.client_fee;
        alternative.client_to_provider_month += line.client_to_provider;
        if (line.county_gross) {
            alternative.county_gross_month += *line.county_gross;
            alternative.county_net_month += *line.county_net;
        } else {
            alternative.county_cost_complete = false;
        }
    }
    alternative.client_total_month =
        alternative.client_fee_month + alternative.client_to_provider_month;
}

std::vector<Result<Line>> lines_of(const Household& household, const Alternative& alternative,
                                   const Snapshot& snapshot)
{
    const Plan plan = plan_of(household, alternative, snapshot);
    std::vector<Result<Line>> lines;
    lines.reserve(plan.entries.size());
    for (std::size_t i = 0; i < plan.entries.size(); ++i) {
        Result<Line>& line = lines.emplace_back();
        if (auto filled = fill_line(*line, plan, i); !filled)
            line = tl::unexpected(std::move(filled.error()));
    }
    return lines;
}

// 10 c § 3 mom: what each line costs when deductions of a former home have ended, one after
// another.
void fill_later(std::vector<Result<Line>>& lines, const Household& household,
                const Alternative& alternative, const Snapshot& snapshot)
{
    std::map<int, std::vector<std::size_t>> lines_that_change;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        if (!lines[i])
            continue;
        const auto ends = ends_of_deductions(*lines[i], snapshot);
        if (!ends) {
            lines[i] = tl::unexpected(located(ends.error(), *lines[i], i));
            continue;
        }
        for (const auto& [after, row] : *ends) {
            lines_that_change[after].push_back(i);
            note_figure_to_doubt(*row, lines[i]->notes);
        }
    }
    for (const auto& [after, changing] : lines_that_change) {
        auto then = lines_of(after_months(household, after, snapshot), alternative, snapshot);
        for (const std::size_t i : changing) {
            if (then[i])
                lines[i]->later.push_back({after, then[i]->client_total()});
            else
                lines[i] = tl::unexpected(std::move(then[i].error()));
        }
    }
}

} // namespace

std::vector<Result<Line>> estimate_lines(const Household& household, const Alternative& alternative,
                                         const Snapshot& snapshot)
{
    std::vector<Result<Line>> lines = lines_of(household, alternative, snapshot);
    fill_later(lines, household, alternative, snapshot);
    return lines;
}

Result<void> sum_up(AlternativeEstimate& alternative, const Household& household,
                    const CeilingUsed& fee_ceiling_used, const Snapshot& snapshot)
{
    add_up_month(alternative);
    if (const auto filled = fill_year(alternative, fee_ceiling_used, snapshot); !filled)
        return tl::unexpected(filled.error());
    if (alternative.client_total_month_before_ceiling)
        add_up_month(alternative);
    if (const auto left = fill_money_left(alternative, household, snapshot); !left)
        return tl::unexpected(left.error());
    if (snapshot.stands_in())
        alternative.notes.push_back({.code = NoteCode::NationalMaximaUsed});
    if (const Row* lowest = snapshot.general(Key::LowestBilled);
        lowest && alternative.client_fee_month > Cents(0)
        && Exact(alternative.client_fee_month) < lowest->value)
        alternative.notes.push_back(
            {.code = NoteCode::BelowLowestBill, .row = lowest, .with = {lowest->value}});
    note_alternative(alternative, household);
    alternative.money_left_of = money_left_of(alternative, household);
    return {};
}

Result<AlternativeEstimate> estimate_alternative(const Household& household,
                                                 const CeilingUsed& fee_ceiling_used,
                                                 const Alternative& alternative,
                                                 const Snapshot& snapshot,
                                                 std::span<const std::chrono::year_month> months)
{
    if (auto fault = household_fault(household))
        return tl::unexpected(*std::move(fault));
    AlternativeEstimate result{.name = alternative.name};
    result.lines.reserve(alternative.services.size());
    for (Result<Line>& line : estimate_lines(household, alternative, snapshot)) {
        if (!line)
            return tl::unexpected(std::move(line.error()));
        if (!line->missing_incomes.empty())
            return tl::unexpected(
                located({.code = ErrorCode::IncomeRequired,
                         .field = incomes_of(line->missing_incomes.front().whose)},
                        *line, result.lines.size()));
        result.lines.push_back(*std::move(line));
    }
    if (const auto filled = fill_months(result, months, snapshot); !filled)
        return tl::unexpected(filled.error());
    if (const auto summed = sum_up(result, household, fee_ceiling_used, snapshot); !summed)
        return tl::unexpected(summed.error());
    return result;
}

Result<Estimate> estimate(const Case& question, const Snapshot& snapshot)
{
    // Also where nothing is planned.
    if (auto fault = household_fault(question.household))
        return tl::unexpected(*std::move(fault));
    Estimate result{.snapshot = &snapshot};
    for (std::size_t i = 0; i < question.alternatives.size(); ++i) {
        auto alternative =
            estimate_alternative(question.household, question.fee_ceiling_used,
                                 question.alternatives[i], snapshot, question.months);
        if (!alternative) {
            Error error = alternative.error();
            error.alternative = static_cast<int>(i);
            return tl::unexpected(std::move(error));
        }
        result.alternatives.push_back(std::move(*alternative));
    }
    return result;
}

} // namespace maksuarvio
