// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "tariffs/book/book.h"

namespace maksuarvio {

/// Per which the organiser's ready plans have a service; none where none has it.
std::optional<Period> planned_period(const Service& service, const std::vector<Preset>& presets);

/// Per which a service is planned as a rule: as the organiser's ready plans have it; where none has
/// the service, support comes by the week.
Period usual_period(const Service& service, const std::vector<Preset>& presets);

} // namespace maksuarvio
