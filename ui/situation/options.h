// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "translations/wording.h"
#include "ui/widgets/choice.h"

namespace maksuarvio {

/// The kinds of the parts; the totals have fields of their own.
std::vector<Choice::Option> income_options(const Wording& wording);
/// The value of the option that says that the kind is still to be chosen.
inline constexpr int kNoDeduction = -1;
std::vector<Choice::Option> deduction_options(const Wording& wording);
/// A month or a year.
std::vector<Choice::Option> money_period_options();

} // namespace maksuarvio
