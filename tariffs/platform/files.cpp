// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "tariffs/platform/files.h"

#include "tariffs/book/csv.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QSaveFile>

#include <memory>
#include <vector>

namespace maksuarvio {

namespace {

/// Writes all of it; where that cannot be done, the file's error is set.
bool fill(QFileDevice& file, QByteArrayView content)
{
    // A disk that becomes full takes a part, and says only after it why it takes no more.
    while (!content.isEmpty()) {
        const qint64 written = file.write(content.data(), content.size());
        if (written <= 0)
            return false;
        content = content.sliced(written);
    }
    return true;
}

/// QSaveFile writes to what a link points to.
tl::expected<void, QString> no_link(const QSaveFile& file)
{
    if (!QFileInfo(file.fileName()).isSymLink())
        return {};
    return tl::unexpected(QCoreApplication::translate(
        "Files", "a link lies there, and nothing is written through a link"));
}

/// The content beside the place where it is to stand.
tl::expected<void, QString> prepare(QSaveFile& file, QByteArrayView content, Readers readers)
{
    constexpr auto alone = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
    return no_link(file).and_then([&]() -> tl::expected<void, QString> {
        if (file.open(QIODevice::WriteOnly | QIODevice::Unbuffered)
            && (readers == Readers::AsUsual || file.setPermissions(alone)) && fill(file, content))
            return {};
        return tl::unexpected(file.errorString());
    });
}

tl::expected<void, QString> commit(QSaveFile& file)
{
    // Looked at again: somebody may have been quick.
    return no_link(file).and_then([&]() -> tl::expected<void, QString> {
        if (file.commit())
            return {};
        return tl::unexpected(file.errorString());
    });
}

} // namespace

tl::expected<QByteArray, Fault> read_book_file(const QString& path)
{
    const auto refuse = [](FaultCode code, std::vector<std::string> data) {
        return tl::unexpected(Fault{.file = {}, .cell = {}, .code = code, .data = std::move(data)});
    };
    const QFileInfo place(path);
    // A pipe would be waited for.
    if (!place.isFile())
        return refuse(FaultCode::FileMissing, {});
    // Whoever made the folder may have made one to what only the reader may read, and a fault
    // quotes what it finds.
    if (place.isSymLink())
        return refuse(FaultCode::FileUnreadable,
                      {QCoreApplication::translate("Files", "it is a link").toStdString()});
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return refuse(FaultCode::FileUnreadable, {file.errorString().toStdString()});
    QByteArray content = file.read(static_cast<qint64>(kLargestCsv) + 1);
    if (file.error() != QFileDevice::NoError)
        return refuse(FaultCode::FileUnreadable, {file.errorString().toStdString()});
    return content;
}

tl::expected<void, QString> write_file(const QString& path, QByteArrayView content, Readers readers)
{
    const QFileInfo place(path);
    if (place.exists() && !place.isFile()) {
        QFile device(path);
        if (device.open(QIODevice::WriteOnly | QIODevice::Unbuffered) && fill(device, content))
            return {};
        return tl::unexpected(device.errorString());
    }
    QSaveFile file(path);
    return prepare(file, content, readers).and_then([&] { return commit(file); });
}

tl::expected<void, NotWritten>
write_files(std::span<const std::pair<QString, std::string>> contents, Readers readers)
{
    std::vector<std::unique_ptr<QSaveFile>> files;
    for (const auto& [path, content] : contents) {
        files.push_back(std::make_unique<QSaveFile>(path));
        if (auto done = prepare(*files.back(), content, readers); !done)
            return tl::unexpected(NotWritten{path, std::move(done.error())});
    }
    for (const auto& file : files) {
        if (auto done = commit(*file); !done)
            return tl::unexpected(NotWritten{file->fileName(), std::move(done.error())});
    }
    return {};
}

} // namespace maksuarvio
