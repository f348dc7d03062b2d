// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "calc-core/case.h"

namespace maksuarvio::fuzz {

/// The case as JSON with every key of the interface written out.
std::string json_of(const Case& question);

} // namespace maksuarvio::fuzz
