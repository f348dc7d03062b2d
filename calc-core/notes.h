// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "calc-core/home_household.h"

#include <span>

namespace maksuarvio {

/// What of the household did not count in the line's fee: incomes and deductions by name.
void note_what_did_not_count(Line& line, const Household& household, const HomeHousehold& home);

/// 10 c § 1 mom 4 k: guardian's fees above what the book takes at most.
void note_guardian_fees(Line& line);

/// A note for a derived or example figure that none of the notes names yet.
void note_figure_to_doubt(const Row& row, std::vector<Note>& notes);

/// A note for every derived or example figure that took part in the line, and for every price that
/// is in force until further notice but was read before the index step that the day is behind.
/// `costs`: those of the lines that it has one fee with.
void note_figures_to_doubt(Line& line, std::chrono::year_month_day date,
                           std::span<const Row* const> costs = {});

/// Notes on the alternative, whose lines and money left are known: what an estimate never holds,
/// and what is odd about the plan.
void note_alternative(AlternativeEstimate& alternative, const Household& household);

} // namespace maksuarvio
