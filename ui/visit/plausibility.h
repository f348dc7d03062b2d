// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "translations/wording.h"
#include "ui/visit/visit.h"

namespace maksuarvio {

/// Something typed that can be right, but seldom is. It is said beside its field and refuses
/// nothing.
struct Oddity {
    enum class What : std::uint8_t {
        YearlySum,       ///< so much a month that it may be a year's; `figure`: a twelfth of it
        MoreThanGross,   ///< more in hand than before tax
        WeeklyNumber,    ///< so few a month that it may be a week's
        MoreThanTheTime, ///< more hours or days than the period has; `figure`: how many it has
        AboveCeiling,    ///< more paid than the year's ceiling; `figure`: the ceiling
        FarFromOwnCost   ///< a provider's price; `figure`: what own service costs the county
    } what = What::YearlySum;
    /// Cents; of MoreThanTheTime a number.
    std::int64_t figure = 0;
    bool operator==(const Oddity&) const = default;
};

/// Of a place that has no problem, in the situation or the current alternative.
std::optional<Oddity> oddity_at(const Place& place, Visit& visit);
QString oddity_text(const Oddity& oddity, const Wording& wording);

} // namespace maksuarvio
