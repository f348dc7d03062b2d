// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QString>

namespace maksuarvio {

/// The name of the user who runs the program.
QString system_user();

} // namespace maksuarvio
