// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "calc-core/result.h"

#include <string>
#include <vector>

namespace maksuarvio {

/// "noin 1 873 euroa", to the full euro: in selkosuomi the exact sum stands once.
std::string about_in_selko(Exact cents);

/// Who sends the bill for the own share of a voucher's price, or that it is to be asked.
std::string who_bills_in_selko(const AlternativeEstimate& estimate);

/// Why the client pays that much, in selkosuomi: whose income it hangs on, and what else decides.
std::vector<std::string> why_in_selko(const AlternativeEstimate& estimate);

} // namespace maksuarvio
