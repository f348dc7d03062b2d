// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "tariffs/book_reader.h"

#include "tariffs/book_sheets.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>

#include <algorithm>

namespace maksuarvio {

namespace {

const QString kShippedFolder = QStringLiteral(":/tariffs");

QString file_name(BookFile file)
{
    const std::string_view name = word(file);
    return QString::fromLatin1(name.data(), static_cast<qsizetype>(name.size()));
}

using Files = std::array<QByteArray, word_count<BookFile>()>;

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

Files read_files(const QString& folder, Faults& faults)
{
    Files files;
    for (std::size_t i = 0; i < files.size(); ++i) {
        const QString path = folder + QLatin1Char('/') + file_name(static_cast<BookFile>(i));
        files[i] = read_file(path, path.toStdString(), faults);
    }
    return files;
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

std::string checksum_of(const Files& files)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const QByteArray& file : files) {
        hash.addData(QByteArray::number(file.size()) + '\n');
        hash.addData(file);
    }
    return hash.result().toHex().toStdString();
}

} // namespace

tl::expected<Book, Faults> read_book(const QString& folder)
{
    Faults faults;
    refuse_unknown_files(folder, faults);
    const Files files = read_files(folder, faults);
    Book book;
    book.place = folder.toStdString();
    const auto read = [&](BookFile file, auto take) {
        const QByteArray& content = files[static_cast<std::size_t>(file)];
        if (content.isNull())
            return;
        const std::string shown = book.place + '/' + std::string(word(file));
        Sheet sheet(file, shown,
                    std::string_view(content.constData(), static_cast<std::size_t>(content.size())),
                    faults);
        take(sheet, shown);
    };
    const auto rows = [&](BookFile file, void (*take)(Sheet&, Book&)) {
        read(file, [&](Sheet& sheet, const std::string&) { take(sheet, book); });
    };
    read(BookFile::Header, [&](Sheet& sheet, const std::string& shown) {
        read_header(sheet, book.header, shown, faults);
    });
    rows(BookFile::Services, read_services);
    rows(BookFile::Offers, read_offers);
    rows(BookFile::Values, read_values);
    rows(BookFile::HomeServicePercent, read_percents);
    rows(BookFile::Wording, read_texts);
    rows(BookFile::Presets, read_presets);
    if (!faults.empty())
        return tl::unexpected(std::move(faults));
    book.checksum = checksum_of(files);
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
    const Files files = read_files(folder, faults);
    return faults.empty() ? checksum_of(files) : std::string();
}

QStringList shipped_book_folders()
{
    return book_folders(kShippedFolder);
}

} // namespace maksuarvio
