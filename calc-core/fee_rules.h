// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "calc-core/fee_input.h"

namespace maksuarvio {

/// The table of rules: the client fee a month of a service by its rule. A new kind of rule is a new
/// file, a value of FeeRule and a line here.
template <typename T>
Result<Cents> client_fee(const FeeInput& input, const Snapshot& snapshot, T& trace);

extern template Result<Cents> client_fee(const FeeInput&, const Snapshot&, Trace&);
extern template Result<Cents> client_fee(const FeeInput&, const Snapshot&, NoTrace&);

} // namespace maksuarvio
