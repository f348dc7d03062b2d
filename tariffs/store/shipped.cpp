// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "tariffs/store/shipped.h"

#include "tariffs/book/reader.h"
#include "tariffs/store/versions.h"

#include <algorithm>

namespace maksuarvio {

namespace {

bool has_version(std::span<const VersionInfo> versions, const std::string& id)
{
    return std::ranges::any_of(
        versions, [&](const VersionInfo& known) { return known.header.version == id; });
}

/// Makes a changed book of a known version the next correction of it: "helsinki-2026+2".
void number_correction(std::span<const VersionInfo> versions, BookHeader& header)
{
    const std::string base = header.version;
    for (int number = 2; has_version(versions, header.version); ++number) {
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

QStringList shipped_missing_from(std::span<const VersionInfo> versions)
{
    QStringList missing;
    for (const QString& folder : shipped_book_folders()) {
        const std::string checksum = shipped_checksum(folder);
        if (std::ranges::find(versions, checksum, &VersionInfo::shipped) != versions.end())
            continue;
        const auto book = read_book(folder);
        const bool is_kept_here =
            book && std::ranges::any_of(versions, [&](const VersionInfo& known) {
                return known.header.organiser == book->header.organiser && known.shipped.empty();
            });
        if (book && !is_kept_here)
            missing.push_back(folder);
    }
    return missing;
}

SqlResult<> add_missing_shipped(StoreConnection& connection)
{
    return read_versions(connection)
        .and_then([&](const std::vector<VersionInfo>& versions) -> SqlResult<> {
            for (Book& book : shipped_books(shipped_missing_from(versions))) {
                number_correction(versions, book.header);
                auto added =
                    add_published(connection, cells_of(book),
                                  {.who = QStringLiteral("maksuarvio"), .shipped = book.checksum});
                if (!added)
                    return added;
            }
            return {};
        });
}

} // namespace maksuarvio
