// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "calc-core/payment.h"

#include "calc-core/fee_rules.h"
#include "calc-core/quantity.h"
#include "calc-core/voucher.h"

namespace maksuarvio {

namespace {

// What is planned by the month and priced by the day is counted over a month's days.
template <typename T>
void record_days_of_month(const Service& service, const Snapshot& snapshot, T& trace)
{
    if (service.unit != Unit::Month || service.priced_unit != Unit::Day)
        return;
    if (const Row* days = snapshot.general(Key::DaysPerMonth))
        trace({.id = StepId::DaysOfMonth,
               .reference = days->reference,
               .value = days->value,
               .measure = Measure::DaysPerMonth,
               .row = days});
}

} // namespace

std::optional<Error> plan_fault(const PlannedService& planned, const Service& service,
                                const Snapshot& snapshot)
{
    const auto in_field = [](ErrorCode code, Field field) {
        return Error{.code = code, .field = field};
    };
    if (!snapshot.offer(service, planned.mode)) {
        Error error = in_field(ErrorCode::ModeNotOffered, Field::Mode);
        error.offered = snapshot.other_days(service, planned.mode);
        if (!error.offered.empty())
            error.code = ErrorCode::NoTariff;
        return error;
    }
    if (planned.unit != service.unit)
        return in_field(ErrorCode::BadInput, Field::Unit);
    if (service.is_long_term_care()) {
        if (planned.amount != 100)
            return in_field(ErrorCode::BadInput, Field::Amount);
        if (planned.per != Period::Month)
            return in_field(ErrorCode::BadInput, Field::Per);
    }
    return by_time_fault(planned, service, snapshot);
}

template <typename T>
Result<Exact> planned_quantity(const PlannedService& planned, const Service& service,
                               const Snapshot& snapshot, T& trace)
{
    Result<Exact> quantity = quantity_per_month(planned, snapshot);
    const Row* factor = month_factor(planned, snapshot);
    if (quantity && planned.per != Period::Month)
        trace({.id = StepId::QuantityMonth,
               .reference = factor ? std::string_view(factor->reference) : std::string_view(),
               .value = *quantity,
               .measure = per_month(service.unit),
               .with = {Exact(planned.amount, 100), Exact(static_cast<int>(planned.per)),
                        factor ? factor->value : Exact(1, 12)},
               .row = factor});
    return quantity;
}

template <typename T>
Result<FeeInput> fee_input(const Household& household, const PlannedService& planned,
                           const Service& service, const Snapshot& snapshot, T& trace,
                           const PlanPart& plan)
{
    const Result<Exact> quantity = planned_quantity(planned, service, snapshot, trace);
    if (!quantity)
        return tl::unexpected(quantity.error());
    FeeInput input{.household = &household,
                   .whose = planned.whose,
                   .home = home_household(household, plan.in_long_term_care),
                   .service = &service,
                   .mode = fee_mode(planned.mode),
                   .quantity = *quantity,
                   .parts = time_parts(planned, service, *quantity, snapshot),
                   .plan = plan};
    const RuleFacts rule = facts(service.rule);
    const bool hangs_on_income =
        rule.by_hours || !snapshot.all_of(service, Key::BandIncomeLimit).empty();
    if (rule.income == IncomeConcept::HomeService && hangs_on_income && !plan.share) {
        HomeServiceDeductions deductions{.any = rule.by_hours};
        deductions.moves_to_communal_housing[planned.whose] = service.form == CareForm::Communal;
        const Result<HomeServiceIncome> income =
            home_service_income(household, input.home, deductions, snapshot, trace);
        if (!income)
            return tl::unexpected(income.error());
        input.income = *income;
    }
    const Result<CountyCost> cost =
        county_cost(service, input.mode, *quantity, snapshot, factor_of(input.parts));
    if (!cost)
        return tl::unexpected(cost.error());
    input.cost = *cost;
    return input;
}

template <typename T>
Result<Payment> payment(const FeeInput& input, const PlannedService& planned, const Offer& offer,
                        const Snapshot& snapshot, T& trace)
{
    if (planned.mode == Mode::Voucher) {
        record_days_of_month(*input.service, snapshot, trace);
        const Result<VoucherPayment> paid =
            voucher_payment(offer.voucher_rule, input, planned.provider_price, snapshot, trace);
        if (!paid)
            return tl::unexpected(paid.error());
        return Payment{.client_to_provider = paid->client_to_provider,
                       .county_gross = paid->county_gross,
                       .voucher_value = paid->value,
                       .voucher_measure = paid->value_measure};
    }
    if (input.cost.month)
        record_days_of_month(*input.service, snapshot, trace);
    const Result<Cents> fee = client_fee(input, snapshot, trace);
    if (!fee)
        return tl::unexpected(fee.error());
    return Payment{.client_fee = *fee, .county_gross = input.cost.month};
}

template Result<Exact> planned_quantity(const PlannedService&, const Service&, const Snapshot&,
                                        Trace&);
template Result<FeeInput> fee_input(const Household&, const PlannedService&, const Service&,
                                    const Snapshot&, Trace&, const PlanPart&);
template Result<FeeInput> fee_input(const Household&, const PlannedService&, const Service&,
                                    const Snapshot&, NoTrace&, const PlanPart&);
template Result<Payment> payment(const FeeInput&, const PlannedService&, const Offer&,
                                 const Snapshot&, Trace&);
template Result<Payment> payment(const FeeInput&, const PlannedService&, const Offer&,
                                 const Snapshot&, NoTrace&);

} // namespace maksuarvio
