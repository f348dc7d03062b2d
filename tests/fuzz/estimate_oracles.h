// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "calc-core/estimate.h"

namespace maksuarvio::fuzz {

/// What holds for every estimate whatever the tariff: nothing is negative, no fee is above a known
/// cost, the last step is the fee, each sum is that of its lines, no figure leaves its range.
void require_sound(const AlternativeEstimate& alternative);

/// An error names a place of the case, and a value where one is missing.
void require_sound(const Error& error, const Case& question);

/// A household whose answer does not hang on incomes that are missing.
Household plain_household(Cents pension);

/// Estimates each offer of the snapshot by itself: often, seldom, with and without income.
void require_sound_offers(const Snapshot& snapshot);

} // namespace maksuarvio::fuzz
