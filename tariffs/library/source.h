// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "tariffs/library/library.h"

#include <map>

namespace maksuarvio {

/// Where a library has its books from.
class BookSource {
public:
    BookSource() = default;
    BookSource(const BookSource&) = delete;
    BookSource& operator=(const BookSource&) = delete;
    virtual ~BookSource() = default;

    /// In ascending sequence.
    virtual std::vector<VersionInfo> versions() = 0;
    /// What the organisers are called in these versions; nothing of one that cannot be read.
    virtual tl::expected<std::map<std::string, Texts>, QString>
    names(const std::vector<std::string>& versions) = 0;
    /// The whole book of a version, read in one go; the error is the database's.
    virtual tl::expected<std::shared_ptr<const Book>, QString> book(const std::string& version) = 0;
};

/// Books read from folders, on the disk or in the program. The order of the folders does not
/// matter: a version that begins later supersedes, and a correction the one that it corrects.
tl::expected<std::unique_ptr<BookSource>, OpenError> folder_source(const QString& path);
tl::expected<std::unique_ptr<BookSource>, OpenError> shipped_source();

} // namespace maksuarvio
