// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QStringView>

#include <string>

namespace maksuarvio {

/// The digits of a number that a spreadsheet keeps and shows.
constexpr std::size_t kKeptDigits = 15;

/// What a number in a workbook was before the spreadsheet made a binary one of it, digit by digit:
/// "18.899999999999999" is "18.9", "7.0000000000000007E-2" is "0.07". Digits behind the 15th that
/// no rounding explains stay. The point stands `places` further to the right: 2 for a percentage.
/// Empty where the text is no number.
std::string decimal_of(QStringView text, int places = 0);

/// Whether a spreadsheet keeps each digit of a plain decimal number.
bool is_kept(const std::string& decimal);

} // namespace maksuarvio
