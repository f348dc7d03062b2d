// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

class QApplication;
class QString;

namespace maksuarvio {

/// Shows the maintainer's window alone and runs until it is closed; the exit code of the program.
/// `store`: a file; empty: the user's own.
int run_maintenance(QApplication& application, const QString& store);

} // namespace maksuarvio
