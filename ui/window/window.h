// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "tariffs/library.h"

class QApplication;

namespace maksuarvio {

/// Shows the window and runs until it is closed; the exit code of the program.
int run_window(QApplication& application, TariffLibrary& library);

} // namespace maksuarvio
