// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "translations/wording.h"

namespace maksuarvio {

/// Whom of a couple the alternative plans services for: who pays.
ByPerson<bool> planned_for(const AlternativeEstimate& estimate);

/// The service's name as it is said to the client: "Meals (for your spouse)".
std::string name_to_client(const Line& line, const Wording& wording);

} // namespace maksuarvio
