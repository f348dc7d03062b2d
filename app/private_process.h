// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

namespace maksuarvio {

/// No crash dump of this process reaches the disk, where the system lets it say so.
void leave_no_dump();

/// What this process writes from now on is the user's alone, also what a library writes for it, as
/// a printer that prints to a file.
void keep_files_private();

} // namespace maksuarvio
