// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "tariffs/keep/delivery.h"
#include "tariffs/store/connection.h"

#include <map>
#include <optional>

namespace maksuarvio {

/// Of the greatest sequence.
SqlResult<std::optional<LastPackage>> read_last_package(StoreConnection& connection,
                                                        const std::string& organiser);

/// The greatest sequence of each organiser.
using PackageSequences = std::map<std::string, std::int64_t>;
SqlResult<PackageSequences> read_package_sequences(StoreConnection& connection);

/// The newest package of each of the organisers, where it is newer than the one that is known; none
/// that is larger than `most_bytes`.
SqlResult<std::vector<QByteArray>> read_newer_packages(StoreConnection& connection,
                                                       const std::vector<std::string>& organisers,
                                                       const PackageSequences& known,
                                                       std::int64_t most_bytes);

} // namespace maksuarvio
