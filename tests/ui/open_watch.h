// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QString>

namespace maksuarvio {

/// Hears whoever opens a file, this program or another. Linux alone (inotify).
class OpenWatch {
public:
    /// The file exists.
    explicit OpenWatch(const QString& file);
    ~OpenWatch();
    OpenWatch(const OpenWatch&) = delete;
    OpenWatch& operator=(const OpenWatch&) = delete;

    /// How often since the last answer.
    int times_opened();

private:
    int m_notices = -1;
};

} // namespace maksuarvio
