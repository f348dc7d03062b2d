// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <chrono>

namespace maksuarvio {

/// How long the computer has been on. It goes on while the computer sleeps, and nobody sets it, as
/// the clock on the wall is set by the first network of the day.
std::chrono::milliseconds time_since_boot();

} // namespace maksuarvio
