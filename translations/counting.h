// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "translations/wording.h"

#include <vector>

namespace maksuarvio {

/// How a line was counted, in whole sentences and their order: the step that decided it, and beside
/// it the most telling ones, `most` in all. One alone is the short reason.
std::vector<std::string> counted(const Line& line, const Wording& wording, std::size_t most);

} // namespace maksuarvio
