// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <functional>

namespace maksuarvio {

class MainWindow;

namespace test {

/// The whole program as it starts without arguments; `visit` is called when its window is there and
/// takes keys, and the program ends after it. The result is the visit's or, where that is 0, the
/// program's.
int in_program(char* name, std::function<int(MainWindow&)> visit);

} // namespace test

} // namespace maksuarvio
