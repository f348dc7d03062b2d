// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "calc-core/value_range.h"

namespace maksuarvio {

ValueRange value_range(Key key)
{
    constexpr std::int64_t kParts = 10'000;
    switch (key) {
    case Key::WeeksPerMonth:
    case Key::WeeksPerMonthHours:
        return {Exact(4), Exact(5), kParts};
    case Key::DaysPerMonth:
        return {Exact(28), Exact(31), kParts};
    case Key::VoucherDivisor:
        return {Exact(1), Exact(10'000)};
    default:
        break;
    }
    switch (shape(key).measure) {
    case Measure::Percent:
    case Measure::Ratio:
        return {Exact(), Exact(100), kParts};
    case Measure::Flag:
        return {Exact(), Exact(1)};
    default:
        return {Exact(), Exact(999'999'999)};
    }
}

} // namespace maksuarvio
