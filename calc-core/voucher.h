// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "calc-core/fee_input.h"

namespace maksuarvio {

/// Who pays what a month with a service voucher (569/2009).
struct VoucherPayment {
    /// The client's own share of the provider's price; never a fee of the county (734/1992 12 § 2
    /// mom).
    Cents client_to_provider;
    /// What the county pays the provider.
    Cents county_gross;
    /// The voucher's value; empty under same_fee_as_own, where there is none.
    std::optional<Cents> value;
    Measure value_measure = Measure::EurPerMonth;
};

/// `own` is the input of the county's own service, whose fee same_fee_as_own takes.
/// Errors: no_tariff, income_required, provider_price_required.
template <typename T>
Result<VoucherPayment> voucher_payment(VoucherRule rule, const FeeInput& own,
                                       std::optional<Cents> provider_price,
                                       const Snapshot& snapshot, T& trace);

extern template Result<VoucherPayment>
voucher_payment(VoucherRule, const FeeInput&, std::optional<Cents>, const Snapshot&, Trace&);
extern template Result<VoucherPayment>
voucher_payment(VoucherRule, const FeeInput&, std::optional<Cents>, const Snapshot&, NoTrace&);

} // namespace maksuarvio
