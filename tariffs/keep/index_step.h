// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "tariffs/keep/draft.h"

namespace maksuarvio {

/// What an index raises a figure to (734/1992 14 b §, 912/1992 33 a §).
enum class IndexRounding : std::uint8_t { FullEuro, TenCents };

/// The next figure from the rounded figure of this period, in cents.
Cents indexed(Cents figure, Exact ratio, IndexRounding rounding);

/// The two indices of the act as ratios, new over old, and the days of the next period.
struct IndexStep {
    /// Income limits, extra person, personal allowance (10 e § 7 mom, 7 c § 4 mom): full euros.
    Exact tyel;
    /// Fee ceiling (full euro); upkeep, carer's day off and the decree's fees (ten cents).
    Exact national_pension;
    /// The period begins on 1 January of an even year and lasts two years.
    Validity valid;
};

/// The period of two years that begins on 1 January of the next even year.
Validity next_index_period(Date today);
/// The latest index number that the book has; 0 for none.
std::int64_t latest_point(const Book& book, Key index);

enum class IndexFault : std::uint8_t {
    RatioOutOfRange, ///< 1/2 to 2
    NothingInForce   ///< the base has no value on the day before the period
};

/// A draft of the next period from the version in force on the day before it. Every figure that the
/// law ties to an index is stepped; every other that ends before the period is carried over
/// unchanged. Both are `derived` and not reviewed until someone confirms them, and their source
/// tells how they came about; what holds on in the base is kept as it is.
tl::expected<Draft, IndexFault> index_step(const Book& base, const IndexStep& step,
                                           std::string version);

} // namespace maksuarvio
