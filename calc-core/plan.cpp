// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "calc-core/plan.h"

#include "calc-core/common_fee.h"
#include "calc-core/payment.h"
#include "calc-core/plan_faults.h"
#include "calc-core/quantity.h"

namespace maksuarvio {

namespace {

PlanEntry entry_of(const PlannedService& planned, const Snapshot& snapshot)
{
    PlanEntry entry{.planned = &planned, .service = snapshot.service(planned.service)};
    if (!entry.service) {
        entry.fault = Error{.code = ErrorCode::UnknownService, .field = Field::Service};
        return entry;
    }
    entry.offer = snapshot.offer(*entry.service, planned.mode);
    entry.fault = plan_fault(planned, *entry.service, snapshot);
    if (!entry.is_planned())
        return entry;
    if (planned.mode == Mode::Voucher && !planned.provider_price) {
        entry.fault =
            Error{.code = ErrorCode::ProviderPriceRequired, .field = Field::ProviderPrice};
        return entry;
    }
    const Result<Exact> quantity = quantity_per_month(planned, snapshot);
    if (quantity)
        entry.quantity = *quantity;
    else
        entry.fault = quantity.error();
    return entry;
}

// Long-term care covers what stands beside it, never itself.
bool is_covered(const PlanEntry& entry, const Plan& plan)
{
    return entry.service && entry.planned->mode != Mode::Voucher
           && entry.service->covered_by_long_term_care && !entry.service->is_long_term_care()
           && plan.long_term_care[entry.planned->whose];
}

void say_what_is_planned(Plan& plan)
{
    for (const PlanEntry& entry : plan.entries) {
        if (!entry.service)
            continue;
        const Whose whose = entry.planned->whose;
        plan.long_term_care[whose] |= entry.service->is_long_term_care();
        if (!facts(entry.service->rule).by_hours || entry.planned->amount == 0)
            continue;
        plan.home_service[whose] = true;
        if (entry.service->form == CareForm::AtHome)
            plan.home_care_hours[whose] = plan.home_care_hours[whose] + entry.quantity;
    }
}

} // namespace

Plan plan_of(const Household& household, const Alternative& alternative, const Snapshot& snapshot)
{
    Plan plan;
    plan.household = &household;
    plan.snapshot = &snapshot;
    plan.entries.reserve(alternative.services.size());
    for (const PlannedService& planned : alternative.services)
        plan.entries.push_back(entry_of(planned, snapshot));
    find_plan_faults(plan);
    say_what_is_planned(plan);
    for (PlanEntry& entry : plan.entries) {
        entry.covered = is_covered(entry, plan);
        const Whose whose = entry.planned->whose;
        entry.part.in_long_term_care = plan.long_term_care;
        entry.part.has_regular = plan.home_service[whose] || plan.long_term_care[whose];
    }
    share_fees(plan);
    return plan;
}

} // namespace maksuarvio
