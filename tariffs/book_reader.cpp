// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "tariffs/book_reader.h"

#include "tariffs/book_cells.h"

#include <QDir>
#include <QFile>

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

/// Null where the file cannot be read, with a fault.
QByteArray read_file(const QString& path, const std::string& shown, Faults& faults)
{
    QFile file(path);
    const auto refuse = [&](FaultCode code, std::vector<std::string> data) {
        faults.push_back(
            {.file = shown, .row = 0, .column = 0, .code = code, .data = std::move(data)});
        return QByteArray();
    };
    if (!file.exists())
        return refuse(FaultCode::FileMissing, {});
    if (!file.open(QIODevice::ReadOnly))
        return refuse(FaultCode::FileUnreadable, {file.errorString().toStdString()});
    const auto limit = static_cast<qint64>(kLargestCsv);
    QByteArray content = file.read(limit + 1);
    if (content.size() > limit)
        return refuse(FaultCode::FileTooLarge, {std::to_string(kLargestCsv)});
    return content.isNull() ? QByteArray("") : content;
}

void refuse_unknown_files(const QString& folder, Faults& faults)
{
    for (const QString& name : QDir(folder).entryList(
             QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot, QDir::Name)) {
        if (!from_word<BookFile>(name.toStdString()))
            faults.push_back({.file = (folder + QLatin1Char('/') + name).toStdString(),
                              .row = 0,
                              .column = 0,
                              .code = FaultCode::FileUnknown,
                              .data = {}});
    }
}

/// Empty where the file cannot be read, or is no CSV, with a fault.
CsvRows read_rows(const QString& path, const std::string& shown, Faults& faults)
{
    const QByteArray content = read_file(path, shown, faults);
    if (content.isNull())
        return {};
    auto rows =
        read_csv(std::string_view(content.constData(), static_cast<std::size_t>(content.size())));
    if (rows)
        return *std::move(rows);
    rows.error().file = shown;
    faults.push_back(std::move(rows.error()));
    return {};
}

/// What stands in the files of a folder; a file with a fault is left empty.
BookCells read_files(const QString& folder, Faults& faults)
{
    BookCells cells;
    for (std::size_t i = 0; i < cells.files.size(); ++i) {
        const QString path = folder + QLatin1Char('/') + file_name(static_cast<BookFile>(i));
        cells.files[i] = read_rows(path, path.toStdString(), faults);
    }
    return cells;
}

} // namespace

tl::expected<Book, Faults> read_book(const QString& folder)
{
    Faults faults;
    refuse_unknown_files(folder, faults);
    ReadCells read = read_cells(read_files(folder, faults), folder.toStdString() + '/');
    // Of a file that is none, one fault is enough.
    std::erase_if(read.faults, [&](const Fault& fault) {
        return std::ranges::any_of(
            faults, [&](const Fault& of_file) { return of_file.file == fault.file; });
    });
    std::ranges::move(read.faults, std::back_inserter(faults));
    if (!faults.empty())
        return tl::unexpected(std::move(faults));
    read.book.place = folder.toStdString();
    return std::move(read.book);
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
    const BookCells cells = read_files(folder, faults);
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
