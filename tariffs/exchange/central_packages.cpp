// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "tariffs/exchange/central_packages.h"

#include "tariffs/store/packages.h"
#include "tariffs/store/place.h"

#include <QDeadlineTimer>
#include <QFileInfo>
#include <QRandomGenerator>
#include <QThread>

#include <algorithm>
#include <set>

namespace maksuarvio {

namespace {

using Code = UpdateError::Code;
using ConnectionPointer = std::unique_ptr<StoreConnection>;
using namespace std::chrono_literals;

constexpr auto kPatience = 15s;

/// What was taken last of each organiser; nothing where it cannot be told, as of a store that is
/// not there yet.
PackageSequences taken_in(const QString& store)
{
    if (!QFileInfo::exists(store))
        return {};
    auto connection = StoreConnection::open(database_of(store), store, StoreAccess::ReadOnly);
    if (!connection)
        return {};
    return read_package_sequences(**connection).value_or(PackageSequences());
}

std::vector<std::string> organisers_of(std::span<const PublicKey> keys)
{
    std::set<std::string> organisers;
    for (const PublicKey& key : keys)
        organisers.insert(key.organiser);
    return {organisers.begin(), organisers.end()};
}

/// A county's laptops may all ask at one moment, and a server has so many connections: those that
/// come too late wait, each for a time of its own.
SqlResult<ConnectionPointer> patiently_opened(const QString& source)
{
    const QDeadlineTimer patience(kPatience);
    for (quint32 pause = 200;; pause = std::min(pause * 2, 2'000u)) {
        auto connection = StoreConnection::open(database_of(source), source, StoreAccess::ReadOnly);
        if (connection || !is_busy(connection.error()) || patience.hasExpired())
            return connection;
        QThread::msleep(pause / 2 + QRandomGenerator::global()->bounded(pause));
    }
}

} // namespace

tl::expected<std::vector<QByteArray>, UpdateError>
newer_packages(const QString& source, const QString& store, std::span<const PublicKey> keys)
{
    if (!service_of(source))
        return tl::unexpected(UpdateError{Code::UnknownSource, {}, source});
    return patiently_opened(source)
        .and_then([&](const ConnectionPointer& connection) {
            return read_newer_packages(*connection, organisers_of(keys), taken_in(store),
                                       kLargestPackage);
        })
        .map_error([&](const SqlFault& fault) {
            return UpdateError{Code::Central, source, fault.words};
        });
}

} // namespace maksuarvio
