// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QByteArray>
#include <QStringList>

#include <optional>
#include <vector>

namespace maksuarvio::test {

/// A sequence of bytes to look for, and what it is.
struct Sought {
    QString name;
    QByteArray bytes;
    /// Only at addresses that are a multiple of this.
    int alignment = 1;
};

/// All that an amount looks like in memory: typed and printed, in UTF-8 and UTF-16, and as cents.
std::vector<Sought> traces_of(qint64 cents);

/// Where they stand in the memory of a process that is not running now, a line each: name, region,
/// bytes around it. Nothing where its memory must not be read.
std::optional<QStringList> find_in_memory(qint64 process, const std::vector<Sought>& sought);

} // namespace maksuarvio::test
