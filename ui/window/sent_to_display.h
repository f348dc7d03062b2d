// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

namespace maksuarvio {

/// Overwrites what this program sent to an X server, which stays in the connection's queue after it
/// has left: a text that another program asked for. Nothing to do on other displays.
void overwrite_what_was_sent();

} // namespace maksuarvio
