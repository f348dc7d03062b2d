// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "tariffs/exchange/update.h"

namespace maksuarvio {

/// What a central store has for the organisers of the keys that the local store has not taken yet.
/// A server that many ask at once is asked again, for some seconds.
tl::expected<std::vector<QByteArray>, UpdateError>
newer_packages(const QString& source, const QString& store, std::span<const PublicKey> keys);

} // namespace maksuarvio
