// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QProcess>
#include <QString>

namespace maksuarvio::test {

/// Whether this process may mount a disk in a name space of its own: see start_on_disk().
bool can_mount();

/// Starts a program on a small disk (a tmpfs) of its own, mounted where `folder` is, an empty one.
/// Nobody else sees the disk, and it goes with the program.
void start_on_disk(QProcess& process, const QString& folder, qint64 bytes, const QString& program,
                   const QStringList& arguments);

/// Takes all that is left of the disk: not one byte more can be written to it.
void fill_disk(const QString& folder);

} // namespace maksuarvio::test
