// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "tariffs/exchange/package.h"

namespace maksuarvio {

/// So many packages of a source are looked at, and so many bytes.
constexpr std::size_t kMostPackages = 1'000;
constexpr qint64 kMostPackageBytes = 1'073'741'824;

/// Why an update could not begin. The store is as it was before.
struct UpdateError {
    enum class Code : std::uint8_t {
        UnknownSource, ///< neither "folder:PATH" nor "postgresql:SERVICE"; what it is in detail
        NotReached,    ///< the folder is not there or cannot be read
        Central,       ///< the server's words in detail
        AtWork,        ///< another update of the same store is
        NotWritten,    ///< what was taken could not be put in its place
        Store          ///< the store's words in detail
    } code = Code::UnknownSource;
    QString path;
    QString detail;
};

/// The error in words.
QString message(const UpdateError& error);

/// What became of the packages of a source.
struct UpdateReport {
    /// The versions that are new, in the order in which they were published.
    std::vector<std::string> taken;
    /// Made before what is here: of no use any more.
    std::vector<PackageError> older;
    /// Each with its file.
    std::vector<PackageError> refused;
    /// How many are beyond the bounds.
    qsizetype not_looked_at = 0;
};

/// Takes what is new in a source: "folder:PATH" with files *.package, each after those that it
/// builds on, or a central store, "postgresql:SERVICE". The store is made where it is missing. The
/// machine's store, which others read meanwhile and may not mend, is replaced as a whole; any other
/// is written as by an import. `keys`: whom the computer trusts.
tl::expected<UpdateReport, UpdateError> update_from(const QString& source, const QString& store,
                                                    std::span<const PublicKey> keys,
                                                    const SheetCheck& sheet, const QString& who);

} // namespace maksuarvio
