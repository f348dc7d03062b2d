// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "translations/wording.h"

#include <QString>

namespace maksuarvio {

/// What the client pays a month; with the income unknown, that it is the highest that can be asked.
QString client_sum(const AlternativeEstimate& alternative, Language language);

} // namespace maksuarvio
