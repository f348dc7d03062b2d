// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "calc-core/line.h"

#include "calc-core/fee_rules.h"
#include "calc-core/notes.h"
#include "calc-core/payment.h"

#include <algorithm>

namespace maksuarvio {

namespace {

// Most lines have fewer.
constexpr std::size_t kUsualLineNotes = 4;

void take_record(Line& line, Trace& trace)
{
    line.decided_by = trace.decided_by();
    line.fee_decided_by = trace.fee_decided_by();
    line.looked_at = trace.looked_at();
    line.steps = trace.take();
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
    line.own_service_looked_at = trace.looked_at();
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
        line.accrues_fee_ceiling = facts(service.rule).accrues_ceiling;
        note_county_cost(line, snapshot);
        if (planned.provider_price)
            line.notes.push_back({.code = NoteCode::ProviderPriceNotUsed});
    }
    take_record(line, trace);
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
    Trace trace;
    const std::string_view reference = line.service->reference;
    const DecidedFee nothing =
        trace.decides({.id = StepId::NothingPlanned, .reference = reference, .value = Exact()});
    trace.round(nothing, reference);
    take_record(line, trace);
}

Result<void> fill_covered(Line& line, const Snapshot& snapshot)
{
    const Service& service = *line.service;
    Trace trace;
    const DecidedFee nothing = trace.decides(
        {.id = StepId::CoveredByLongTermCare, .reference = "734/1992 7 c §", .value = Exact()});
    const Result<Exact> quantity = planned_quantity(line.planned, service, snapshot, trace);
    if (!quantity)
        return tl::unexpected(quantity.error());
    const Result<CountyCost> cost = county_cost(service, line.planned.mode, *quantity, snapshot);
    if (!cost)
        return tl::unexpected(cost.error());
    if (cost->month)
        trace(cost->step("734/1992 2 §"));
    line.county_gross = line.county_net = cost->month;
    trace.round(nothing, "734/1992 7 c §");
    take_record(line, trace);
    line.notes.push_back({.code = NoteCode::CoveredByLongTermCare});
    note_county_cost(line, snapshot);
    note_figures_to_doubt(line);
    return {};
}

bool is_temporary_nursing(const Service& service)
{
    return facts(service.rule).accrues_ceiling && service.category == Category::Home;
}

} // namespace

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
        neighbours.home_service |= facts(service->rule).by_hours && planned.amount > 0;
    }
    return neighbours;
}

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

} // namespace maksuarvio
