// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "calc-core/exact.h"
#include "calc-core/measure.h"
#include "tariffs/book/faults.h"

#include <tl/expected.hpp>

#include <string_view>

namespace maksuarvio {

/// Small letters, digits and "_-.+", 64 at most, a letter or digit first, so that it is no option
/// of a command and no way out of a folder: what names organisers, versions and services.
bool is_id(std::string_view text);

/// How the values of a tariff are written: "1290.00" (money and percent, at most two decimals),
/// "52/12" or "1.2" (ratio, at most 10 000 parts), "5" (count, points), "0" or "1" (flag),
/// "summed" or "each" (hours of a couple), "30", "days", "30.4" or "365/12" (share of a month). The
/// decimal sign is a point, nothing is negative, and money stays below ten million euros. The
/// errors: NumberMalformed, NumberNegative, NumberTooPrecise, NumberTooLarge.
tl::expected<Exact, FaultCode> value_from_text(std::string_view text, Measure measure);

/// The same in the one way that the program writes it.
std::string text_from_value(Exact value, Measure measure);

/// Hundredths: "7.5" is 750.
tl::expected<std::int64_t, FaultCode> hundredths_from_text(std::string_view text);
/// A whole number of 0–999 999 999.
tl::expected<std::int64_t, FaultCode> whole_from_text(std::string_view text);

} // namespace maksuarvio
