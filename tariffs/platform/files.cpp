// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "tariffs/platform/files.h"

#include "tariffs/book/csv.h"

#include <QFileInfo>
#include <QSaveFile>

namespace maksuarvio {

tl::expected<QByteArray, Fault> read_book_file(const QString& path)
{
    const auto refuse = [](FaultCode code, std::vector<std::string> data) {
        return tl::unexpected(Fault{.file = {}, .cell = {}, .code = code, .data = std::move(data)});
    };
    // A pipe would be waited for.
    if (!QFileInfo(path).isFile())
        return refuse(FaultCode::FileMissing, {});
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return refuse(FaultCode::FileUnreadable, {file.errorString().toStdString()});
    QByteArray content = file.read(static_cast<qint64>(kLargestCsv) + 1);
    if (file.error() != QFileDevice::NoError)
        return refuse(FaultCode::FileUnreadable, {file.errorString().toStdString()});
    return content;
}

tl::expected<void, QString> write_file(const QString& path, QByteArrayView content)
{
    const QFileInfo place(path);
    if (place.exists() && !place.isFile()) {
        QFile device(path);
        if (fill(device, content))
            return {};
        return tl::unexpected(device.errorString());
    }
    QSaveFile file(path);
    if (fill(file, content) && file.commit())
        return {};
    return tl::unexpected(file.errorString());
}

bool fill(QFileDevice& file, QByteArrayView content)
{
    if (!file.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
        return false;
    // A disk that becomes full takes a part, and says only after it why it takes no more.
    while (!content.isEmpty()) {
        const qint64 written = file.write(content.data(), content.size());
        if (written <= 0)
            return false;
        content = content.sliced(written);
    }
    return true;
}

} // namespace maksuarvio
