// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "translations/wording.h"
#include "ui/visit/visit.h"

namespace maksuarvio {

/// What to do about a field, said beside it: "Give the sum like 1 234,50".
QString field_text(const Problem& problem, const Visit& visit, const Wording& wording);
/// The same for a list of what the result lacks: names the field first.
QString problem_text(const Problem& problem, const Visit& visit, const Wording& wording);

/// How an alternative is called: its name, or its letter alone.
QString alternative_letter(std::size_t index);
QString alternative_name(const Entries& entries, std::size_t index);
/// Its letter, and its name where it has one: "B  Service voucher".
QString alternative_title(const Entries& entries, std::size_t index);

} // namespace maksuarvio
