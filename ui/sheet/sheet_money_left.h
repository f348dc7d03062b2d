// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "translations/wording.h"

#include <string>
#include <vector>

namespace maksuarvio {

/// What is left of the income, whose it is, and how it was counted, a text each; of a couple of
/// whom one is in long-term care each has their own.
std::vector<std::string> sheet_money_left(const AlternativeEstimate& estimate,
                                          const Wording& wording);

} // namespace maksuarvio
