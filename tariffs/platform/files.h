// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "tariffs/book/faults.h"

#include <QByteArray>
#include <QString>

#include <tl/expected.hpp>

#include <span>

namespace maksuarvio {

/// A file of a tariff book, of which one byte more than it may have tells that it is too large.
tl::expected<QByteArray, Fault> read_book_file(const QString& path);

/// Who may read a file that is written.
enum class Readers : std::uint8_t {
    AsUsual,  ///< whom the user's own files are open to
    UserAlone ///< also where others could read the file that was there
};

/// Writes a file whole or not at all; a pipe or a device is written into, and stays what it is.
/// Nothing is written through a link, which somebody else may have put there. Else the reason.
tl::expected<void, QString> write_file(const QString& path, QByteArrayView content,
                                       Readers readers = Readers::AsUsual);

struct NotWritten {
    QString path;
    QString reason;
};
/// The same of several files: where one cannot be written, none is.
tl::expected<void, NotWritten>
write_files(std::span<const std::pair<QString, std::string>> contents,
            Readers readers = Readers::AsUsual);

} // namespace maksuarvio
