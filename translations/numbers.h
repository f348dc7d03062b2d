// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "calc-core/exact.h"
#include "translations/language.h"

#include <chrono>
#include <optional>
#include <string>
#include <string_view>

namespace maksuarvio {

/// Numbers as each language writes them, UTF-8: "1 234,50 €" with no-break spaces, "€1,234.50".
/// A minus is U+2212.
std::string money_text(Cents amount, Language language);
/// Before a number that was shortened.
inline constexpr std::string_view kNearly = "\u2248\u00A0";
/// Between the roundings of a fee there are parts of a cent: "≈ 962,14 €".
std::string money_text(Exact cents, Language language);
/// Money in a field to be typed over, "1 234,50", "1234.50": without the euro sign, and without a
/// group sign that would be read as a decimal one.
std::string typed_money_text(Cents amount, Language language);
/// A difference with its sign: "+12,00 €", "−12,00 €", "0,00 €".
std::string difference_text(Cents amount, Language language);
/// Up to two decimals, none that are zero: "20", "4,5"; else a fraction, "17 1/3", and where its
/// whole would have a hundred parts or more, to the hundredth: "≈ 9,9".
std::string number_text(Exact number, Language language);
/// What the texts of money and of a number say: it, or what it was shortened to.
Exact shown_money(Exact cents);
Exact shown_number(Exact number);
/// "26 %", "42,5 %"; English "42.5%".
std::string percent_text(Exact fraction, Language language);
/// "1.3.2026"; English "1 March 2026" is written "2026-03-01".
std::string date_text(std::chrono::year_month_day date, Language language);
/// "3/2026"; English "2026-03".
std::string month_text(std::chrono::year_month month, Language language);
/// "1.1.2026–31.12.2027", both days in force; `to` is the first day no more in force.
std::string validity_text(std::chrono::year_month_day from,
                          std::optional<std::chrono::year_month_day> to, Language language);

/// "1234.50": the decimal string of the JSON and the tariff books.
std::string decimal(Cents amount);
/// The same of an inexact value, to the hundredth, halves up.
std::string decimal(Exact number);

} // namespace maksuarvio
