// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "calc-core/language.h"
#include "tariffs/library/library.h"

#include <functional>
#include <optional>

class QApplication;

namespace maksuarvio {

/// Shows the window and runs until it is closed; the exit code of the program. `language`: what it
/// speaks at first; empty: what was chosen before, else the system's. `before_entries` is called
/// when the window is there, and before it takes a key.
int run_window(QApplication& application, TariffLibrary& library, std::optional<Language> language,
               const std::function<void()>& before_entries);

} // namespace maksuarvio
