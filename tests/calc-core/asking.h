// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "book_folder.h"
#include "calc-core/estimate.h"
#include "print.h"

// How the tests write a case: households, plans, and the line that comes of them.

namespace maksuarvio::test {

/// "1500.00"_eur.
Cents operator""_eur(const char* text, std::size_t length);

/// "24.5"_pct: the fraction 2450/10000.
Exact operator""_pct(const char* text, std::size_t length);

/// One income or deduction a month.
Person person(IncomeKind kind, Cents gross);
Person with(Person person, DeductionKind kind, Cents amount, Period per = Period::Month);
Person with(Person person, const Income& income);

/// A household of so many persons, of whom the client has this gross pension a month.
Household household(int size, Cents gross_pension);
/// A client living alone, or a couple, with these net incomes a month (total_net).
Household net_alone(Cents client);
Household net_couple(Cents client, Cents spouse);

/// A service of the snapshot, planned in its own unit; `amount` is a decimal.
PlannedService plan(const Snapshot& snapshot, std::string_view service,
                    std::string_view amount = "1", Mode mode = Mode::Own,
                    Period per = Period::Month);
PlannedService voucher(const Snapshot& snapshot, std::string_view service, std::string_view amount,
                       Cents provider_price);
PlannedService for_spouse(PlannedService planned);

/// The line of the one planned service; throws where it is an error.
Line line_of(const Household& household, const PlannedService& planned, const Snapshot& snapshot);
/// Its client fee.
Cents fee_of(const Household& household, const PlannedService& planned, const Snapshot& snapshot);
/// Its error; throws where there is none.
Error error_of(const Household& household, const PlannedService& planned, const Snapshot& snapshot);
/// The alternative of these services; throws where it is an error.
AlternativeEstimate estimate_of(const Household& household,
                                const std::vector<PlannedService>& services,
                                const Snapshot& snapshot, const CeilingUsed& fee_ceiling_used = {});

/// The line's first step of the id; null where there is none.
const Step* step(const Line& line, StepId id);
bool has_note(const std::vector<Note>& notes, NoteCode code);
/// The kinds that notes name as not counted.
std::vector<DeductionKind> uncounted_deductions(const Line& line);
std::vector<IncomeKind> uncounted_incomes(const Line& line);

/// Everything of an estimate as text: every figure, step, row and note. Two estimates are the same
/// where their texts are.
std::string written_out(const Line& line);
std::string written_out(const AlternativeEstimate& alternative);

} // namespace maksuarvio::test
