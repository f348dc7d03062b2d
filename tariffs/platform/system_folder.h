// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QString>

namespace maksuarvio {

// Neither the environment nor a setting has a say in these: each program is linked with its own,
// app/system_folder.cpp or, to be tried, tests/system_folder.cpp.

/// Where the administrator puts what this computer trusts, and says where its tariffs come from.
QString system_folder();

/// The store that all users of this computer read and that its updater alone writes. There need not
/// be one.
QString machine_store();

/// Whether what belongs to this user of the system is the administrator's.
bool is_administrator(unsigned user);

} // namespace maksuarvio
