// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "tariffs/book/faults.h"

#include <QByteArray>
#include <QFileDevice>

#include <tl/expected.hpp>

namespace maksuarvio {

/// A file of a tariff book, of which one byte more than it may have tells that it is too large.
tl::expected<QByteArray, Fault> read_book_file(const QString& path);

/// Writes a file whole or not at all; a pipe or a device is written into, and stays what it is.
/// Else the system's reason.
tl::expected<void, QString> write_file(const QString& path, QByteArrayView content);

/// Opens a file and fills it; where that cannot be done, the file's error is set.
bool fill(QFileDevice& file, QByteArrayView content);

} // namespace maksuarvio
