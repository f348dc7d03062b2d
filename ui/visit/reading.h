// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/visit/problem.h"

namespace maksuarvio {

/// Amounts of a service are below this, in hundredths of its unit.
inline constexpr std::int64_t kAmountLimit = 1'000'000;

/// A number as typed, in hundredths.
tl::expected<std::int64_t, NumberFault> read_number(const QString& text);

/// What the fields of the situation say, read into the values of a case.
struct SituationRead {
    Household household;
    /// False where a field of an income or deduction cannot be read, or the household contradicts
    /// itself.
    bool household_read = true;
    Cents fee_ceiling_used;
    /// Fields that cannot be read, and begun rows without their sum.
    std::vector<Problem> problems;
};

/// A field that is not required counts 0 while it is empty. With the income undisclosed its fields
/// are not looked at.
SituationRead read_situation(const Entries& entries);

/// The services of an alternative; one that cannot be read is planned 0 times.
struct PlanRead {
    Alternative alternative;
    std::vector<Problem> problems;
};

/// `snapshot` tells the unit of each service.
PlanRead read_plan(const Entries& entries, std::size_t alternative, const Snapshot& snapshot);

/// The calendar months that the days of a plan are about: they cost what no other month does.
std::vector<std::chrono::year_month> months_of(const Alternative& plan);

/// The incomes that a line hangs on and that were not entered, at their fields.
std::vector<Problem> missing_for(const Line& line, const Entries& entries);

/// Whether the line is the same whatever the income; `line` was computed with the income
/// undisclosed.
bool without_income(const Line& line);

} // namespace maksuarvio
