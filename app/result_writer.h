// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/error_report.h"

namespace maksuarvio {

/// Appends the answer as one line of JSON in the format of the interface.
void write_json(const Answer& answer, const Wording& wording, const ErrorWords& errors,
                std::string& out);

} // namespace maksuarvio
