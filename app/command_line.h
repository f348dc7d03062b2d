// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

namespace maksuarvio {

/// The whole program: a sub-command works headless, without one the window opens.
int run_program(int argc, char** argv);

} // namespace maksuarvio
