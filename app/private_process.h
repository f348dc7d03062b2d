// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

namespace maksuarvio {

/// No crash dump of this process reaches the disk, where the system lets it say so.
void leave_no_dump();

} // namespace maksuarvio
