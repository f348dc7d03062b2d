// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "calc-core/language.h"

#include <optional>

class QApplication;
class QString;

namespace maksuarvio {

/// Shows the maintainer's window alone and runs until it is closed; the exit code of the program.
/// `store`: a file; empty: the user's own. `language`: empty: the one chosen in the window, else
/// the system's.
int run_maintenance(QApplication& application, const QString& store,
                    std::optional<Language> language);

} // namespace maksuarvio
