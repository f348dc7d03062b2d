// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "calc-core/result.h"

namespace maksuarvio::phrases {

/// The English phrases; the .ts files hold the translations.
/// In a phrase {m1} is the step's first number as money, {n1} as a number, {p1} as a percentage,
/// {w1} as a period; 0 is the step's value; {u} is the unit of its measure, {k} the income or
/// deduction that it is about.
inline constexpr const char* kContext = "Phrases";

const char* of(StepId step);
const char* of(NoteCode note);
const char* of(ErrorCode error);
/// What is wrong with the field of a planned service.
const char* bad_input(Field field);
/// What a plan as a whole cannot hold.
const char* of(PlanFault fault);
const char* of(IncomeKind kind);
const char* of(DeductionKind kind);
const char* of(Mode mode);
const char* of(Status status);
const char* of(Category category);
const char* of(Unit unit);
/// With a number other than 1.
const char* counted(Unit unit);
const char* of(Period period);
const char* of(Key key);
/// How the hours of two spouses are counted.
const char* of(CoupleHours hours);
/// Who sends the bill for a voucher's own share.
const char* of(BilledBy who);
/// What a part of a month is divided by.
const char* of(MonthShare share);
const char* of(TimeOfWeek time);

/// Of FeesExceedIncome, where it is about what is paid to providers.
const char* shares_exceed_income();
/// Of ShareOfFee, where what a service costs held a share.
const char* share_held_to_cost();
/// "{1}: who sends the bill for the own share".
const char* own_share_billed_by();
/// A person's income that a fee hangs on and that was not entered.
const char* income_missing();
/// "{1}: a sentence about a person".
const char* told_of(Whose whose);
/// "{1}: an income or deduction".
const char* of_spouse();
/// The ground of what no law says.
const char* no_law();
/// "{1}: validity, {2}: status".
const char* provenance();
/// "{1}: the value's name, {2}: the day".
const char* missing_value();
/// "{1}: on which days a service is offered, {2}: the day"
const char* offered_on();
/// "{1}: amount, {2}: unit, {3}: period".
const char* frequency();
/// What is planned for each day of every month.
const char* whole_month();

} // namespace maksuarvio::phrases
