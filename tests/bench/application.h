// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "tariffs/library/library.h"

class QApplication;

namespace maksuarvio {

/// The one application of all benchmarks, offscreen, in the program's look, with settings of its
/// own.
QApplication& application();

/// The shipped books, in memory.
TariffLibrary& shipped_tariffs();

} // namespace maksuarvio
