// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QtGlobal>

namespace maksuarvio::test {

/// How often a program is killed: MAKSUARVIO_KILLS of the environment, else `usually`.
int number_of_kills(int usually);
/// The seed of this run: MAKSUARVIO_SEED of the environment, else a new one. Printed, so that a run
/// can be had again.
quint32 seed_of_run();

} // namespace maksuarvio::test
