// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "translations/wording.h"

#include <QString>

namespace maksuarvio {

/// In a few words why a line costs what it costs, out of its steps.
QString reason(const Line& line, const Wording& wording);

} // namespace maksuarvio
