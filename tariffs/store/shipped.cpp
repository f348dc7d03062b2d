// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "tariffs/store/shipped.h"

#include "tariffs/book/reader.h"
#include "tariffs/store/books.h"
#include "tariffs/store/fields.h"

#include <algorithm>

namespace maksuarvio {

namespace {

using namespace Qt::StringLiterals;

SqlResult<bool> has_checksum(StoreConnection& connection, const std::string& checksum)
{
    return connection
        .single(u"SELECT count(*) FROM version WHERE shipped = 1 AND checksum = ?"_s,
                {to_sql(checksum)})
        .map([](const QVariant& found) { return found.toInt() > 0; });
}

SqlResult<bool> is_kept_here(StoreConnection& connection, const std::string& organiser)
{
    return connection
        .single(u"SELECT count(*) FROM version WHERE shipped = 0 AND organiser = ?"_s,
                {to_sql(organiser)})
        .map([](const QVariant& found) { return found.toInt() > 0; });
}

SqlResult<bool> has_version(StoreConnection& connection, const std::string& version)
{
    return connection.single(u"SELECT count(*) FROM version WHERE id = ?"_s, {to_sql(version)})
        .map([](const QVariant& found) { return found.toInt() > 0; });
}

/// Makes a changed book of a known version the next correction of it: "helsinki-2026+2".
SqlResult<> number_correction(StoreConnection& connection, BookHeader& header)
{
    const std::string base = header.version;
    for (int number = 2;; ++number) {
        const auto known = has_version(connection, header.version);
        if (!known)
            return tl::unexpected(known.error());
        if (!*known)
            return {};
        header.corrects = header.version;
        header.version = base + '+' + std::to_string(number);
    }
}

/// In the order in which they are to be published.
std::vector<Book> shipped_books(const QStringList& folders)
{
    std::vector<Book> books;
    for (const QString& folder : folders) {
        if (auto book = read_book(folder))
            books.push_back(*std::move(book));
    }
    std::ranges::stable_sort(books, {}, [](const Book& book) {
        return std::pair(book.header.valid.from, !book.header.corrects.empty());
    });
    return books;
}

} // namespace

SqlResult<QStringList> shipped_missing_from(StoreConnection& connection)
{
    QStringList missing;
    for (const QString& folder : shipped_book_folders()) {
        const auto known = has_checksum(connection, shipped_checksum(folder));
        if (!known)
            return tl::unexpected(known.error());
        if (*known)
            continue;
        const auto book = read_book(folder);
        if (!book)
            continue;
        const auto kept = is_kept_here(connection, book->header.organiser);
        if (!kept)
            return tl::unexpected(kept.error());
        if (!*kept)
            missing.push_back(folder);
    }
    return missing;
}

SqlResult<> add_missing_shipped(StoreConnection& connection)
{
    const auto missing = shipped_missing_from(connection);
    if (!missing)
        return tl::unexpected(missing.error());
    for (Book& book : shipped_books(*missing)) {
        auto added = number_correction(connection, book.header).and_then([&] {
            return add_published(connection, book, {.who = u"maksuarvio"_s, .shipped = true});
        });
        if (!added)
            return added;
    }
    return {};
}

} // namespace maksuarvio
