// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "estimate_oracles.h"

#include "calc-core/income.h"
#include "fuzz.h"

namespace maksuarvio::fuzz {

namespace {

/// The range that calc-core/exact.h gives money.
constexpr std::int64_t kMoneyBelow = 100'000'000'000'000'000;

bool in_range(Cents amount)
{
    return amount.value >= 0 && amount.value < kMoneyBelow;
}

/// Halves up, in a wider type than the program rounds to.
bool is_rounded(Exact exact, Cents rounded)
{
    const Int128 twice = 2 * exact.numerator() - 2 * Int128(rounded.value) * exact.denominator();
    return -exact.denominator() <= twice && twice < exact.denominator();
}

void require_sound(const Step& step)
{
    // No law says that a year has twelve months.
    const bool is_arithmetic = step.id == StepId::QuantityMonth && !step.row;
    require(is_arithmetic == step.reference.empty(), "each step of the law names its section");
    require(step.value.denominator() > 0, "a denominator is above zero");
    if (step.id == StepId::Fee && step.with[0] != Exact())
        require(is_rounded(step.with[0], Cents(round_down(step.value))),
                "a fee is its exact value to the cent");
}

void require_sound(const Line& line)
{
    require(in_range(line.client_fee), "a fee is 0 or more and in range");
    require(in_range(line.client_to_provider), "a client's share is 0 or more and in range");
    require(line.county_gross.has_value() == line.county_net.has_value(),
            "gross and net are known together");
    if (line.county_gross) {
        require(in_range(*line.county_gross), "a cost is 0 or more and in range");
        require(in_range(*line.county_net), "what the county pays is 0 or more");
        require(line.client_fee <= *line.county_gross, "a fee is not above the known cost");
        if (line.planned.mode != Mode::Voucher)
            require(*line.county_net == *line.county_gross - line.client_fee,
                    "net is gross less the fee");
        else
            require(*line.county_net == *line.county_gross, "a voucher's net is its gross");
    }
    require((line.planned.mode == Mode::Voucher ? line.client_fee : line.client_to_provider)
                == Cents(0),
            "a line has a fee, or with a voucher a share of the price");
    require(in_range(line.voucher_value.value_or(Cents(0))), "a voucher's value is in range");
    require(in_range(line.own_service_fee.value_or(Cents(0))), "the own fee is in range");
    require(!line.steps.empty() && line.steps.back().value == Exact(line.client_total()),
            "the last step equals the fee");
    require(line.decided_by < line.steps.size()
                && is_rounded(line.deciding_step().value, line.client_total()),
            "the deciding step, rounded, is what the client pays");
    for (const Step& step : line.steps) {
        require_sound(step);
        if (step.id == StepId::CountyCost && line.planned.mode != Mode::Voucher)
            require(line.county_gross && is_rounded(step.value, *line.county_gross),
                    "the cost is its step to the cent");
    }
    for (const Step& step : line.own_service_steps)
        require_sound(step);
}

bool is_sum(Int128 sum, Cents total)
{
    return sum == total.value;
}

} // namespace

void require_sound(const AlternativeEstimate& alternative)
{
    Int128 fee = 0;
    Int128 share = 0;
    Int128 gross = 0;
    Int128 net = 0;
    Int128 beside_ceiling = 0;
    bool complete = true;
    for (const Line& line : alternative.lines) {
        require_sound(line);
        fee += line.client_fee.value;
        share += line.client_to_provider.value;
        gross += line.county_gross.value_or(Cents(0)).value;
        net += line.county_net.value_or(Cents(0)).value;
        complete = complete && line.county_gross;
        if (!line.accrues_fee_ceiling)
            beside_ceiling += line.client_total_of_twelve_months().value;
    }
    require(is_sum(fee, alternative.client_fee_month), "the fees' sum");
    require(is_sum(share, alternative.client_to_provider_month), "the shares' sum");
    require(is_sum(fee + share, alternative.client_total_month), "the client's sum");
    require(is_sum(gross, alternative.county_gross_month), "the costs' sum");
    require(is_sum(net, alternative.county_net_month), "the county's sum");
    require(complete == alternative.county_cost_complete, "whether each cost is known");
    require(alternative.client_total_year.value >= beside_ceiling,
            "a year has twelve months of what no ceiling stops");
}

void require_sound(const Error& error, const Case& question)
{
    if (const auto fault = household_fault(question.household)) {
        require(error == *fault, "a household that no law knows is refused before any alternative");
        return;
    }
    require(error.alternative >= 0 && error.alternative < std::ssize(question.alternatives),
            "an error names its alternative");
    const auto& plan = question.alternatives[static_cast<std::size_t>(error.alternative)];
    require(error.service >= -1 && error.service < std::ssize(plan.services),
            "an error names its service");
    require((error.key || !error.offered.empty()) == (error.code == ErrorCode::NoTariff),
            "a value not in force has a name, and an offer its days");
}

Household plain_household(Cents pension)
{
    Household household;
    household.client.incomes.push_back({.kind = IncomeKind::Pension, .gross = pension});
    return household;
}

void require_sound_offers(const Snapshot& snapshot)
{
    Household silent;
    silent.income_disclosed = false;
    const Household households[] = {plain_household(Cents(150'000)),
                                    plain_household(Cents(999'999'999)), silent};
    for (const Service& service : snapshot.services()) {
        for (const auto mode : {Mode::Own, Mode::Purchased, Mode::Voucher}) {
            if (!snapshot.offer(service, mode))
                continue;
            PlannedService planned{.service = service.id, .mode = mode, .unit = service.unit};
            planned.amount = service.is_long_term_care() ? 100 : 999'999;
            planned.per = service.is_long_term_care() ? Period::Month : Period::Day;
            planned.provider_price = Cents(999'999'999);
            for (const Household& household : households) {
                const auto result = estimate_alternative(
                    household, Cents(0), {.name = {}, .services = {planned}}, snapshot);
                if (result)
                    require_sound(*result);
            }
        }
    }
}

} // namespace maksuarvio::fuzz
