// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "tariffs/exchange/organiser_package.h"
#include "tariffs/exchange/package.h"
#include "tariffs/store/packages.h"

#include <algorithm>

namespace maksuarvio {

using Code = PackageError::Code;

namespace {

PackageError refused(Code code, QString detail = {})
{
    return {.code = code, .detail = std::move(detail)};
}

std::optional<PackageError> refusal_beside(const Delivery& delivery,
                                           const std::optional<LastPackage>& last)
{
    const std::int64_t sequence = delivery.head.sequence;
    if (!last || last->sequence < sequence)
        return std::nullopt;
    if (last->sequence > sequence)
        return refused(Code::OlderSequence,
                       QStringLiteral("%1 < %2").arg(sequence).arg(last->sequence));
    if (last->content.startsWith(delivery.proof))
        return refused(Code::PackageAlreadyThere);
    return refused(Code::SameSequence, QString::number(sequence));
}

/// Why a store with those versions must not take a delivery.
std::optional<PackageError> refusal(const Delivery& delivery,
                                    std::span<const VersionInfo> published,
                                    const std::optional<LastPackage>& last)
{
    if (auto older = refusal_beside(delivery, last))
        return older;
    const DeliveryHead& head = delivery.head;
    for (const VersionInfo& there : published) {
        const BookHeader& header = there.header;
        const auto delivered =
            std::ranges::find(head.versions, header.version, &DeliveredVersion::id);
        const QString version = QString::fromStdString(header.version);
        // What came with the program serves the days that nobody has spoken of, and is what this
        // program knows, not what the maker's did.
        if (!there.shipped.empty())
            continue;
        if (delivered != head.versions.end() && delivered->digest != there.checksum)
            return refused(Code::OtherContent, version);
        // What ended before the package begins may have been left out.
        const bool left_out = head.from && header.valid.to && *header.valid.to <= *head.from;
        if (delivered == head.versions.end() && header.organiser == head.organiser && !left_out)
            return refused(Code::Older, version);
    }
    return std::nullopt;
}

} // namespace

tl::expected<std::vector<std::string>, PackageError> take_package(Maintenance& store,
                                                                  const OrganiserPackage& package,
                                                                  Maintenance::Taking taking,
                                                                  const QString& who)
{
    std::optional<PackageError> why;
    const Delivery delivery = package.delivery();
    const auto admits = [&](std::span<const VersionInfo> published,
                            const std::optional<LastPackage>& last) {
        why = refusal(delivery, published, last);
        return !why;
    };
    return store.take(delivery, admits, taking, who).map_error([&](MaintenanceError error) {
        return why ? *std::move(why)
                   : PackageError{Code::Store, {}, message(error), std::move(error.faults)};
    });
}

tl::expected<std::vector<std::string>, PackageError>
take_any_package(Maintenance& store, const QByteArray& bytes, std::span<const PublicKey> keys,
                 Maintenance::Taking taking, const QString& who)
{
    if (is_organiser_package(bytes))
        return open_organiser_package(bytes, keys).and_then([&](const OrganiserPackage& package) {
            return take_package(store, package, taking, who);
        });
    return open_package(bytes, keys)
        .and_then([&](const Package& package) -> tl::expected<std::string, PackageError> {
            if (taking == Maintenance::Taking::Whole)
                return take_package(store, package, who);
            const auto versions = store.versions();
            if (!versions)
                return tl::unexpected(refused(Code::Store, message(versions.error())));
            if (auto why = maksuarvio::refusal(package, *versions))
                return tl::unexpected(*std::move(why));
            return package.book.header.version;
        })
        .map([](const std::string& version) { return std::vector{version}; });
}

bool says_it_is_here(const PackageError& error)
{
    return error.code == Code::AlreadyThere || error.code == Code::PackageAlreadyThere;
}

} // namespace maksuarvio
