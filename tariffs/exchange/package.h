// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "tariffs/exchange/key.h"
#include "tariffs/exchange/package_error.h"
#include "tariffs/keep/maintenance.h"
#include "tariffs/library/library.h"

namespace maksuarvio {

/// No package is larger: the files of a book at their largest, and a little.
constexpr qsizetype kLargestPackage = 33'554'432;

/// A verified package of the first format, which is no longer made: one published version, whole.
struct Package {
    Book book;
    BookCells cells;
    /// The versions of its organiser that its maker had before it. Whoever has another one has a
    /// later one.
    std::vector<std::string> known;
};

/// For which organisers those of the keys speak that have signed it.
std::vector<std::string> signers_of(QByteArrayView message, const Signature& signature,
                                    std::span<const PublicKey> keys);

/// Opens what one of the keys has signed. Nothing of the bytes is read before that.
tl::expected<Package, PackageError> open_package(const QByteArray& bytes,
                                                 std::span<const PublicKey> keys);

/// The bytes of a file of no more than a package's size.
tl::expected<QByteArray, PackageError> read_package_file(const QString& path);
bool is_package(const QByteArray& bytes);

/// Why a store with those published versions must not take the package: it has it already, or a
/// later version than its maker had, or not all that its maker had.
std::optional<PackageError> refusal(const Package& package, std::span<const VersionInfo> published);

/// Publishes what a package holds, unless it is refused by what the store has at that moment. The
/// answer is the version.
tl::expected<std::string, PackageError> take_package(Maintenance& store, const Package& package,
                                                     const QString& who);

} // namespace maksuarvio
