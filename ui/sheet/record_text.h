// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "translations/wording.h"

namespace maksuarvio {

/// An alternative as plain text for the client-record system. Holds no name.
std::string record_text(const AlternativeEstimate& alternative, const Snapshot& snapshot,
                        const Wording& wording);

} // namespace maksuarvio
