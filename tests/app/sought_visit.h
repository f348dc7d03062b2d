// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "tests/app/process_memory.h"
#include "ui/visit/entries.h"

#include <QProcess>

#include <functional>

namespace maksuarvio {

class MainWindow;

namespace test {

/// A visit whose amounts come from a seed, to be looked for in the memory of the program: three
/// alternatives, as own service and with a voucher.
[[nodiscard]] bool enter_sought_visit(MainWindow& window, unsigned seed);

/// What was entered in it, what the client is to pay, and what that costs the county.
std::vector<Sought> sought_in_visit(unsigned seed);

/// Tells the test and stands still until it has looked.
bool stand_still();

/// The same, answering others meanwhile.
bool wait_for_leave();

/// In the test: the process stands still after "ready".
void wait_until_ready(QProcess& process);
void let_go_on(QProcess& process);

/// What is left in its memory now. Nothing where the memory must not be read.
std::optional<QStringList> find_now(QProcess& process, const std::vector<Sought>& sought);

} // namespace test

} // namespace maksuarvio
