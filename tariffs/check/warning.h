// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "tariffs/book/faults.h"

#include <QString>

#include <cstdint>
#include <string>
#include <vector>

namespace maksuarvio {

/// What a maintainer should look at before publishing, but may publish with. What `data` holds
/// stands beside each.
enum class WarningCode : std::uint8_t {
    ReviewMissing,  ///< heading
    ReviewOld,      ///< day of the review, more than twelve months ago
    TariffEndsSoon, ///< last day, within 60 days from now
    ValueEndsSoon,  ///< key, last day, within 60 days from now, with no value after it
    CostOld,        ///< service, first day of the cost, more than two years ago
    ExampleFigure,  ///< key
    NoStatute,      ///< the first day on which the statutory maxima are not known
    DayAhead,       ///< heading, day, which is still to come
    DecidedLater,   ///< day of the decision, the first day, which is before it
    FreeOfCharge,   ///< service, whose price is 0
    MonthLong,      ///< key, value, how much a month has on average in the longest year
    ReplacesLater,  ///< a version that begins later and that this one would replace, its first day
    LeavesDaysOpen  ///< the version that it corrects, the first day that no version would serve
};

/// One warning: where it is and what it is.
struct Warning {
    Cell cell;
    WarningCode code = WarningCode::ReviewOld;
    std::vector<std::string> data;
};

/// The reason in words, without the place.
QString reason(const Warning& warning);
/// "FILE, row R, column C: reason".
QString place_and_reason(const Warning& warning);
/// The same where it stands in what was read: the file and the cell of the fault.
QString place_and_reason(const Warning& warning, const Fault& place);

} // namespace maksuarvio
