// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

namespace maksuarvio::test {

/// Whether a crash of this process could leave its memory on the disk, or another program of the
/// user could read it.
bool can_be_dumped();

/// Lets the user's other programs read this process's memory after all.
void let_be_read();

} // namespace maksuarvio::test
