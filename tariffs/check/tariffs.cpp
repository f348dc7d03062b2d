// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "tariffs/book/reader.h"
#include "tariffs/check/check.h"
#include "tariffs/check/warnings.h"
#include "tariffs/exchange/table_file.h"
#include "tariffs/store/place.h"
#include "tariffs/store/store.h"

#include <QFileInfo>

#include <algorithm>

namespace maksuarvio {

namespace {

using BookPointer = std::shared_ptr<const Book>;

struct BooksRead {
    std::vector<BookPointer> books;
    /// Of each book that was read from a folder, where its cells stand there.
    std::vector<TablePlaces> places;
    /// Of the books that cannot be read.
    std::vector<Fault> faults;
    QStringList notes;
    int unreadable = 0;
};

BooksRead read_folders(const QStringList& folders)
{
    BooksRead read;
    for (const QString& folder : folders) {
        const std::string place = folder.toStdString();
        Import import = import_folder(folder, place + '/');
        read.notes += import.notes;
        if (import.faults.empty()) {
            import.book.place = place;
            read.books.push_back(std::make_shared<const Book>(std::move(import.book)));
            read.places.push_back(std::move(import.places));
        } else {
            std::ranges::move(import.faults, std::back_inserter(read.faults));
            ++read.unreadable;
        }
    }
    return read;
}

tl::expected<BooksRead, OpenError> read_store(const QString& path)
{
    auto store = open_store(path, StoreUse::Existing);
    if (!store)
        return tl::unexpected(std::move(store.error()));
    BooksRead read;
    for (const VersionInfo& version : store->source->versions()) {
        auto book = store->source->book(version.header.version);
        if (!book)
            return tl::unexpected(OpenError{OpenError::Code::StoreFault, path, book.error(), {}});
        read.books.push_back(*std::move(book));
    }
    return read;
}

tl::expected<BooksRead, OpenError> read_all(const QString& path)
{
    if (path.isEmpty()) {
        const QString usual = TariffLibrary::usual_store_path();
        return QFileInfo::exists(usual) ? read_store(usual) : read_folders(shipped_book_folders());
    }
    if (is_central(path))
        return read_store(path);
    const QFileInfo info(path);
    if (!info.exists())
        return tl::unexpected(OpenError{OpenError::Code::NotFound, path, {}, {}});
    if (!info.isDir())
        return read_store(path);
    const QStringList folders = book_folders(path);
    if (folders.isEmpty())
        return tl::unexpected(OpenError{OpenError::Code::NoBooks, path, {}, {}});
    return read_folders(folders);
}

/// The statutory book among the books, else the shipped one.
BookPointer national_of(const std::vector<BookPointer>& books)
{
    const auto is_national = [](const BookPointer& book) {
        return book->header.organiser == "national"
               && book->header.status != VersionStatus::Withdrawn;
    };
    const auto found = std::find_if(books.rbegin(), books.rend(), is_national);
    return found == books.rend() ? shipped_national() : *found;
}

} // namespace

tl::expected<CheckReport, OpenError> check_tariffs(const QString& path, Date today,
                                                   const SheetCheck& sheet)
{
    auto read = read_all(path);
    if (!read)
        return tl::unexpected(std::move(read.error()));
    CheckReport report;
    report.books = read->unreadable;
    report.faults = std::move(read->faults);
    report.notes = std::move(read->notes);
    const BookPointer national = national_of(read->books);
    std::vector<const Book*> side_by_side;
    std::vector<VersionInfo> known;
    for (const BookPointer& book : read->books) {
        side_by_side.push_back(book.get());
        known.push_back(
            {.header = book->header, .sequence = static_cast<std::int64_t>(known.size()) + 1});
    }
    for (std::size_t i = 0; i < read->books.size(); ++i) {
        const Book& book = *read->books[i];
        if (book.header.status == VersionStatus::Withdrawn)
            continue;
        ++report.books;
        const bool in_folder = i < read->places.size();
        const auto placed = [&](Fault fault) {
            const auto file = static_cast<std::size_t>(fault.cell.file);
            return in_folder ? read->places[i][file].of(std::move(fault)) : fault;
        };
        std::vector<Fault> faults = check(book, national.get());
        if (faults.empty())
            faults = sheet(book);
        for (const Warning& warning : warnings(book, national.get(), today, known)) {
            if (in_folder || warning.code == WarningCode::NoStatute)
                report.warnings += place_and_reason(
                    warning, placed({.file = book.path(warning.cell.file), .cell = warning.cell}));
        }
        for (Fault& fault : faults)
            report.faults.push_back(placed(std::move(fault)));
    }
    std::ranges::move(check_together(side_by_side), std::back_inserter(report.faults));
    return report;
}

} // namespace maksuarvio
