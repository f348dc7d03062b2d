// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "calc-core/result.h"

#include <span>

namespace maksuarvio::phrases {

/// The English phrases in the order of their enumerations; the .ts files hold the translations.
/// In a phrase {m1} is the step's first number as money, {n1} as a number, {p1} as a percentage,
/// {w1} as a period; 0 is the step's value; {u} is the unit of its measure, {k} the income or
/// deduction that it is about.
inline constexpr const char* kContext = "Phrases";

std::span<const char* const> steps();
std::span<const char* const> notes();
std::span<const char* const> errors();
/// By the field that is wrong.
std::span<const char* const> bad_fields();
std::span<const char* const> incomes();
std::span<const char* const> deductions();
std::span<const char* const> modes();
std::span<const char* const> statuses();
std::span<const char* const> categories();
std::span<const char* const> units();
std::span<const char* const> counted_units();
std::span<const char* const> periods();
std::span<const char* const> keys();

/// "{1}: an income or deduction".
const char* of_spouse();
/// "{1}: validity, {2}: status".
const char* provenance();
/// "{1}: the value's name, {2}: the day".
const char* missing_value();
/// "{1}: amount, {2}: unit, {3}: period".
const char* frequency();
/// What is planned for each day of every month.
const char* whole_month();

} // namespace maksuarvio::phrases
