// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "tariffs/exchange/key.h"
#include "tariffs/exchange/package_error.h"
#include "tariffs/keep/maintenance.h"

#include <span>

namespace maksuarvio {

/// A verified package of the second format: every version of an organiser that a computer may need.
/// What is signed is its head, which names each version by its digest.
class OrganiserPackage {
public:
    const DeliveryHead& head() const { return m_head; }
    Delivery delivery() const;

private:
    friend tl::expected<OrganiserPackage, PackageError>
    open_organiser_package(const QByteArray& bytes, std::span<const PublicKey> keys);

    DeliveryHead m_head;
    QByteArray m_bytes;
    qsizetype m_head_size = 0;
};

/// Whether these bytes, or what they begin, are a package of the second or a later format.
bool is_organiser_package(QByteArrayView bytes);

/// What a package says of itself, from its first bytes; no more than kLargestHead are looked at.
/// Signed by one of the keys.
constexpr qsizetype kLargestHead = 1'048'576;
tl::expected<DeliveryHead, PackageError> read_package_head(QByteArrayView bytes,
                                                           std::span<const PublicKey> keys);

/// Opens what one of the keys has signed. No sheet is read before it is known to be the signed one.
tl::expected<OrganiserPackage, PackageError>
open_organiser_package(const QByteArray& bytes, std::span<const PublicKey> keys);

/// Makes the next package of an organiser and keeps it in the store. `from`: versions that had
/// ended before are left out; empty: as in the last package.
tl::expected<QByteArray, PackageError> seal_organiser(Maintenance& store,
                                                      const std::string& organiser,
                                                      std::optional<Date> from,
                                                      const SecretKey& key, const QString& who);

/// What is signed of a package, with the signature.
QByteArray signed_head(const DeliveryHead& head, const SecretKey& key);
/// What a package of one's own store says of itself; empty where it is no package.
std::optional<DeliveryHead> delivery_in(QByteArrayView package);

/// Takes a package whole, whatever was missed before it, or nothing. The answer are the versions
/// that are new.
tl::expected<std::vector<std::string>, PackageError> take_package(Maintenance& store,
                                                                  const OrganiserPackage& package,
                                                                  Maintenance::Taking taking,
                                                                  const QString& who);

/// The same of a package of whatever format, as it was read.
tl::expected<std::vector<std::string>, PackageError>
take_any_package(Maintenance& store, const QByteArray& bytes, std::span<const PublicKey> keys,
                 Maintenance::Taking taking, const QString& who);
/// Whether there is nothing to be done about it.
bool says_it_is_here(const PackageError& error);

} // namespace maksuarvio
