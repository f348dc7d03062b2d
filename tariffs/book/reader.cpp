// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "tariffs/book/reader.h"

#include "tariffs/book/cells.h"
#include "tariffs/platform/files.h"

#include <QDir>

#include <algorithm>
#include <map>

namespace maksuarvio {

namespace {

const QString kShippedFolder = QStringLiteral(":/tariffs");

QString file_name(BookFile file)
{
    const std::string_view name = word(file);
    return QString::fromLatin1(name.data(), static_cast<qsizetype>(name.size()));
}

/// The rows of the files; a file with a fault is left empty.
BookCells cells_in(const BookContents& contents, const std::string& place, Faults& faults)
{
    BookCells cells;
    for (std::size_t i = 0; i < cells.files.size(); ++i) {
        auto rows = contents[i].and_then([](const QByteArray& text) {
            return read_csv(
                std::string_view(text.constData(), static_cast<std::size_t>(text.size())));
        });
        if (rows) {
            cells.files[i] = *std::move(rows);
        } else {
            faults.push_back(in_file(std::move(rows.error()), static_cast<BookFile>(i), place));
        }
    }
    return cells;
}

} // namespace

BookContents contents_of(const QString& folder)
{
    BookContents contents;
    for (std::size_t i = 0; i < contents.size(); ++i)
        contents[i] =
            read_book_file(folder + QLatin1Char('/') + file_name(static_cast<BookFile>(i)));
    return contents;
}

tl::expected<Book, Faults> read_book(const BookContents& contents, const std::string& place)
{
    Faults faults;
    const BookCells cells = cells_in(contents, place, faults);
    ReadCells read = read_cells(cells, place);
    // Of a file that is none, one fault is enough.
    std::erase_if(read.faults, [&](const Fault& fault) {
        return std::ranges::any_of(
            faults, [&](const Fault& of_file) { return of_file.file == fault.file; });
    });
    std::ranges::move(read.faults, std::back_inserter(faults));
    if (!faults.empty())
        return tl::unexpected(std::move(faults));
    read.book.checksum = checksum_of(cells);
    return std::move(read.book);
}

tl::expected<Book, Faults> read_book(const QString& folder)
{
    auto book = read_book(contents_of(folder), folder.toStdString() + '/');
    if (book)
        book->place = folder.toStdString();
    return book;
}

bool is_book_folder(const QString& folder)
{
    return QFile::exists(folder + QLatin1Char('/') + file_name(BookFile::Header));
}

QStringList book_folders(const QString& folder)
{
    if (is_book_folder(folder))
        return {folder};
    QStringList found;
    for (const QString& name :
         QDir(folder).entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name)) {
        const QString path = folder + QLatin1Char('/') + name;
        if (is_book_folder(path))
            found.push_back(path);
    }
    return found;
}

std::string book_checksum(const QString& folder)
{
    Faults faults;
    const BookCells cells = cells_in(contents_of(folder), {}, faults);
    return faults.empty() ? checksum_of(cells) : std::string();
}

std::string shipped_checksum(const QString& folder)
{
    static const std::map<QString, std::string> known{
#include "shipped_checksums.inc"
    };
    const auto found = known.find(folder);
    return found == known.end() ? book_checksum(folder) : found->second;
}

QStringList shipped_book_folders()
{
    return book_folders(kShippedFolder);
}

std::shared_ptr<const Book> shipped_national()
{
    auto book = read_book(kShippedFolder + QStringLiteral("/national"));
    return book ? std::make_shared<const Book>(*std::move(book)) : nullptr;
}

} // namespace maksuarvio
