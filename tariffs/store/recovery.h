// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QString>

namespace maksuarvio {

/// Rolls back what a program left half-done in a store file when it crashed, if that makes it an
/// intact store again: the journal beside it may be another database's. Otherwise neither file
/// changes.
void recover(const QString& path);

} // namespace maksuarvio
