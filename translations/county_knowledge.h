// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "calc-core/result.h"

#include <algorithm>

namespace maksuarvio {

/// How much of the county's cost the tariff knows.
enum class CountyKnowledge : std::uint8_t {
    None,    ///< of no service
    AtLeast, ///< of some services, or the least that a service costs
    Whole
};

inline CountyKnowledge county_knowledge(const AlternativeEstimate& estimate)
{
    const auto known = [](const Line& line) { return line.county_gross.has_value(); };
    const auto minimum = [](const Line& line) {
        return std::ranges::find(line.notes, NoteCode::CountyCostIsMinimum, &Note::code)
               != line.notes.end();
    };
    if (!estimate.lines.empty() && std::ranges::none_of(estimate.lines, known))
        return CountyKnowledge::None;
    return estimate.county_cost_complete && std::ranges::none_of(estimate.lines, minimum)
               ? CountyKnowledge::Whole
               : CountyKnowledge::AtLeast;
}

} // namespace maksuarvio
