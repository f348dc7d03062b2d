// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QString>

namespace maksuarvio {

/// Where a library of the program lies that is loaded when it is needed: beside the program; where
/// that is installed among others, in the folder that the system keeps for its libraries. A name
/// without a place would be looked for where the environment says.
QString own_library(const QString& name);

} // namespace maksuarvio
