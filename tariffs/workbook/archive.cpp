// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "tariffs/workbook/archive.h"

#include <QBuffer>

#include <unzip.h>

#include <array>

namespace maksuarvio {

namespace {

constexpr std::size_t kPiece = 65'536;
constexpr qsizetype kLongestTag = 16'384;

Fault broken(FaultCode code = FaultCode::NoWorkbook)
{
    return {.code = code};
}

QIODevice* device(voidpf stream)
{
    return static_cast<QIODevice*>(stream);
}

/// What the unpacker calls to read from a device that is open already.
zlib_filefunc64_def device_functions(QIODevice* source)
{
    zlib_filefunc64_def functions{};
    functions.opaque = source;
    functions.zopen64_file = [](voidpf opaque, const void*, int) { return opaque; };
    functions.zread_file = [](voidpf, voidpf stream, void* into, uLong size) {
        return static_cast<uLong>(
            std::max(device(stream)->read(static_cast<char*>(into), qint64(size)), qint64(0)));
    };
    functions.zwrite_file = [](voidpf, voidpf, const void*, uLong) { return uLong(0); };
    functions.ztell64_file = [](voidpf, voidpf stream) {
        return static_cast<ZPOS64_T>(device(stream)->pos());
    };
    functions.zseek64_file = [](voidpf, voidpf stream, ZPOS64_T offset, int origin) {
        const qint64 from = origin == ZLIB_FILEFUNC_SEEK_CUR   ? device(stream)->pos()
                            : origin == ZLIB_FILEFUNC_SEEK_END ? device(stream)->size()
                                                               : 0;
        const auto to = from + static_cast<qint64>(offset);
        return to <= device(stream)->size() && device(stream)->seek(to) ? 0L : -1L;
    };
    functions.zclose_file = [](voidpf, voidpf) { return 0; };
    functions.zerror_file = [](voidpf, voidpf) { return 0; };
    return functions;
}

/// An XML reader takes more time than grows with a tag, as it compares its attributes.
bool has_endless_tag(const QByteArray& xml)
{
    for (qsizetype at = xml.indexOf('<'); at >= 0; at = xml.indexOf('<', at + 1)) {
        const qsizetype end = xml.indexOf('>', at);
        if ((end < 0 ? xml.size() : end) - at > kLongestTag)
            return true;
        if (end < 0)
            break;
        at = end;
    }
    return false;
}

} // namespace

struct Archive::Open {
    explicit Open(const QByteArray& content)
    {
        source.setData(content);
        source.open(QIODevice::ReadOnly);
        zlib_filefunc64_def functions = device_functions(&source);
        file = unzOpen2_64("", &functions);
    }
    ~Open()
    {
        if (file)
            unzClose(file);
    }
    Q_DISABLE_COPY_MOVE(Open)

    QBuffer source;
    unzFile file = nullptr;
    /// Of all parts so far.
    std::size_t unpacked = 0;
};

Archive::Archive(std::unique_ptr<Open> open) : m_open(std::move(open)) {}
Archive::Archive(Archive&&) noexcept = default;
Archive& Archive::operator=(Archive&&) noexcept = default;
Archive::~Archive() = default;

tl::expected<Archive, Fault> Archive::open(const QByteArray& content)
{
    auto open = std::make_unique<Open>(content);
    if (!open->file)
        return tl::unexpected(broken());
    return Archive(std::move(open));
}

bool Archive::has(const QByteArray& part)
{
    return unzLocateFile(m_open->file, part.constData(), 1) == UNZ_OK;
}

tl::expected<QByteArray, Fault> Archive::read(const QByteArray& part)
{
    unz_file_info64 info{};
    if (!has(part)
        || unzGetCurrentFileInfo64(m_open->file, &info, nullptr, 0, nullptr, 0, nullptr, 0)
               != UNZ_OK)
        return tl::unexpected(broken());
    if ((info.flag & 1) != 0)
        return tl::unexpected(broken(FaultCode::WorkbookLocked));
    if (unzOpenCurrentFile(m_open->file) != UNZ_OK)
        return tl::unexpected(broken());
    QByteArray xml;
    std::array<char, kPiece> piece{};
    int read = 0;
    while ((read = unzReadCurrentFile(m_open->file, piece.data(), unsigned(piece.size()))) > 0) {
        m_open->unpacked += static_cast<std::size_t>(read);
        if (m_open->unpacked > kLargestUnpacked) {
            unzCloseCurrentFile(m_open->file);
            return tl::unexpected(Fault{.code = FaultCode::UnpackedTooLarge,
                                        .data = {std::to_string(kLargestUnpacked)}});
        }
        xml.append(piece.data(), read);
    }
    // It tells whether the sum of the bytes is the one that the archive has written down.
    const bool is_whole = unzCloseCurrentFile(m_open->file) == UNZ_OK && read == 0;
    if (!is_whole || has_endless_tag(xml))
        return tl::unexpected(broken());
    return xml;
}

} // namespace maksuarvio
