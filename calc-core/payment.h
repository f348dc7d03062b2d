// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "calc-core/fee_input.h"

namespace maksuarvio {

/// Who pays what a month for one planned service, whatever its mode.
struct Payment {
    /// What the county charges; nothing with a voucher (734/1992 12 § 2 mom).
    Cents client_fee;
    /// The client's own share of a voucher price.
    Cents client_to_provider;
    /// Before the client's fee; empty where the tariff does not know the cost.
    std::optional<Cents> county_gross;
    /// Per the priced unit, or a month under net_income_steps.
    std::optional<Cents> voucher_value;
    Measure voucher_measure = Measure::EurPerMonth;

    std::optional<Cents> county_net() const
    {
        return county_gross ? std::optional(*county_gross - client_fee) : std::nullopt;
    }
};

/// The mode whose fee is taken: with a voucher the own service's.
constexpr Mode fee_mode(Mode mode)
{
    return mode == Mode::Voucher ? Mode::Own : mode;
}

/// What is wrong with the plan of one service before anything is computed.
std::optional<Error> plan_fault(const PlannedService& planned, const Service& service,
                                const Snapshot& snapshot);

/// The planned units a month, recorded where the plan is not by the month.
template <typename T>
Result<Exact> planned_quantity(const PlannedService& planned, const Service& service,
                               const Snapshot& snapshot, T& trace);

/// What the fee of a planned service is computed from. With a voucher it is the input of the
/// county's own service.
template <typename T>
Result<FeeInput> fee_input(const Household& household, const PlannedService& planned,
                           const Service& service, const Snapshot& snapshot, T& trace,
                           const PlanPart& plan = {});

/// The payment of a plan without fault, of more than nothing, that no long-term care covers;
/// `input` is its fee_input(). Estimate and impact both come here: with and without a record.
template <typename T>
Result<Payment> payment(const FeeInput& input, const PlannedService& planned, const Offer& offer,
                        const Snapshot& snapshot, T& trace);

} // namespace maksuarvio
