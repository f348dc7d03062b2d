// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/error_report.h"

namespace maksuarvio {

/// Appends the answer as one line of JSON in the format of the interface. Without steps the texts
/// of notes are left out, too.
void write_json(const Answer& answer, const Wording& wording, const ErrorWords& errors,
                bool with_steps, std::string& out);

/// The heading of the table that write_csv() writes.
std::string csv_heading();

/// Appends a row for each alternative, or one for an error; nothing in it depends on a language.
void write_csv(const Answer& answer, const ErrorWords& errors, std::string& out);

} // namespace maksuarvio
