// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>
#include <string_view>

namespace maksuarvio {

/// How a spreadsheet writes the cells of a tariff book. What cannot be understood is handed on as
/// it stands: the reader of the book finds its fault.

/// A number with a decimal point and no spaces: "1 290,00" becomes "1290.00". The noise of binary
/// arithmetic is taken off: ten decimals or more that stand for a number of `decimals` decimals,
/// less than a thousand-millionth of it away ("18.899999999999999" is 18.90; "18.8999" is not).
std::string plain_number(std::string_view text, int decimals);
/// Whether the decimal sign is a comma.
bool has_decimal_comma(std::string_view text);

/// "1.6.2027" becomes "2027-06-01".
std::string plain_date(std::string_view text);

} // namespace maksuarvio
