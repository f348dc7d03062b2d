// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "calc-core/estimate.h"

#include "calc-core/fee_ceiling.h"
#include "calc-core/line.h"
#include "calc-core/money_left.h"
#include "calc-core/notes.h"
#include "calc-core/quantity.h"

namespace maksuarvio {

namespace {

// 6 a §: the accruing fees of a year; the others twelve times.
Result<void> fill_year(AlternativeEstimate& alternative, Cents used, const Snapshot& snapshot)
{
    std::vector<AccruingFee> accruing;
    const Row* upkeep = snapshot.general(Key::UpkeepAfterCeiling);
    bool needs_upkeep = false;
    for (const Line& line : alternative.lines) {
        if (!line.accrues_fee_ceiling || line.client_fee == Cents(0)) {
            alternative.client_total_year += line.client_total() * 12;
            continue;
        }
        const Result<Exact> quantity = quantity_per_month(line.planned, snapshot);
        const Row* price = snapshot.of(*line.service, line.planned.mode, Key::Price, 1);
        const bool institution = facts(line.service->rule).upkeep_after_ceiling;
        needs_upkeep = needs_upkeep || institution;
        accruing.push_back(
            {.month = line.client_fee,
             .quantity = quantity.value_or(Exact()),
             .price = price ? price->value : Exact(),
             .upkeep = institution && upkeep ? std::optional(upkeep->value) : std::nullopt});
    }
    if (accruing.empty())
        return {};
    const Row* ceiling = snapshot.general(Key::FeeCeiling);
    if (!ceiling)
        return not_in_force(Key::FeeCeiling);
    const Cents limit = round_to_cents(ceiling->value);
    const CeilingYear year = year_under_ceiling(accruing, limit, used);
    if (year.filled_in_month && needs_upkeep && !upkeep)
        return not_in_force(Key::UpkeepAfterCeiling);
    alternative.client_total_year += year.charged;
    if (year.filled_in_month)
        note_figure_to_doubt(*ceiling, alternative.notes);
    if (year.filled_in_month && needs_upkeep)
        note_figure_to_doubt(*upkeep, alternative.notes);
    if (used >= limit)
        alternative.notes.push_back(
            {.code = NoteCode::FeeCeilingFull, .row = ceiling, .with = {ceiling->value}});
    else if (year.filled_in_month)
        alternative.notes.push_back({.code = NoteCode::FeeCeilingCrossed,
                                     .row = ceiling,
                                     .with = {ceiling->value, Exact(*year.filled_in_month)}});
    if (year.upkeep_days > Exact())
        alternative.notes.push_back({.code = NoteCode::UpkeepAfterCeiling,
                                     .row = upkeep,
                                     .with = {upkeep->value, year.upkeep_days}});
    return {};
}

} // namespace

std::vector<Result<Line>> estimate_lines(const Household& household, const Alternative& alternative,
                                         const Snapshot& snapshot)
{
    const Neighbours neighbours = neighbours_in(alternative, snapshot);
    std::vector<Result<Line>> lines;
    lines.reserve(alternative.services.size());
    for (std::size_t i = 0; i < alternative.services.size(); ++i) {
        Result<Line>& line = lines.emplace_back();
        if (auto filled = fill_line(*line, neighbours, household, alternative, i, snapshot);
            !filled)
            line = tl::unexpected(std::move(filled.error()));
    }
    return lines;
}

Result<void> sum_up(AlternativeEstimate& alternative, const Household& household,
                    Cents fee_ceiling_used, const Snapshot& snapshot)
{
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
    if (const auto filled = fill_year(alternative, fee_ceiling_used, snapshot); !filled)
        return tl::unexpected(filled.error());
    const auto left = money_left(household, alternative.client_total_month, snapshot);
    if (!left)
        return tl::unexpected(left.error());
    alternative.money_left_month = *left;
    if (snapshot.stands_in())
        alternative.notes.push_back({.code = NoteCode::NationalMaximaUsed});
    note_alternative(alternative, household);
    alternative.money_left_of = money_left_of(alternative, household);
    return {};
}

Result<AlternativeEstimate> estimate_alternative(const Household& household, Cents fee_ceiling_used,
                                                 const Alternative& alternative,
                                                 const Snapshot& snapshot)
{
    AlternativeEstimate result{.name = alternative.name};
    result.lines.reserve(alternative.services.size());
    const Neighbours neighbours = neighbours_in(alternative, snapshot);
    for (std::size_t i = 0; i < alternative.services.size(); ++i) {
        Line& line = result.lines.emplace_back();
        const auto filled = fill_line(line, neighbours, household, alternative, i, snapshot);
        if (!filled)
            return tl::unexpected(filled.error());
    }
    if (const auto summed = sum_up(result, household, fee_ceiling_used, snapshot); !summed)
        return tl::unexpected(summed.error());
    return result;
}

Result<Estimate> estimate(const Case& question, const Snapshot& snapshot)
{
    Estimate result{.snapshot = &snapshot};
    for (std::size_t i = 0; i < question.alternatives.size(); ++i) {
        auto alternative = estimate_alternative(question.household, question.fee_ceiling_used,
                                                question.alternatives[i], snapshot);
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
