// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "stored_archive.h"

#include <zlib.h>

namespace maksuarvio::fuzz {

namespace {

/// In the order of bytes that a zip archive has.
void put(QByteArray& into, std::size_t number, int bytes)
{
    for (int i = 0; i < bytes; ++i)
        into += static_cast<char>(number >> (8 * i) & 0xFF);
}

std::size_t checksum(const QByteArray& content)
{
    return crc32(0, reinterpret_cast<const Bytef*>(content.constData()),
                 static_cast<uInt>(content.size()));
}

/// What a part's own header and its entry in the directory have in common.
QByteArray description(const Part& part)
{
    QByteArray header;
    put(header, 20, 2); // the version that reads it
    put(header, 0, 2);  // no flags
    put(header, 0, 2);  // stored
    put(header, 0, 4);  // of no day
    put(header, checksum(part.content), 4);
    put(header, std::size_t(part.content.size()), 4);
    put(header, std::size_t(part.content.size()), 4);
    put(header, std::size_t(part.name.size()), 2);
    put(header, 0, 2); // no extra field
    return header;
}

} // namespace

QByteArray stored_archive(const std::vector<Part>& parts)
{
    QByteArray archive;
    QByteArray directory;
    for (const Part& part : parts) {
        const auto at = std::size_t(archive.size());
        archive += "PK\3\4" + description(part) + part.name + part.content;
        directory += "PK\1\2";
        put(directory, 20, 2);
        directory += description(part);
        put(directory, 0, 2); // no comment
        put(directory, 0, 2); // on the first disk
        put(directory, 0, 2);
        put(directory, 0, 4);
        put(directory, at, 4);
        directory += part.name;
    }
    const auto begin = std::size_t(archive.size());
    archive += directory + "PK\5\6";
    put(archive, 0, 4);
    put(archive, parts.size(), 2);
    put(archive, parts.size(), 2);
    put(archive, std::size_t(directory.size()), 4);
    put(archive, begin, 4);
    put(archive, 0, 2);
    return archive;
}

} // namespace maksuarvio::fuzz
