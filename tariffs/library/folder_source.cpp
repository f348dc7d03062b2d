// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "tariffs/book/reader.h"
#include "tariffs/exchange/table_file.h"
#include "tariffs/library/source.h"

#include <algorithm>

namespace maksuarvio {

namespace {

using BookPointer = std::shared_ptr<const Book>;

class FolderSource : public BookSource {
public:
    explicit FolderSource(std::vector<BookPointer> books) : m_books(std::move(books)) {}

    std::vector<VersionInfo> versions() override
    {
        std::vector<VersionInfo> versions;
        for (const BookPointer& book : m_books)
            versions.push_back({.header = book->header,
                                .sequence = static_cast<std::int64_t>(versions.size()) + 1,
                                .checksum = book->checksum});
        return versions;
    }

    tl::expected<std::map<std::string, Texts>, QString>
    names(const std::vector<std::string>& versions) override
    {
        std::map<std::string, Texts> names;
        for (const std::string& version : versions) {
            if (const auto read = book(version))
                names.emplace(version, texts_of(**read).name);
        }
        return names;
    }

    tl::expected<BookPointer, QString> book(const std::string& version) override
    {
        const auto found = std::ranges::find(
            m_books, version, [](const BookPointer& book) { return book->header.version; });
        if (found == m_books.end())
            return tl::unexpected(QString::fromStdString(version));
        return *found;
    }

private:
    std::vector<BookPointer> m_books;
};

/// How many versions a version corrects, one through the other; a ring ends it.
std::size_t corrections_below(const std::vector<BookPointer>& books, const Book& book)
{
    std::size_t depth = 0;
    const Book* at = &book;
    while (!at->header.corrects.empty() && depth <= books.size()) {
        const auto found = std::ranges::find(
            books, at->header.corrects, [](const BookPointer& b) { return b->header.version; });
        ++depth;
        if (found == books.end())
            break;
        at = found->get();
    }
    return depth;
}

template <class Read>
tl::expected<std::unique_ptr<BookSource>, OpenError>
source_of(const QString& path, const QStringList& folders, Read read)
{
    std::vector<BookPointer> books;
    std::vector<Fault> faults;
    for (const QString& folder : folders) {
        if (auto book = read(folder))
            books.push_back(std::make_shared<const Book>(*std::move(book)));
        else
            std::ranges::move(book.error(), std::back_inserter(faults));
    }
    if (!faults.empty())
        return tl::unexpected(OpenError{OpenError::Code::FaultyBook, path, {}, std::move(faults)});
    if (books.empty())
        return tl::unexpected(OpenError{OpenError::Code::NoBooks, path, {}, {}});

    std::vector<std::pair<std::size_t, BookPointer>> ordered;
    ordered.reserve(books.size());
    for (const BookPointer& book : books)
        ordered.emplace_back(corrections_below(books, *book), book);
    std::ranges::sort(ordered, {}, [](const auto& entry) {
        const BookHeader& header = entry.second->header;
        return std::tuple(header.valid.from, entry.first, header.version);
    });
    books.clear();
    for (auto& [depth, book] : ordered) {
        if (std::ranges::find(books, book->header.version,
                              [](const BookPointer& b) { return b->header.version; })
            != books.end())
            return tl::unexpected(OpenError{OpenError::Code::FaultyBook,
                                            path,
                                            {},
                                            {{.file = book->place,
                                              .cell = {},
                                              .code = FaultCode::VersionRepeated,
                                              .data = {book->header.version}}}});
        books.push_back(std::move(book));
    }
    return std::make_unique<FolderSource>(std::move(books));
}

} // namespace

tl::expected<std::unique_ptr<BookSource>, OpenError> folder_source(const QString& path)
{
    return source_of(path, book_folders(path), read_folder);
}

tl::expected<std::unique_ptr<BookSource>, OpenError> shipped_source()
{
    return source_of(QStringLiteral(":/tariffs"), shipped_book_folders(),
                     [](const QString& folder) { return read_book(folder); });
}

} // namespace maksuarvio
