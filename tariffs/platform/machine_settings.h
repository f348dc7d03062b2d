// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QString>

#include <tl/expected.hpp>

namespace maksuarvio {

/// What the administrator has set for this computer in maksuarvio.conf of the system's folder, a
/// "key = value" a line; "#" begins a remark.
struct MachineSettings {
    /// Where new tariffs come from; empty where nobody has said so.
    QString source;
    /// So many days without reaching it are no reason to speak of it.
    int amber_after_days = 14;
};

/// Where they are read from.
QString machine_settings_file();

/// Else the file with the line and what is wrong there. No file is no error.
tl::expected<MachineSettings, QString> machine_settings();

} // namespace maksuarvio
