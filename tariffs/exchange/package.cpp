// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "tariffs/exchange/package.h"

#include "tariffs/book/csv.h"
#include "tariffs/book/value_text.h"
#include "tariffs/exchange/fields.h"

#include <QFile>

#include <algorithm>
#include <cstring>

namespace maksuarvio {

using Code = PackageError::Code;

namespace {

// A package is the mark, fields, and the signature of all that stands before it. The fields are the
// checksum of the book, the known versions a line each, and the seven files.
constexpr QByteArrayView kMark("maksuarvio-package-1\n");
constexpr qsizetype kSignatureSize = std::tuple_size_v<Signature>;
constexpr std::size_t kFields = 2 + word_count<BookFile>();
constexpr std::size_t kMostKnown = 10'000;

tl::unexpected<PackageError> failed(Code code, std::string_view detail = {})
{
    return tl::unexpected(PackageError{
        code, {}, QString::fromUtf8(detail.data(), static_cast<qsizetype>(detail.size())), {}});
}

std::optional<std::array<std::string_view, kFields>> fields_of(QByteArrayView bytes)
{
    std::array<std::string_view, kFields> fields;
    for (std::string_view& field : fields) {
        const auto taken = take_field(bytes);
        if (!taken)
            return std::nullopt;
        field = *taken;
    }
    if (!bytes.isEmpty())
        return std::nullopt;
    return fields;
}

std::optional<std::vector<std::string>> known_of(std::string_view lines)
{
    std::vector<std::string> known;
    while (!lines.empty()) {
        const std::size_t end = lines.find('\n');
        if (end == std::string_view::npos || !is_id(lines.substr(0, end))
            || known.size() == kMostKnown)
            return std::nullopt;
        known.emplace_back(lines.substr(0, end));
        lines.remove_prefix(end + 1);
    }
    return known;
}

// What a trusted key has signed is read as carefully as what nobody has.
tl::expected<Package, PackageError> parse(QByteArrayView content)
{
    const auto fields = fields_of(content);
    auto known = fields ? known_of((*fields)[1]) : std::nullopt;
    if (!known)
        return failed(Code::Malformed);
    Package package{.known = *std::move(known)};
    Faults faults;
    for (std::size_t i = 0; i < word_count<BookFile>(); ++i) {
        const std::string_view text = (*fields)[2 + i];
        if (text.size() > kLargestCsv)
            return failed(Code::Malformed);
        auto rows = read_csv(text);
        if (rows) {
            package.cells.files[i] = *std::move(rows);
        } else {
            faults.push_back(in_file(std::move(rows.error()), static_cast<BookFile>(i)));
        }
    }
    if (faults.empty()) {
        ReadCells read = read_cells(package.cells);
        package.book = std::move(read.book);
        package.book.checksum = checksum_of(package.cells);
        faults = std::move(read.faults);
    }
    if (!faults.empty())
        return tl::unexpected(PackageError{Code::Faulty, {}, {}, std::move(faults)});
    if (package.book.checksum != (*fields)[0])
        return failed(Code::Malformed);
    if (package.book.header.status != VersionStatus::Published)
        return failed(Code::NotPublished, package.book.header.version);
    return package;
}

} // namespace

std::vector<std::string> signers_of(QByteArrayView message, const Signature& signature,
                                    std::span<const PublicKey> keys)
{
    std::vector<std::string> organisers;
    for (const PublicKey& key : keys) {
        if (key.verifies(signature, message))
            organisers.push_back(key.organiser);
    }
    return organisers;
}

tl::expected<Package, PackageError> open_package(const QByteArray& bytes,
                                                 std::span<const PublicKey> keys)
{
    if (bytes.size() > kLargestPackage)
        return failed(Code::TooLarge);
    if (!is_package(bytes))
        return failed(Code::NotAPackage);
    if (keys.empty())
        return failed(Code::NoKeyInstalled);
    const auto signed_part = QByteArrayView(bytes).chopped(kSignatureSize);
    Signature signature;
    std::memcpy(signature.data(), bytes.constData() + signed_part.size(), signature.size());
    const auto signers = signers_of(signed_part, signature, keys);
    if (signers.empty())
        return failed(Code::NotSigned);
    auto package = parse(signed_part.sliced(kMark.size()));
    if (!package)
        return package;
    const std::string& organiser = package->book.header.organiser;
    if (std::ranges::find(signers, organiser) == signers.end())
        return failed(Code::OtherOrganiser, organiser);
    return package;
}

tl::expected<QByteArray, PackageError> read_package_file(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return tl::unexpected(PackageError{Code::Unreadable, path, file.errorString(), {}});
    // One byte more tells that it is too large, whatever the file says of its size.
    QByteArray bytes = file.read(kLargestPackage + 1);
    if (file.error() != QFileDevice::NoError)
        return tl::unexpected(PackageError{Code::Unreadable, path, file.errorString(), {}});
    if (bytes.size() > kLargestPackage)
        return tl::unexpected(PackageError{Code::TooLarge, path, {}, {}});
    return bytes;
}

bool is_package(const QByteArray& bytes)
{
    return bytes.startsWith(kMark) && bytes.size() >= kMark.size() + kSignatureSize;
}

std::optional<PackageError> refusal(const Package& package, std::span<const VersionInfo> published)
{
    const BookHeader& header = package.book.header;
    for (const VersionInfo& there : published) {
        const std::string& version = there.header.version;
        if (version == header.version)
            return failed(there.checksum == package.book.checksum ? Code::AlreadyThere
                                                                  : Code::OtherContent,
                          version)
                .value();
    }
    for (const VersionInfo& there : published) {
        const std::string& version = there.header.version;
        if (there.header.organiser == header.organiser
            && std::ranges::find(package.known, version) == package.known.end())
            return failed(Code::Older, version).value();
    }
    std::string missing;
    for (const std::string& version : package.known) {
        if (std::ranges::find(published, version,
                              [](const VersionInfo& there) { return there.header.version; })
            == published.end())
            missing += (missing.empty() ? "" : ", ") + version;
    }
    if (!missing.empty())
        return failed(Code::Missing, missing).value();
    return std::nullopt;
}

tl::expected<std::string, PackageError> take_package(Maintenance& store, const Package& package,
                                                     const QString& who)
{
    std::optional<PackageError> refused;
    const auto admits = [&](std::span<const VersionInfo> published) {
        refused = refusal(package, published);
        return !refused;
    };
    return store
        .publish(draft_from_cells(package.cells),
                 {.body = package.book.header.decision_body,
                  .date = {},
                  .section = package.book.header.decision_section,
                  .who = who},
                 admits)
        .map_error([&](MaintenanceError error) {
            return refused ? *std::move(refused)
                           : PackageError{Code::Store, {}, message(error), std::move(error.faults)};
        });
}

} // namespace maksuarvio
