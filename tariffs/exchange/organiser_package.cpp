// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "tariffs/exchange/organiser_package.h"

#include "tariffs/exchange/delivery_head.h"
#include "tariffs/exchange/fields.h"
#include "tariffs/exchange/package.h"

#include <algorithm>
#include <cstring>

namespace maksuarvio {

using Code = PackageError::Code;

namespace {

// A package is a head and the sheets of its versions, a field each. The head is the mark, the text
// of the delivery as a field, and the signature of both.
constexpr QByteArrayView kAnyMark("maksuarvio-package-");
constexpr QByteArrayView kFirstMark("maksuarvio-package-1\n");
constexpr QByteArrayView kMark("maksuarvio-package-2\n");
constexpr qsizetype kLongestMark = 32;
constexpr qsizetype kSignatureSize = std::tuple_size_v<Signature>;

tl::unexpected<PackageError> failed(Code code, QString detail = {})
{
    return tl::unexpected(PackageError{code, {}, std::move(detail), {}});
}

/// A verified head, and how many bytes it takes.
struct Head {
    DeliveryHead delivery;
    qsizetype size = 0;
};

tl::expected<Head, PackageError> verified_head(QByteArrayView bytes,
                                               std::span<const PublicKey> keys)
{
    const qsizetype mark = bytes.first(std::min(bytes.size(), kLongestMark)).indexOf('\n');
    if (!bytes.startsWith(kAnyMark) || mark < 0)
        return failed(Code::NotAPackage);
    if (!bytes.startsWith(kMark))
        return failed(Code::NewerFormat,
                      QString::fromUtf8(bytes.first(mark).sliced(kAnyMark.size())));
    if (keys.empty())
        return failed(Code::NoKeyInstalled);
    QByteArrayView left = bytes.first(std::min(bytes.size(), kLargestHead)).sliced(kMark.size());
    const auto text = take_field(left);
    if (!text || left.size() < kSignatureSize)
        return failed(Code::NotSigned);
    const qsizetype signed_size = kMark.size() + 4 + qsizetype(text->size());
    Signature signature;
    std::memcpy(signature.data(), left.data(), signature.size());
    const auto signers = signers_of(bytes.first(signed_size), signature, keys);
    if (signers.empty())
        return failed(Code::NotSigned);
    auto delivery = read_delivery_head(*text);
    if (!delivery)
        return failed(Code::Malformed);
    if (std::ranges::find(signers, delivery->organiser) == signers.end())
        return failed(Code::OtherOrganiser, QString::fromStdString(delivery->organiser));
    return Head{*std::move(delivery), signed_size + kSignatureSize};
}

/// The sheets of the next version.
std::optional<Sheets> take_sheets(QByteArrayView& bytes)
{
    Sheets sheets;
    for (std::string& sheet : sheets) {
        const auto text = take_field(bytes);
        if (!text || text->size() > kLargestCsv)
            return std::nullopt;
        sheet = *text;
    }
    return sheets;
}

/// Why sheets are not those of a published version of the organiser that its maker calls so; empty
/// where they are.
std::optional<PackageError> fault_of(const Sheets& sheets, const DeliveredVersion& version,
                                     const std::string& organiser)
{
    if (digest_of(sheets) != version.digest)
        return failed(Code::NotSigned).value();
    const auto head = read_csv(sheets.front());
    if (!head)
        return failed(Code::Malformed).value();
    const BookHeader header = read_file(BookFile::Header, *head).book.header;
    if (header.version != version.id || header.organiser != organiser)
        return failed(Code::Malformed).value();
    if (header.status != VersionStatus::Published)
        return failed(Code::NotPublished, QString::fromStdString(version.id)).value();
    return std::nullopt;
}

/// Cells of sheets that have their digest; a sheet that is no CSV is left empty, which is a fault
/// of the book.
BookCells cells_in(const Sheets& sheets)
{
    BookCells cells;
    for (std::size_t i = 0; i < sheets.size(); ++i)
        cells.files[i] = read_csv(sheets[i]).value_or(CsvRows());
    return cells;
}

} // namespace

QByteArray signed_head(const DeliveryHead& head, const SecretKey& key)
{
    QByteArray bytes = kMark.toByteArray();
    append_field(bytes, delivery_text(head));
    const Signature signature = key.sign(bytes);
    bytes.append(reinterpret_cast<const char*>(signature.data()), kSignatureSize);
    return bytes;
}

std::optional<DeliveryHead> delivery_in(QByteArrayView package)
{
    if (!package.startsWith(kMark))
        return std::nullopt;
    QByteArrayView left = package.sliced(kMark.size());
    const auto text = take_field(left);
    return text ? read_delivery_head(*text) : std::nullopt;
}

bool is_organiser_package(QByteArrayView bytes)
{
    return bytes.startsWith(kAnyMark) && !bytes.startsWith(kFirstMark);
}

tl::expected<DeliveryHead, PackageError> read_package_head(QByteArrayView bytes,
                                                           std::span<const PublicKey> keys)
{
    return verified_head(bytes, keys).map([](Head head) { return std::move(head.delivery); });
}

tl::expected<OrganiserPackage, PackageError> open_organiser_package(const QByteArray& bytes,
                                                                    std::span<const PublicKey> keys)
{
    if (bytes.size() > kLargestPackage)
        return failed(Code::TooLarge);
    auto head = verified_head(bytes, keys);
    if (!head)
        return tl::unexpected(std::move(head.error()));
    QByteArrayView left = QByteArrayView(bytes).sliced(head->size);
    for (const DeliveredVersion& version : head->delivery.versions) {
        const auto sheets = take_sheets(left);
        if (!sheets)
            return failed(Code::NotSigned);
        if (auto fault = fault_of(*sheets, version, head->delivery.organiser))
            return tl::unexpected(*std::move(fault));
    }
    if (!left.isEmpty())
        return failed(Code::NotSigned);
    OrganiserPackage package;
    package.m_head = std::move(head->delivery);
    package.m_bytes = bytes;
    package.m_head_size = head->size;
    return package;
}

Delivery OrganiserPackage::delivery() const
{
    return {
        .head = m_head, .proof = m_bytes.first(m_head_size), .sheets = [this](std::size_t index) {
            QByteArrayView left = QByteArrayView(m_bytes).sliced(m_head_size);
            for (std::size_t i = 0; i < index; ++i)
                take_sheets(left);
            return cells_in(*take_sheets(left));
        }};
}

} // namespace maksuarvio
