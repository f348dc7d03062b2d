// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "calc-core/estimate.h"

#include "calc-core/line.h"
#include "calc-core/money_left.h"
#include "calc-core/notes.h"
#include "calc-core/year.h"

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
                    const CeilingUsed& fee_ceiling_used, const Snapshot& snapshot)
{
    add_up_month(alternative);
    if (const auto filled = fill_year(alternative, fee_ceiling_used, snapshot); !filled)
        return tl::unexpected(filled.error());
    if (alternative.client_total_month_before_ceiling)
        add_up_month(alternative);
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

Result<AlternativeEstimate> estimate_alternative(const Household& household,
                                                 const CeilingUsed& fee_ceiling_used,
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
