// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "calc-core/case.h"
#include "calc-core/home_service_fee.h"

namespace maksuarvio {

/// The same random cases of 10 e § in every run: 20–60 hours, households of 1–8, incomes of
/// 0–6 000 €, with the exemption and the cost of the snapshot's regular home care.
std::vector<HomeServiceInput> home_service_cases(const Snapshot& snapshot, std::size_t count);

/// An alternative of ten services of the sample county.
Case ten_services(std::chrono::year_month_day day);

} // namespace maksuarvio
