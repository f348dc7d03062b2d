// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "calc-core/estimate.h"

#include "calc-core/fee_ceiling.h"
#include "calc-core/fee_rules.h"
#include "calc-core/income.h"
#include "calc-core/notes.h"
#include "calc-core/payment.h"
#include "calc-core/quantity.h"

#include <algorithm>

namespace maksuarvio {

namespace {

// Most lines have fewer.
constexpr std::size_t kUsualLineNotes = 4;

void record_zero(Line& line, StepId why, std::string_view reference)
{
    Trace trace;
    trace({.id = why, .reference = reference, .value = Exact()});
    trace.round({.id = StepId::Fee, .reference = reference, .value = Exact()});
    line.steps = trace.take();
}

/// What an alternative plans, as far as it changes its other lines.
struct Neighbours {
    /// Each line's service; null where the book does not know it.
    std::vector<const Service*> services;
    /// 7 c, 10 h §: it covers meals and other support; no fee of their own beside it.
    bool long_term_care = false;
    /// Regular home service, some of it.
    bool home_service = false;
};

Neighbours neighbours_in(const Alternative& alternative, const Snapshot& snapshot)
{
    Neighbours neighbours;
    neighbours.services.reserve(alternative.services.size());
    for (const PlannedService& planned : alternative.services) {
        const Service* service = snapshot.service(planned.service);
        neighbours.services.push_back(service);
        if (!service)
            continue;
        neighbours.long_term_care |= service->is_long_term_care();
        neighbours.home_service |= service->rule == FeeRule::IncomeShare && planned.amount > 0;
    }
    return neighbours;
}

void note_unknown_income(Line& line, const Household& household)
{
    const auto unknown = [](const Step& step) { return step.id == StepId::IncomeUnknown; };
    if (!household.income_disclosed && std::ranges::any_of(line.steps, unknown))
        line.notes.push_back({.code = NoteCode::IncomeUnknownHighestFee});
}

void note_county_cost(Line& line, const Snapshot& snapshot)
{
    if (!line.county_gross)
        line.notes.push_back({.code = NoteCode::CountyCostUnknown});
    else if (const Row* least = snapshot.of(*line.service, Key::CountyCostIsMinimum);
             least && least->value > Exact())
        line.notes.push_back({.code = NoteCode::CountyCostIsMinimum, .row = least});
}

// What the county's own service would cost beside a voucher (569/2009 6 §).
void fill_own_service(Line& line, const FeeInput& own, const Offer& offer, const Snapshot& snapshot)
{
    Trace trace;
    const Result<Cents> fee = client_fee(own, snapshot, trace);
    if (!fee) {
        line.notes.push_back({.code = NoteCode::OwnServiceFeeUnknown});
        return;
    }
    line.own_service_fee = *fee;
    if (offer.voucher_rule != VoucherRule::SameFeeAsOwn)
        line.own_service_steps = trace.take();
}

Result<void> fill_computed(Line& line, const Household& household, const Offer& offer,
                           const Snapshot& snapshot)
{
    const Service& service = *line.service;
    const PlannedService& planned = line.planned;
    line.notes.reserve(kUsualLineNotes);
    Trace trace;
    const Result<FeeInput> input = fee_input(household, planned, service, snapshot, trace);
    if (!input)
        return tl::unexpected(input.error());
    const Result<Payment> paid = payment(*input, planned, offer, snapshot, trace);
    if (!paid)
        return tl::unexpected(paid.error());
    line.client_fee = paid->client_fee;
    line.client_to_provider = paid->client_to_provider;
    line.county_gross = paid->county_gross;
    line.county_net = paid->county_net();
    line.voucher_value = paid->voucher_value;
    line.voucher_measure = paid->voucher_measure;
    if (planned.mode == Mode::Voucher) {
        fill_own_service(line, *input, offer, snapshot);
    } else {
        line.accrues_fee_ceiling =
            service.rule == FeeRule::FlatAccruing || service.rule == FeeRule::FlatAccruingUpkeep;
        note_county_cost(line, snapshot);
        if (planned.provider_price)
            line.notes.push_back({.code = NoteCode::ProviderPriceNotUsed});
    }
    line.steps = trace.take();
    note_unknown_income(line, household);
    note_what_did_not_count(line, household, snapshot);
    note_figures_to_doubt(line);
    return {};
}

void fill_nothing_planned(Line& line)
{
    line.county_gross = Cents(0);
    line.county_net = Cents(0);
    if (line.planned.mode == Mode::Voucher)
        line.own_service_fee = Cents(0);
    record_zero(line, StepId::NothingPlanned, line.service->reference);
}

Result<void> fill_covered(Line& line, const Snapshot& snapshot)
{
    const Service& service = *line.service;
    Trace trace;
    trace({.id = StepId::CoveredByLongTermCare, .reference = "734/1992 7 c §", .value = Exact()});
    const Result<Exact> quantity = planned_quantity(line.planned, service, snapshot, trace);
    if (!quantity)
        return tl::unexpected(quantity.error());
    const Result<CountyCost> cost = county_cost(service, line.planned.mode, *quantity, snapshot);
    if (!cost)
        return tl::unexpected(cost.error());
    if (cost->month)
        trace(cost->step("734/1992 2 §"));
    line.county_gross = line.county_net = cost->month;
    trace.round({.id = StepId::Fee, .reference = "734/1992 7 c §", .value = Exact()});
    line.steps = trace.take();
    line.notes.push_back({.code = NoteCode::CoveredByLongTermCare});
    note_county_cost(line, snapshot);
    note_figures_to_doubt(line);
    return {};
}

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
        const bool institution = line.service->rule == FeeRule::FlatAccruingUpkeep;
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

// What the household has left a month, where its net income was entered.
Result<std::optional<Cents>> money_left(const Household& household, Cents client_total,
                                        const Snapshot& snapshot)
{
    if (!household.income_disclosed)
        return std::optional<Cents>();
    const Result<ForestShare> forest = forest_share(household, snapshot);
    if (!forest)
        return tl::unexpected(forest.error());
    std::optional<Exact> net = money_in_hand(household.client, *forest);
    if (net && household.spouse && !household.spouse->incomes.empty()) {
        const std::optional<Exact> spouse = money_in_hand(*household.spouse, *forest);
        net = spouse ? std::optional(*net + *spouse) : std::nullopt;
    }
    if (!net)
        return std::optional<Cents>();
    Exact left = *net - Exact(client_total);
    for (const Person* person :
         {&household.client, household.spouse ? &*household.spouse : nullptr}) {
        if (!person)
            continue;
        for (const DeductionKind kind :
             {DeductionKind::HousingCost, DeductionKind::Medicines, DeductionKind::OtherMedicines})
            left = left - deductions_of(*person, kind);
    }
    return std::optional(round_to_cents(left));
}

bool is_temporary_nursing(const Service& service)
{
    return service.rule == FeeRule::FlatAccruing && service.category == Category::Home;
}

// Fills the line of alternative.services[index].
Result<void> fill_line(Line& line, const Neighbours& neighbours, const Household& household,
                       const Alternative& alternative, std::size_t index, const Snapshot& snapshot)
{
    line.planned = alternative.services[index];
    line.service = neighbours.services[index];
    const auto located = [&](Error error) {
        error.service = static_cast<int>(index);
        if (line.service)
            error.service_id = line.service->id;
        return tl::unexpected(std::move(error));
    };
    if (!line.service)
        return located({.code = ErrorCode::UnknownService, .field = Field::Service});
    const Service& service = *line.service;
    const Mode mode = line.planned.mode;
    if (const auto fault = plan_fault(line.planned, service, snapshot))
        return located(*fault);
    if (line.planned.amount == 0) {
        fill_nothing_planned(line);
        return {};
    }
    // Long-term care covers what stands beside it, never itself.
    const bool covered = mode != Mode::Voucher && service.covered_by_long_term_care
                         && !service.is_long_term_care() && neighbours.long_term_care;
    const Result<void> filled =
        covered ? fill_covered(line, snapshot)
                : fill_computed(line, household, *snapshot.offer(service, mode), snapshot);
    if (!filled)
        return located(filled.error());
    if (is_temporary_nursing(service) && neighbours.home_service)
        line.notes.push_back({.code = NoteCode::TemporaryNursingBesideRegular});
    return {};
}

} // namespace

Result<Line> estimate_line(const Household& household, const Alternative& alternative,
                           std::size_t index, const Snapshot& snapshot)
{
    Line line;
    const Neighbours neighbours = neighbours_in(alternative, snapshot);
    const auto filled = fill_line(line, neighbours, household, alternative, index, snapshot);
    if (!filled)
        return tl::unexpected(filled.error());
    return line;
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
        result.client_fee_month += line.client_fee;
        result.client_to_provider_month += line.client_to_provider;
        if (line.county_gross) {
            result.county_gross_month += *line.county_gross;
            result.county_net_month += *line.county_net;
        } else {
            result.county_cost_complete = false;
        }
    }
    result.client_total_month = result.client_fee_month + result.client_to_provider_month;
    if (const auto filled = fill_year(result, fee_ceiling_used, snapshot); !filled)
        return tl::unexpected(filled.error());
    const auto left = money_left(household, result.client_total_month, snapshot);
    if (!left)
        return tl::unexpected(left.error());
    result.money_left_month = *left;
    note_alternative(result, household);
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
