// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "calc-core/line.h"

#include "calc-core/fee_rules.h"
#include "calc-core/income.h"
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
    const auto unknown = [](const Step& step) {
        return step.id == StepId::IncomeUnknown || step.id == StepId::IncomeUnknownLowestValue;
    };
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
    if (!fee || !missing_incomes(trace.looked_at(), *own.household, own.home.has).empty()) {
        line.notes.push_back({.code = NoteCode::OwnServiceFeeUnknown});
        return;
    }
    line.own_service_fee = *fee;
    line.own_service_looked_at = trace.looked_at();
    if (offer.voucher_rule != VoucherRule::SameFeeAsOwn)
        line.own_service_steps = trace.take();
}

Result<void> fill_computed(Line& line, const PlanEntry& entry, const Plan& plan)
{
    const Service& service = *line.service;
    const PlannedService& planned = line.planned;
    const Snapshot& snapshot = *plan.snapshot;
    line.notes.reserve(kUsualLineNotes);
    Trace trace;
    const Result<FeeInput> input =
        fee_input(*plan.household, planned, service, snapshot, trace, entry.part);
    if (!input)
        return tl::unexpected(input.error());
    const Result<Payment> paid = payment(*input, planned, *entry.offer, snapshot, trace);
    if (!paid)
        return tl::unexpected(paid.error());
    line.client_fee = paid->client_fee;
    line.client_to_provider = paid->client_to_provider;
    line.county_gross = paid->county_gross;
    line.county_net = paid->county_net();
    line.voucher_value = paid->voucher_value;
    line.voucher_measure = paid->voucher_measure;
    if (planned.mode == Mode::Voucher) {
        fill_own_service(line, *input, *entry.offer, snapshot);
        if (line.client_to_provider > Cents(0))
            line.notes.push_back({.code = NoteCode::OwnShareBilledBy,
                                  .row = snapshot.general(Key::OwnShareBilledBy)});
    } else {
        line.accrues_fee_ceiling = facts(service.rule).accrues_ceiling;
        note_county_cost(line, snapshot);
        if (planned.provider_price)
            line.notes.push_back({.code = NoteCode::ProviderPriceNotUsed});
    }
    take_record(line, trace);
    if (const auto& share = entry.part.share)
        line.common_fee = share->common - plan.common_fees.data();
    line.missing_incomes = missing_incomes(line.looked_at, *plan.household, input->home.has);
    note_unknown_income(line, *plan.household);
    if (find_step(line, StepId::GuaranteePensionExempt))
        line.notes.push_back({.code = NoteCode::GuaranteePensionExempt});
    note_what_did_not_count(line, *plan.household, input->home);
    note_guardian_fees(line);
    if (const auto& share = entry.part.share)
        note_figures_to_doubt(line, snapshot.date(), share->common->costs);
    else
        note_figures_to_doubt(line, snapshot.date());
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
    const Result<CountyCost> cost =
        county_cost(service, line.planned.mode, *quantity, snapshot,
                    factor_of(time_parts(line.planned, service, *quantity, snapshot)));
    if (!cost)
        return tl::unexpected(cost.error());
    if (cost->month)
        trace(cost->step("734/1992 2 §"));
    line.county_gross = line.county_net = cost->month;
    trace.round(nothing, "734/1992 7 c §");
    take_record(line, trace);
    line.notes.push_back({.code = NoteCode::CoveredByLongTermCare});
    note_county_cost(line, snapshot);
    note_figures_to_doubt(line, snapshot.date());
    return {};
}

bool is_temporary_nursing(const Service& service)
{
    return facts(service.rule).accrues_ceiling && service.category == Category::Home;
}

// 7 b § 2 mom: at least once a week.
bool may_not_be_regular(const Line& line, const Plan& plan)
{
    return facts(line.service->rule).by_hours && line.service->form == CareForm::AtHome
           && (line.planned.per == Period::Year
               || plan.home_care_hours[line.planned.whose] < Exact(1));
}

// 7 b § 1 mom: three months of it are long-term care.
bool may_be_long_term(const PlanEntry& entry)
{
    constexpr int kEveryDay = 30;
    return facts(entry.service->rule).upkeep_after_ceiling && !(entry.quantity < Exact(kEveryDay));
}

} // namespace

Error located(Error error, const Line& line, std::size_t index)
{
    error.service = static_cast<int>(index);
    if (line.service)
        error.service_id = line.service->id;
    return error;
}

Result<void> fill_line(Line& line, const Plan& plan, std::size_t index)
{
    const PlanEntry& entry = plan.entries[index];
    line.planned = *entry.planned;
    line.service = entry.service;
    if (entry.fault)
        return tl::unexpected(located(*entry.fault, line, index));
    if (line.planned.amount == 0) {
        fill_nothing_planned(line);
        return {};
    }
    const Result<void> filled =
        entry.covered ? fill_covered(line, *plan.snapshot) : fill_computed(line, entry, plan);
    if (!filled)
        return tl::unexpected(located(filled.error(), line, index));
    if (!entry.covered && is_temporary_nursing(*line.service)
        && plan.home_service[line.planned.whose])
        line.notes.push_back({.code = NoteCode::TemporaryNursingBesideRegular});
    if (may_not_be_regular(line, plan))
        line.notes.push_back({.code = NoteCode::MayNotBeRegular});
    if (may_be_long_term(entry) && !entry.covered)
        line.notes.push_back({.code = NoteCode::MayBeLongTerm});
    return {};
}

} // namespace maksuarvio
