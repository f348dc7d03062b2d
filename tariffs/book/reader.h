// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "tariffs/book/book.h"
#include "tariffs/book/faults.h"

#include <QByteArray>
#include <QStringList>

#include <tl/expected.hpp>

#include <memory>

namespace maksuarvio {

using Faults = std::vector<Fault>;

/// What stands in the files of a book, in their order, or why a file cannot be read.
using BookContents = std::array<tl::expected<QByteArray, Fault>, word_count<BookFile>()>;

BookContents contents_of(const QString& folder);

/// Reads the book in a folder of the program's resources, written as the program does: a folder of
/// the disk is for read_folder(). Either the whole book or every fault of its text; whether its
/// figures make sense is for check() to say.
tl::expected<Book, Faults> read_book(const QString& folder);
/// The same of the files' contents; `place` is how faults name their folder.
tl::expected<Book, Faults> read_book(const BookContents& contents, const std::string& place);

/// Whether the folder holds a book (has a book.csv).
bool is_book_folder(const QString& folder);
/// `folder` itself, or its sub-folders that hold a book, by name.
QStringList book_folders(const QString& folder);

/// SHA-256 of a book's cells without reading what they mean; empty where a file cannot be read.
std::string book_checksum(const QString& folder);

/// The same of a folder of shipped_book_folders(), known since the program was built.
std::string shipped_checksum(const QString& folder);

/// The books that come with the program, by folder name.
QStringList shipped_book_folders();
/// The shipped book of the statutory maxima.
std::shared_ptr<const Book> shipped_national();

} // namespace maksuarvio
