// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "calc-core/county_cost.h"

namespace maksuarvio {

/// What no fee is above: what the service costs to produce (734/1992 2 §), where that is known, and
/// the organiser's highest fee, where there is one.
struct FeeLimits {
    const CountyCost& cost;
    const Row* highest = nullptr;
    /// The hours that the highest fee is for.
    Exact hours{};

    /// The fee, held to both.
    template <typename T> DecidedFee hold(DecidedFee fee, T& trace) const
    {
        return hold_to_cost(highest ? trace.at_most(fee, highest_step()) : fee, trace);
    }

    /// With the income undisclosed: the highest fee that is lawful. Errors: income_required.
    template <typename T>
    Result<DecidedFee> without_income(std::string_view section, T& trace) const
    {
        trace.looks_at(&LookedAt::undisclosed,
                       {.id = StepId::IncomeUnknown, .reference = section, .value = Exact()});
        if (highest)
            return hold_to_cost(trace.decides(highest_step()), trace);
        if (cost.month)
            return trace.decides(cost.step(kCostCap));
        return tl::unexpected(Error{.code = ErrorCode::IncomeRequired});
    }

private:
    static constexpr std::string_view kCostCap = "734/1992 2 §";

    template <typename T> DecidedFee hold_to_cost(DecidedFee fee, T& trace) const
    {
        return cost.month ? trace.at_most(fee, cost.step(kCostCap)) : fee;
    }
    Step highest_step() const
    {
        return {.id = StepId::HighestFee,
                .reference = highest->reference,
                .value = highest->value,
                .with = {hours},
                .row = highest};
    }
};

} // namespace maksuarvio
